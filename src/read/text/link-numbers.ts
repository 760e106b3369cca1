// The numbers in brackets that text browsers print before each link ("[12]Anna"): which brackets of a text are those, and which are somebody's.
import type { ReferenceList } from './references.js'

/** A number in brackets: its line, its place in it, and the characters it takes. */
export interface LinkNumber {
  readonly line: number
  readonly at: number
  readonly number: number
  readonly length: number
  /** It stands right before a word, as notes of writers do not. */
  readonly isBefore: boolean
}

const NUMBER = /\[(\d{1,5})\]/g

/** All in lines, in order; `from` and `to` (exclusive) are lines. */
export function numbersIn(lines: readonly string[], from: number, to: number): LinkNumber[] {
  const all: LinkNumber[] = []
  for (let line = from; line < to; line++) {
    const text = lines[line] as string
    if (!text.includes('[')) continue
    for (const { 0: sign, 1: digits, index } of text.matchAll(NUMBER))
      all.push({ line, at: index, number: Number(digits), length: sign.length, isBefore: AHEAD.test(text.slice(index + sign.length)) })
  }
  return all
}

/** What a link begins with. */
const AHEAD = /^[^\s.,;:!?)\]]/

/** Share of a list's numbers that must stand in the text, and of the numbers that must stand right before a word. */
const NEARLY_ALL = 0.8
const MOST = 0.6
/** The numbers that a list of addresses explains; `null` where it is no list of the text's links. Linear. */
export function listedNumbers(all: readonly LinkNumber[], { addresses, hidden }: ReferenceList): LinkNumber[] | null {
  const places = placesOf(all)
  const shown = [...addresses.keys()].filter(number => !hidden.has(number))
  const last = shown.reduce((most, number) => Math.max(most, number), 0)
  const out: LinkNumber[] = []
  let before = -1
  // Fields and buttons behind the last link have numbers too.
  for (let number = 1; number <= last || places.has(number); number++) {
    const found = hidden.has(number) ? undefined : places.get(number)
    if (found === undefined) continue
    before = found.find(place => place > before) ?? (found[0] as number)
    out.push(all[before] as LinkNumber)
  }
  const matched = shown.filter(number => places.has(number)).length
  return matched >= shown.length * NEARLY_ALL && areBefore(out) ? inOrder(out) : null
}

function placesOf(all: readonly LinkNumber[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  all.forEach(({ number }, place) => {
    const known = places.get(number)
    if (known === undefined) places.set(number, [place])
    else if (known.length < MOST_PLACES) known.push(place)
  })
  return places
}

/** Of a number that somebody writes again and again. */
const MOST_PLACES = 20

/** Where a text was cut, so that no list stands below it: fewer numbers that follow one another are somebody's. */
const LEAST_RISING = 8

/** The numbers that rise by one through a text without a list; `null` where most of them do not. Linear. */
export function risingNumbers(all: readonly LinkNumber[]): LinkNumber[] | null {
  const runs = new Map<number, { readonly length: number; readonly place: number }>()
  const previous = new Int32Array(all.length).fill(-1)
  let best = { length: 0, place: -1 }
  all.forEach(({ number }, place) => {
    const run = runs.get(number - 1)
    if (run !== undefined) previous[place] = run.place
    const length = (run?.length ?? 0) + 1
    if (length > (runs.get(number)?.length ?? 0)) runs.set(number, { length, place })
    if (length > best.length) best = { length, place }
  })
  if (best.length < LEAST_RISING || best.length < all.length * NEARLY_ALL) return null
  const out: LinkNumber[] = []
  for (let place = best.place; place >= 0; place = previous[place] as number) out.push(all[place] as LinkNumber)
  return areBefore(out) ? out.reverse() : null
}

const areBefore = (numbers: readonly LinkNumber[]): boolean =>
  numbers.length > 0 && numbers.filter(({ isBefore }) => isBefore).length >= numbers.length * MOST

const inOrder = (numbers: readonly LinkNumber[]): LinkNumber[] =>
  [...numbers].sort((one, other) => one.line - other.line || one.at - other.at)
