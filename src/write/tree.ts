// An indented outline for a terminal: one line a comment, what the page declared and what was found first, findings last.

import type { AnnotatedThread } from '../model/annotated-thread.js'
import { signed } from '../model/places.js'
import type { CommentRecord } from '../model/record.js'
import { printable } from './printable.js'
import { commentRecords, threadRecord } from './record.js'
import type { Writer } from './writer.js'

/** Characters of a comment's opening shown on its line. */
const OPENING = 72
/** Levels indented; deeper ones print their depth instead, so that a chain of thousands stays readable. */
const DEEPEST_INDENT = 12

/** For people only: the layout may change between versions. */
export const treeWriter: Writer = {
  name: 'tree',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  *write(threads) {
    for (const annotated of threads) yield* outline(annotated)
  },
}

function* outline(annotated: AnnotatedThread): Generator<string> {
  const thread = threadRecord(annotated)
  const declared = thread.declaredCount === null ? '' : `${thread.declaredCount} declared · `
  yield `${printable(thread.title ?? thread.id)}\n${declared}${thread.commentCount} found · read as ${thread.reader}\n`
  if (thread.topics?.length) yield `topics: ${thread.topics.map(({ label, size }) => `${printable(label)} (${size})`).join(', ')}\n`
  if (thread.commentCount > 0) yield '\n'
  for (const comment of commentRecords(annotated)) yield `${line(comment)}\n`
  for (const { code, text, line: at } of annotated.thread.messages)
    yield `\n${printable(code)}${at === null ? '' : ` (line ${at})`}: ${printable(text)}\n`
  yield '\n'
}

function line(comment: CommentRecord): string {
  const margin = comment.depth > DEEPEST_INDENT ? `${'  '.repeat(DEEPEST_INDENT)}[${comment.depth}] ` : '  '.repeat(comment.depth)
  return `${margin}${comment.id.padEnd(8)} ${[who(comment), mood(comment.sentiment), answers(comment), opening(comment)].filter(part => part !== '').join('  ')}`
}

const who = (comment: CommentRecord): string => (comment.author === null ? '' : printable(comment.author))

function mood(sentiment: CommentRecord['sentiment']): string {
  if (!sentiment) return ''
  if (sentiment.words.length === 0) return '[ ·    ]'
  return `[${signed(sentiment.score).padStart(5)}${sentiment.label === 'neutral' ? ' ' : sentiment.label === 'negative' ? '▼' : '▲'}]`
}

function answers({ addressee, parentId }: CommentRecord): string {
  return addressee && addressee.id !== parentId ? `↳ ${addressee.id} (${addressee.rule}, ${addressee.confidence.toFixed(2)})` : ''
}

function opening({ text, status, kind }: CommentRecord): string {
  const note = status === 'present' ? (kind === 'comment' ? '' : `(${kind}) `) : `(${status}) `
  const flat = printable(text.slice(0, OPENING * 4))
    .replaceAll(/\s+/g, ' ')
    .trim()
  const letters = Array.from(flat)
  return note + (letters.length > OPENING ? `${letters.slice(0, OPENING - 1).join('')}…` : flat)
}
