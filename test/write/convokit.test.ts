import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { convokitFormat } from '../../src/write/convokit.js'
import { chain, nasty } from './nasty.js'

interface Utterance {
  readonly id: string
  readonly conversation_id: string
  readonly text: string
  readonly speaker: string
  readonly meta: Record<string, unknown> & { spans: { start: number; end: number; text: string }[] }
  readonly 'reply-to': string | null
  readonly timestamp: number
}

function corpus(...threads: ReturnType<typeof nasty>[]) {
  const files = unzipSync(Buffer.concat([...convokitFormat.write(threads)] as Uint8Array[]))
  const raw = (name: string) => strFromU8(files[name] as Uint8Array)
  const utterances = raw('utterances.jsonl')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Utterance)
  return {
    names: Object.keys(files),
    raw,
    utterances,
    json: (name: string) => JSON.parse(raw(name)) as Record<string, Record<string, unknown>>,
  }
}

/** What ConvoKit's `check_integrity` asks: one root a conversation, and replies only to what is in it. */
function integrity(utterances: readonly Utterance[]): string[] {
  const at = new Map(utterances.map(utterance => [utterance.id, utterance]))
  const roots = new Map<string, number>()
  for (const { 'reply-to': parent, conversation_id } of utterances)
    if (parent === null) roots.set(conversation_id, (roots.get(conversation_id) ?? 0) + 1)
  const lost = utterances.filter(
    ({ 'reply-to': parent, conversation_id }) => parent !== null && at.get(parent)?.conversation_id !== conversation_id,
  )
  const conversations = new Set(utterances.map(({ conversation_id }) => conversation_id))
  return [
    ...lost.map(({ id }) => `${id} answers nothing`),
    ...[...conversations].filter(id => roots.get(id) !== 1).map(id => `${id} has ${roots.get(id)} roots`),
  ]
}

describe('convokit', () => {
  const { names, raw, utterances, json } = corpus(nasty())

  it('is the five files of a corpus, in ASCII', () => {
    expect(names.sort()).toEqual(['conversations.json', 'corpus.json', 'index.json', 'speakers.json', 'utterances.jsonl'])
    for (const name of names) expect(raw(name)).toMatch(/^[\n\x20-\x7e]*$/)
  })

  it('keeps every text, author, parent and order, under the post as the one root', () => {
    const { comments } = nasty().thread
    expect(utterances.slice(1).map(({ text }) => text)).toEqual(comments.map(({ text }) => text))
    expect(utterances.slice(1).map(({ 'reply-to': parent }) => parent)).toEqual(comments.map(({ parent }) => utterances[parent + 1]?.id))
    expect(utterances.filter(({ meta }) => meta.is_post)).toHaveLength(1)
    expect(utterances.slice(1).map(({ meta }) => meta.comment_id)).toEqual(comments.map(({ id }) => id))
    expect(integrity(utterances)).toEqual([])
  })

  it('holds together for several threads with the same ids, and for a chain of 10,000', () => {
    expect(integrity(corpus(nasty('one'), nasty('two')).utterances)).toEqual([])
    expect(integrity(corpus(chain(10_000)).utterances)).toEqual([])
    expect(integrity(utterances.slice(0, -1).concat({ ...(utterances.at(-1) as Utterance), 'reply-to': '9999' }))).not.toEqual([])
  })

  it('lists every key of every meta in the index, and a version', () => {
    const index = json('index.json')
    expect(index.version).toBe(1)
    for (const { meta } of utterances) expect(Object.keys(index['utterances-index'] ?? {}).sort()).toEqual(Object.keys(meta).sort())
    for (const { meta } of Object.values(json('speakers.json')) as { meta: object }[])
      expect(Object.keys(index['speakers-index'] ?? {})).toEqual(Object.keys(meta))
    for (const { meta } of Object.values(json('conversations.json')) as { meta: object }[])
      expect(Object.keys(index['conversations-index'] ?? {})).toEqual(Object.keys(meta))
    expect(Object.keys(index['overall-index'] ?? {})).toEqual(Object.keys(json('corpus.json')))
  })

  it('has a number for every time and says where it is from', () => {
    expect(utterances.map(({ timestamp, meta }) => [timestamp, meta.date_source])).toEqual(
      expect.arrayContaining([
        [Date.UTC(2021, 7, 10, 9, 15) / 1000, 'page'],
        [Date.UTC(2021, 7, 11, 5, 40, 5) / 1000, 'page'],
        [3, 'ordinal'],
      ]),
    )
  })

  it('never makes one speaker of two comments without a name', () => {
    const unnamed = utterances.filter(({ meta }) => meta.is_post === false).filter(({ speaker }) => speaker.startsWith('unknown:'))
    expect(unnamed.length).toBeGreaterThan(1)
    expect(new Set(unnamed.map(({ speaker }) => speaker)).size).toBe(unnamed.length)
    for (const { speaker } of utterances) expect(json('speakers.json')).toHaveProperty([speaker])
  })

  it('carries spans that cut their words out of the text by code points', () => {
    for (const { text, meta } of utterances)
      for (const { start, end, text: quote } of meta.spans) expect(Array.from(text).slice(start, end).join('')).toBe(quote)
  })
})
