// Long runs of one sign, at the start, in the middle and at the end of every format: no reader takes time that grows faster than they do.
import { describe, it } from 'vitest'
import { chooseReader } from '../../src/read/choose.js'
import { createReaders } from '../../src/read/index.js'
import { sourceOfText } from '../../src/read/source.js'
import { UnreadableError } from '../../src/read/unreadable.js'
import { FIXTURES } from './fixtures.js'

const readers = createReaders()
/** What patterns stumble over: an exponential one never ends here, a quadratic one takes a hundred times what is allowed. */
const LENGTH = 60_000
const SIGNS = [
  ' ',
  '\ufeff',
  '\u00a0',
  '\n',
  '\t',
  '-',
  '_',
  '.',
  ':',
  '>',
  '<',
  '(',
  '[',
  '"',
  '&',
  '#',
  '@',
  '*',
  '0',
  'a',
  ' a',
  '\n> ',
  '<p>',
  '-\n',
]

const FEED = (title: string, body: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><item><title>${title}</title><link>https://a.example/#comment-1</link><description>${body}</description></item></channel></rss>`
const EXPORT = (fields: string, body: string) =>
  `${fields}AUTHOR: A\nDATE: 01/01/2020 10:00:00 AM\n-----\nBODY:\n${body}\n-----\nCOMMENT:\nAUTHOR: ${fields}B\nDATE: 01/01/2020 10:00:00 AM\n${body}\n-----\n--------\n`

const read = (text: string): void => {
  const source = sourceOfText(text, 'runs')
  try {
    for (const _ of chooseReader(readers, source).reader.read(source).threads);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
  }
}

describe('long runs of one sign', () => {
  it.each(SIGNS.map(sign => [JSON.stringify(sign), sign]))(
    'of %s end',
    (_, sign) => {
      const run = sign.repeat(LENGTH / sign.length)
      for (const text of [
        run,
        FEED(`Comment on${run}by${run}`, `&lt;p>In reply to${run}`),
        FEED(`Comments on${run}`, `${run}x`),
        EXPORT(run, run),
      ])
        read(text)
    },
    30_000,
  )

  it.each(FIXTURES.map((text, at) => [at, text] as const))(
    'within fixture %i end',
    (_, text) => {
      for (const sign of [' ', '\ufeff', '\n', '-', '<'])
        for (const at of [0, Math.floor(text.length / 3), text.length]) read(text.slice(0, at) + sign.repeat(LENGTH / 4) + text.slice(at))
    },
    60_000,
  )
})
