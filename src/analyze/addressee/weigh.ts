// Weighs the candidates for one comment of a conversation: the signs that speak for each, by the rule they belong to.
import type { AddresseeRule } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { continuationIn } from './continuation.js'
import type { Echo } from './echoes.js'
import { type Evidence, isQuotation, mannerOf, type Quoted, quotedBy } from './evidence.js'
import type { Row } from './row.js'
import * as weights from './weights.js'

/** The rules in the order of `Grounds`; what has no rule of its own counts under the first. */
export const RULES = [
  'recency',
  'mention',
  'vocative',
  'quote',
  'continuation',
  'turn-taking',
  'shared-words',
] as const satisfies readonly AddresseeRule[]

/** What speaks for one candidate, in log-odds, by the place of the rule in `RULES`. */
export type Grounds = Float64Array

/** Somebody addressed by name: the weight of it, and where. */
interface Call {
  readonly rule: 'mention' | 'vocative'
  readonly weight: number
  readonly span: Span
}

/** What the comment at `place` says, looked up once for all candidates. */
export interface Utterance {
  readonly place: number
  readonly self: number
  readonly quoted: ReadonlyMap<number, Quoted>
  readonly quotedWords: number
  readonly lastQuoted: number
  /** By person, and by comment where the name is nobody's in the author fields. */
  readonly calls: { readonly ofPerson: ReadonlyMap<number, Call>; readonly ofComment: ReadonlyMap<number, Call> }
  readonly isCalling: boolean
  readonly continuation: Span | null
  readonly shared: Float64Array
  readonly mostShared: number
  readonly reach: ReadonlySet<number> | null
}

const SILENCE: Echo = { runs: [], own: [], places: [] }

/** Reads the comment at `place`. */
export function utteranceAt(row: Row, place: number, evidence: Evidence): Utterance {
  const index = row.indices[place] as number
  const quoted = quotedBy(evidence.echoOf.get(index) ?? SILENCE)
  const calls = callsIn(index, evidence)
  const shared = row.sharedWords(place)
  let quotedWords = 0
  let lastQuoted = -1
  for (const [of, quotation] of quoted) {
    quotedWords += quotation.words
    if (of >= (row.indices[0] as number) && isQuotation(quotation)) lastQuoted = Math.max(lastQuoted, of)
  }
  return {
    place,
    self: row.person(place),
    quoted,
    quotedWords,
    lastQuoted,
    calls,
    isCalling: calls.ofPerson.size + calls.ofComment.size > 0,
    continuation: continuationIn(evidence.thread.comments[index]?.text ?? ''),
    shared,
    mostShared: shared.reduce((most, rarity) => Math.max(most, rarity), 0),
    reach: row.nested ? row.within(place) : null,
  }
}

function callsIn(index: number, { thread, vocatives, person }: Evidence): Utterance['calls'] {
  const ofPerson = new Map<number, Call>()
  const ofComment = new Map<number, Call>()
  for (const vocative of vocatives[index] ?? []) {
    if (typeof vocative.of !== 'number') continue
    const manner = mannerOf(thread.comments[index]?.text ?? '', vocative)
    const call: Call = { rule: manner === 'mention' ? 'mention' : 'vocative', weight: CALL_WEIGHTS[manner], span: vocative }
    const [calls, key] = vocative.known ? [ofPerson, person[vocative.of] as number] : [ofComment, vocative.of]
    if ((calls.get(key)?.weight ?? 0) < call.weight) calls.set(key, call)
  }
  return { ofPerson, ofComment }
}

const CALL_WEIGHTS = { mention: weights.MENTIONED, opening: weights.ADDRESSED_FIRST, inside: weights.ADDRESSED }

/** How the comment calls the author of the one at `place`. */
export function callOf({ calls }: Utterance, row: Row, place: number): Call | undefined {
  return calls.ofComment.get(row.indices[place] as number) ?? calls.ofPerson.get(row.person(place))
}

/** Fills in what speaks for the candidate at place `candidate`. Constant time. */
export function weigh(into: Grounds, { said, row, evidence }: { said: Utterance; row: Row; evidence: Evidence }, candidate: number): void {
  const { weights: by } = evidence
  const isSelf = said.self >= 0 && row.person(candidate) === said.self
  const call = said.isCalling ? callOf(said, row, candidate) : undefined
  const shared = said.shared[candidate === 0 ? 0 : candidate - row.firstCandidate(said.place) + 1] as number
  const continues = said.continuation !== null && candidate === said.place - 1 && (isSelf || said.self < 0)
  into[0] = placeOf(said, row, candidate, by)
  into[1] = call?.rule === 'mention' ? call.weight : 0
  into[2] = call?.rule === 'vocative' ? call.weight : 0
  into[3] = said.quotedWords === 0 ? 0 : quotationOf(said, row.indices[candidate] as number)
  into[4] = continues ? weights.CONTINUES : isSelf ? weights.ONESELF : 0
  into[5] = said.self >= 0 && !isSelf && row.personAnswered(candidate) === said.self ? by.takesTurn : 0
  into[6] = shared === 0 ? 0 : by.sharedWords * shared + (by.mostShared * shared) / said.mostShared
}

function placeOf(said: Utterance, row: Row, candidate: number, by: Evidence['weights']): number {
  const isPrevious = candidate === said.place - 1
  return (
    (candidate === 0 ? by.shownParent + newcomer(said, row) : by.distance * Math.log(said.place - candidate)) +
    (isPrevious ? by.previous : 0) +
    (row.hasAnswered(said.self, candidate) ? weights.ANSWERED_BEFORE : 0) +
    (said.reach === null || said.reach.has(candidate) ? 0 : weights.OUT_OF_REACH)
  )
}

const newcomer = ({ self }: Utterance, row: Row): number => (self >= 0 && !row.hasSpoken(self) ? weights.NEWCOMER_TO_PARENT : 0)

/** A run of seven words stands by itself as a quotation. */
const LONG_RUN = 7

function quotationOf({ quoted, quotedWords, lastQuoted }: Utterance, index: number): number {
  const words = quoted.get(index)
  if (words === undefined) return 0
  return (
    (weights.QUOTED_SHARE * words.words) / quotedWords +
    weights.QUOTED_WORDS * Math.log1p(words.words) +
    (words.longest >= LONG_RUN ? weights.LONG_QUOTE : 0) +
    (words.first ? weights.QUOTED_FIRST : 0) +
    (index === lastQuoted ? weights.QUOTED_LAST : 0)
  )
}
