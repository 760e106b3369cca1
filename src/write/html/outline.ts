// The comments of a thread as nested lists down to a bound, flat below it: no recursion, and no nesting that a browser would not survive.

import type { AnnotatedThread } from '../../model/annotated-thread.js'
import { signed } from '../../model/places.js'
import type { CommentRecord } from '../../model/record.js'
import { toneOf } from '../../model/tone.js'
import { placedComments, scored } from '../attributes.js'
import { codedSpans } from '../coded-spans.js'
import { TONE_COLORS, topicColor } from '../colors.js'
import { htmlText } from './escape.js'
import { markedText } from './marked-text.js'

/** Deeper replies stand one below the other and say what they answer: no screen has room for more indents. */
const DEEPEST_NESTING = 8

/** HTML piece by piece; `names` gives ids, `at` tells threads of one report apart. */
export function* outline(annotated: AnnotatedThread, at: number, names: (wanted: string) => string): Generator<string> {
  let open = -1
  for (const { comment, ordinal } of placedComments(annotated)) {
    const level = Math.min(comment.depth, DEEPEST_NESTING)
    if (level > open) yield '<ol class="replies">'
    else yield `</li>${'</ol></li>'.repeat(open - level)}\n`
    open = level
    const text = markedText(comment.text, codedSpans(annotated, ordinal - 1))
    yield `<li id="${names(comment.id)}">${article(comment, text, `${at} ${comment.id}`)}`
  }
  if (open >= 0) yield `</li></ol>${'</li></ol>'.repeat(open)}\n`
}

function article(comment: CommentRecord, text: string, key: string): string {
  const { status, topic } = comment
  const tone = toneOf(comment.sentiment)
  const colors = [tone === 'none' ? null : `--tone:${TONE_COLORS[tone]}`, topic ? `--topic:${topicColor(topic.id)}` : null].filter(
    color => color !== null,
  )
  const attributes = [
    `data-comment="${htmlText(key)}"`,
    tone === 'none' ? null : `data-tone="${tone}"`,
    topic ? `data-topic="${topic.id}"` : null,
    colors.length > 0 ? `style="${colors.join(';')}"` : null,
    status === 'present' ? null : 'class="absent"',
  ]
  const words = text === '' ? '' : `<p class="text" dir="auto">${text}</p>`
  return `<article ${attributes.filter(attribute => attribute !== null).join(' ')}><div class="facts">${facts(comment)}</div>${words}</article>`
}

function facts(comment: CommentRecord): string {
  const { addressee, parentId, createdAt, likes, reply, topic, status, kind, depth } = comment
  const score = scored(comment)
  const parts = [
    `<b dir="auto">${htmlText(comment.author ?? 'unknown author')}</b>`,
    createdAt === null ? null : isHtmlTime(createdAt) ? `<time datetime="${createdAt}">${createdAt}</time>` : span(createdAt),
    span(comment.id),
    depth > DEEPEST_NESTING && parentId !== null ? span(`↳ answers ${parentId}`) : null,
    addressee && addressee.id !== parentId
      ? `<span class="inferred">↳ really answers ${htmlText(addressee.id)} (${addressee.rule}, ${addressee.confidence.toFixed(2)})</span>`
      : null,
    status === 'present' ? null : span(status),
    kind === 'comment' ? null : span(kind),
    likes === null ? null : span(`${likes} ${likes === 1 ? 'like' : 'likes'}`),
    score ? span(`${score.label} ${signed(score.score)}`) : comment.sentiment ? span('no scored words') : null,
    topic ? span(topic.label) : null,
    reply && reply.stance !== 'none' ? span(reply.stance) : null,
  ]
  return parts.filter(part => part !== null && part !== undefined).join(' ')
}

const span = (text: string): string => `<span>${htmlText(text)}</span>`

/** A valid `datetime`: a day, or a moment with its zone or without. */
const isHtmlTime = (date: string): boolean => /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(date)
