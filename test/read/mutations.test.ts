// Every format, damaged at random: each damaged file is read or refused in one line, whichever reader takes it.
// `MUTATIONS=20000 npx vitest run test/read/mutations` makes a long run of it; `SEED` repeats one.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseReader } from '../../src/read/choose.js'
import { createReaders } from '../../src/read/index.js'
import type { Reader } from '../../src/read/reader.js'
import { type Source, sourceOfBytes } from '../../src/read/source.js'
import { UnreadableError } from '../../src/read/unreadable.js'
import { FIXTURES } from './fixtures.js'

const RUNS = Number(process.env.MUTATIONS ?? 250)
const SEED = Number(process.env.SEED ?? 20_261_125)
/** Of one reading; the machine may be busy. */
const MOST_SECONDS = 20
const LARGEST_SAMPLE = 60_000

const samples: Uint8Array[] = [...FIXTURES.map(text => new TextEncoder().encode(text)), ...corpusSources()]
const readers = createReaders()

function corpusSources(): Uint8Array[] {
  const corpus = join(import.meta.dirname, '../../corpus')
  const files = readdirSync(corpus).flatMap(name =>
    statSync(join(corpus, name)).isDirectory()
      ? readdirSync(join(corpus, name))
          .filter(file => file.startsWith('source.'))
          .map(file => join(corpus, name, file))
      : [],
  )
  return files.map(file => readFileSync(file).subarray(0, LARGEST_SAMPLE))
}

/** What happens to files: cut, repeated, turned around, bytes changed, signs put in, another file glued in. */
const mutation = fc.oneof(
  fc.record({ what: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ what: fc.constant('drop' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(400) }),
  fc.record({ what: fc.constant('repeat' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(2_000) }),
  fc.record({ what: fc.constant('byte' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), value: fc.nat(255) }),
  fc.record({
    what: fc.constant('insert' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '`',
      ']]>',
      '<![CDATA[',
      '</',
      '<!--',
      '{',
      '[',
      ']',
      '}',
      ',',
      '\n',
      '\r',
      '\u0000',
      '\\',
      '\\u',
      '<p>',
      'null',
      '0',
      '-1',
      '&#0;',
      '\ufeff',
    ),
  }),
  fc.record({ what: fc.constant('glue' as const), with: fc.nat(1_000) }),
)
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never

function mutate(bytes: Uint8Array, change: Mutation): Uint8Array {
  if (change.what === 'glue') return joined(bytes, samples[change.with % samples.length] as Uint8Array)
  const at = Math.floor(change.at * bytes.length)
  if (change.what === 'cut') return bytes.subarray(0, at)
  if (change.what === 'drop') return joined(bytes.subarray(0, at), bytes.subarray(at + change.length))
  if (change.what === 'repeat') return joined(bytes.subarray(0, at + change.length), bytes.subarray(at))
  if (change.what === 'insert') return joined(bytes.subarray(0, at), new TextEncoder().encode(change.text), bytes.subarray(at))
  const copy = bytes.slice()
  copy[at] = change.value
  return copy
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

function readOrRefuse(reader: Reader, source: Source): void {
  const { threads } = reader.read(source)
  for (const { comments } of threads)
    comments.forEach((comment, index) => {
      if (comment.index !== index || comment.parent >= index || typeof comment.text !== 'string')
        throw new Error(`comment ${index} is out of order`)
    })
}

it(
  'damaged files are read or refused, never with a crash',
  () => {
    fc.assert(
      fc.property(
        fc.nat(samples.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.nat(readers.length - 1),
        (which, changes, forced) => {
          const bytes = changes.reduce(mutate, samples[which] as Uint8Array)
          const source = sourceOfBytes('damaged', bytes)
          const started = performance.now()
          for (const from of [undefined, readers[forced]?.name])
            try {
              readOrRefuse(chooseReader(readers, source, from).reader, source)
            } catch (error) {
              if (!(error instanceof UnreadableError)) throw error
              expect(error.message).not.toContain('\n')
            }
          expect(performance.now() - started).toBeLessThan(MOST_SECONDS * 1_000)
        },
      ),
      { seed: SEED, numRuns: RUNS, verbose: 1 },
    )
  },
  60_000 + RUNS * 300,
)
