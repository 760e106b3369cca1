// Every thread of the sample corpus: what is read from its source equals its golden records, and what is found in it is what its author put there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceOfFile } from '../src/files.js'
import type { CommentRecord, MessageRecord, ThreadOutput, ThreadRecord } from '../src/model/record.js'
import { createAnalysis, plain, read } from '../src/pipeline.js'
import { createReaders } from '../src/read/index.js'
import { records } from '../src/write/record.js'

interface About {
  readonly title: string
  readonly description: string
  readonly format: string
  readonly language: string
  readonly licence: string
  readonly provenance: string
  readonly shows: readonly string[]
  readonly expect: {
    readonly declared: number | null
    readonly found: number
    readonly addressee: readonly { readonly comment: string; readonly answers: string; readonly rule: string }[]
    readonly quotes: readonly { readonly comment: string; readonly of: string; readonly words: string }[]
    readonly vocatives: readonly { readonly comment: string; readonly name: string }[]
    readonly sentiment: readonly { readonly comment: string; readonly label: string }[]
    readonly stance: readonly { readonly comment: string; readonly stance: string }[]
    readonly topics: readonly string[]
  }
}

const CORPUS = join(import.meta.dirname, '../corpus')
const EMAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i
const folders = readdirSync(CORPUS, { withFileTypes: true }).filter(entry => entry.isDirectory())

const comments = (all: readonly ThreadOutput[]) => all.filter((record): record is CommentRecord => record.type === 'comment')
const threads = (all: readonly ThreadOutput[]) => all.filter((record): record is ThreadRecord => record.type === 'thread')
const codes = (all: readonly ThreadOutput[]) =>
  all.filter((record): record is MessageRecord => record.type === 'message').map(({ thread, code }) => `${thread}: ${code}`)

/** A sample folder, with the readings made when they are asked for. */
function sample(name: string) {
  const folder = join(CORPUS, name)
  const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n')
  const source = () => sourceOfFile(join(folder, readdirSync(folder).find(file => file.startsWith('source.')) as string))
  const readWith = (judge: typeof plain) => [...read(source()).threads].flatMap(thread => [...records(judge(thread))])
  return {
    about: JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8')) as About,
    expected: lines.map(line => JSON.parse(line) as ThreadOutput),
    reading: () => readWith(plain),
    analysis: () => readWith(createAnalysis()),
  }
}

/** A format whose reader this version does not hold yet is passed over, by name, in the test's title. */
const canRead = (format: string) => createReaders().some(({ name }) => name === format)

it('holds samples', () => {
  expect(folders.length).toBeGreaterThanOrEqual(8)
})

describe.each(folders.map(({ name }) => name))('the sample %s', name => {
  const { about, expected, reading, analysis } = sample(name)

  it('says what it is, in which language and under which licence', () => {
    for (const field of ['title', 'description', 'format', 'provenance'] as const) expect(about[field], field).toMatch(/\S/)
    expect(about.language).toMatch(/^[a-z]{2}$/)
    expect(about.licence).toBe('MIT')
    expect(about.shows.length).toBeGreaterThan(1)
  })

  it('has golden records that agree with its description and name no comment that is not there', () => {
    const ids = new Set(['post', ...comments(expected).map(({ id }) => id)])
    const { addressee, quotes, vocatives, sentiment, stance } = about.expect
    const named = [...addressee, ...quotes, ...vocatives, ...sentiment, ...stance].map(({ comment }) => comment)
    const answered = [...addressee.map(({ answers }) => answers), ...quotes.map(({ of }) => of)]
    expect([...named, ...answered].filter(id => !ids.has(id))).toEqual([])
    expect(comments(expected).length).toBe(about.expect.found)
    expect(threads(expected)[0]?.declaredCount).toBe(about.expect.declared)
  })

  describe.skipIf(!canRead(about.format))(`read as ${about.format}`, () => {
    it('gives its golden comments exactly', () => {
      expect(comments(reading())).toEqual(comments(expected))
    })

    it('gives its golden threads: titles, counts, the post', () => {
      expect(threads(reading())).toEqual(threads(expected))
    })

    it('gives the messages that the source deserves and no others', () => {
      expect(codes(reading())).toEqual(codes(expected))
    })

    it('lets no e-mail address through', () => {
      expect(reading().filter(record => EMAIL.test(JSON.stringify(record)))).toEqual([])
    })

    it('yields the people who are really answered', () => {
      const found = new Map(comments(analysis()).map(({ id, addressee }) => [id, addressee?.id]))
      expect(about.expect.addressee.map(({ comment }) => [comment, found.get(comment)])).toEqual(
        about.expect.addressee.map(({ comment, answers }) => [comment, answers]),
      )
    })

    it('yields the words that repeat an earlier text', () => {
      const found = new Map(comments(analysis()).map(({ id, text, quotes }) => [id, { text, quotes: quotes ?? [] }]))
      for (const { comment, of, words } of about.expect.quotes) {
        const texts = found.get(comment)?.quotes.filter(quote => quote.of === of)
        const quoted = texts?.map(({ start, end }) => [...(found.get(comment)?.text ?? '')].slice(start, end).join(''))
        expect(quoted?.join('\n'), `${comment} quotes ${of}`).toContain(words)
      }
    })
  })
})

/** How many judgements are those of the person who wrote the samples, and how many the opposite. */
function agreement(pairs: readonly { readonly meant: string; readonly said: string | undefined }[], poles: readonly [string, string]) {
  const isOpposite = ({ meant, said }: (typeof pairs)[number]) => meant !== said && poles.includes(meant) && poles.includes(said ?? '')
  return { right: pairs.filter(({ meant, said }) => meant === said).length / pairs.length, opposite: pairs.filter(isOpposite).length }
}

describe('all samples together', () => {
  const judged = folders.map(({ name }) => {
    const { about, analysis } = sample(name)
    return { about, found: new Map(comments(analysis()).map(record => [record.id, record])) }
  })

  it('mostly sound as their author meant them, and hardly ever the opposite', () => {
    const pairs = judged.flatMap(({ about, found }) =>
      about.expect.sentiment.map(({ comment, label }) => ({ meant: label, said: found.get(comment)?.sentiment?.label })),
    )
    const { right, opposite } = agreement(pairs, ['positive', 'negative'])
    expect(right).toBeGreaterThan(0.65)
    expect(opposite).toBeLessThanOrEqual(3)
  })

  it('mostly agree and disagree as their author meant them, and seldom the opposite', () => {
    const pairs = judged.flatMap(({ about, found }) =>
      about.expect.stance.map(({ comment, stance }) => ({ meant: stance, said: found.get(comment)?.reply?.stance })),
    )
    const { right, opposite } = agreement(pairs, ['agree', 'disagree'])
    expect(right).toBeGreaterThan(0.65)
    expect(opposite).toBeLessThanOrEqual(4)
  })
})
