// Parents by the name that stands above a comment's words: "In reply to Ada" answers Ada's latest comment so far.
import { ANSWERING } from '../answering.js'
import { foldBlanks } from '../blanks.js'
import { remember } from '../remember.js'
import { cleanName } from './author.js'
import { dashed } from './class-words.js'
import { isReplyLabel } from './labels.js'
import { shortText } from './marks.js'
import { attributeOf, type Page } from './page.js'
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

/** "回复 @Ada :" before the words, in an element of its own: whom a comment answers, once more. */
const LABEL = new RegExp(`^(?:${ANSWERING}|reply to|回复|回覆|回復)\\s*[:：]?\\s*@?(\\S.{0,60}?)\\s*[:：]?$`, 'iu')
/** Nodes of the words before the label. */
const LABEL_WITHIN = 4

/** The elements in which the words begin by naming one of the commenters as answered. Linear. */
export function answerLabels(page: Page, { authors, bodies }: Speakers): number[] {
  const known = new Set(authors)
  return bodies.flatMap(body => {
    const end = body < 0 ? 0 : Math.min(page.ends[body] as number, body + LABEL_WITHIN)
    for (let at = body + 1; at < end; at++) {
      if (page.names[at] === '') continue
      const name = LABEL.exec(shortText(page, at))?.[1]
      if (name !== undefined && known.has(cleanName(name))) return [at]
    }
    return []
  })
}

/**
 * Nested parents, each replaced by the latest comment beneath the same one by whoever a label names as answered: nesting ends at some
 * depth. The count says how many were. Linear.
 */
export function refinedByName(
  page: Page,
  units: Units,
  { nested, authors, bodies }: Speakers & { nested: Int32Array },
): { parents: Int32Array; byName: number } {
  const tops = new Int32Array(nested.length)
  const latest = new Map<string, number>()
  let byName = 0
  const parents = nested.map((parent, unit) => {
    tops[unit] = parent < 0 ? unit : (tops[parent] as number)
    const name =
      parent < 0
        ? null
        : (answeredIn(page, units.own[unit] as readonly number[], bodies[unit] as number) ??
          labelled(page, units, { unit, body: bodies[unit] as number }))
    const found = name === null ? -1 : (latest.get(`${tops[unit]} ${keyOf(name)}`) ?? -1)
    const author = authors[unit] ?? null
    if (author !== null) latest.set(`${tops[unit]} ${keyOf(author)}`, unit)
    if (found < 0 || found === parent || keyOf(authors[parent] ?? '') === keyOf(name as string)) return parent
    byName++
    return found
  })
  return { parents, byName }
}

/** A class that says that its element names whom the comment answers. */
const ANSWERED_CLASS = /(?:^|[\s-])(?:reply|replying|replied|answer)-?(?:to|at)(?:$|[\s-])/

function labelled(page: Page, { own }: Units, { unit, body }: { unit: number; body: number }): string | null {
  for (const at of own[unit] as readonly number[]) {
    if (body >= 0 && at >= body) return null
    const words = page.names[at] === '' ? null : attributeOf(page, at, 'class')
    if (words !== null && isAnswered(words)) return nameOf(shortText(page, at))
  }
  return null
}

const isAnswered = remember(words => ANSWERED_CLASS.test(dashed(words)))

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
