// The shapes of the JSON Lines records and of the HTTP answers. Offsets are Unicode code points into `text`, end exclusive; unknown is `null`.
import type { Made } from './annotated-thread.js'
import type { AddresseeRule, Clamp, ReplyStance, SentimentLabel, TargetStance, Topic } from './annotations.js'
import type { CommentKind, CommentStatus, MessageCode } from './thread.js'

/** Stands before the comments of its thread. */
export interface ThreadRecord {
  readonly type: 'thread'
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly reader: string
  readonly declaredCount: number | null
  /** Comments the source really holds; placeholders for missing ones are not counted. */
  readonly commentCount: number
  readonly source: string | null
  readonly sha256: string | null
  readonly post: { readonly author: string | null; readonly createdAt: string | null; readonly text: string | null }
  /** Only after `analyze`. */
  readonly topics?: readonly Topic[]
  readonly metrics?: MetricsRecord | null
  readonly clamp?: Clamp | null
  readonly made?: Made
}

/** `Metrics` with comment ids in place of indices. */
export interface MetricsRecord {
  readonly comments: number
  readonly commenters: number | null
  readonly depth: number
  readonly breadth: readonly number[]
  readonly branching: number | null
  readonly hIndex: number
  readonly structuralVirality: number | null
  readonly participationGini: number | null
  readonly reciprocity: number | null
  readonly longestExchange: {
    readonly authors: readonly [string, string]
    readonly length: number
    readonly comments: readonly string[]
  } | null
}

interface SpanRecord {
  readonly start: number
  readonly end: number
}

/** A comment as the source shows it; the optional part only after `analyze`. */
export interface CommentRecord extends Partial<CommentAnnotationsRecord> {
  readonly type: 'comment'
  readonly thread: string
  readonly id: string
  readonly parentId: string | null
  readonly depth: number
  readonly author: string | null
  readonly createdAt: string | null
  readonly likes: number | null
  readonly kind: CommentKind
  readonly status: CommentStatus
  readonly text: string
}

/** What analysis adds to a comment. */
export interface CommentAnnotationsRecord {
  readonly sentiment: SentimentRecord
  readonly reply: {
    readonly stance: ReplyStance['stance']
    readonly confidence: number
    readonly cues: readonly (SpanRecord & { readonly text: string })[]
  } | null
  readonly targets: readonly {
    readonly target: string
    readonly stance: TargetStance['stance']
    readonly score: number
    readonly evidence: readonly SpanRecord[]
  }[]
  readonly topic: { readonly id: number; readonly label: string; readonly weight: number } | null
  readonly addressee: {
    readonly id: string
    readonly rule: AddresseeRule
    readonly confidence: number
    readonly evidence: SpanRecord | null
  } | null
  readonly quotes: readonly (SpanRecord & { readonly of: string; readonly ofStart: number; readonly ofEnd: number })[]
  /** `of` is the id of the comment the addressed person wrote last, `post` for the story's author, `null` unknown. */
  readonly vocatives: readonly (SpanRecord & { readonly name: string; readonly of: string | null; readonly known: boolean })[]
  readonly language: string | null
}

/** `Sentiment` with spans in code points and the words themselves. */
export interface SentimentRecord {
  readonly score: number
  readonly label: SentimentLabel
  readonly words: readonly (SpanRecord & { readonly text: string; readonly weight: number })[]
  readonly sentences: readonly (SpanRecord & { readonly score: number; readonly label: SentimentLabel })[]
  readonly quotedExcluded: number
  readonly abstained: 'language' | 'no-words' | 'only-quotes' | null
}

/** A finding; stands after the comments of its thread. `thread` is `null` where it speaks of the whole source. */
export interface MessageRecord {
  readonly type: 'message'
  readonly thread: string | null
  readonly code: MessageCode
  readonly text: string
  readonly line: number | null
}

/** A line of our JSON Lines: a thread, then its comments in reading order, then its messages. */
export type ThreadOutput = ThreadRecord | CommentRecord | MessageRecord

/** `GET /api/threads/:id/mood`: comments by the sentiment of their words; `unscored` have no scored word, which is not neutral. */
export interface Mood {
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  readonly unscored: number
}

/** `GET /api/threads`: one row of the library. */
export interface LibraryEntry {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly reader: string
  readonly declaredCount: number | null
  readonly commentCount: number
  readonly source: string | null
  readonly sha256: string | null
  /** Part of the sample corpus, or the user's own. */
  readonly sample: boolean
  /** Size of the source, which may hold further threads. */
  readonly bytes: number
  /** ISO 8601; `null` for a sample. */
  readonly importedAt: string | null
  /** First and last comment as far as the source dates them, and how many comments have a date; `null` where none has. */
  readonly span: { readonly first: string; readonly last: string; readonly dated: number } | null
  /** `null` until it was asked for at `/api/threads/:id/mood`, or the thread was opened. */
  readonly mood: Mood | null
  readonly messages: readonly MessageRecord[]
}

/** `GET /api/threads/:id` and the answer to `POST /api/threads`. */
export interface ThreadAnswer {
  readonly thread: ThreadRecord
  readonly comments: readonly CommentRecord[]
  readonly messages: readonly MessageRecord[]
}

/** What a row, a mark, a filter or a search looks at: a `CommentRecord` without its spans. Every `CommentRecord` is one. */
export interface BriefComment
  extends Pick<CommentRecord, 'id' | 'parentId' | 'author' | 'createdAt' | 'likes' | 'kind' | 'status' | 'text'> {
  readonly language?: string | null
  readonly sentiment?: BriefSentiment
  readonly reply?: Pick<NonNullable<CommentRecord['reply']>, 'stance' | 'confidence'> | null
  readonly topic?: CommentRecord['topic']
  readonly addressee?: Pick<NonNullable<CommentRecord['addressee']>, 'id' | 'rule' | 'confidence'> | null
  readonly quotes?: { readonly length: number }
  readonly vocatives?: { readonly length: number }
}

/** A `SentimentRecord` of which the words are only counted. */
export interface BriefSentiment extends Pick<SentimentRecord, 'score' | 'label' | 'abstained'> {
  readonly words: { readonly length: number }
  readonly sentences: readonly { readonly label: SentimentLabel }[]
}

/**
 * `GET /api/threads/:id/columns`: what `BriefComment` holds, one array a field in reading order. Columns that were not computed
 * are absent; 50,000 comments are read from it in the time that 5,000 records take.
 */
export interface ThreadColumns {
  readonly thread: ThreadRecord
  readonly messages: readonly MessageRecord[]
  /** False where the judgements are still to be made: ask again without `soon`. */
  readonly analyzed: boolean
  readonly id: readonly string[]
  /** Index of the comment answered, -1 for the post. */
  readonly parent: readonly number[]
  /** Every name once, and each comment's place among them, -1 where the author is unknown. */
  readonly authors: readonly string[]
  readonly author: readonly number[]
  readonly createdAt: readonly (string | null)[]
  readonly likes: readonly (number | null)[]
  readonly kind: readonly CommentKind[]
  readonly status: readonly CommentStatus[]
  readonly text: readonly string[]
  readonly language?: readonly (string | null)[]
  readonly score?: readonly number[]
  readonly label?: readonly SentimentLabel[]
  readonly abstained?: readonly SentimentRecord['abstained'][]
  /** How many words were scored. */
  readonly scored?: readonly number[]
  /** A character a sentence: `-`, `0`, `+`. */
  readonly sentences?: readonly string[]
  readonly stance?: readonly (ReplyStance['stance'] | null)[]
  readonly stanceConfidence?: readonly number[]
  /** Topic ids. */
  readonly topic?: readonly (number | null)[]
  readonly topicWeight?: readonly number[]
  /** Only where somebody is really answered: index of the comment, index of the one answered, and why. */
  readonly addressees?: readonly (readonly [at: number, of: number, rule: AddresseeRule, confidence: number])[]
  /** How many quotations, and how many names. */
  readonly quotes?: readonly number[]
  readonly vocatives?: readonly number[]
}
