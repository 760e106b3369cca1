// One conversation as a row of places, with what is decided so far: place 0 is the comment answered, the others its replies in order.
import type { Conversation } from './conversations.js'
import type { Evidence } from './evidence.js'

/** Farther back nobody is looked for: of the true parents in real threads one in a hundred stands farther back. */
const LONGEST_REACH = 48

/** Holders of a word that are kept: a word that more have is no evidence for any of them. */
const MOST_HOLDERS = 8

/** A conversation while it is decided, place after place: `settle` writes an answer down, all else asks about what is settled. */
export class Row {
  /** Comment at each place. */
  readonly indices: readonly number[]
  /** Place answered by each place, as decided; -1 before that and for place 0. */
  readonly answers: Int32Array
  /** True where the dates show that the row is not in the order of time. */
  readonly nested: boolean
  private readonly spoken = new Set<number>()
  private readonly answerers: (number[] | undefined)[] = []
  private readonly answerersOfParent = new Set<number>()
  private readonly holders = new Map<number, number[]>()
  private readonly parentWords: ReadonlySet<number>
  private readonly sizes: Float64Array

  constructor(
    { parent, replies }: Conversation,
    private readonly evidence: Evidence,
  ) {
    this.indices = [parent, ...replies]
    this.answers = new Int32Array(this.indices.length).fill(-1)
    this.nested = !isChronological(replies.map(index => evidence.thread.comments[index]?.createdAt ?? null))
    this.spoken.add(this.person(0))
    this.parentWords = new Set(evidence.echoOf.get(parent)?.own)
    this.sizes = Float64Array.from(this.indices, index => Math.sqrt(1 + (evidence.echoOf.get(index)?.own.length ?? 0)))
  }

  /** Who wrote the comment at a place, -1 unknown. */
  person(place: number): number {
    return this.evidence.person[this.indices[place] as number] as number
  }

  /** Who is answered by the comment at a place; -1 unknown or nobody. */
  personAnswered(place: number): number {
    if (place > 0) return this.answers[place] === -1 ? -1 : this.person(this.answers[place] as number)
    const above = this.evidence.thread.comments[this.indices[0] as number]?.parent ?? -1
    return above < 0 ? -1 : (this.evidence.person[above] as number)
  }

  hasSpoken(person: number): boolean {
    return this.spoken.has(person)
  }

  hasAnswered(person: number, place: number): boolean {
    if (person < 0) return false
    return place === 0 ? this.answerersOfParent.has(person) : (this.answerers[place]?.includes(person) ?? false)
  }

  /** The nearest place that the one at `place` may answer, apart from 0. */
  firstCandidate(place: number): number {
    return Math.max(1, place - LONGEST_REACH)
  }

  /** Rarity of the words shared with each candidate by the root of its length: element 0 for place 0, then from `firstCandidate` on. */
  sharedWords(place: number): Float64Array {
    const first = this.firstCandidate(place)
    const shared = new Float64Array(place - first + 1)
    for (const word of this.evidence.echoOf.get(this.indices[place] as number)?.own ?? []) {
      const rarity = this.evidence.rarity[word] as number
      if (rarity === 0) continue
      if (this.parentWords.has(word)) shared[0] = (shared[0] as number) + rarity
      for (const holder of this.holders.get(word) ?? [])
        if (holder >= first) shared[holder - first + 1] = (shared[holder - first + 1] as number) + rarity
    }
    for (let at = 0; at < shared.length; at++) shared[at] = (shared[at] as number) / (this.sizes[at === 0 ? 0 : first + at - 1] as number)
    return shared
  }

  /** The words that the comment at a place has as its own. */
  wordsAt(place: number): ReadonlySet<number> {
    // Everybody may answer place 0, and it may be long: its words are gathered once.
    return place === 0 ? this.parentWords : new Set(this.evidence.echoOf.get(this.indices[place] as number)?.own)
  }

  /** Writes down whom the comment at `place` answers; what it says is part of the conversation from then on. */
  settle(place: number, answered: number): void {
    const self = this.person(place)
    this.answers[place] = answered
    this.spoken.add(self)
    if (answered === 0) this.answerersOfParent.add(self)
    // No place has more answers than there are places within reach of it.
    else this.answerers[answered] = [...(this.answerers[answered] ?? []), self]
    for (const word of this.evidence.echoOf.get(this.indices[place] as number)?.own ?? []) this.hold(word, place)
  }

  private hold(word: number, place: number): void {
    if (this.evidence.rarity[word] === 0) return
    const holders = this.holders.get(word)
    if (holders === undefined) this.holders.set(word, [place])
    else if (holders.push(place) > MOST_HOLDERS) holders.shift()
  }

  /** The place above `place`, what that one answers, and so on: all that a reply printed below its parent can answer. */
  within(place: number): Set<number> {
    const reach = new Set([0])
    const first = this.firstCandidate(place)
    for (let at = place - 1; at >= first; at = this.answers[at] as number) reach.add(at)
    return reach
  }
}

function isChronological(dates: readonly (string | null)[]): boolean {
  let latest = Number.NEGATIVE_INFINITY
  for (const date of dates) {
    const time = date === null ? Number.NaN : Date.parse(date)
    if (time < latest) return false
    if (time > latest) latest = time
  }
  return true
}
