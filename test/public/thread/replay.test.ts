// The order in which comments came, and what is said of how far a replay is.
import { expect, it } from 'vitest'
import { sayPlace, scheduleOf } from '../../../public/thread/replay/schedule.js'
import { discussion } from '../notation.js'

const DATES: Readonly<Record<string, string | null>> = {
  a: '2020-03-01',
  b: '2020-01-01T10:00:00Z',
  c: null,
  d: '2020-01-01T10:00:00Z',
  e: 'soon',
}
const thread = discussion('a(b) c d e', id => ({ createdAt: DATES[id]! }))

it('goes by dates, at one moment in reading order, and what has no date comes first, so that the end has one', () => {
  const { nth, rank, undated } = scheduleOf(thread, 'time')
  expect([...nth]).toEqual([2, 4, 1, 3, 0])
  expect([...rank]).toEqual([4, 2, 0, 3, 1])
  expect(undated).toBe(2)
})

it('goes as the thread is read where that is asked for', () => {
  expect([...scheduleOf(thread, 'reading').nth]).toEqual([0, 1, 2, 3, 4])
})

it('says how many are written and when the last of them was, or that nobody knows', () => {
  expect(sayPlace(thread, 'time', 0)).toBe('0 of 5 written')
  expect(sayPlace(thread, 'time', 1)).toBe('1 of 5 written · date unknown')
  expect(sayPlace(thread, 'time', 4)).toBe('4 of 5 written · 2020-01-01 10:00')
  expect(sayPlace(thread, 'time', 5)).toBe('5 of 5 written · 2020-03-01')
})
