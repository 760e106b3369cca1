// What analysis says about a thread: columns, one value per comment in the thread's order. A comment itself is never changed.
import type { Span } from './thread.js'

/** All columns by name. A column that was not computed is absent, never filled with zeros. */
export interface Annotations {
  /** ISO 639-1 code, or `null` where the text is too short or no language is clear. */
  readonly language: readonly (string | null)[]
  /** Words of an earlier comment or of the post that the comment repeats, in order of `start`, not overlapping. */
  readonly quotes: readonly (readonly Quote[])[]
  /** Names used to speak to somebody. */
  readonly vocatives: readonly (readonly Vocative[])[]
  readonly sentiment: readonly Sentiment[]
  /** Who is really answered, only where the source's parent is ambiguous (depth clamp, flat list); else `null`. */
  readonly addressee: AddresseeColumn
  readonly reply: readonly (ReplyStance | null)[]
  readonly targets: readonly (readonly TargetStance[])[]
  readonly topic: TopicColumn
}

/** A column's name. */
export type Column = keyof Annotations

/** Repeated words. `of` is the index of the earlier comment, or `'post'`; `source` spans its text. */
export interface Quote extends Span {
  readonly of: number | 'post'
  readonly source: Span
}

/** A name that addresses somebody (`"No, yalensis –"`). */
export interface Vocative extends Span {
  /** As written, without `@` and punctuation. */
  readonly name: string
  /** Who is meant: the index of the comment they wrote last before this one, `'post'` for the story's author, `null` unknown. */
  readonly of: number | 'post' | null
  /** True where the name is known from an `author` field; false where it was inferred from how people are spoken to. */
  readonly known: boolean
}

/** The class of a score. `neutral` is what words say, not that there are none: see `Sentiment.words`. */
export type SentimentLabel = 'negative' | 'neutral' | 'positive'

/** A span whose words moved a score, and by how much of the final score (contributions add up to `score`). */
export interface ScoredWord extends Span {
  readonly weight: number
}

/** A sentence of the commenter’s own, scored by itself. */
export interface SentenceSentiment extends Span {
  /** -1 … 1 */
  readonly score: number
  readonly label: SentimentLabel
}

/** How the words of a comment sound, and which of them say so. */
export interface Sentiment {
  /** -1 … 1, the sum of `words[].weight` (to rounding error); 0 where nothing was scored. */
  readonly score: number
  readonly label: SentimentLabel
  /** In order of `start`, not overlapping. Empty: no scored words, which differs from balanced praise and blame. */
  readonly words: readonly ScoredWord[]
  /** Sentences of the commenter's own words; quoted text is left out. */
  readonly sentences: readonly SentenceSentiment[]
  /** UTF-16 units of quoted text that were left out of the score. */
  readonly quotedExcluded: number
  /** Why the score is empty, where it is: a language without a lexicon, no words at all, only quotes. */
  readonly abstained: 'language' | 'no-words' | 'only-quotes' | null
}

/** Whom a comment really answers, where the source leaves it open. */
export interface Addressee {
  /** Index of the comment that is really answered (may equal the displayed parent, which is then confirmed). */
  readonly of: number
  readonly rule: AddresseeRule
  /** 0 … 1, calibrated: of the comments with confidence .8 about eight in ten are right. */
  readonly confidence: number
  /** Span in this comment's text that is the evidence, or `null` where the evidence is not in the words (turn-taking, time). */
  readonly evidence: Span | null
}

/** What told the addressee: spoken to by name, words repeated, `@name`, one’s own comment continued, taking turns, rare words in common, standing right above. */
export type AddresseeRule = 'vocative' | 'quote' | 'mention' | 'continuation' | 'turn-taking' | 'shared-words' | 'recency'

/** One addressee a comment, `null` where the source leaves nothing open or nothing tells; `clamp` is `null` where it leaves nothing open anywhere. */
export interface AddresseeColumn {
  readonly of: readonly (Addressee | null)[]
  readonly clamp: Clamp | null
}

/** A page that stops nesting at a level and prints the rest of the conversation as siblings. */
export interface Clamp {
  /** Number of levels the source shows (3 on a theme that nests comment, reply, reply to reply). */
  readonly depth: number
  /** Comments at the deepest level. */
  readonly atLimit: number
  /** Those of them whose true parent could be an earlier sibling. */
  readonly ambiguous: number
}

/** Whether a reply agrees with what it answers; `none` takes no side, `query` only asks. */
export interface ReplyStance {
  readonly stance: 'agree' | 'disagree' | 'query' | 'none'
  /** 0 … 1 */
  readonly confidence: number
  readonly cues: readonly Span[]
}

/** What a comment thinks of a target; `none` mentions it and takes no side. */
export interface TargetStance {
  readonly target: string
  readonly stance: 'favor' | 'against' | 'none'
  /** -1 … 1 */
  readonly score: number
  /** The sentences that speak of the target. */
  readonly evidence: readonly Span[]
}

/** A group of comments that speak of one thing. `id` counts from 0 within the thread. */
export interface Topic {
  readonly id: number
  /** Words a person would use: whole words as the thread writes them, never stems. */
  readonly label: string
  /** Heaviest terms first. */
  readonly terms: readonly string[]
  /** Comments that carry it. */
  readonly size: number
}

/** The topics of a thread, and which of them each comment carries. */
export interface TopicColumn {
  readonly topics: readonly Topic[]
  /** Topic id and its share of the comment's words, 0 … 1; `null` where no topic fits. */
  readonly of: readonly ({ readonly id: number; readonly weight: number } | null)[]
}
