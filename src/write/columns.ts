// A thread as columns, for a page that shows all of it at once and the details of one comment at a time (shape: `ThreadColumns`).
import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { Annotations, SentimentLabel } from '../model/annotations.js'
import type { ThreadColumns } from '../model/record.js'
import type { Thread } from '../model/thread.js'
import { messageRecord, round, threadRecord } from './record.js'

/** The columns of a thread. `analyzed` says whether judgements are among them. Linear. */
export function threadColumns(annotated: AnnotatedThread): ThreadColumns {
  const { thread, annotations } = annotated
  return {
    thread: threadRecord(annotated),
    messages: thread.messages.map(message => messageRecord(message, thread.id)),
    analyzed: annotations.sentiment !== undefined,
    ...asRead(thread),
    ...judged(annotations),
  }
}

function asRead({ comments }: Thread) {
  const places = new Map<string, number>()
  const placeOf = (name: string): number => {
    const known = places.get(name) ?? places.size
    places.set(name, known)
    return known
  }
  const author = comments.map(({ author }) => (author === null ? -1 : placeOf(author)))
  return {
    id: comments.map(({ id }) => id),
    parent: comments.map(({ parent }) => parent),
    authors: [...places.keys()],
    author,
    createdAt: comments.map(({ createdAt }) => createdAt),
    likes: comments.map(({ likes }) => likes),
    kind: comments.map(({ kind }) => kind),
    status: comments.map(({ status }) => status),
    text: comments.map(({ text }) => text),
  }
}

const SIGNS: Readonly<Record<SentimentLabel, string>> = { negative: '-', neutral: '0', positive: '+' }

function judged({ language, sentiment, reply, topic, addressee, quotes, vocatives }: Partial<Annotations>) {
  return {
    ...(language && { language }),
    ...(sentiment && sentimentColumns(sentiment)),
    ...(reply && {
      stance: reply.map(each => each?.stance ?? null),
      stanceConfidence: reply.map(each => round(each?.confidence ?? 0)),
    }),
    ...(topic && { topic: topic.of.map(each => each?.id ?? null), topicWeight: topic.of.map(each => round(each?.weight ?? 0)) }),
    ...(addressee && {
      addressees: addressee.of.flatMap((found, at) => (found ? [[at, found.of, found.rule, round(found.confidence)] as const] : [])),
    }),
    ...(quotes && { quotes: quotes.map(({ length }) => length) }),
    ...(vocatives && { vocatives: vocatives.map(({ length }) => length) }),
  }
}

const sentimentColumns = (sentiment: Annotations['sentiment']) => ({
  score: sentiment.map(({ score }) => round(score)),
  label: sentiment.map(({ label }) => label),
  abstained: sentiment.map(({ abstained }) => abstained),
  scored: sentiment.map(({ words }) => words.length),
  sentences: sentiment.map(({ sentences }) => sentences.map(({ label }) => SIGNS[label]).join('')),
})
