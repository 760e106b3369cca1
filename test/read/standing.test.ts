import { expect, it } from 'vitest'
import { isGone, kindNamed, statusNamed, statusOf } from '../../src/read/standing.js'

it('kinds are known in any case, and all else is a comment', () => {
  expect(['pingback', 'Trackback', 'comment', 'review', '', null].map(kindNamed)).toEqual([
    'pingback',
    'trackback',
    'comment',
    'comment',
    'comment',
    'comment',
  ])
})

it('statuses are known as we write them', () => {
  expect(['missing', 'Spam', 1, null].map(statusNamed)).toEqual(['missing', null, null, null])
})

it('a deleted comment without words is only a place', () => {
  expect([statusOf({ isDeleted: true }, ' '), statusOf({ isDeleted: true }, '[deleted]'), statusOf({ isPending: true }, 'x')]).toEqual([
    'missing',
    'deleted',
    'pending',
  ])
  expect(['[deleted]', '[removed]', 'deleted'].map(isGone)).toEqual([true, true, false])
})
