// Addresses: reading one and writing one are each other's reverse; what cannot be understood is the library.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOf, routeOf } from '../../../public/state/route-hash.js'

it('restores every place from its address', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' })
  fc.assert(
    fc.property(id, fc.option(id), fc.array(id, { maxLength: 2 }), (thread, comment, people) => {
      for (const route of [
        { screen: 'thread', thread, comment },
        { screen: 'compare', thread, target: comment, people },
      ] as const)
        expect(routeOf(hashOf(route))).toEqual(route)
    }),
    { verbose: true },
  )
})

it.each(['', '#', '#/', '#/elsewhere', '#/thread', '#/thread/', '%'])('takes %j for the library', hash => {
  expect(routeOf(hash)).toEqual({ screen: 'library' })
})

it('keeps whom one has picked, with and without a target', () => {
  expect(hashOf({ screen: 'compare', thread: 'quay', target: null, people: ['Ada', 'A/B'] })).toBe('#/compare/quay//Ada/A%2FB')
  expect(routeOf('#/compare/quay//Ada/A%2FB')).toEqual({ screen: 'compare', thread: 'quay', target: null, people: ['Ada', 'A/B'] })
  expect(hashOf({ screen: 'compare', thread: 'quay', target: null })).toBe('#/compare/quay')
})
