// Denial by way of a verb of thinking, denied blame, and phrases whose words say the opposite of what is meant.
import { describe, expect, it } from 'vitest'
import { judged, scoredWords } from './judged.js'

describe('what somebody does not think', () => {
  it.each([
    'I don’t think it’s bad.',
    'I don’t think the new timetable is terrible.',
    'I do not believe the harbour is ugly.',
    'Nobody thinks the plan is stupid.',
    'I don’t think that this is a bad idea at all.',
  ])('is no blame where it denies some: %s', text => {
    expect(judged(text).label).not.toBe('negative')
    expect(judged(text).score).toBeGreaterThanOrEqual(0)
  })

  it('is blame where it denies praise, however far behind the denial', () => {
    for (const text of ['I don’t think the food was good.', 'I don’t think that the new ferry is beautiful.'])
      expect(judged(text).label).toBe('negative')
  })

  it('ends with its clause', () => {
    expect(judged('I don’t think so, it was terrible.').score).toBeLessThan(-0.3)
  })
})

describe('a phrase that means more than its words', () => {
  it.each(['The new ferry can’t come soon enough.', 'The repairs can’t come quickly enough for us.'])('longs for something: %s', text => {
    expect(judged(text).label).toBe('positive')
  })

  it.each([
    'I’m sorry for your loss.',
    'I’m so sorry to hear about your dog.',
    'Sorry to hear that.',
  ])('is sympathy and no blame: %s', text => {
    expect(judged(text).label).toBe('neutral')
  })

  it('is no sympathy where somebody is sorry for what they say next', () => {
    expect(judged('I’m sorry, but this is nonsense.').label).toBe('negative')
  })
})

describe('the word “like”', () => {
  it('is no liking where it compares', () => {
    for (const text of [
      'It looks like a shed.',
      'He drives like my uncle.',
      'It smells like rain.',
      'Like I said, the office opens at nine.',
    ])
      expect(scoredWords(text)).toEqual([])
  })

  it('is liking where somebody likes', () => {
    expect(judged('I like the shed.').label).toBe('positive')
  })
})

describe('laughter', () => {
  it('is good cheer without great strength, and leaves the verdict to other words', () => {
    for (const text of ['lol', 'The gate was left open again lol', 'haha']) {
      expect(judged(text).label).toBe('positive')
      expect(judged(text).score).toBeLessThan(0.5)
    }
    expect(judged('lol, a wonderful idea').score).toBeGreaterThan(0.5)
  })
})
