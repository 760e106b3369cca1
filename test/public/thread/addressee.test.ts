// What is said of a recovered parent follows its confidence.
import { expect, it } from 'vitest'
import { answersSaid, parentsOf, parentsSaid } from '../../../public/thread/addressee.js'
import { discussion } from '../notation.js'

const THREAD = discussion('a(b c d)', id => {
  const confidence = { c: 0.42, d: 0.5 }[id]
  return confidence === undefined ? {} : { addressee: { id: 'b', rule: 'turn-taking', confidence, evidence: null } }
})

it('counts as recovered what is likelier right than wrong, and the rest as uncertain', () => {
  const { recovered, likely, confirmed, uncertain } = parentsOf(THREAD)
  expect([recovered.length, likely, confirmed, uncertain]).toEqual([2, 1, 0, 1])
})

it('says "perhaps" below one half', () => {
  expect([0.42, 0.5, 0.9].map(confidence => answersSaid({ confidence }))).toEqual([
    'perhaps answers',
    'most likely answers',
    'most likely answers',
  ])
})

it('counts what is rejected as nothing else, in the same words everywhere', () => {
  const all = parentsOf(THREAD, () => true)
  expect([all.recovered.length, all.likely, all.uncertain, all.rejected]).toEqual([0, 0, 0, [2, 3]])
  const one = parentsOf(THREAD, index => index === 3)
  expect(parentsSaid(one)).toBe('0 parents recovered, 1 uncertain, 1 rejected by you')
  expect(parentsSaid(parentsOf(THREAD))).toBe('1 parent recovered, 1 uncertain')
})
