// Decides comment by comment who is answered in a conversation that is printed as a row of siblings; later ones build on earlier ones.
import type { Addressee, AddresseeRule } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import type { Conversation } from './conversations.js'
import type { Evidence } from './evidence.js'
import { Row } from './row.js'
import { callOf, type Grounds, RULES, type Utterance, utteranceAt, weigh } from './weigh.js'

/** The addressees of the ambiguous comments, by index; a comment of which nothing can be said has none. Linear. */
export function recoverConversation(conversation: Conversation, evidence: Evidence): Map<number, Addressee> {
  const row = new Row(conversation, evidence)
  const found = new Map<number, Addressee>()
  row.settle(1, 0)
  for (let place = 2; place < row.indices.length; place++) {
    const said = utteranceAt(row, place, evidence)
    const best = choose(said, row, evidence)
    row.settle(place, best.candidate)
    const addressee = addresseeOf(said, row, best, evidence)
    if (addressee !== null && isThere(evidence, row.indices[place] as number)) found.set(row.indices[place] as number, addressee)
  }
  return found
}

/** What stands in place of a deleted comment is nobody's words. */
function isThere({ thread }: Evidence, index: number): boolean {
  const status = thread.comments[index]?.status
  return status === 'present' || status === 'pending'
}

interface Choice {
  readonly candidate: number
  readonly grounds: Grounds
  /** The candidate's share of all exponentiated scores (a conditional logit, McFadden 1974). */
  readonly confidence: number
}

function choose(said: Utterance, row: Row, evidence: Evidence): Choice {
  const first = row.firstCandidate(said.place)
  const scores = new Float64Array(said.place - first + 1)
  const grounds = new Float64Array(RULES.length)
  let best = 0
  for (let at = 0; at < scores.length; at++) {
    weigh(grounds, { said, row, evidence }, at === 0 ? 0 : first + at - 1)
    scores[at] = sum(grounds)
    if ((scores[at] as number) >= (scores[best] as number)) best = at
  }
  const candidate = best === 0 ? 0 : first + best - 1
  weigh(grounds, { said, row, evidence }, candidate)
  return { candidate, grounds, confidence: shareOf(scores, best) }
}

function sum(grounds: Grounds): number {
  let total = 0
  for (let at = 0; at < grounds.length; at++) total += grounds[at] as number
  return total
}

function shareOf(scores: Float64Array, best: number): number {
  let total = 0
  for (let at = 0; at < scores.length; at++) total += Math.exp((scores[at] as number) - (scores[best] as number))
  return 1 / total
}

/** Below this the best guess is one among many, and is not said. */
const LEAST_CONFIDENCE = 0.3

/** In real threads three in a hundred quote or address somebody and answer another: nothing here can be surer than that. */
const MOST_CONFIDENCE = 0.97

/** Where nothing but its place speaks for the parent that the source shows, there is no finding either. */
function addresseeOf(said: Utterance, row: Row, { candidate, grounds, confidence }: Choice, evidence: Evidence): Addressee | null {
  const rule = ruleOf(grounds)
  if (confidence < LEAST_CONFIDENCE || (candidate === 0 && rule === 'recency')) return null
  const most = rule === 'recency' ? evidence.weights.placeCeiling : 1
  return {
    of: row.indices[candidate] as number,
    rule,
    confidence: Math.min(MOST_CONFIDENCE * confidence, most),
    evidence: spanFor(rule, { said, row, candidate, evidence }),
  }
}

function ruleOf(grounds: Grounds): AddresseeRule {
  let best = 0
  for (let at = 1; at < grounds.length; at++) if ((grounds[at] as number) > Math.max(0, grounds[best] as number)) best = at
  return RULES[best] as AddresseeRule
}

interface Found {
  readonly said: Utterance
  readonly row: Row
  readonly candidate: number
  readonly evidence: Evidence
}

function spanFor(rule: AddresseeRule, { said, row, candidate, evidence }: Found): Span | null {
  const span = (found: Span | null | undefined) => (found ? { start: found.start, end: found.end } : null)
  if (rule === 'mention' || rule === 'vocative') return span(callOf(said, row, candidate)?.span)
  if (rule === 'quote') return span(said.quoted.get(row.indices[candidate] as number)?.span)
  if (rule === 'continuation') return span(said.continuation)
  return rule === 'shared-words' ? rarestShared(row.indices[said.place] as number, row.wordsAt(candidate), evidence) : null
}

function rarestShared(index: number, theirs: ReadonlySet<number>, { echoOf, echoes, rarity }: Evidence): Span | null {
  const { own = [], places = [] } = echoOf.get(index) ?? {}
  let best = -1
  own.forEach((word, at) => {
    if (theirs.has(word) && (best < 0 || (rarity[word] as number) > (rarity[own[best] as number] as number))) best = at
  })
  return best < 0 ? null : echoes.spanOf(places[best] as number)
}
