// Whether people take turns: several of them, one answering beneath another, words before each and after each and no titles between.
import type { Cluster } from './clusters.js'
import { headerOf } from './header.js'
import { type Line, nextFilled } from './lines.js'
import { isClosing, isFact, isField, isLabel, likesIn } from './words.js'

/** Share of the members that must stand between words. */
const NEARLY_ALL = 0.85

/** Fewer are no conversation. */
export const LEAST_SPOKEN = 3

/** True where people take turns: somebody said to speak at each, and not one alone. */
export function areSeveral(group: readonly Cluster[]): boolean {
  const people = new Set(group.map(({ name }) => name))
  const long = group.filter(({ name }) => (name ?? '').split(' ').length > MOST_WORDS).length
  return group.length >= LEAST_SPOKEN && people.size > 1 && !people.has(null) && long <= group.length * FEW
}

/** Words of a name; beginnings of sentences with a date in them have more. */
const MOST_WORDS = 5
const FEW = 0.2

/** Share of the list items that stand deeper than the first: what one person answers to another does, what a site lists does not. */
export function nestedShare(group: readonly Cluster[], lines: readonly Line[]): number {
  const columns = group.map(({ first }) => (lines[first] as Line).indent)
  const deeper = columns.filter(column => column > (columns[0] as number)).length
  return Math.min(1, (deeper / group.length) * MOST_DEEPER)
}

/** Two of five deeper than the first are as many as can be asked for. */
const MOST_DEEPER = 2.5

/** Share of the group, where most are, that stands between words alone: stories have titles above their authors and dates, people who speak have not. */
export function spokenShare(group: readonly Cluster[], lines: readonly Line[]): number {
  let spoken = 0
  group.forEach((cluster, at) => {
    const taken = group[at - 1]?.last ?? -1
    const above = at === 0 ? -1 : nextFilled(lines, headerOf(lines, cluster, taken).start, -1)
    const below = nextFilled(lines, cluster.last, 1)
    const isUntitled = at === 0 || (above > taken && isEnd(lines[above] as Line))
    if (isUntitled && below < lines.length && isSpeech(lines[below] as Line)) spoken++
  })
  return spoken > group.length * NEARLY_ALL ? spoken / group.length : 0
}

/** A line that ends as sentences do, is too long for a title, or holds labels, counts and facts about the writer. */
const isEnd = ({ content }: Line): boolean =>
  SENTENCE.test(content) ||
  content.length > LONGEST_TITLE ||
  isLabel(content) ||
  isFact(content) ||
  likesIn(content) !== null ||
  VOTES.test(content)

/** A line of somebody's words. */
const isSpeech = ({ content }: Line): boolean =>
  (SENTENCE.test(content) || content.length > PROSE) && !isClosing(content) && !isField(content)

const SENTENCE = /\p{L}["”»’)]?[.!?…]+["”»’)]*$/u
const VOTES = /^[+-]?\d{1,6}$/
const LONGEST_TITLE = 75
const PROSE = 45
