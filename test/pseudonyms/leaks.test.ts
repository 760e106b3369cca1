// No file that leaves the program under pseudonyms names anybody: the samples, with more mentions put among their words, in every format.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { TITLES } from '../../src/analyze/vocatives/address-words.js'
import { isCommonWord } from '../../src/analyze/vocatives/common-words.js'
import { findSources } from '../../src/files.js'
import type { AnnotatedThread } from '../../src/model/annotated-thread.js'
import { personOf } from '../../src/model/person.js'
import type { Thread } from '../../src/model/thread.js'
import { createAnalysis, plain, read } from '../../src/pipeline.js'
import { createPseudonyms } from '../../src/pseudonyms/index.js'
import { formats } from '../../src/write/index.js'
import type { ExportFormat } from '../../src/write/writer.js'

const SEED = 20_261_127
const CORPUS = join(import.meta.dirname, '../../corpus')
const pseudonymize = createPseudonyms('a key of this project')
const KIN = new Set(['opa', 'frau', 'fräulein', 'nan'])

const samples = readdirSync(CORPUS).flatMap(name =>
  [...findSources([join(CORPUS, name)])].flatMap(found => ('open' in found ? [...read(found.open()).threads] : [])),
)
const named = samples.filter(({ comments }) => comments.some(comment => personOf(comment) !== null))

/** The names that nothing may say: whole ones, and first names that one author has; those that are ordinary words may stand as words. */
function secretsOf({ post, comments }: Thread): string[] {
  const authors = new Set([post, ...comments.filter(({ kind }) => kind === 'comment')].map(personOf).filter(name => name !== null))
  const whole = [...authors].map(name => name.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
  const firsts = whole.flatMap(name => name.split(/[\s-]/).slice(0, 1))
  const single = firsts.filter(name => firsts.filter(other => other === name).length === 1)
  const isOrdinary = (name: string) => name.split(/[\s-]/).every(word => isCommonWord(word.toLowerCase()) || KIN.has(word.toLowerCase()))
  return [...new Set([...whole, ...single])].filter(name => name.length > 2 && !TITLES.has(name.toLowerCase()) && !isOrdinary(name))
}

/** All that a format writes, unpacked. */
function written(format: ExportFormat, annotated: AnnotatedThread): string {
  const bytes = Buffer.concat(Array.from(format.write([annotated]), piece => Buffer.from(piece as string)))
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString()
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${Buffer.from(content)}`)
    .join('\n')
}

/** The secrets that stand in a text as words, or as genitives, with what is beside them. */
function leaks(text: string, secrets: readonly string[]): string[] {
  const names = secrets
    .map(name =>
      name
        .toLowerCase()
        .replaceAll(/[.()]/g, sign => `[${sign}]`)
        .replaceAll(/\s+/g, '\\s+'),
    )
    .join('|')
  const found = text.toLowerCase().matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names})s?(?![\\p{L}\\p{N}_])`, 'gu'))
  return Array.from(found, ({ index }) => text.slice(Math.max(0, index - 20), index + 40))
}

describe('exports under pseudonyms', () => {
  it.each(named.map(thread => [thread.id, thread] as const))('of %s name nobody', (_id, thread) => {
    const secrets = secretsOf(thread)
    expect(secrets.length).toBeGreaterThan(3)
    const hidden = pseudonymize(createAnalysis({ targets: secrets.slice(0, 1) })(thread))
    for (const format of formats) expect([format.name, leaks(written(format, hidden), secrets)]).toEqual([format.name, []])
  })

  it('name nobody wherever people are named', () => {
    const ways = [
      'I agree with NAME’s point.',
      "NAME's idea",
      'NAMEs Idee',
      '– NAME',
      'Thanks, NAME.',
      'NAME, no.',
      '"NAME" said',
      'd’NAME',
      '@NAME: yes',
      '(NAME)',
    ]
    const mention = fc.record({ way: fc.nat(ways.length - 1), which: fc.nat(99), where: fc.nat(99), isFirst: fc.boolean() })
    const mentions = fc.array(mention, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.nat(named.length - 1), mentions, fc.nat(formats.length - 1), (at, put, which) => {
        const thread = named[at] as Thread
        const secrets = secretsOf(thread)
        const sentences = put.map(({ way, which }) => (ways[way] as string).replace('NAME', secrets[which % secrets.length] as string))
        const texts = thread.comments.map(({ text }) => text)
        put.forEach(({ where, isFirst }, one) => {
          const comment = where % texts.length
          texts[comment] = isFirst ? `${sentences[one]}\n\n${texts[comment]}` : `${texts[comment]}\n\n${sentences[one]}`
        })
        const changed = { ...thread, comments: thread.comments.map(comment => ({ ...comment, text: texts[comment.index] as string })) }
        expect(leaks(written(formats[which] as ExportFormat, pseudonymize(plain(changed))), secrets)).toEqual([])
      }),
      { seed: SEED, numRuns: 40, verbose: 1 },
    )
  })
})
