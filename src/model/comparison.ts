// The shape of a comparison of commenters: what `compare --format json` prints and `GET /api/threads/:id/compare` answers. Offsets are code points.
import type { ReplyStance, TargetStance } from './annotations.js'

/** Commenters side by side, thread by thread. */
export interface Comparison {
  readonly threads: readonly ThreadComparison[]
}

/** The commenters of one thread, what they think of what, and who answered whom. */
export interface ThreadComparison {
  readonly id: string
  readonly title: string | null
  /** Labels of the targets that anybody takes a stance toward: typed ones first, then as often as they are spoken of. */
  readonly targets: readonly string[]
  /** In order of their first comment. */
  readonly commenters: readonly Commenter[]
  /** Who answered whom: directed, in order of the first reply. */
  readonly pairs: readonly Pair[]
}

/** A commenter, or a single comment whose author is not known. */
export interface Commenter {
  /** The name as the source prints it, the inferred one, or `unknown author (c5)`: distinct within the thread. */
  readonly author: string
  /** Whether the source gives no name: then the commenter is one comment, unless a name was inferred. */
  readonly unknown: boolean
  /** Whether the name was inferred from how others speak to them; `namedIn` shows where. */
  readonly inferred: boolean
  readonly namedIn: readonly Evidence[]
  readonly comments: number
  /** Ids of the comments, in reading order. */
  readonly commentIds: readonly string[]
  /** Mean over the comments that have scored words, -1 … 1; `null` where none has. */
  readonly sentiment: number | null
  /** How many comments that mean is over: those that have scored words. */
  readonly scored: number
  /** One of two camps that oppose each other (0 is that of whoever wrote first among those placed); `null` cannot be placed. */
  readonly camp: 0 | 1 | null
  /** That the camp is right, .5 … 1; `null` where there is none. */
  readonly confidence: number | null
  /** By label of the target; only those toward which a comment of theirs takes a stance or which it mentions. */
  readonly targets: Readonly<Record<string, CommenterStance>>
}

/** What a commenter thinks of a target. */
export interface CommenterStance {
  readonly stance: TargetStance['stance']
  /** Mean score of the comments, -1 … 1. */
  readonly score: number
  /** Comments that mention it or take a stance toward it. */
  readonly comments: number
  readonly evidence: readonly Evidence[]
  /** Each of those comments. */
  readonly each: readonly { readonly comment: string; readonly stance: TargetStance['stance']; readonly score: number }[]
}

/** Words in a comment. */
export interface Evidence {
  readonly comment: string
  readonly start: number
  readonly end: number
}

/** What `a` replied to `b`. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly replies: number
  readonly agree: number
  readonly disagree: number
  /** Each reply, with the words that show its stance. */
  readonly each: readonly { readonly comment: string; readonly stance: ReplyStance['stance']; readonly cues: readonly Evidence[] }[]
  /** Targets toward which both take a stance, and whether it is the same. */
  readonly shared: readonly { readonly target: string; readonly same: boolean }[]
}
