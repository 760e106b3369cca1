// Turns an annotated thread into the records of JSON Lines and HTTP (shapes: `model/record.ts`): ids for indices, code points for UTF-16.
import type { AnnotatedThread, Metrics } from '../model/annotated-thread.js'
import type { Annotations } from '../model/annotations.js'
import { codePointOffsets } from '../model/code-points.js'
import type { CommentAnnotationsRecord, CommentRecord, MessageRecord, MetricsRecord, ThreadOutput, ThreadRecord } from '../model/record.js'
import type { Comment, Message, Span, Thread } from '../model/thread.js'
import { commentCount } from '../model/walk.js'

/** Decimals kept of scores and confidences: far below what any of them can claim, enough for sums to close. */
const DECIMALS = 1e6

/** The thread, its comments in reading order, its messages. */
export function* records(annotated: AnnotatedThread): Generator<ThreadOutput> {
  yield threadRecord(annotated)
  yield* commentRecords(annotated)
  for (const message of annotated.thread.messages) yield messageRecord(message, annotated.thread.id)
}

/** Everything said about the thread as a whole. */
export function threadRecord({ thread, annotations, metrics, made }: AnnotatedThread): ThreadRecord {
  const { post } = thread
  return {
    type: 'thread',
    id: thread.id,
    title: post.title,
    url: post.url,
    reader: thread.reader,
    declaredCount: thread.declaredCount,
    commentCount: commentCount(thread),
    source: thread.source,
    sha256: thread.sha256,
    post: { author: post.author, createdAt: post.createdAt, text: post.text },
    ...(annotations.topic && { topics: annotations.topic.topics }),
    ...(metrics && { metrics: metricsRecord(metrics, thread) }),
    ...(annotations.addressee && { clamp: annotations.addressee.clamp }),
    ...(made && { made }),
  }
}

/** The comments in reading order from index `from` until before `to`, one at a time. */
export function* commentRecords(
  { thread, annotations }: AnnotatedThread,
  { from = 0, to = thread.comments.length } = {},
): Generator<CommentRecord> {
  const postOffset = codePointOffsets(thread.post.text ?? '')
  const offsets = (index: number | 'post') => (index === 'post' ? postOffset : codePointOffsets(thread.comments[index]?.text ?? ''))
  for (const comment of from === 0 && to >= thread.comments.length ? thread.comments : thread.comments.slice(from, to)) {
    yield { ...plainRecord(comment, thread), ...annotationsRecord({ comment, thread, offsets }, annotations) }
  }
}

/** `thread` is `null` for a finding about the whole source. */
export function messageRecord(message: Message, thread: string | null): MessageRecord {
  return { type: 'message', thread, code: message.code, text: message.text, line: message.line }
}

function plainRecord(comment: Comment, thread: Thread): CommentRecord {
  return {
    type: 'comment',
    thread: thread.id,
    id: comment.id,
    parentId: thread.comments[comment.parent]?.id ?? null,
    depth: comment.depth,
    author: comment.author,
    createdAt: comment.createdAt,
    likes: comment.likes,
    kind: comment.kind,
    status: comment.status,
    text: comment.text,
  }
}

/** Where a comment's annotations are turned into a record: `offsets` converts spans into any text of the thread. */
interface Place {
  readonly comment: Comment
  readonly thread: Thread
  readonly offsets: (index: number | 'post') => (utf16: number) => number
}

function annotationsRecord(place: Place, columns: Partial<Annotations>): Partial<CommentAnnotationsRecord> {
  const at = place.comment.index
  const here = spansOf(place.comment.text)
  const sentiment = columns.sentiment?.[at]
  const reply = columns.reply?.[at]
  return {
    ...(sentiment && {
      sentiment: {
        ...sentiment,
        score: round(sentiment.score),
        words: sentiment.words.map(word => ({ ...here.quoted(word), weight: round(word.weight) })),
        sentences: sentiment.sentences.map(sentence => ({ ...here.span(sentence), score: round(sentence.score), label: sentence.label })),
      },
    }),
    ...(columns.reply && {
      reply: reply ? { stance: reply.stance, confidence: round(reply.confidence), cues: reply.cues.map(here.quoted) } : null,
    }),
    ...(columns.targets && {
      targets: (columns.targets[at] ?? []).map(target => ({
        ...target,
        score: target.score === null ? null : round(target.score),
        evidence: target.evidence.map(here.span),
      })),
    }),
    ...(columns.topic && { topic: topicRecord(columns.topic, at) }),
    ...(columns.addressee && { addressee: addresseeRecord(columns.addressee.of[at] ?? null, place.thread, here) }),
    ...(columns.quotes && { quotes: quoteRecords(columns.quotes[at] ?? [], place, here) }),
    ...(columns.vocatives && {
      vocatives: (columns.vocatives[at] ?? []).map(({ name, of, known, ...span }) => ({
        ...here.span(span),
        name,
        of: idOf(of, place.thread),
        known,
      })),
    }),
    ...(columns.language && { language: columns.language[at] ?? null }),
  }
}

type Spans = ReturnType<typeof spansOf>

function spansOf(text: string) {
  const offset = codePointOffsets(text)
  const span = ({ start, end }: Span) => ({ start: offset(start), end: offset(end) })
  const quoted = ({ start, end }: Span) => ({ ...span({ start, end }), text: text.slice(start, end) })
  return { span, quoted }
}

function topicRecord(column: Annotations['topic'], at: number): CommentAnnotationsRecord['topic'] {
  const topic = column.of[at]
  return topic
    ? { id: topic.id, label: column.topics.find(({ id }) => id === topic.id)?.label ?? `topic ${topic.id}`, weight: round(topic.weight) }
    : null
}

function addresseeRecord(
  addressee: Annotations['addressee']['of'][number],
  thread: Thread,
  here: Spans,
): CommentAnnotationsRecord['addressee'] {
  const id = addressee && thread.comments[addressee.of]?.id
  if (!addressee || id === undefined || id === null) return null
  return {
    id,
    rule: addressee.rule,
    confidence: round(addressee.confidence),
    evidence: addressee.evidence && here.span(addressee.evidence),
  }
}

function quoteRecords(quotes: Annotations['quotes'][number], place: Place, here: Spans): CommentAnnotationsRecord['quotes'] {
  return quotes.map(({ of, source, ...span }) => {
    const there = place.offsets(of)
    return { ...here.span(span), of: idOf(of, place.thread) ?? 'post', ofStart: there(source.start), ofEnd: there(source.end) }
  })
}

const idOf = (of: number | 'post' | null, thread: Thread): string | null =>
  typeof of === 'number' ? (thread.comments[of]?.id ?? null) : of

function metricsRecord(metrics: Metrics, thread: Thread): MetricsRecord {
  const { longestExchange: longest } = metrics
  const exchange = longest && { ...longest, comments: longest.comments.map(index => thread.comments[index]?.id ?? '') }
  return { ...metrics, longestExchange: exchange }
}

/** As scores and confidences leave the program. */
export const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS
