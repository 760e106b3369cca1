import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { AnnotatedThread } from '../../src/model/annotated-thread.js'
import { formats } from '../../src/write/index.js'
import { sourceFacts } from '../../src/write/notes.js'
import type { ExportFormat } from '../../src/write/writer.js'
import { chain, nasty } from './nasty.js'
import { SLOW } from './validate.js'

/** As the contract of the command line lists them; others may follow. */
const PROMISED =
  'csv csv-excel tsv jsonl html convokit qdpx qdc graphml gexf gexf-1.3 svg svg-icicle markdown node-link taguette tei wxr web-annotation'.split(
    ' ',
  )

const bytesOf = (pieces: Iterable<string | Uint8Array>) => Buffer.concat(Array.from(pieces, piece => Buffer.from(piece as string)))

/** Everything an export says: unpacked, with what stands beside it. */
function saidBy(format: ExportFormat, annotated: AnnotatedThread): string {
  const bytes = bytesOf(format.write([annotated]))
  const files = bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)) : [bytes]
  const beside = format.beside?.('file', [sourceFacts(annotated, format)])
  return Buffer.concat([...files, bytesOf(beside?.pieces ?? [])]).toString()
}

it('are the promised ones, in their order', () => {
  expect(formats.map(({ name }) => name).slice(0, PROMISED.length)).toEqual(PROMISED)
})

describe.each(formats.map(format => ({ name: format.name, format })))('$name', ({ format }) => {
  it('writes the same bytes for the same thread', () => {
    expect(bytesOf(format.write([nasty()])).equals(bytesOf(format.write([nasty()])))).toBe(true)
  })

  it('states source, hash, version and settings, in the file or beside it', () => {
    const said = saidBy(format, nasty())
    for (const fact of ['ab'.repeat(32), '0.0.0-test', 'topics']) expect(said).toContain(fact)
  })

  it('is UTF-8 throughout', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(saidBy(format, nasty())))).not.toThrow()
  })

  it('takes a chain of 10,000 replies without nesting that deep', SLOW, () => {
    expect(bytesOf(format.write([chain(10_000)])).length).toBeGreaterThan(0)
  })

  it('says who opens it, and what it leaves out unless that is nothing', () => {
    expect(format.opens).not.toBe('')
    expect(format.loses === '').toBe(format.name === 'jsonl')
  })
})
