// How comparisons are printed: JSON that can be parsed, tables that line up and cannot move the reader's cursor.
import { describe, expect, it } from 'vitest'
import { comparisonOf } from '../../src/summarize/compare.js'
import { comparisonPrinters } from '../../src/write/comparisons.js'
import { type Details, thread } from '../model/notation.js'

const comparison = (notation: string, details: Details) =>
  comparisonOf({
    thread: thread(notation, details),
    annotations: {
      reply: [null, { stance: 'disagree', confidence: 0.8, cues: [] }],
      targets: [[{ target: 'horn', stance: 'favor', score: 0.5, evidence: [] }], []],
    },
    metrics: null,
  })
const printed = (name: string, ...threads: ReturnType<typeof comparison>[]) =>
  [...(comparisonPrinters.find(printer => printer.name === name)?.write(threads) ?? [])].join('')

describe('a printed comparison', () => {
  it('is one JSON object, with threads or without', () => {
    expect(JSON.parse(printed('json'))).toEqual({ threads: [] })
    const two = [comparison('a(b)', {}), comparison('c', {})]
    expect(JSON.parse(printed('json', ...two))).toEqual({ threads: JSON.parse(JSON.stringify(two)) })
  })

  it('is a table of commenters and one of who answered whom', () => {
    expect(printed('table', comparison('a(b)', { a: { author: 'Ada' }, b: { author: 'Bo' } }))).toBe(
      [
        'test',
        '2 commenters · camp A 1, camp B 1, not placed 0',
        '',
        'commenter  comments  sentiment  camp    horn',
        'Ada        1         –          A 0.63  favor +0.50 (1)',
        'Bo         1         –          B 0.63',
        '',
        'who  answered  replies  agree  disagree',
        'Bo   Ada       1        0      1',
        '',
        '',
      ].join('\n'),
    )
  })

  it('shows over how many comments a mean sentiment is', () => {
    const one = comparison('a', { a: { author: 'Ada' } })
    const counted = { ...one, commenters: one.commenters.map(commenter => ({ ...commenter, comments: 8, sentiment: 0.1, scored: 6 })) }
    expect(printed('table', counted)).toMatch(/^Ada +8 +\+0\.10 \(6\)/m)
  })

  it('shows a dash and no figure where nothing was judged', () => {
    const unjudged = { target: 'horn', stance: 'none', score: null, evidence: [] } as const
    const annotations = { targets: [[unjudged], []] }
    const one = comparisonOf({ thread: thread('a b', { a: { author: 'Ada' }, b: { author: 'Bo' } }), annotations, metrics: null })
    expect(printed('table', one).split('\n').slice(3, 6)).toEqual([
      'commenter  comments  sentiment  camp  horn',
      'Ada        1         –                – (1)',
      'Bo         1         –',
    ])
    expect(printed('json', one)).toContain('"horn":{"stance":"none","score":null,"scored":0')
  })

  it('shows no control characters of names', () => {
    const text = printed('table', comparison('a(b)', { a: { author: 'Ada\u001b[2J\u202e\nBo' }, b: { author: 'Bo' } }))
    expect(text).not.toMatch(/[\u001b\u202e]/)
    expect(text.split('\n')[4]).toMatch(/^Ada \[2J Bo/)
  })

  it('says how many rows are left out', () => {
    const many = Array.from({ length: 100 }, (_, at) => `c${at}`).join(' ')
    expect(printed('table', comparison(many, {}))).toContain('… and 40 more')
  })
})
