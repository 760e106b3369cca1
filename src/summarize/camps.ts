// Who opposed whom → two camps: the cut of the graph of replies that leaves most opposition between its sides (maximum cut, local search).
import type { Between } from './replies-between.js'

/** The place of one commenter. */
export interface Place {
  readonly camp: 0 | 1
  /** .5 … 1 */
  readonly confidence: number
}

/** What a reply tells of opposition between its author and whom it answers, in halves of log odds: one reply tells little whatever it says. */
const OPPOSES = 0.5
const SIDES = -0.8
const TAKES_NO_SIDE = -0.2
/**
 * In a debate people who go on answering each other oppose each other: Agrawal and others 2003, "Mining newsgroups using networks
 * arising from social behavior". Elsewhere they may as well console each other.
 */
const RETURNS = 0.6
/** A debate is a thread in which so many of the replies take a side, and so many of those oppose. */
const DEBATE_SIDED = 0.5
const DEBATE_OPPOSED = 0.5
/** The confidence at which those figures stand. */
const USUAL_CONFIDENCE = 0.7

/** With less evidence than this for one side over the other a commenter is not placed. */
const LEAST_MARGIN = 0.12
/** Confidence in log odds, by margin: set so that of the commenters of debates with known sides about as many as it says were placed rightly. */
const LOG_ODDS = 0.3
const LOG_ODDS_PER_MARGIN = 0.3

/** Starts of the local search; fewer in large threads, so that the work stays linear in the replies. */
const MOST_STARTS = 16
const MOST_WORK = 1_000_000
/** A start that has not settled after this many rounds is as good as it gets. */
const MOST_ROUNDS = 30

/**
 * Place of each of `people` commenters, `null` where the replies do not tell. Only commenters linked by replies can be compared: the
 * largest such group is placed, as far as there is opposition: a camp that nobody opposes is none. In a debate whoever only keeps company
 * with the placed is placed beside them, with less confidence; elsewhere a place needs a side taken.
 */
export function campsOf(people: number, replies: readonly Between[]): (Place | null)[] {
  const debated = isDebate(replies)
  const returning = debated ? RETURNS : 0
  const graph = graphOf(people, replies, returning)
  const sides = bestCut(graph)
  const telling = replies.filter(reply => takesSide(reply) || (debated && reply.returns))
  const near = beside(peopleOf(telling), replies)
  const told = graphOf(people, telling, returning)
  const group = largestGroup(debated ? graph : told)
  const margin = (among: Graph, person: number): number => -pull(among, sides, person) * (sides[person] as number)
  const isSure = (person: number): boolean => margin(graph, person) >= LEAST_MARGIN && (debated || margin(told, person) >= LEAST_MARGIN)
  const sure = Array.from(sides, (_, person) => near.has(person) && group.has(person) && isSure(person))
  const first = sides[sure.indexOf(true)]
  if (!sure.some((placed, person) => placed && sides[person] !== first)) return sure.map(() => null)
  return sure.map((placed, person) => {
    if (!placed) return null
    const evidence = Math.max(0, Math.min(margin(graph, person), margin(told, person)))
    return { camp: sides[person] === first ? 0 : 1, confidence: confidenceOf(evidence) }
  })
}

const takesSide = ({ reply: { stance } }: Between): boolean => stance === 'agree' || stance === 'disagree'

function isDebate(replies: readonly Between[]): boolean {
  const sided = replies.filter(takesSide)
  const opposed = sided.filter(({ reply: { stance } }) => stance === 'disagree')
  return opposed.length > 0 && sided.length >= DEBATE_SIDED * replies.length && opposed.length >= DEBATE_OPPOSED * sided.length
}

const peopleOf = (replies: readonly Between[]): Set<number> => new Set(replies.flatMap(({ a, b }) => [a, b]))

/** Some people, and whoever answers them or is answered by them. */
const beside = (some: ReadonlySet<number>, replies: readonly Between[]): Set<number> =>
  peopleOf(replies.filter(({ a, b }) => some.has(a) || some.has(b)))

const confidenceOf = (margin: number): number => 1 / (1 + Math.exp(-LOG_ODDS - LOG_ODDS_PER_MARGIN * margin))

/** Neighbours of person `p` stand from `starts[p]` to `starts[p + 1]`; a weight above 0 is opposition. */
interface Graph {
  readonly starts: Int32Array
  readonly neighbours: Int32Array
  readonly weights: Float64Array
}

function graphOf(people: number, replies: readonly Between[], returning: number): Graph {
  const starts = new Int32Array(people + 1)
  for (const { a, b } of replies) for (const person of [a, b]) starts[person + 1] = (starts[person + 1] as number) + 1
  for (let person = 0; person < people; person++) starts[person + 1] = (starts[person + 1] as number) + (starts[person] as number)
  const next = starts.slice()
  const neighbours = new Int32Array(2 * replies.length)
  const weights = new Float64Array(2 * replies.length)
  for (const reply of replies) {
    const weight = weightOf(reply, returning)
    for (const [from, to] of [
      [reply.a, reply.b],
      [reply.b, reply.a],
    ] as const) {
      const at = next[from] as number
      next[from] = at + 1
      neighbours[at] = to
      weights[at] = weight
    }
  }
  return { starts, neighbours, weights }
}

function weightOf({ reply: { stance, confidence }, returns }: Between, returning: number): number {
  const share = (confidence - 0.5) / (USUAL_CONFIDENCE - 0.5)
  const said = stance === 'disagree' ? OPPOSES * share : stance === 'agree' ? SIDES * share : TAKES_NO_SIDE
  return said + (returns ? returning : 0)
}

/** How strongly a person's neighbours, where they stand, pull towards their own side (+1) or push away. */
function pull({ starts, neighbours, weights }: Graph, sides: Int8Array, person: number): number {
  let sum = 0
  for (let at = starts[person] as number; at < (starts[person + 1] as number); at++)
    sum += (weights[at] as number) * (sides[neighbours[at] as number] as number)
  return sum
}

function bestCut(graph: Graph): Int8Array {
  const people = graph.starts.length - 1
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(MOST_WORK / (graph.neighbours.length + people + 1))))
  let best: Int8Array = new Int8Array(people)
  let most = Number.NEGATIVE_INFINITY
  for (let start = 0; start < starts; start++) {
    const sides = localCut(graph, orderFor(graph, start))
    const value = cutValue(graph, sides)
    if (value > most + 1e-9) [best, most] = [sides, value]
  }
  return best
}

/** Places everyone in turn where the placed push them, then moves whoever gains by it until nobody does. */
function localCut(graph: Graph, order: Int32Array): Int8Array {
  const sides = new Int8Array(order.length)
  for (const person of order) sides[person] = pull(graph, sides, person) > 0 ? -1 : 1
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false
    for (const person of order) {
      if (pull(graph, sides, person) * (sides[person] as number) <= 1e-9) continue
      sides[person] = -(sides[person] as number)
      moved = true
    }
  }
  return sides
}

function cutValue(graph: Graph, sides: Int8Array): number {
  let value = 0
  for (let person = 0; person < sides.length; person++) value -= pull(graph, sides, person) * (sides[person] as number)
  return value
}

/** First those with most replies first; then shuffled, each start in its own way and always in the same. */
function orderFor({ starts }: Graph, start: number): Int32Array {
  const degree = (person: number) => (starts[person + 1] as number) - (starts[person] as number)
  const order = Int32Array.from({ length: starts.length - 1 }, (_, person) => person)
  if (start === 0) return order.sort((a, b) => degree(b) - degree(a) || a - b)
  let state = start * 2_654_435_761
  for (let at = order.length - 1; at > 0; at--) {
    // Linear congruence of Numerical Recipes; any will do, as long as it is the same on every machine.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other] as number, order[at] as number]
  }
  return order
}

/** The largest set of commenters that replies connect; the earliest among equals; empty where nobody answered anybody. */
function largestGroup({ starts, neighbours }: Graph): Set<number> {
  const seen = new Uint8Array(starts.length - 1)
  let largest: number[] = []
  for (let person = 0; person < seen.length; person++) {
    if (seen[person] === 1) continue
    const group = [person]
    seen[person] = 1
    for (let next = 0; next < group.length; next++) {
      const from = group[next] as number
      for (let at = starts[from] as number; at < (starts[from + 1] as number); at++) {
        const to = neighbours[at] as number
        if (seen[to] === 0) group.push(to)
        seen[to] = 1
      }
    }
    if (group.length > Math.max(1, largest.length)) largest = group
  }
  return new Set(largest)
}
