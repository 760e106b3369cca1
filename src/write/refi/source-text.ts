// A thread as one plain text for coding: a header line before each comment, and where every comment and span stands in it, in code points.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import type { CommentRecord } from '../../model/record.js'
import type { Span } from '../../model/thread.js'
import { placedComments } from '../attributes.js'
import { type CodedSpan, codedSpans, codePointSlicer } from '../coded-spans.js'
import { xmlCharacters } from '../xml.js'

/** Levels a header is indented by: deeper ones say whom they answer and no more. */
const DEEPEST_INDENT = 10

/** A comment in the text. */
export interface TextPart {
  readonly comment: CommentRecord
  /** Its words, or its header where it has none. */
  readonly span: Span
  readonly spans: readonly CodedSpan[]
}

export interface SourceText {
  readonly text: string
  readonly parts: readonly TextPart[]
}

/**
 * Offsets are code points of the whole text. Line feeds only: importers that read CRLF shift every coding after it. Throws where a span
 * does not slice to its words.
 */
export function sourceText(annotated: AnnotatedThread): SourceText {
  const pieces: string[] = []
  const parts: TextPart[] = []
  let at = 0
  const append = (piece: string): Span => {
    pieces.push(piece)
    const start = at
    at += codePoints(piece)
    return { start, end: at }
  }
  for (const { comment, ordinal } of placedComments(annotated)) {
    const header = append(forCoding(headerOf(comment)))
    append('\n')
    const words = append(forCoding(comment.text))
    append('\n\n')
    const spans = codedSpans(annotated, ordinal - 1).map(span => moved(span, words.start))
    parts.push({ comment, span: comment.text === '' ? header : words, spans })
  }
  const text = pieces.join('')
  assertSpans(text, parts)
  return { text, parts }
}

/** As many code points as before: no carriage return, nothing that XML could not quote. */
export function forCoding(text: string): string {
  return xmlCharacters(text).replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
}

const moved = (span: CodedSpan, by: number): CodedSpan => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
  text: forCoding(span.text),
})

/** `[c1044] mike_r — 2021-08-10 — reply to c1041`, on one line. */
function headerOf({ id, author, createdAt, parentId, depth, likes, status, kind, addressee }: CommentRecord): string {
  const parts = [
    `[${id}] ${author ?? 'unknown author'}`,
    createdAt,
    parentId === null ? null : `reply to ${parentId}`,
    addressee && addressee.id !== parentId ? `really answers ${addressee.id} (${addressee.rule}, ${addressee.confidence})` : null,
    likes === null ? null : `${likes} likes`,
    status === 'present' ? null : status,
    kind === 'comment' ? null : kind,
  ]
  const line = parts.filter(part => part !== null && part !== undefined).join(' — ')
  return '    '.repeat(Math.min(depth, DEEPEST_INDENT)) + line.replaceAll(/[\r\n]+/g, ' ')
}

function assertSpans(text: string, parts: readonly TextPart[]): void {
  const slice = codePointSlicer(text)
  for (const { comment, spans } of parts)
    for (const span of spans)
      if (slice(span.start, span.end) !== span.text) throw new Error(`a ${span.layer} span of ${comment.id} lost its words`)
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
