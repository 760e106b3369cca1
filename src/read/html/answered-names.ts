// Parents by the name that stands above a comment's words: "In reply to Ada" answers Ada's latest comment so far.
import { ANSWERING } from '../answering.js'
import { foldBlanks } from '../blanks.js'
import { cleanName } from './author.js'
import { isReplyLabel } from './labels.js'
import type { Page } from './page.js'
import type { Units } from './units.js'

/** What is known of the comments, by unit. */
export interface Speakers {
  readonly authors: readonly (string | null)[]
  /** Elements that hold the words, -1 where they are not known. */
  readonly bodies: readonly number[]
}

const ANSWERS = new RegExp(`(?:^|[\\s(])(?:${ANSWERING})(?:$|[\\s:]+)@?(.*)$`, 'iu')
/** No label with a name is longer. */
const LONGEST_LABEL = 160
/** Texts at the start of a comment among which the label stands. */
const TEXTS_LOOKED_AT = 30

/** Parents by unit, -1 answers the post; `null` where no comment names one that wrote before it. Linear. */
export function answeredByName(page: Page, units: Units, { authors, bodies }: Speakers): Int32Array | null {
  const latest = new Map<string, number>()
  let named = 0
  const parents = Int32Array.from(units.own, (own, unit) => {
    const name = answeredIn(page, own, bodies[unit] as number)
    const parent = name === null ? -1 : (latest.get(keyOf(name)) ?? -1)
    const author = authors[unit] ?? null
    if (author !== null) latest.set(keyOf(author), unit)
    if (parent >= 0) named++
    return parent
  })
  return named > 0 ? parents : null
}

const keyOf = (name: string): string => name.toLowerCase()

/** The name behind the label, in the same text or in the one after it. */
function answeredIn(page: Page, own: readonly number[], body: number): string | null {
  let looked = 0
  let isNext = false
  for (const at of own) {
    if ((body >= 0 && at >= body) || looked > TEXTS_LOOKED_AT) return null
    const data = page.names[at] === '' ? (page.data[at] as string) : ''
    if (data.trim() === '') continue
    looked++
    const text = foldBlanks(data.slice(0, LONGEST_LABEL)).trim()
    if (isNext) return nameOf(text)
    const found = isReplyLink(page, at, text) ? null : ANSWERS.exec(text)
    if (found === null) continue
    if (found[1] !== '') return nameOf(found[1] as string)
    isNext = true
  }
  return null
}

/** "Antwort auf Ada" is also what a link says by which Ada is answered. */
const isReplyLink = (page: Page, at: number, text: string): boolean =>
  LINKS.has(page.names[page.parents[at] as number] as string) && isReplyLabel(text)

const LINKS = new Set(['a', 'button'])

/** "Ada's comment" → "Ada" */
const nameOf = (text: string): string | null =>
  cleanName(text.replace(/['’]s?\s(?:comment|post|reply)\b.*$/iu, '').replace(/[\s).:]+$/u, ''))
