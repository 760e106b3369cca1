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
        { screen: 'thread', thread, comment, filters: new URLSearchParams(people.map(name => ['people', name])).toString() || 'q=horn' },
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

it('keeps what is searched for and picked behind a question mark, which no name of a thread or comment can bring along', () => {
  expect(routeOf('#/thread/quay?q=a/b?&people=A')).toEqual({ screen: 'thread', thread: 'quay', comment: null, filters: 'q=a/b?&people=A' })
  expect(hashOf({ screen: 'thread', thread: 'why?', comment: 'c1?', filters: 'q=boat' })).toBe('#/thread/why%3F/c1%3F?q=boat')
  expect(routeOf('#/thread/quay/c1?')).toEqual({ screen: 'thread', thread: 'quay', comment: 'c1' })
})

it('keeps whom one has picked, with and without a target', () => {
  expect(hashOf({ screen: 'compare', thread: 'quay', target: null, people: ['Ada', 'A/B'] })).toBe('#/compare/quay//Ada/A%2FB')
  expect(routeOf('#/compare/quay//Ada/A%2FB')).toEqual({ screen: 'compare', thread: 'quay', target: null, people: ['Ada', 'A/B'] })
  expect(hashOf({ screen: 'compare', thread: 'quay', target: null })).toBe('#/compare/quay')
})
