// What nobody means to send: each is read or refused in one line, and ends.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Thread } from '../src/model/thread.js'
import { createAnalysis, read } from '../src/pipeline.js'
import { sourceOfBytes, sourceOfText } from '../src/read/source.js'
import { UnreadableError } from '../src/read/unreadable.js'
import { records } from '../src/write/record.js'

const MINUTES = 60_000
const SEED = 20_261_124

/** Threads, or the refusal. */
function attempt(bytes: Uint8Array | string): Thread[] | UnreadableError {
  try {
    return [...read(typeof bytes === 'string' ? sourceOfText(bytes) : sourceOfBytes('a', bytes)).threads]
  } catch (error) {
    if (error instanceof UnreadableError) return error
    throw error
  }
}

describe('hostile input', () => {
  it.each([
    ['one line of 50 MB', () => 'word '.repeat(10_000_000)],
    ['10,000 nested indents', () => Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at)}1. words here`).join('\n')],
    ['a million lines of numbers', () => '1. 1. 1.\n'.repeat(1_000_000)],
    ['a million blank-separated short lines', () => 'a\n\n'.repeat(1_000_000)],
    ['100,000 dated names in turn with words', () => 'Anna 3 May 2020 10:00\nsome words here\n\n'.repeat(100_000)],
    ['50,000 headings that count, each with a comment', () => '12 comments\nAnna says: 3 May 2020\nwords\n'.repeat(50_000)],
    [
      '3,000 nested speakers',
      () => Array.from({ length: 3_000 }, (_, at) => `${' '.repeat(at)}* Anna says:\n${' '.repeat(at + 2)}words`).join('\n'),
    ],
    ['a name and a million blank lines', () => `Anna 3 May 2020 10:00${'\n'.repeat(1_000_000)}words`],
    ['100,000 open brackets', () => '['.repeat(100_000)],
    ['100,000 nested objects', () => '{"replies":'.repeat(100_000)],
    ['100,000 nested elements', () => `<html><body>${'<div><p>'.repeat(100_000)}`],
    ['50,000 list items never closed', () => `<!doctype html><ol>${'<li class=comment><ol>'.repeat(50_000)}`],
    [
      'an entity bomb',
      () =>
        `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY b${at} "&a;&a;&b${at - 1};">`).join('')}]><rss><channel><item>&b29;</item></channel></rss>`,
    ],
    ['only control characters', () => '\u0001\u0002\u0003'.repeat(1_000)],
    ['a lone surrogate in JSON', () => '{"type":"comment","id":"a","text":"\\ud83d and more words"}'],
  ])(
    '%s is read or refused',
    (_what, make) => {
      const threads = attempt(make())
      if (threads instanceof UnreadableError) expect(threads.message).not.toContain('\n')
      else for (const thread of threads) expect(thread.comments.length + thread.messages.length).toBeGreaterThan(0)
    },
    2 * MINUTES,
  )

  it(
    'reads or refuses random bytes',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 2_000 }), bytes => void attempt(bytes)),
        { seed: SEED, numRuns: 300, verbose: 1 },
      )
    },
    MINUTES,
  )

  it('analyzes names and words that are members of objects, right-to-left text, lone surrogates, emoji', () => {
    const texts = [
      'constructor __proto__ toString',
      '',
      '😀😀👩‍👧',
      '\ud83d alone \ude00',
      'هذا رائع جدا ولكن',
      'x'.repeat(200_000),
      ' \n\n ',
      '"""“”',
    ]
    const lines = texts.map((text, at) =>
      JSON.stringify({
        type: 'comment',
        id: `c${at}`,
        author: at % 2 ? '__proto__' : 'constructor',
        parentId: at ? `c${at - 1}` : null,
        text,
      }),
    )
    const [thread] = attempt(lines.join('\n')) as Thread[]
    const judged = createAnalysis()(thread as Thread)
    judged.annotations.sentiment?.forEach(({ score, words }, index) => {
      expect(Number.isFinite(score)).toBe(true)
      for (const { start, end } of words) expect(thread?.comments[index]?.text.slice(start, end)).not.toBe('')
    })
    for (const record of records(judged)) expect(JSON.stringify(record)).not.toContain('null,"weight":null')
  })
})
