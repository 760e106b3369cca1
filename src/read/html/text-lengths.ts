// How many characters of visible text each element holds.
import type { Page } from './page.js'

/** Elements whose content no reader of the page sees as text. */
export const WORDLESS: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript'])

/** One length an element, blanks not counted twice. Linear. */
export function textLengths(page: Page): Int32Array {
  const lengths = new Int32Array(page.names.length)
  for (let at = lengths.length - 1; at >= 0; at--) {
    const name = page.names[at]
    if (name === '') lengths[at] = (page.data[at] as string).trim().length
    const parent = page.parents[at] as number
    if (parent >= 0 && !WORDLESS.has(name as string)) lengths[parent] = (lengths[parent] as number) + (lengths[at] as number)
  }
  return lengths
}
