// Addresses: reading one and writing one are each other's reverse; what cannot be understood is the library.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOf, routeOf } from '../../../public/state/route-hash.js'

it('restores every place from its address', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' })
  fc.assert(
    fc.property(id, fc.option(id), (thread, comment) => {
      for (const route of [
        { screen: 'thread', thread, comment },
        { screen: 'compare', thread, target: comment },
      ] as const)
        expect(routeOf(hashOf(route))).toEqual(route)
    }),
    { verbose: true },
  )
})

it.each(['', '#', '#/', '#/elsewhere', '#/thread', '#/thread/', '%'])('takes %j for the library', hash => {
  expect(routeOf(hash)).toEqual({ screen: 'library' })
})
