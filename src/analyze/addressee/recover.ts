// Decides comment by comment who is answered in a conversation that is printed as a row of siblings; later ones build on earlier ones.
import type { Addressee, AddresseeRule } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import type { Conversation } from './conversations.js'
import type { Evidence } from './evidence.js'
import { Row } from './row.js'
import { callOf, type Grounds, groundsFor, type Utterance, utteranceAt } from './weigh.js'

/** The addressees of the ambiguous comments, by index; a comment of which nothing can be said has none. Linear. */
export function recoverConversation(conversation: Conversation, evidence: Evidence): Map<number, Addressee> {
  const row = new Row(conversation, evidence)
  const found = new Map<number, Addressee>()
  row.settle(1, 0)
  for (let place = 2; place < row.indices.length; place++) {
    const said = utteranceAt(row, place, evidence)
    const best = choose(said, row, evidence.habit)
    row.settle(place, best.candidate)
    const addressee = addresseeOf(said, row, best, evidence)
    if (addressee !== null) found.set(row.indices[place] as number, addressee)
  }
  return found
}

interface Choice {
  readonly candidate: number
  readonly grounds: Grounds
  /** The candidate's share of all exponentiated scores (a conditional logit, McFadden 1974). */
  readonly confidence: number
}

function choose(said: Utterance, row: Row, habit: number): Choice {
  const candidates = [0]
  for (let place = row.firstCandidate(said.place); place < said.place; place++) candidates.push(place)
  const grounds = candidates.map(candidate => groundsFor(said, row, candidate, habit))
  const scores = grounds.map(sum)
  const most = Math.max(...scores)
  const at = scores.lastIndexOf(most)
  const total = scores.reduce((so, score) => so + Math.exp(score - most), 0)
  return { candidate: candidates[at] as number, grounds: grounds[at] as Grounds, confidence: 1 / total }
}

const sum = (grounds: Grounds): number =>
  grounds.mention +
  grounds.vocative +
  grounds.quote +
  grounds.continuation +
  grounds['turn-taking'] +
  grounds['shared-words'] +
  grounds.recency

/** Below this the best guess is one among many, and is not said. */
const LEAST_CONFIDENCE = 0.3

/** Where nothing but its place speaks for the parent that the source shows, there is no finding either. */
function addresseeOf(said: Utterance, row: Row, { candidate, grounds, confidence }: Choice, evidence: Evidence): Addressee | null {
  const rule = ruleOf(grounds)
  if (confidence < LEAST_CONFIDENCE || (candidate === 0 && rule === 'recency')) return null
  return { of: row.indices[candidate] as number, rule, confidence, evidence: spanFor(rule, { said, row, candidate, evidence }) }
}

const RULES: readonly AddresseeRule[] = ['mention', 'vocative', 'quote', 'continuation', 'turn-taking', 'shared-words']

function ruleOf(grounds: Grounds): AddresseeRule {
  return RULES.reduce((best, rule) => (grounds[rule] > Math.max(0, grounds[best]) ? rule : best), 'recency' as AddresseeRule)
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
  return rule === 'shared-words' ? rarestShared(row.indices[said.place] as number, row.indices[candidate] as number, evidence) : null
}

function rarestShared(index: number, other: number, { echoOf, echoes, rarity }: Evidence): Span | null {
  const theirs = new Set(echoOf.get(other)?.own.map(word => echoes.hashOf(word)))
  const shared = echoOf.get(index)?.own.filter(word => theirs.has(echoes.hashOf(word))) ?? []
  const [rarest] = shared.sort((a, b) => rarity(b) - rarity(a))
  return rarest === undefined ? null : echoes.spanOf(rarest)
}
