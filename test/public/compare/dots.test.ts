// Dots, which of them are presumed, bars in place of many, and what two people share.
import { expect, it } from 'vitest'
import { barsOf } from '../../../public/compare/bars.js'
import { type Dot, dotsOf, isNamed, isScored } from '../../../public/compare/dots.js'
import { dotsSaid } from '../../../public/compare/said.js'
import { sideSaid } from '../../../public/compare/side.js'
import { sharedTargets } from '../../../public/compare/two.js'
import type { CommenterStance } from '../../../src/model/comparison.js'
import { discussion } from '../notation.js'
import { commenter } from './commenter.js'

const held = (score: number, change: Partial<CommenterStance> = {}): CommenterStance => ({
  stance: score > 0 ? 'favor' : 'against',
  score,
  scored: 1,
  comments: 1,
  evidence: [],
  each: [],
  ...change,
})

const dot = (score: number, change: Partial<Dot> = {}): Dot => ({
  comment: 'a',
  score,
  evidence: [],
  form: 'disc',
  color: 'agree',
  label: 'in favor',
  presumed: false,
  ...change,
})

it('presumes what the analysis presumes, whatever the words; a target of nothing but such stances is named by nobody', () => {
  const thread = discussion('a b', id => ({ text: id === 'a' ? '🐦 It is ugly.' : 'You are right on the lamp.' }))
  const each = [
    { comment: 'a', stance: 'against', score: -0.5, presumed: false },
    { comment: 'b', stance: 'against', score: -0.2, presumed: true },
  ] as const
  const evidence = [
    { comment: 'a', start: 2, end: 18 },
    { comment: 'b', start: 8, end: 13 },
  ]
  const both = commenter('Ada', { targets: { lamp: held(-0.35, { each, evidence }) } })
  expect(dotsOf(both, 'lamp', thread).map(({ presumed }) => presumed)).toEqual([false, true])
  const second = commenter('Bo', { targets: { lamp: held(-0.2, { each: each.slice(1), evidence: evidence.slice(1) }) } })
  expect([isNamed([both], 'lamp', thread), isNamed([second], 'lamp', thread), isNamed([second], 'constructor', thread)]).toEqual([
    true,
    false,
    false,
  ])
})

it('draws a comment in a language that is not judged hollow and without a figure, which is not unclear', () => {
  const thread = discussion('a b', id => ({ text: id === 'a' ? 'The lamp is ugly.' : 'Лампа.' }))
  const each = [
    { comment: 'a', stance: 'against', score: -0.5, presumed: false },
    { comment: 'b', stance: 'none', score: null, presumed: false },
  ] as const
  const ada = commenter('Ada', { targets: { lamp: held(-0.5, { each, comments: 2 }) } })
  const dots = dotsOf(ada, 'lamp', thread)
  expect(dots.map(({ form, label }) => [form, label])).toEqual([
    ['diamond', 'against'],
    ['hollow', 'not judged'],
  ])
  expect(dots.map(isScored)).toEqual([true, false])
  expect(dotsSaid(dots.slice(1), commenter('Bo'), 'lamp')).toBe('1 comment, 1 of them not judged')
})

it('piles many dots up along the axis, the highest pile over the whole height, those without a score in none', () => {
  const dots = [dot(-1), dot(1), dot(1), dot(1, { label: 'against' }), dot(0, { form: 'hollow' })]
  const bars = barsOf(dots)
  expect(bars.map(({ look, foot, height }) => [look.label, Math.round(foot * 3), Math.round(height * 3)])).toEqual([
    ['in favor', 0, 1],
    ['in favor', 0, 2],
    ['against', 2, 1],
  ])
  expect(bars.map(({ left, width }) => Math.round((left + width / 2) * 100))).toEqual([0, 100, 100])
})

it('says number, range and mean of dots, and how many of them say nothing or are presumed', () => {
  const known = commenter('Ada', { sentiment: -0.1 })
  expect(dotsSaid([dot(-0.41), dot(0.13), dot(0, { form: 'hollow' })], known, null)).toBe(
    '3 comments, from −0.41 to +0.13, mean −0.10, 1 of them without scored words',
  )
  expect(dotsSaid([dot(0.13, { presumed: true })], known, null)).toBe('1 comment, at +0.13, 1 of them presumed')
  expect(dotsSaid([dot(0, { form: 'hollow' })], commenter('Bo'), null)).toBe('1 comment, 1 of them without scored words')
})

it('says the side that the comparison says, with its figure', () => {
  const said = (stance: CommenterStance['stance'], score: number | null, scored: number, comments = scored) =>
    sideSaid({ stance, score, scored, comments })
  expect([said('none', 0.04, 1), said('favor', 0.06, 2, 3), said('against', -0.1, 3), said('none', null, 0, 2)]).toEqual([
    'unclear (+0.04, 1 comment)',
    'in favor (+0.06, 2 comments)',
    'against (−0.10, 3 comments)',
    'not judged (2 comments)',
  ])
})

it('lets two people agree or part only where both take a side', () => {
  const [ada, bo] = [
    commenter('Ada', { targets: { horn: held(0.5), fog: held(-0.4), boat: held(0.3), tea: held(0.9) } }),
    commenter('Bo', { targets: { horn: held(0.2), fog: held(0.4), boat: held(0.04, { stance: 'none' }) } }),
  ]
  const now = { id: 't', title: null, targets: ['boat', 'fog', 'horn', 'tea'], commenters: [ada, bo], pairs: [] }
  expect(sharedTargets(now, ada, bo)).toEqual({ agree: ['horn'], part: ['fog'], unclear: ['boat'] })
})
