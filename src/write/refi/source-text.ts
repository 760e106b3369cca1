// A thread as one plain text for coding: a header line before each comment, and where every comment and span stands in it, in code points.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import type { CommentRecord } from '../../model/record.js'
import type { Span } from '../../model/thread.js'
import { type Placed, placedComments } from '../attributes.js'
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

/** A text of the project, and which part of it each comment is. */
export interface SourceText {
  readonly text: string
  readonly parts: readonly TextPart[]
}

/** How lines end. */
export type LineEnd = '\n' | '\r\n'

/** The thread as one text. Offsets are code points of the whole text, line ends included. Throws where a span does not slice to its words. */
export function sourceText(annotated: AnnotatedThread, lineEnd: LineEnd = '\n'): SourceText {
  return textOf(annotated, [...placedComments(annotated)], lineEnd)
}

/** Each comment as a text of its own, otherwise as in `sourceText`. */
export function commentTexts(annotated: AnnotatedThread, lineEnd: LineEnd = '\n'): SourceText[] {
  return Array.from(placedComments(annotated), placed => textOf(annotated, [placed], lineEnd))
}

function textOf(annotated: AnnotatedThread, comments: readonly Placed[], lineEnd: LineEnd): SourceText {
  const pieces: string[] = []
  const parts: TextPart[] = []
  let at = 0
  const append = (piece: string): Span => {
    pieces.push(piece)
    const start = at
    at += codePoints(piece)
    return { start, end: at }
  }
  for (const { comment, ordinal } of comments) {
    const header = append(forCoding(headerOf(comment)))
    append(lineEnd)
    const places = placesWith(forCoding(comment.text), lineEnd)
    const words = append(withLineEnds(forCoding(comment.text), lineEnd))
    append(lineEnd + lineEnd)
    const spans = codedSpans(annotated, ordinal - 1).map(span => moved(span, { words, places, lineEnd }))
    parts.push({ comment, span: comment.text === '' ? header : words, spans })
  }
  const text = pieces.join('')
  assertSpans(text, parts)
  return { text, parts }
}

const withLineEnds = (text: string, lineEnd: LineEnd): string => (lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd))

/** Where the code points of a text stand once its line feeds are `lineEnd`; `null` where nothing moves. */
function placesWith(text: string, lineEnd: LineEnd): Int32Array | null {
  if (lineEnd === '\n' || !text.includes('\n')) return null
  const places: number[] = [0]
  for (const character of text) places.push((places.at(-1) as number) + (character === '\n' ? lineEnd.length : 1))
  return Int32Array.from(places)
}

/** As many code points as before: no carriage return, nothing that XML could not quote. */
export function forCoding(text: string): string {
  return xmlCharacters(text).replaceAll('\r\n', ' \n').replaceAll('\r', '\n')
}

interface Move {
  readonly words: Span
  readonly places: Int32Array | null
  readonly lineEnd: LineEnd
}

const moved = (span: CodedSpan, { words, places, lineEnd }: Move): CodedSpan => ({
  ...span,
  start: words.start + (places?.[span.start] ?? span.start),
  end: words.start + (places?.[span.end] ?? span.end),
  text: withLineEnds(forCoding(span.text), lineEnd),
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
