// Evidence about a reply → its stance with a confidence: sides only where the evidence outweighs doubt.
import type { ReplyStance } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { STRENGTHS } from './cue.js'
import type { Evidence } from './evidence.js'

/** Evidence from which a side is said, by side: where words can be shown for it, and where none can. */
const SHOWN_NEEDS: Readonly<Record<1 | -1, number>> = { 1: 0.5, [-1]: 0.8 }
const UNSHOWN_NEEDS: Readonly<Record<1 | -1, number>> = { 1: 1, [-1]: 0.9 }
/** Beyond this, more evidence says nothing more. */
const MOST_EVIDENCE = 6
/** Steepness of confidence in evidence. */
const CONFIDENCE_PER_EVIDENCE = 0.35
/** Evidence that is worth showing, and that which is where nothing stronger is: of many faint signs no label stands without its words. */
const SHOWN_FROM = 1
const FAINT = 0.2

const OUTRIGHT = STRENGTHS.outright
/** Where a reply says outright what it thinks, the weaker signs around count for little. */
const SHARE_BESIDE_OUTRIGHT = 0.4

/** What is known of a reply beside the words that take a side. */
export interface ReplyFacts {
  /** It asks something that it wants to know, and little else. */
  readonly asks: boolean
  /** It is nothing but such a question. */
  readonly onlyAsks: boolean
  /** It answers a question. */
  readonly answersQuestion: boolean
  /** It is written at length in the language in which the weights were set: enough to tell by no words in particular. */
  readonly argues: boolean
}

/** An answer to a question needs more to count as taking a side: most give what was asked for. */
const QUESTION_DOUBT = 0.8
/** A question with more evidence of opposition than this is a rebuttal. */
const STILL_ASKS = -2.8

/** Confidence is that of the stance said; of `none`, that no side is taken. */
export function judge(evidence: readonly Evidence[], { asks, onlyAsks, answersQuestion, argues }: ReplyFacts): ReplyStance {
  const total = clamp(totalOf(evidence))
  if (onlyAsks || (asks && total > STILL_ASKS && total < SHOWN_NEEDS[1])) return ASKS
  const side = total < 0 ? -1 : 1
  const cues = shown(evidence, side)
  const doubt = answersQuestion ? QUESTION_DOUBT : 0
  const needed = (cues.length > 0 ? SHOWN_NEEDS : UNSHOWN_NEEDS)[side] + doubt
  if (Math.abs(total) >= needed) {
    const told = cues.length > 0 || !argues ? cues : shown(evidence, side, FAINT)
    if (told.length > 0) return { stance: side > 0 ? 'agree' : 'disagree', confidence: certainty(Math.abs(total)), cues: told }
  }
  return { stance: 'none', confidence: certainty(Math.max(0, SHOWN_NEEDS[-1] - Math.abs(total))), cues: [] }
}

/** Of a question, as sure as half of the evidence that counts. */
export const ASKS: ReplyStance = { stance: 'query', confidence: certainty(MOST_EVIDENCE / 2), cues: [] }

function totalOf(evidence: readonly Evidence[]): number {
  const share = evidence.some(({ weight, span }) => span !== null && Math.abs(weight) >= OUTRIGHT) ? SHARE_BESIDE_OUTRIGHT : 1
  return evidence.reduce((sum, { weight }) => sum + (Math.abs(weight) >= OUTRIGHT ? weight : weight * share), 0)
}

const clamp = (total: number): number => Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, total))

function certainty(evidence: number): number {
  return 1 / (1 + Math.exp(-CONFIDENCE_PER_EVIDENCE * evidence))
}

/** The spans that tell for a side, in order, not overlapping. */
function shown(evidence: readonly Evidence[], side: 1 | -1, least = SHOWN_FROM): Span[] {
  const told: Span[] = []
  for (const { weight, span } of evidence) if (span !== null && weight * side >= least) told.push(span)
  const spans: Span[] = []
  for (const { start, end } of told.sort((a, b) => a.start - b.start)) if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end })
  return spans
}
