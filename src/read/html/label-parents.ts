// Parents by outline labels that a page prints before its comments: "#1.1" answers "#1".
import type { Page } from './page.js'
import type { Units } from './units.js'

const LABEL = /^(?:#|nr\.?|no\.?)?\s?(\d{1,5}(?:\.\d{1,4}){0,12})(?:[.):]|\s|$)/i
/** Share of the comments that must bear a label, and of the dotted labels whose parent must stand on the page: dates have dots too. */
const LEAST_SHARE = 0.9

/** Parents by unit, -1 answers the post; `null` where comments bear no dotted labels. Linear. */
export function labelledParents(page: Page, units: Units): Int32Array | null {
  const labels = units.own.map(own => labelOf(page, own))
  const unitOf = new Map<string, number>()
  labels.forEach((label, unit) => {
    if (label !== null && !unitOf.has(label)) unitOf.set(label, unit)
  })
  const dotted = labels.filter(label => label?.includes('.') === true).length
  const parents = Int32Array.from(labels, label =>
    label?.includes('.') === true ? (unitOf.get(label.slice(0, label.lastIndexOf('.'))) ?? -1) : -1,
  )
  const placed = parents.filter((parent, unit) => parent >= 0 && parent !== unit).length
  return dotted > 0 && unitOf.size >= labels.length * LEAST_SHARE && placed >= dotted * LEAST_SHARE ? parents : null
}

function labelOf(page: Page, own: readonly number[]): string | null {
  const first = own.find(at => page.names[at] === '' && (page.data[at] as string).trim() !== '')
  return first === undefined ? null : (LABEL.exec((page.data[first] as string).trim().slice(0, LONGEST_LABEL))?.[1] ?? null)
}

const LONGEST_LABEL = 80
