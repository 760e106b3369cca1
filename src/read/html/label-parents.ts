// Parents by outline labels that a page prints before its comments: "#1.1" answers "#1".
import { parentsByOutline } from '../parents-by-outline.js'
import type { Page } from './page.js'
import type { Units } from './units.js'

const LABEL = /^(?:#|nr\.?|no\.?)?\s?(\d{1,5}(?:\.\d{1,4}){0,12})(?:[.):]|\s|$)/i
/** Parents by unit, -1 answers the post; `null` where comments bear no dotted labels. Linear. */
export const labelledParents = (page: Page, units: Units): Int32Array | null => parentsByOutline(units.own.map(own => labelOf(page, own)))

function labelOf(page: Page, own: readonly number[]): string | null {
  const first = own.find(at => page.names[at] === '' && (page.data[at] as string).trim() !== '')
  return first === undefined ? null : (LABEL.exec((page.data[first] as string).trim().slice(0, LONGEST_LABEL))?.[1] ?? null)
}

const LONGEST_LABEL = 80
