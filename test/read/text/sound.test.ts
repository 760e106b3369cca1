import { describe, expect, it } from 'vitest'
import type { RawComment } from '../../../src/model/build-thread.js'
import { linesOf } from '../../../src/read/text/lines.js'
import { isSounder, soundnessOf } from '../../../src/read/text/sound.js'
import type { Template } from '../../../src/read/text/template.js'

const LINES = linesOf('Find\nReply')
const TEMPLATE: Template = { rounds: [{ start: 0, at: [0, 1] }], width: 2, isAnswered: true }
const comment = (author: string | null, text: string): RawComment => ({ id: null, parent: null, author, text, createdAt: null })
const of = (...comments: RawComment[]) => soundnessOf(comments, LINES, TEMPLATE)
const GOOD = of(comment('Ana', 'One'), comment('Bo', 'Two'), comment('Ana', 'Three'), comment('Cy', 'Four'))

describe('a reading', () => {
  it('is as whole as its comments have names and words', () => {
    expect(GOOD.whole).toBe(1)
    expect(of(comment('Ana', 'One'), comment(null, 'Two')).whole).toBe(0.5)
    expect(of(comment('Ana', 'One'), comment('Bo', '')).whole).toBe(0.5)
    expect(of().whole).toBe(0)
  })

  it('has no names where nearly all are one, numbers aside', () => {
    expect(of(...[1, 2, 3, 4, 5].map(at => comment(`Post #${at}`, 'Words'))).whole).toBe(0)
  })

  it('is soiled by lines that the page prints', () => {
    expect(of(comment('Ana', 'One\nFind\nReply'), comment('Bo', 'Find it')).soiled).toBe(0.5)
  })

  it('of however many people ends', () => {
    const many = Array.from({ length: 300_000 }, (_, at) =>
      comment(`p${at.toString(36).replaceAll(/\d/g, 'x')}${'abcdefghij'[at % 10]}`, 'Words'),
    )
    expect(of(...many.slice(0, 100)).whole).toBe(1)
    expect(soundnessOf(many, LINES, TEMPLATE).comments).toBe(300_000)
  })
})

describe('the reading by a template', () => {
  it('stays behind one that is whole', () => {
    expect(isSounder(GOOD, GOOD, true)).toBe(false)
  })

  it('takes the place of one without names, with the page’s lines among the words, shifted, or of much less', () => {
    const words = ['One', 'Two', 'Three', 'Four']
    expect(isSounder(GOOD, of(...words.map(text => comment(null, text))), false)).toBe(true)
    expect(isSounder(GOOD, of(...words.map((text, at) => comment(`N${'abcd'[at]}`, `${text}\nReply`))), false)).toBe(true)
    expect(
      isSounder(GOOD, of(comment('Ana', 'Find'), ...['One', 'Two', 'Three'].map((text, at) => comment(`N${'abc'[at]}`, text))), false),
    ).toBe(true)
    expect(isSounder(GOOD, of(comment('Ana', 'One'), comment('Bo', 'Two')), false)).toBe(true)
  })

  it('is not taken where nothing else was found, unless more speaks for it', () => {
    expect([isSounder(GOOD, of(), false), isSounder(GOOD, of(), true)]).toEqual([false, true])
  })

  it('is never taken where it is not whole itself', () => {
    expect(isSounder(of(comment(null, 'One'), comment('Bo', 'Two')), of(), true)).toBe(false)
  })
})
