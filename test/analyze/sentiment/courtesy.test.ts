// Thanks that close a question say nothing of what was read; thanks by themselves do.
import { expect, it } from 'vitest'
import { judged } from './judged.js'

it('weighs thanks less where something is asked', () => {
  const asked = judged('Does the ferry take bicycles on Sundays? Thanks!')
  const thanked = judged('The ferry takes bicycles on Sundays. Thanks!')
  expect(thanked.label).toBe('positive')
  expect(Math.abs(asked.score)).toBeLessThan(thanked.score * 0.7)
})

it('hears thanks that say what for', () => {
  expect(judged('Where is the harbour? Thanks a lot for the wonderful photographs of the old town.').label).toBe('positive')
})
