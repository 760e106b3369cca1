// Markdown (CommonMark): a nested list a person can read anywhere; the tree is in the indentation, four spaces a level.

import type { AnnotatedThread } from '../model/annotated-thread.js'
import { signed } from '../model/places.js'
import type { CommentRecord } from '../model/record.js'
import { isUnscored } from '../model/tone.js'
import { notesOn, sourceFacts } from './notes.js'
import { commentRecords, threadRecord } from './record.js'
import type { ExportFormat } from './writer.js'

/** Deeper comments keep this indent and say whom they answer: no reader shows a list 200 spaces in. */
const DEEPEST_INDENT = 20

/** What CommonMark replaces itself, and what UTF-8 cannot hold. */
const UNPRINTABLE = /[\0\ud800-\udfff]/gu

/** A heading for each thread, then its comments as a nested list. */
export const markdownFormat: ExportFormat = {
  name: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  opens: 'every text editor, GitHub, Obsidian, pandoc: an outline to read',
  loses: 'Scored words, sentences, cues, evidence, quotes and languages are not in this outline.',
  replaces: UNPRINTABLE,
  *write(threads) {
    let first = true
    for (const annotated of threads) {
      if (!first) yield '\n'
      first = false
      yield* outline(annotated)
    }
  },
}

function* outline(annotated: AnnotatedThread): Generator<string> {
  const thread = threadRecord(annotated)
  yield `# ${escapeLine(thread.title ?? thread.id)}\n\n`
  if (/^https?:/i.test(thread.url ?? '')) yield `<${thread.url?.replace(/[<>\s]/g, encodeURIComponent)}>\n\n`
  yield `${counts(thread.declaredCount, thread.commentCount)}\n`
  for (const { code, text } of annotated.thread.messages) yield `\n> ${escapeLine(code)}: ${escapeLine(text)}\n`
  for (const comment of commentRecords(annotated)) yield `\n${item(comment)}`
  yield `\n---\n${notesOn(markdownFormat, [sourceFacts(annotated, markdownFormat)])
    .map(note => `\n${escapeLine(note.replaceAll(/\s+/g, ' '))}\n`)
    .join('')}`
}

function counts(declared: number | null, found: number): string {
  const noun = found === 1 ? 'comment' : 'comments'
  return declared === null || declared === found ? `${found} ${noun}` : `${found} ${noun} found, ${declared} declared`
}

function item(comment: CommentRecord): string {
  const margin = ' '.repeat(4 * Math.min(comment.depth, DEEPEST_INDENT))
  const body =
    comment.text === ''
      ? ''
      : `\n${comment.text
          .split(/\r\n?|\n/)
          .map(line => (line.trim() === '' ? '' : `${margin}    ${escapeLine(line.trimStart())}`))
          .join('\n')
          .replaceAll(/([^\n])\n(?=[^\n])/g, '$1\\\n')}\n`
  return `${margin}-   ${header(comment)}\n${body}`
}

/** `**Ana** · 2021-09-01 · c5.1 · 2 likes · negative −0.31 · topic: tolls` */
function header(comment: CommentRecord): string {
  const parts = [
    `**${escapeLine(comment.author ?? 'unknown author')}**`,
    comment.createdAt,
    escapeLine(comment.id),
    comment.depth > DEEPEST_INDENT && comment.parentId ? `answers ${escapeLine(comment.parentId)}` : null,
    comment.addressee && comment.addressee.id !== comment.parentId
      ? `really answers ${escapeLine(comment.addressee.id)} (inferred: ${comment.addressee.rule}, ${comment.addressee.confidence.toFixed(2)})`
      : null,
    comment.status === 'present' ? null : comment.status,
    comment.kind === 'comment' ? null : comment.kind,
    comment.likes === null ? null : `${comment.likes} ${comment.likes === 1 ? 'like' : 'likes'}`,
    sentimentPart(comment.sentiment),
    comment.topic ? `topic: ${escapeLine(comment.topic.label)}` : null,
    comment.reply && comment.reply.stance !== 'none' ? `stance: ${comment.reply.stance}` : null,
    ...(comment.targets ?? []).filter(({ stance }) => stance !== 'none').map(({ target, stance }) => `${escapeLine(target)}: ${stance}`),
  ]
  return parts.filter(part => part !== null && part !== undefined).join(' · ')
}

function sentimentPart(sentiment: CommentRecord['sentiment']): string | null {
  if (!sentiment) return null
  return isUnscored(sentiment) ? 'no scored words' : `${sentiment.label} ${signed(sentiment.score)}`
}

/** What Markdown would read as markup stays text; a line is never a heading, a list item, a rule or HTML. */
export function escapeLine(line: string): string {
  return line
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+=]|!(?=\[))/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
