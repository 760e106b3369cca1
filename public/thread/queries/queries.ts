// Ready-made questions to a thread: each answers with the comments it is about, from what the page knows already.

import { isUnscored } from '../../../src/model/tone.js'
import { at, type Discussion, repliesTo } from '../discussion.js'
import { scheduleOf } from '../replay/schedule.js'
import { longestExchange } from './exchange.js'

/** A question to a thread: its name in the address, and its title. */
export interface Query {
  readonly name: string
  readonly title: string
  /** What it looks for, in a sentence. */
  readonly means: string
  /** Whether it asks about the chosen comment. */
  readonly needsChoice: boolean
  /** Indices in reading order; empty where there is nothing of the kind. Linear. */
  run(thread: Discussion, chosen: number): readonly number[]
}

const where = ({ comments }: Discussion, holds: (index: number) => boolean): number[] =>
  comments.flatMap((_comment, index) => (holds(index) ? [index] : []))

/** Comments that somebody really answers, though the page shows the answer elsewhere. */
const answeredElsewhere = new WeakMap<Discussion, ReadonlySet<number>>()

function isUnanswered(thread: Discussion, index: number): boolean {
  let answered = answeredElsewhere.get(thread)
  if (answered === undefined) {
    answered = new Set(thread.comments.flatMap(({ addressee }) => (addressee ? (thread.indexOf.get(addressee.id) ?? []) : [])))
    answeredElsewhere.set(thread, answered)
  }
  return at(thread.replies, index) === 0 && !answered.has(index)
}

/** A question mark that ends something: not one within an address. */
const QUESTION = /\?(?=$|[\s"'”’)\]!?…])/

/** Whether a text asks something. */
export const asks = (text: string): boolean => QUESTION.test(text)

const disagrees = ({ comments }: Discussion, index: number): boolean => comments[index]?.reply?.stance === 'disagree'

/** The list. */
export const queries: readonly Query[] = [
  {
    name: 'questions',
    title: 'Unanswered questions',
    means: 'comments with a question mark that nobody answers, as shown or as recovered',
    needsChoice: false,
    run: thread => where(thread, index => isUnanswered(thread, index) && asks(thread.comments[index]?.text ?? '')),
  },
  {
    name: 'unanswered',
    title: 'Points nobody answered',
    means: 'comments that disagree with what they answer, and that nobody answers, as shown or as recovered',
    needsChoice: false,
    run: thread => where(thread, index => disagrees(thread, index) && isUnanswered(thread, index)),
  },
  {
    name: 'exchange',
    title: 'Longest exchange of two',
    means: 'the longest chain of replies, as shown or as recovered, in which two people take turns',
    needsChoice: false,
    run: longestExchange,
  },
  {
    name: 'disputed',
    title: 'Most disputed branch',
    means: 'the branch with the most replies that disagree: those replies, and what began it',
    needsChoice: false,
    run: mostDisputed,
  },
  {
    name: 'turn',
    title: 'Where it turned',
    means:
      'the comment where the tone changes most: the ten scored comments before it and the ten from it on sound least alike, in the order of their dates where all have one',
    needsChoice: false,
    run: whereItTurned,
  },
  {
    name: 'opponents',
    title: 'Who disagreed with this',
    means: 'replies to the chosen comment that disagree',
    needsChoice: true,
    run: (thread, chosen) => (chosen < 0 ? [] : repliesTo(thread, chosen).filter(index => disagrees(thread, index))),
  },
]

function mostDisputed(thread: Discussion): number[] {
  let best: number[] = []
  for (const root of repliesTo(thread, -1)) {
    const against: number[] = []
    for (let index = root + 1; index < at(thread.end, root); index++) if (disagrees(thread, index)) against.push(index)
    if (against.length > 0 && against.length + 1 > best.length) best = [root, ...against]
  }
  return best
}

/** Scored comments looked at on either side. */
const WINDOW = 10
/** A smaller change of the mean is weather, on the scale of -1 … 1. */
const LEAST_CHANGE = 0.15

function whereItTurned(thread: Discussion): number[] {
  const byTime = scheduleOf(thread, 'time')
  const { nth } = byTime.undated === 0 ? byTime : scheduleOf(thread, 'reading')
  const scored = Array.from(nth).flatMap(index => {
    const sentiment = thread.comments[index]?.sentiment
    return sentiment && !isUnscored(sentiment) ? [{ index, score: sentiment.score }] : []
  })
  const sums = [0]
  for (const { score } of scored) sums.push((sums.at(-1) as number) + score)
  let most = LEAST_CHANGE
  let found: number[] = []
  for (let place = WINDOW; place + WINDOW <= scored.length; place++) {
    const [before, here, after] = [place - WINDOW, place, place + WINDOW].map(each => sums[each] as number) as [number, number, number]
    const change = Math.abs(after - here - (here - before)) / WINDOW
    if (change <= most) continue
    most = change
    found = [(scored[place] as { index: number }).index]
  }
  return found
}
