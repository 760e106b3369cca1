import { describe, expect, it } from 'vitest'
import type { Thread } from '../../src/model/thread.js'
import { convokitReader } from '../../src/read/convokit.js'
import { type Source, sourceOf, sourceOfText } from '../../src/read/source.js'

const utterance = (id: string, conversation: string, replyTo: string | null, more: object = {}) =>
  JSON.stringify({
    id,
    conversation_id: conversation,
    text: `text of ${id}`,
    speaker: `by ${id}`,
    meta: {},
    'reply-to': replyTo,
    timestamp: 1_628_586_900,
    vectors: [],
    ...more,
  })
const UTTERANCES = [
  utterance('b', 'a', 'a'),
  utterance('a', 'a', null),
  utterance('z', 'z', null, { timestamp: 3, meta: { score: 4 } }),
].join('\n')

/** A folder as the program opens it. */
function folder(files: Record<string, string>): Source {
  const sources = Object.entries(files).map(([name, text]) => sourceOfText(text, name))
  const main = sources.find(({ name }) => name === 'utterances.jsonl') as Source
  return sourceOf(
    'jam-corpus',
    {
      size: main.size,
      first: length => new TextEncoder().encode(main.head).subarray(0, length),
      all: () => new TextEncoder().encode(main.text()),
      chunks: () => main.chunks(),
    },
    sources,
  )
}
const readAll = (source: Source) => {
  const { threads, messages } = convokitReader.read(source)
  return { threads: [...threads], messages }
}
const shape = ({ comments }: Thread) => comments.map(({ id, depth, author, text }) => `${' '.repeat(depth)}${id} ${author}: ${text}`)

describe('the ConvoKit reader', () => {
  it('reads a bare utterances.jsonl, one thread a conversation, whatever the order', () => {
    const source = sourceOfText(UTTERANCES, 'utterances.jsonl')
    expect(convokitReader.detect(source)).toBeGreaterThan(0.95)
    const { threads } = readAll(source)
    expect(threads.map(shape)).toEqual([['a by a: text of a', ' b by b: text of b'], ['z by z: text of z']])
    expect(threads.map(({ comments }) => [comments[0]?.createdAt, comments[0]?.likes])).toEqual([
      ['2021-08-10T09:15:00Z', null],
      [null, 4],
    ])
  })

  it('reads a folder with the titles of its conversations', () => {
    const conversations = JSON.stringify({ a: { meta: { title: 'Jam', url: 'https://jam.example.org' } } })
    const source = folder({ 'utterances.jsonl': UTTERANCES, 'conversations.json': conversations, 'speakers.json': '{}' })
    expect(convokitReader.detect(source)).toBe(1)
    expect(readAll(source).threads[0]?.post).toMatchObject({ title: 'Jam', url: 'https://jam.example.org' })
    expect(readAll(folder({ 'utterances.jsonl': UTTERANCES, 'conversations.json': '{' })).messages.map(({ code }) => code)).toEqual([
      'recovered-input',
    ])
  })

  it('reads what Understory writes: the post is the post, ids are as they were, no date where none was known', () => {
    const own = (id: string, meta: object, replyTo: string | null, speaker: string) =>
      utterance(`t/${id}`, 't/post', replyTo && `t/${replyTo}`, { speaker, meta: { thread: 't', ...meta }, timestamp: 2 })
    const { threads } = readAll(
      sourceOfText(
        [
          own('post', { is_post: true, comment_id: null, date_source: 'ordinal' }, null, 'Owner'),
          own('c1', { is_post: false, comment_id: 'c1', date: '2021-09', date_source: 'ordinal', status: 'spam' }, 'post', 'unknown:t/c1'),
          own('c2', { is_post: false, comment_id: 'c2', parent_id: 'c1', date: '2021-09-01', date_source: 'page', likes: 2 }, 'c1', 'Ana'),
        ].join('\n'),
      ),
    )
    expect(threads[0]).toMatchObject({ id: 't', post: { author: 'Owner', text: 'text of t/post' } })
    expect(
      threads[0]?.comments.map(({ id, depth, author, createdAt, likes, status }) => [id, depth, author, createdAt, likes, status]),
    ).toEqual([
      ['c1', 0, null, null, null, 'spam'],
      ['c2', 1, 'Ana', '2021-09-01', 2, 'present'],
    ])
  })

  it('passes over lines that are no utterances, with the first of them, and takes the names of older corpora', () => {
    const { threads, messages } = readAll(
      sourceOfText(`{"id":"a","user":"Ana","root":"a","text":"x","reply_to":null}\nnonsense\n{"id":"b"}\n`),
    )
    expect(threads.map(shape)).toEqual([['a Ana: x']])
    expect(messages).toEqual([{ code: 'recovered-input', text: '2 lines that are no utterance were passed over', line: 2 }])
  })
})
