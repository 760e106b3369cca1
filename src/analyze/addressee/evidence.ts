// Everything that the comments of a thread's conversations say about who answers whom, gathered once before anything is decided.
import type { Vocative } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'
import type { ClampedThread, Signs } from './conversations.js'
import { createEchoes, type Echo, type Echoes } from './echoes.js'
import { weightsAt } from './weights.js'

/** A repeated run of this many words is a quotation, and tells that people here quote what they answer. */
const QUOTING_WORDS = 5

/** Half a quoting comment in six: a short thread has no habit yet. */
const HABIT_PRIOR = 0.5
const HABIT_PRIOR_SIZE = 6

/** A word is rare by the logarithm of its share of comments; what one in e has tells nothing. */
const COMMON_RARITY = 1

/** What the conversations of a thread hold for telling who answers whom; gathered once, read for every candidate. */
export interface Evidence extends Signs {
  readonly thread: Thread
  readonly echoes: Echoes
  /** Keyed by comment. */
  readonly echoOf: ReadonlyMap<number, Echo>
  readonly weights: ReturnType<typeof weightsAt>
  /** How much it says that two comments share a word, by its number: 0 for common ones. */
  readonly rarity: Float64Array
}

/** Linear in the text of the conversations. */
export function gatherEvidence(thread: Thread, { conversations }: ClampedThread, signs: Signs): Evidence {
  const echoes = createEchoes()
  const echoOf = new Map<number, Echo>()
  let quoting = 0
  let ambiguous = 0
  for (const { parent, replies } of conversations) {
    for (const index of [parent, ...replies]) echoOf.set(index, echoes.hear(index, thread.comments[index]?.text ?? ''))
    ambiguous += replies.length - 1
    quoting += replies.filter(index => echoOf.get(index)?.runs.some(({ of, words }) => of >= parent && words >= QUOTING_WORDS)).length
  }
  const weights = weightsAt((quoting + HABIT_PRIOR) / (ambiguous + HABIT_PRIOR_SIZE))
  return { ...signs, thread, echoes, echoOf, weights, rarity: raritiesOf(echoOf, echoes.vocabulary) }
}

function raritiesOf(echoOf: ReadonlyMap<number, Echo>, vocabulary: number): Float64Array {
  const holders = new Float64Array(vocabulary)
  for (const { own } of echoOf.values()) for (const word of own) holders[word] = (holders[word] as number) + 1
  return holders.map(count => Math.max(0, Math.log(echoOf.size / Math.max(1, count)) - COMMON_RARITY))
}

/** Words quoted from one comment. */
export interface Quoted {
  words: number
  longest: number
  readonly first: boolean
  /** The longest run. */
  span: Span
}

/** A quotation that opens a comment starts within its first words ("You wrote: …"). */
const OPENING_WORDS = 4

const NOTHING: ReadonlyMap<number, Quoted> = new Map()

/** Quoted words by the comment they come from. */
export function quotedBy({ runs }: Echo): ReadonlyMap<number, Quoted> {
  if (runs.length === 0) return NOTHING
  const quoted = new Map<number, Quoted>()
  for (const { of, words, before, start, end } of runs) {
    const so = quoted.get(of)
    if (so === undefined)
      quoted.set(of, { words, longest: words, first: before < OPENING_WORDS && before === runs[0]?.before, span: { start, end } })
    else {
      so.words += words
      if (words > so.longest) Object.assign(so, { longest: words, span: { start, end } })
    }
  }
  return quoted
}

/** Whether a run is long enough to be a quotation. */
export const isQuotation = ({ longest }: Quoted): boolean => longest >= QUOTING_WORDS

/** A name this near the beginning opens the comment ("No, with respect, Ana – …"). */
const OPENING_UNITS = 40

/** Whether a name is marked as addressed, opens the comment, or stands somewhere in it. */
export function mannerOf(text: string, { start }: Vocative): 'mention' | 'opening' | 'inside' {
  if (text[start - 1] === '@') return 'mention'
  return start < OPENING_UNITS ? 'opening' : 'inside'
}
