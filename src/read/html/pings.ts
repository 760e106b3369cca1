// Pingbacks and trackbacks, which themes make otherwise than the comments beside them.
import { cleanName } from './author.js'
import { isElsewhere } from './candidates.js'
import { shortText } from './marks.js'
import type { Page } from './page.js'
import { kindOf } from './standing.js'

const TAGS = new Set(['li', 'article', 'div', 'dd'])

/** The comments with the pingbacks and trackbacks outside of them, in document order. Linear. */
export function withPings(page: Page, units: readonly number[]): readonly number[] {
  if (units.length === 0) return units
  const pings: number[] = []
  let next = 0
  let within = -1
  for (let at = 0; at < page.names.length; at++) {
    if (at === units[next]) {
      within = Math.max(within, page.ends[at] as number)
      next++
    } else if (at >= within && (page.ends[at] as number) <= (units[next] ?? Number.POSITIVE_INFINITY) && isPing(page, at)) {
      pings.push(at)
      within = page.ends[at] as number
    }
  }
  return pings.length === 0 || isElsewhere(page, pings) ? units : [...units, ...pings].sort((a, b) => a - b)
}

/** Named as one, with a link to where it comes from: the box with the address for trackbacks has none. */
function isPing(page: Page, at: number): boolean {
  if (!TAGS.has(page.names[at] as string) || kindOf(page, at) === 'comment') return false
  const end = Math.min(page.ends[at] as number, at + LINK_WITHIN)
  for (let inner = at + 1; inner < end; inner++) if (page.names[inner] === 'a' && shortText(page, inner) !== '') return true
  return false
}

/** Nodes of a ping before its link. */
const LINK_WITHIN = 30

/** The weblog that links here is called by its link; `null` where there is none. */
export function firstLink(page: Page, own: readonly number[]): string | null {
  const at = own.find(inner => page.names[inner] === 'a' && shortText(page, inner) !== '')
  return at === undefined ? null : cleanName(shortText(page, at))
}

/** What a pingback says behind the name of its weblog; one that says no more is its name. */
export function pingText(text: string, author: string | null): string {
  if (author === null) return text
  const behind = text.startsWith(author) ? text.slice(author.length).replace(/^[\s:–—-]+/u, '') : text
  return behind.length >= SHORTEST_EXCERPT ? behind : text || author
}

const SHORTEST_EXCERPT = 12
