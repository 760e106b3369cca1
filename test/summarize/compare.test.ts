// Commenters side by side: who is one commenter, what is counted, what is left unknown, and what renaming everybody changes.
import { describe, expect, it } from 'vitest'
import type { Annotations, ReplyStance, TargetStance } from '../../src/model/annotations.js'
import type { ThreadComparison } from '../../src/model/comparison.js'
import { LEAST_VERDICT } from '../../src/model/tone.js'
import type { NameFound } from '../../src/summarize/commenters.js'
import { comparisonOf } from '../../src/summarize/compare.js'
import { type Details, thread } from '../model/notation.js'

interface Given {
  readonly annotations?: Partial<Annotations>
  readonly names?: readonly (NameFound | null)[]
}

const compare = (notation: string, details: Details, { annotations = {}, names = [] }: Given = {}): ThreadComparison =>
  comparisonOf({ thread: thread(notation, details), annotations, metrics: null }, names)

const reply = (stance: ReplyStance['stance'], cues: ReplyStance['cues'] = []): ReplyStance => ({ stance, confidence: 0.8, cues })
const toward = (target: string, score: number, evidence: TargetStance['evidence'] = []): TargetStance => ({
  target,
  stance: score > 0 ? 'favor' : 'against',
  score,
  evidence,
})

const BY_TWO: Details = { a: { author: 'Ada' }, b: { author: 'Bo' }, c: { author: 'Ada' } }

describe('a comparison of commenters', () => {
  it('gathers the comments of each name, in order of the first', () => {
    const { commenters } = compare('a(b(c))', BY_TWO)
    expect(commenters.map(({ author, comments, commentIds }) => [author, comments, commentIds])).toEqual([
      ['Ada', 2, ['a', 'c']],
      ['Bo', 1, ['b']],
    ])
  })

  it('takes each comment without a name for a commenter of its own', () => {
    const { commenters } = compare('a b', {})
    expect(commenters.map(({ author, unknown, inferred }) => [author, unknown, inferred])).toEqual([
      ['unknown author (a)', true, false],
      ['unknown author (b)', true, false],
    ])
  })

  it('marks inferred names as such and shows where they are from', () => {
    const names = [{ name: 'Jen', evidence: [{ comment: 1, start: 2, end: 5 }] }, null, { name: 'jen', evidence: [] }]
    const { commenters } = compare('a b c', { b: { text: '😀 Jen, no' } }, { names })
    expect(commenters.map(({ author, inferred, comments }) => [author, inferred, comments])).toEqual([
      ['Jen', true, 2],
      ['unknown author (b)', false, 1],
    ])
    expect(commenters[0]?.namedIn).toEqual([{ comment: 'b', start: 1, end: 4 }])
  })

  it('leaves out placeholders for missing comments and notices of other sites', () => {
    const { commenters } = compare('a b c', { a: { status: 'missing' }, b: { kind: 'pingback', author: 'A site' } })
    expect(commenters.map(({ author }) => author)).toEqual(['unknown author (c)'])
  })

  it('counts replies from one person to another, each way', () => {
    const { pairs } = compare('a(b(c))', BY_TWO, { annotations: { reply: [null, reply('disagree'), reply('agree')] } })
    expect(pairs.map(({ a, b, replies, agree, disagree }) => [a, b, replies, agree, disagree])).toEqual([
      ['Bo', 'Ada', 1, 0, 1],
      ['Ada', 'Bo', 1, 1, 0],
    ])
  })

  it('does not count answers to oneself', () => {
    const own = { a: { author: 'Ada' }, b: { author: 'Ada' } }
    expect(compare('a(b)', own, { annotations: { reply: [null, reply('disagree')] } }).pairs).toEqual([])
  })

  it('follows the inferred addressee where it is sure enough', () => {
    const details = { a: { author: 'Ada' }, b: { author: 'Bo' }, c: { author: 'Cy' } }
    const of = (confidence: number) => [null, null, { of: 1, rule: 'vocative' as const, confidence, evidence: null }]
    const answered = (confidence: number) =>
      compare('a(b c)', details, {
        annotations: { reply: [null, reply('none'), reply('agree')], addressee: { of: of(confidence), clamp: null } },
      }).pairs.at(-1)?.b
    expect(answered(0.9)).toBe('Bo')
    expect(answered(0.2)).toBe('Ada')
  })

  it('takes the mean of stances, with the evidence in code points', () => {
    const targets = [[toward('horn', 0.8, [{ start: 2, end: 6 }])], [], [toward('horn', -0.2)]]
    const { commenters, targets: labels } = compare(
      'a(b(c))',
      { ...BY_TWO, a: { author: 'Ada', text: '😀 horn' } },
      { annotations: { targets } },
    )
    expect(labels).toEqual(['horn'])
    expect(commenters[0]?.targets.horn).toMatchObject({
      stance: 'favor',
      score: 0.3,
      scored: 2,
      comments: 2,
      evidence: [{ comment: 'a', start: 1, end: 5 }],
    })
    expect(commenters[1]?.targets).toEqual({})
  })

  it('takes that mean over what is judged, and has none where nothing is: 0 would be a judgement', () => {
    const unjudged: TargetStance = { target: 'horn', stance: 'none', score: null, evidence: [{ start: 0, end: 4 }] }
    const texts = { a: { author: 'Ada', text: 'horn' }, b: { author: 'Bo', text: 'сирена' }, c: { author: 'Ada', text: 'horn' } }
    const targets = [[unjudged], [unjudged], [toward('horn', 0.6)]]
    const [ada, bo] = compare('a(b(c))', texts, { annotations: { targets } }).commenters
    expect(ada?.targets.horn).toMatchObject({ stance: 'favor', score: 0.6, scored: 1, comments: 2 })
    expect(ada?.targets.horn?.each.map(({ score }) => score)).toEqual([null, 0.6])
    expect(bo?.targets.horn).toMatchObject({ stance: 'none', score: null, scored: 0, comments: 1 })
  })

  it('takes no side where the mean is no verdict, by the line below which a comment is neutral', () => {
    const sideOf = (score: number) =>
      compare('a', BY_TWO, { annotations: { targets: [[toward('horn', score)]] } }).commenters[0]?.targets.horn?.stance
    expect([LEAST_VERDICT, -LEAST_VERDICT, LEAST_VERDICT - 0.01].map(sideOf)).toEqual(['favor', 'against', 'none'])
  })

  it('says of each stance whether it is presumed', () => {
    const targets = [[toward('horn', 0.8)], [{ ...toward('horn', -0.2), presumed: true as const }], []]
    const { commenters } = compare('a(b(c))', BY_TWO, { annotations: { targets } })
    expect(commenters.map(({ targets: { horn } }) => horn?.each.map(({ presumed }) => presumed))).toEqual([[false], [true]])
  })

  it('says where two people who speak to each other agree and part', () => {
    const targets = [[toward('horn', 0.8), toward('fog', 0.5)], [toward('horn', -0.8), toward('fog', 0.7)], []]
    const { pairs } = compare('a(b(c))', BY_TWO, { annotations: { targets, reply: [null, reply('disagree'), reply('none')] } })
    expect(pairs[0]?.shared).toEqual([
      { target: 'horn', same: false },
      { target: 'fog', same: true },
    ])
  })

  it('says over how many of the comments the mean sentiment is', () => {
    const scored = (score: number, words: number) => ({
      score,
      label: 'neutral' as const,
      words: Array.from({ length: words }, (_, at) => ({ start: at, end: at + 1, weight: score / words })),
      sentences: [],
      quotedExcluded: 0,
      abstained: null,
    })
    const [ada] = compare('a(b(c))', BY_TWO, { annotations: { sentiment: [scored(0.4, 1), scored(0, 0), scored(0, 0)] } }).commenters
    expect([ada?.comments, ada?.sentiment, ada?.scored]).toEqual([2, 0.4, 1])
  })

  it('has no mean sentiment where nothing was scored', () => {
    expect(compare('a', {}).commenters[0]?.sentiment).toBeNull()
  })

  it('changes by renaming everybody in nothing but the names', () => {
    const annotations = {
      reply: [null, reply('disagree'), reply('disagree')],
      targets: [[toward('horn', 0.8)], [toward('horn', -0.8)], []],
    }
    const renamed = { a: { author: '__proto__' }, b: { author: 'constructor' }, c: { author: '__proto__' } }
    const plainly = JSON.stringify(compare('a(b(c))', BY_TWO, { annotations }))
    const other = JSON.stringify(compare('a(b(c))', renamed, { annotations }))
    expect(other.replaceAll('"__proto__"', '"Ada"').replaceAll('"constructor"', '"Bo"')).toBe(plainly)
  })

  it('takes targets named like members of objects for targets', () => {
    const targets = [[toward('__proto__', 0.8), toward('constructor', -0.8)]]
    const text = JSON.stringify(compare('a', {}, { annotations: { targets } }))
    expect(text).toContain('"__proto__":{"stance":"favor"')
  })
})
