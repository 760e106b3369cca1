// Names to which that of whom they answer is glued ("AdaBo Lind"), as Kinja prints them where a picture of an arrow stood: told by each standing elsewhere before or behind another.
import { tally } from '../tally.js'

/** Shorter ends are alike by chance. */
const SHORTEST = 3
const LONGEST = 60
/** Names, and share of them, that must come apart. */
const LEAST = 3
const MOST = 0.6

/** Who wrote, and whom they answer. */
export interface Pair {
  readonly author: string
  readonly answered: string
}

/** The pair of each name that is made of two; `null` where names are not. Linear: names are short. */
export function gluedPairs(names: readonly (string | null)[]): ReadonlyMap<string, Pair> | null {
  const people = [...new Set(names.filter(name => name !== null))]
  return people.length > SAMPLE && pairsOf(people.slice(0, SAMPLE)) === null ? null : pairsOf(people)
}

/** Names that tell a page's habit: parts of all are many. */
const SAMPLE = 300

function pairsOf(people: readonly string[]): ReadonlyMap<string, Pair> | null {
  const halves: Halves = {
    starts: tally(people.flatMap(name => seamsOf(name).map(at => name.slice(0, at)))),
    ends: tally(people.flatMap(name => seamsOf(name).map(at => name.slice(at)))),
  }
  const whole = people.filter(name => !halves.starts.has(name) && !halves.ends.has(name))
  const pairs = new Map<string, Pair>()
  for (const name of whole) {
    const seams = seamsOf(name).filter(at => isSeam(name, at, halves))
    const at = seams.find(at => isHump(name, at)) ?? seams[0]
    if (at !== undefined) pairs.set(name, { author: name.slice(0, at), answered: name.slice(at) })
  }
  const mutual = [...pairs.values()].filter(({ answered }) => halves.starts.has(answered)).length
  return mutual >= LEAST && pairs.size >= whole.length * MOST ? pairs : null
}

/** How often names begin or end with each part of themselves. */
interface Halves {
  readonly starts: ReadonlyMap<string, number>
  readonly ends: ReadonlyMap<string, number>
}

/** Where no blank stands on either side, the longest end first. */
function seamsOf(name: string): number[] {
  const seams: number[] = []
  if (name.length > LONGEST) return seams
  for (let at = SHORTEST; at <= name.length - SHORTEST; at++) if (!/\s/.test(name.slice(at - 1, at + 1))) seams.push(at)
  return seams
}

/** Both halves stand elsewhere: each writes to others, or is answered by others; who writes once is behind a hump, before somebody who writes or whom several answer. */
function isSeam(name: string, at: number, { starts, ends }: Halves): boolean {
  const [author, answered] = [name.slice(0, at), name.slice(at)]
  if ((starts.get(author) ?? 0) > 1 || ends.has(author)) return (ends.get(answered) ?? 0) > 1 || starts.has(answered)
  return isHump(name, at) && (starts.has(answered) || (ends.get(answered) ?? 0) >= LEAST)
}

const isHump = (name: string, at: number): boolean => /^\P{Lu}\p{Lu}/u.test(name.slice(at - 1))
