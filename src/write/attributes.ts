// What every flat format says of a comment: one list of named, typed attributes, so that a column means the same in CSV, GraphML, GEXF and ConvoKit.
import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { CommentRecord, SentimentRecord } from '../model/record.js'
import { isUnscored } from '../model/tone.js'
import { commentRecords } from './record.js'

/** A comment and its place in reading order, from 1. */
export interface Placed {
  readonly comment: CommentRecord
  readonly ordinal: number
}

/** A fact about a comment that every table and graph has under the same name. */
export interface Attribute {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  /** What it means, its unit and range. */
  readonly about: string
  /** `null` is unknown. */
  readonly of: (placed: Placed) => string | number | null
}

/** In the order of the columns. */
export const ATTRIBUTES: readonly Attribute[] = [
  text('comment_id', 'id of the comment, unique in its thread', ({ comment }) => comment.id),
  text('parent_id', 'the comment it answers as the source shows it; empty answers the post', ({ comment }) => comment.parentId),
  text(
    'recovered_parent_id',
    'the comment it really answers as inferred, where the source is ambiguous',
    ({ comment }) => comment.addressee?.id,
  ),
  text('recovered_rule', 'what the inference rests on', ({ comment }) => comment.addressee?.rule),
  number('recovered_confidence', '0 to 1', ({ comment }) => comment.addressee?.confidence),
  integer('ordinal', 'place in reading order, from 1', ({ ordinal }) => ordinal),
  integer('depth', '0 answers the post', ({ comment }) => comment.depth),
  text('author', 'the name as the source prints it', ({ comment }) => comment.author),
  text('date', 'ISO 8601 as far as the source is precise', ({ comment }) => comment.createdAt),
  text('date_source', 'page: the source gives the date; ordinal: it gives none and only the order is known', ({ comment }) =>
    dateSource(comment),
  ),
  integer('likes', 'as the source prints them', ({ comment }) => comment.likes),
  text('kind', 'comment, pingback or trackback', ({ comment }) => comment.kind),
  text('status', 'present, pending, deleted, spam, or missing: a placeholder for what others answer', ({ comment }) => comment.status),
  text('text', 'plain text; a blank line separates paragraphs', ({ comment }) => comment.text),
  text('language', 'ISO 639-1', ({ comment }) => comment.language),
  number('sentiment', '-1 to 1; empty where nothing was scored', ({ comment }) => scored(comment)?.score),
  text('sentiment_label', 'negative, neutral or positive; empty where nothing was scored', ({ comment }) => scored(comment)?.label),
  text('sentiment_abstained', 'why nothing was scored', ({ comment }) => comment.sentiment?.abstained),
  integer('scored_words', 'spans that moved the score', ({ comment }) => comment.sentiment?.words.length),
  text('topic', 'label of the topic', ({ comment }) => comment.topic?.label),
  number('topic_weight', "the topic's share of the comment's words, 0 to 1", ({ comment }) => comment.topic?.weight),
  text('stance_to_parent', 'agree, disagree, query or none', ({ comment }) => comment.reply?.stance),
  number('stance_confidence', '0 to 1', ({ comment }) => comment.reply?.confidence),
  text('targets', 'JSON list of target, stance and score (-1 to 1)', ({ comment }) => targetList(comment)),
  text('thread', 'id of the thread', ({ comment }) => comment.thread),
]

/** The comments of a thread with their ordinals, one at a time. */
export function* placedComments(annotated: AnnotatedThread): Generator<Placed> {
  let ordinal = 0
  for (const comment of commentRecords(annotated)) yield { comment, ordinal: ++ordinal }
}

/** Where a comment's date is from: never invented. */
export const dateSource = ({ createdAt }: Pick<CommentRecord, 'createdAt'>): 'page' | 'ordinal' => (createdAt === null ? 'ordinal' : 'page')

/** The sentiment, or `null` where no word was scored: that is not neutral. */
export const scored = ({ sentiment }: CommentRecord): SentimentRecord | null =>
  sentiment == null || isUnscored(sentiment) ? null : sentiment

function targetList({ targets }: CommentRecord): string | null {
  return targets === undefined || targets.length === 0
    ? null
    : JSON.stringify(targets.map(({ target, stance, score }) => ({ target, stance, score })))
}

type Value<T> = (placed: Placed) => T | null | undefined

function text(name: string, about: string, value: Value<string>): Attribute {
  return { name, type: 'string', about, of: placed => value(placed) ?? null }
}

function integer(name: string, about: string, value: Value<number>): Attribute {
  return { name, type: 'integer', about, of: placed => value(placed) ?? null }
}

function number(name: string, about: string, value: Value<number>): Attribute {
  return { name, type: 'number', about, of: placed => value(placed) ?? null }
}
