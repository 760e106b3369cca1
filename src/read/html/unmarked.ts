// Finds comments where no class, id or link speaks of them: things of one make, each with a name at the same place and words, under a heading of comments, or dated and without titles.
import { isElsewhere } from './candidates.js'
import type { Group } from './groups.js'
import { createHeadings, underOneHeading } from './headings.js'
import { isDateLike } from './labels.js'
import { type Marks, shortText } from './marks.js'
import type { Page } from './page.js'
import { regularPlaces } from './places.js'
import type { Tokens } from './tokens.js'
import { createUnits, type Units } from './units.js'

/** Fewer could be anything. */
const FEWEST = 4
/** Characters of a comment, on the average; menus hold less. */
const LEAST_WORDS = 30
/** Groups looked at, those with most words first: each look costs a pass over the page. */
const MOST_LOOKS = 12
/** Share of the members that are dated where no heading speaks of comments. */
const LEAST_DATED = 0.9
/** Share of the members that bear a name, and how many different ones: a list by one person is none of comments. */
const LEAST_NAMED = 0.9
const FEWEST_NAMES = 3
/** Share of the members with a title: stories have one. */
const MOST_TITLED = 0.2
/** Share of the characters that stand in links, of parts of a page that lead elsewhere. */
const MOST_LINKED = 0.25

/** What is known of a page's elements. */
interface Known {
  readonly tokens: Tokens
  readonly groups: readonly Group[]
  readonly marks: Marks
}

/** The elements that are comments, none where nothing convinces. Linear. */
export function unmarkedUnits(page: Page, { tokens, groups, marks }: Known): readonly number[] {
  const isUnderComments = createHeadings(page, marks.lengths)
  const dated = new Set(groups.filter(({ shares }) => shares.date >= LEAST_DATED).map(({ token }) => token))
  const likely = membersBy(page, tokens, marks.lengths)
    .filter(({ members, words }) => members.length >= FEWEST && words >= members.length * LEAST_WORDS)
    .map(alike => ({ ...alike, headed: isUnderComments(alike.members[0] as number) }))
    .filter(({ token, headed }) => headed || dated.has(token))
    .sort((a, b) => b.words - a.words)
    .slice(0, MOST_LOOKS)
  let best: readonly number[] = []
  for (const { members, headed } of likely) {
    const roots = headed ? underOneHeading(page, members) : members
    if (roots.length <= best.length || roots.length < FEWEST || isElsewhere(page, roots)) continue
    const units = createUnits(page, roots)
    const { linked, titled } = linksIn(page, units, marks.lengths)
    if (linked <= MOST_LINKED && (headed || titled <= MOST_TITLED) && isNamed(page, units)) best = roots
  }
  return best
}

/** Parts of a page that are never one of several comments. */
const NO_COMMENT = new Set('aside nav header footer form option main script style noscript template'.split(' '))

/** Elements with words by what makes them alike, and the characters in them. */
function membersBy(page: Page, tokens: Tokens, lengths: Int32Array) {
  const alike = tokens.names.map((_name, token) => ({ token, members: [] as number[], words: 0 }))
  tokens.of.forEach((list, at) => {
    if (lengths[at] === 0 || NO_COMMENT.has(page.names[at] as string)) return
    for (const token of list) {
      const found = alike[token] as (typeof alike)[number]
      found.members.push(at)
      found.words += lengths[at] as number
    }
  })
  return alike
}

function isNamed(page: Page, units: Units): boolean {
  const names = regularPlaces(page, units).names.filter(at => at >= 0)
  const different = new Set(names.map(at => (page.data[at] as string).trim()))
  return names.length >= units.roots.length * LEAST_NAMED && different.size >= FEWEST_NAMES
}

/** A title: a heading, or a link of several words that is no part of a paragraph. */
const LONG_LINK = 25
const HEADING = /^h[1-6]$/
const PROSE = new Set(['p', 'li', 'blockquote', 'td'])

/** Shares of the characters that stand in links, dates aside (those are permalinks), and of the units that have a title. */
function linksIn(page: Page, units: Units, lengths: Int32Array): { linked: number; titled: number } {
  let [words, linked, titled] = [0, 0, 0]
  for (const own of units.own) {
    let hasTitle = false
    for (const at of own) {
      const name = page.names[at] as string
      const length = lengths[at] as number
      if (name === '') words += length
      else if (HEADING.test(name)) hasTitle = true
      else if (name === 'a' && !(length <= LONGEST_DATE && isDateLike(shortText(page, at)))) {
        linked += length
        if (length >= LONG_LINK && !PROSE.has(page.names[page.parents[at] as number] as string)) hasTitle = true
      }
    }
    if (hasTitle) titled++
  }
  return { linked: linked / Math.max(1, words), titled: titled / units.own.length }
}

const LONGEST_DATE = 40
