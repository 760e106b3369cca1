// Buttons as lynx prints them ("(BUTTON) Reply"): what stands on one by nearly every date is the page's, and nobody's words.
import { repeated } from '../tally.js'
import { findDate } from './date-span.js'
import { repeatKey } from './edges.js'
import { LOOKED_AT } from './lines.js'
import { isLabel } from './words.js'

const BUTTON = '(BUTTON)'
/** Fewer show no habit of the page. */
const LEAST = 4
/** Share of the dates; nobody writes so many of a page's comments, and names stand on buttons too. */
const NEARLY_ALL = 0.8
/** Longer ones are words. */
const LONGEST = 60

/** The text without the word that stands for a button, and without labels of buttons that no comment lacks; those that are known stay. Linear. */
export function withoutButtons(text: string): string {
  if (!text.includes(BUTTON)) return text
  const lines = text.split('\n')
  const dates = lines.filter(line => findDate(line.slice(0, LOOKED_AT).trim()) !== null).length
  const often = repeated(lines.flatMap(labelsOf).map(keyOf), Math.max(LEAST, dates * NEARLY_ALL))
  const isOfPage = (label: string): boolean => often.has(keyOf(label)) && !isLabel(label)
  return lines.map(line => (line.includes(BUTTON) ? withoutLabels(line, isOfPage) : line)).join('\n')
}

/** What stands on the buttons of a line, each as far as the next. */
const labelsOf = (line: string): string[] => line.split(BUTTON).slice(1).filter(isShort)

const keyOf = (label: string): string => repeatKey(label.trim())

const isShort = (label: string): boolean => label.trim() !== '' && label.length <= LONGEST

const withoutLabels = (line: string, isOfPage: (label: string) => boolean): string => {
  const [before = '', ...labels] = line.split(BUTTON)
  return `${before}${labels.map(label => (isShort(label) && isOfPage(label) ? '' : label.replace(/^[ \t]/, ''))).join('')}`
}
