// Which lists stand under words that say comments follow: "29 thoughts on …", "Kommentare (12)", "Leave a reply" above the list itself.
import { saysComments } from './declared.js'
import { shortText } from './marks.js'
import type { Page } from './page.js'

/** Longer texts mention comments in passing. */
const LONGEST_HEADING = 300

/** Nodes between a heading and its list: a form and a choice of order may stand between them. */
const HEADING_WITHIN = 400
/** Nodes between the list and words that are no heading by their tag. */
const LABEL_WITHIN = 40

const HEADING = /^h[1-6]$/
const LABEL = /^(?:div|span|p|strong|b|legend|summary|label|dt|caption|button|a)?$/

/** What is known of each node as words over a list: not yet looked at, comments, another heading, nothing. */
const COMMENTS = 1
const OTHER = 2
const SILENT = 3

/**
 * A question to a page: do the nearest words above this element, which may head it, say that comments follow? Looks at a bounded
 * number of nodes, and at each only once, whatever is asked.
 */
export function createHeadings(page: Page, lengths: Int32Array): (first: number) => boolean {
  const known = new Uint8Array(page.names.length)
  return first => {
    const from = Math.max(1, first - HEADING_WITHIN)
    for (let at = first - 1; at >= from; at--) {
      if (known[at] === 0) known[at] = kindOf(page, at, lengths[at] as number)
      const isHeading = HEADING.test(page.names[at] as string)
      if (known[at] === COMMENTS && (isHeading || first - at <= LABEL_WITHIN)) return true
      if (known[at] === OTHER) return false
    }
    return false
  }
}

function kindOf(page: Page, at: number, length: number): number {
  const tag = page.names[at] as string
  const isHeading = HEADING.test(tag)
  if (length === 0 || length > LONGEST_HEADING || !(isHeading || LABEL.test(tag))) return SILENT
  if (saysComments(shortText(page, at))) return COMMENTS
  return isHeading ? OTHER : SILENT
}

/** The units up to the first heading between them that speaks of something else; headings within units are theirs. Linear. */
export function underOneHeading(page: Page, units: readonly number[]): number[] {
  let end = page.ends[units[0] as number] as number
  for (let order = 1; order < units.length; order++) {
    const start = units[order] as number
    for (let at = end; at < start; at++)
      if (SECTION.test(page.names[at] as string) && !saysComments(shortText(page, at))) return units.slice(0, order)
    end = Math.max(end, page.ends[start] as number)
  }
  return [...units]
}

/** Smaller ones stand within sections. */
const SECTION = /^h[1-3]$/
