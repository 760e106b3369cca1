// What stands in the same place of every comment: short words that change from one to the next are names, short words at all no part of what somebody wrote.
import { foldBlanks } from '../blanks.js'
import { remember } from '../remember.js'
import { cleanName, isLabel } from './author.js'
import { attributeOf, type Page } from './page.js'
import { shapeOf } from './tokens.js'
import type { Units } from './units.js'

/** What the places of a page's comments tell, for pages whose classes say nothing. */
export interface Regular {
  /** The text that is the author's name, by unit; -1 where no place holds names. */
  readonly names: readonly number[]
  /** Texts at places where no comment holds more than a label. */
  readonly labels: readonly number[]
}

/** From fewer comments no rule can be seen. */
const FEWEST_UNITS = 4

/** Share of the comments in which a place of labels, and of names, is filled. */
const SHARE_OF_LABELS = 0.6
const SHARE_OF_NAMES = 0.6

/** Labels are no longer than this, and all of them together short beside the words of the place with most. */
const LONGEST_LABEL = 40
const LABELS_BESIDE_WORDS = 0.25

/** Texts of one path that are places of their own: a name, then a date, in elements of the same make. */
const MOST_OF_A_PATH = 3

interface Place {
  readonly texts: number[]
  units: number
  last: number
  longest: number
  characters: number
}

/** Linear. */
export function regularPlaces(page: Page, units: Units): Regular {
  const paths = pathsIn(page, units)
  const labels: number[] = []
  let names: readonly Place[] = []
  if (units.roots.length >= FEWEST_UNITS) {
    const whole = placesOf(page, units, paths, 1)
    const most = whole.reduce((most, { characters }) => Math.max(most, characters), 0)
    for (const place of whole) if (isOfLabels(place, units.roots.length, most)) for (const at of place.texts) labels.push(at)
    names = placesOf(page, units, paths, MOST_OF_A_PATH)
  }
  const best = bestNames(page, names, units.roots.length)
  const byUnit = new Array<number>(units.roots.length).fill(-1)
  for (const at of best?.texts ?? []) byUnit[units.owner[at] as number] = at
  return { names: byUnit, labels }
}

/** A number for the path of tags and classes, their numbers folded, from a comment's element down to each of its elements. */
function pathsIn(page: Page, units: Units): Int32Array {
  const paths = new Int32Array(page.names.length)
  const known = new Map<string, number>()
  units.own.forEach((own, unit) => {
    for (const at of own) {
      if (at === units.roots[unit] || page.names[at] === '') continue
      const key = `${paths[page.parents[at] as number]} ${page.names[at]} ${foldedOf(attributeOf(page, at, 'class') ?? '')}`
      let path = known.get(key)
      if (path === undefined) {
        path = known.size + 1
        known.set(key, path)
      }
      paths[at] = path
    }
  })
  return paths
}

const foldedOf = remember(shapeOf)

/** Texts by the path of what holds them, and of those of one path within a comment by their order, as far as `orders` goes. */
function placesOf(page: Page, units: Units, paths: Int32Array, orders: number): Place[] {
  const places = new Map<number, Place>()
  units.own.forEach((own, unit) => {
    const met = new Map<number, number>()
    for (const at of own) {
      const words = page.names[at] === '' ? (page.data[at] as string).trim() : ''
      if (words === '') continue
      const path = paths[page.parents[at] as number] as number
      const order = Math.min(orders - 1, met.get(path) ?? 0)
      met.set(path, order + 1)
      const place = places.get(path * orders + order) ?? { texts: [], units: 0, last: -1, longest: 0, characters: 0 }
      places.set(path * orders + order, place)
      place.texts.push(at)
      if (place.last !== unit) place.units++
      place.last = unit
      place.longest = Math.max(place.longest, words.length)
      place.characters += words.length
    }
  })
  return [...places.values()]
}

const isOfLabels = ({ units, longest, characters }: Place, all: number, most: number): boolean =>
  units >= all * SHARE_OF_LABELS && longest <= LONGEST_LABEL && characters <= most * LABELS_BESIDE_WORDS

/** Names are short, on the average. */
const WORDS_OF_A_NAME = 2.25
const LONGEST_NAME = 40
const SHARE_LIKE_NAMES = 0.9
/** The place of names is the first of those with about as many different ones as any: user titles and towns follow. */
const AS_MANY = 0.6

/** The place whose texts read as names and differ as names do, `null` for none. */
function bestNames(page: Page, places: readonly Place[], all: number): Place | null {
  const found = places.flatMap(place => {
    const different = place.units >= all * SHARE_OF_NAMES ? differentNames(page, place) : 0
    return different > 1 ? [{ place, different }] : []
  })
  const most = found.reduce((most, { different }) => Math.max(most, different), 0)
  return found.find(({ different }) => different >= most * AS_MANY)?.place ?? null
}

/** Marks that stand in no name; a full stop may follow an initial. */
const IS_SENTENCE = /[?!:;]|\p{L}{3}\.(?:\s|$)/u

/** How many different names stand at a place, 0 where most of its texts are none. */
function differentNames(page: Page, { texts }: Place): number {
  const different = new Set<string>()
  let names = 0
  let words = 0
  for (const at of texts) {
    const text = foldBlanks(page.data[at] as string).trim()
    const name = text.length <= LONGEST_NAME && !isLabel(text) ? cleanName(text) : null
    if (name === null || !/\p{L}{2}/u.test(name) || IS_SENTENCE.test(name)) continue
    different.add(name)
    names++
    words += name.split(' ').length
  }
  return names >= texts.length * SHARE_LIKE_NAMES && words <= names * WORDS_OF_A_NAME ? different.size : 0
}
