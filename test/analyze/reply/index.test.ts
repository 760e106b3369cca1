// The stance of replies: outright words, words that only seem to take a side, questions, and what nobody means to send.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/analyze/index.js'
import { createQuotes } from '../../../src/analyze/quotes/index.js'
import { createReply } from '../../../src/analyze/reply/index.js'
import type { ReplyStance } from '../../../src/model/annotations.js'
import { thread } from '../../model/notation.js'

const SEED = 20_261_125
const PARENT = 'The new bridge is too narrow for two carts.'

function judged(text: string, parent = PARENT): ReplyStance {
  const discussion = thread('a(b)', { a: { text: parent }, b: { text } })
  return annotate(discussion, [createQuotes(), createReply()]).reply?.[1] as ReplyStance
}

describe('the stance of a reply', () => {
  it.each([
    ['Exactly. I measured it twice.'],
    ['I completely agree, and the rails are worse.'],
    ['Yes, and nobody asked the carters.'],
    ['This.'],
    ['+1'],
    ['You’re 100% right about the carts.'],
    ['Well said, Greta.'],
    ['I don’t disagree with any of it.'],
    ['Couldn’t agree more.'],
  ])('sides in: %s', text => {
    expect(judged(text).stance).toBe('agree')
  })

  it.each([
    ['No, it is wide enough for three.'],
    ['You’re wrong, I drove two carts across on Friday.'],
    ['I don’t agree at all.'],
    ['Nonsense.'],
    ['It isn’t narrow, you just drive badly.'],
    ['How is that too narrow? Did you even look at the plans?'],
    ['Sorry but that’s not true.'],
    ['On the contrary, two carts passed yesterday.'],
  ])('opposes in: %s', text => {
    expect(judged(text).stance).toBe('disagree')
  })

  it.each([['Which bridge, please?'], ['Does anyone know who built it?'], ['Where can I find the plans?']])('asks in: %s', text => {
    expect(judged(text).stance).toBe('query')
  })

  it.each([['A cart measures four feet.'], ['The council meets on Monday.'], [''], ['😀'], ['\ud83d']])('takes no side in: %s', text => {
    expect(judged(text).stance).toBe('none')
  })

  it('is unknown for a comment that answers the post', () => {
    const { reply } = annotate(thread('a(b) c', { c: { text: 'No, I disagree.' } }), [createQuotes(), createReply()])
    expect(reply?.map(stance => stance === null)).toEqual([true, false, true])
  })

  it('does not count words that are quoted from what is answered', () => {
    expect(judged('> I agree, you are right\n\nThe council meets on Monday.').stance).toBe('none')
    const disputed = judged(
      '“You are wrong about the bridge, it is not narrow” is what he said.',
      'You are wrong about the bridge, it is not narrow',
    )
    expect(disputed.stance).not.toBe('disagree')
  })

  it('shows the words it judged by', () => {
    const text = 'Hm. I really don’t agree, Otto.'
    expect(judged(text).cues.map(({ start, end }) => text.slice(start, end))).toEqual(['don’t agree'])
  })

  it('gives valid, ordered spans and a confidence for any text', () => {
    const piece = fc.constantFrom(
      'I agree',
      'no',
      'you are wrong',
      '?',
      '. ',
      '\n> ',
      'exactly',
      '😀',
      '\ud83d',
      'isn’t',
      'bridge',
      '“',
      '”',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join(' ')
        const { confidence, cues } = judged(text)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        let last = 0
        for (const { start, end } of cues) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { seed: SEED, numRuns: 300, verbose: 1 },
    )
  })

  it('judges ten million letters and 100,000 replies to one comment in linear time', () => {
    const started = performance.now()
    judged('no '.repeat(3_000_000), 'no '.repeat(3_000_000))
    const many = thread(`a(${Array.from({ length: 100_000 }, (_, at) => `b${at}`).join(' ')})`, { a: { text: 'no '.repeat(1_000_000) } })
    createReply().analyze(many, { quotes: [] })
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 20_000)
})
