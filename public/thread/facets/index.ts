// Every facet, in the order of the panel. A new one is an entry here.
import { personOf } from '../../../src/model/person.js'
import type { BriefComment } from '../../../src/model/record.js'
import { at } from '../discussion.js'
import { isGone } from '../naming.js'
import { asks } from '../queries/queries.js'
import { isRecovered } from '../refused.js'
import type { Facet } from './facet.js'

/** Key of comments without an author: no name is made of this character. */
const NOBODY = '\u0000'

/** Whether a person wrote it: not a placeholder for what is gone, nor another site's notice. */
const isWritten = (comment: BriefComment): boolean => comment.kind === 'comment' && (!isGone(comment) || personOf(comment) !== null)

const people: Facet = {
  name: 'people',
  title: 'People',
  order: 'frequent',
  keysOf: comment => (isWritten(comment) ? [personOf(comment) ?? NOBODY] : []),
  labelOf: key => (key === NOBODY ? 'unknown author' : key),
}

const topics: Facet = {
  name: 'topics',
  title: 'Topics',
  order: 'frequent',
  keysOf: ({ topic }) => (topic ? [`${topic.id}`] : []),
  labelOf: (key, { thread }) => thread.topics?.find(({ id }) => `${id}` === key)?.label ?? key,
}

const levels: Facet = {
  name: 'levels',
  title: 'Levels',
  order: 'own',
  keysOf: (_comment, index, { depth }) => [`${at(depth, index) + 1}`],
  labelOf: key => (key === '1' ? 'answers the story' : `level ${key}`),
}

/** Days where the thread lasted less than a month or so, months otherwise; as written in the source. */
const days: Facet = {
  name: 'days',
  title: 'Days',
  order: 'own',
  keysOf: ({ createdAt }) => (createdAt === null ? [] : [createdAt.slice(0, 10)]),
  labelOf: key => key,
}

const FLAGS = {
  question: 'asks something',
  unanswered: 'no reply',
  quote: 'repeats earlier words',
  name: 'speaks to somebody by name',
  recovered: 'parent recovered',
  absent: 'removed or missing',
  spam: 'marked as spam',
  pending: 'awaiting moderation',
  notice: 'notice of another site',
} as const

const flags: Facet = {
  name: 'flags',
  title: 'Marks',
  order: 'frequent',
  keysOf: (comment, index, discussion) => {
    const is: Readonly<Record<keyof typeof FLAGS, boolean>> = {
      question: asks(comment.text),
      unanswered: at(discussion.replies, index) === 0,
      quote: (comment.quotes?.length ?? 0) > 0,
      name: (comment.vocatives?.length ?? 0) > 0,
      recovered: isRecovered(discussion, index),
      absent: isGone(comment),
      spam: comment.status === 'spam',
      pending: comment.status === 'pending',
      notice: comment.kind !== 'comment',
    }
    return Object.keys(FLAGS).filter(flag => is[flag as keyof typeof FLAGS])
  },
  labelOf: key => FLAGS[key as keyof typeof FLAGS],
}

/** The list. */
export const facets: readonly Facet[] = [people, topics, flags, levels, days]
