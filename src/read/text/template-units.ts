// Comments between the lines of a template: the words stand where most is said, the name where short lines differ as names do.
import { attributionOf, NO_ATTRIBUTION } from './attribution.js'
import { findDate } from './date-span.js'
import { endOfLast } from './ending.js'
import { agreementOf } from './evidence.js'
import { isInitials } from './header.js'
import type { Heading } from './headings.js'
import type { Line } from './lines.js'
import type { Looked } from './looked.js'
import { isPicture } from './picture.js'
import type { Round, Template } from './template.js'
import type { Dated } from './template-names.js'
import { type Placed, placesOf } from './template-places.js'
import { itemOf, type Unit } from './units.js'
import { isLabel, likesIn } from './words.js'

/** The comments between the lines of the template, under the last heading above them; `null` where they have no names. Linear. */
export function templateUnits({ lines, headings }: Looked, template: Template): Framed | null {
  const placed = placesOf(lines, template)
  if (placed === null) return null
  const dates = datesOf(lines, template)
  const starts = template.rounds.map(({ start }, at) => withBullet(lines, firstOf(placed, at, start), placed.names[at]?.name ?? null))
  const units = template.rounds.map((round, at): Unit => {
    const { line, name, date } = placed.names[at] ?? { line: -1, name: null, date: null }
    const start = starts[at] as number
    const words = withoutLead(lines, { words: (placed.words[at] as readonly number[]).filter(other => other > line), name })
    const bodyStart = words[0] ?? Math.max(round.start, line) + 1
    const after = starts[at + 1] ?? (placed.isOpen ? endOfLast(lines, bodyStart, { column: 0, hasRules: false }) : lines.length)
    const bodyEnd = Math.max(bodyStart, (words.filter(other => other < after).at(-1) ?? bodyStart - 1) + 1)
    const end = starts[at + 1] ?? Math.max(bodyEnd, (round.at.findLast(other => other >= 0) as number) + 1)
    return {
      start,
      bodyStart,
      bodyEnd,
      end,
      cluster: {
        ...NO_ATTRIBUTION,
        name,
        ...(date ?? dates[at] ?? {}),
        first: start,
        last: bodyStart - 1,
        isNotice: false,
        isTrailing: false,
        shape: 'template',
      },
      column: (lines[start] as Line).column,
      level: null,
      ...itemOf(lines, start, Math.min(bodyStart, lines.length - 1)),
    }
  })
  const above = headings.filter(({ line }) => line < (starts[0] as number))
  const heading = above.at(-1) ?? null
  return { units, heading, isSure: isSure(lines, { template, units, heading, placed }) }
}

/** Comments as a template has them. */
export interface Framed {
  readonly units: readonly Unit[]
  readonly heading: Heading | null
  /** More speaks for comments than that lines repeat. */
  readonly isSure: boolean
}

interface Judged {
  readonly template: Template
  readonly units: readonly Unit[]
  readonly heading: Heading | null
  readonly placed: Placed
}

/**
 * A label answers them, or a heading counts them; or people come back, and likes are counted, comments can be reported, or a line without a date
 * closes what each says that does not lead to more of a story.
 */
function isSure(lines: readonly Line[], { template, units, heading, placed }: Judged): boolean {
  if (template.isAnswered || (heading !== null && agreementOf(heading, units.length) > 0)) return true
  const names = placed.names.flatMap(named => (named === null ? [] : [named.name]))
  const closing = template.rounds.map(({ at }) => at.at(-1) as number).find(at => at >= 0)
  const content = closing === undefined ? '' : (lines[closing] as Line).content
  const contents = (template.rounds[0] as Round).at.filter(at => at >= 0).map(at => (lines[at] as Line).content)
  const isOfComment = contents.some(content => likesIn(content) !== null || (isLabel(content) && REPORT.test(content)))
  const isClosed = !placed.isOpen && content !== '' && findDate(content) === null && !TO_STORY.test(content)
  return (isClosed || isOfComment) && new Set(names).size < names.length
}

const REPORT = /report|flag|melden|signal|denunci|segnala|zgłoś|anmäl|rapport|nahlás|пожал|şikayet|举报|舉報|신고|通報/iu

const TO_STORY =
  /read (?:more|on|full)|continue|full story|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|leggi tutto|continua|lees (?:meer|verder)|läs (?:mer|hela)|les mer|czytaj (?:dalej|więcej)|читать|дал[ьо]?ше|read article|tags?:|filed|posted in|kategorie|categor|share|teilen|partager|compartir/iu

/** Longer lines are somebody's words. */
const LONGEST_ATTRIBUTION = 90
const RULE = /^[_=━─—*~-]{4,}$/

/** The name once more, with its date or alone, votes and lines across the page are no words. */
function withoutLead(lines: readonly Line[], { words, name }: { words: readonly number[]; name: string | null }): readonly number[] {
  let from = 0
  for (; from < words.length - 1; from++) {
    const { content } = lines[words[from] as number] as Line
    if (/^[+-]?\d{1,6}$/.test(content) || RULE.test(content)) continue
    const isNamed = name !== null && content.length <= LONGEST_ATTRIBUTION && content.toLowerCase().includes(name.toLowerCase())
    if (!isNamed || !(content.length === name.length || attributionOf(content)?.date != null)) break
  }
  return words.slice(from)
}

const firstOf = ({ names, words, isOpen }: Placed, at: number, start: number): number =>
  Math.min(start, names[at]?.line ?? start, isOpen ? start : (words[at]?.[0] ?? start))

/** A bullet alone above, a picture, and a name's initial in its place belong to what they stand above. */
function withBullet(lines: readonly Line[], start: number, name: string | null): number {
  let from = start
  for (let at = start - 1; at >= 0 && at >= start - MOST_ABOVE; at--) {
    const line = lines[at] as Line
    if (line.text === '') continue
    const isInitial = line.content === '?' || (name !== null && isInitials(line.content, name))
    if (line.content !== '' && !isPicture(line) && !isInitial) break
    from = at
  }
  return from
}

const MOST_ABOVE = 4

/** The date of each: of the template's dated lines the one with a time, and with most different ones. */
function datesOf(lines: readonly Line[], { rounds, width }: Template): readonly (Dated | null)[] {
  let best: readonly (Dated | null)[] = []
  let most = 0
  for (let rank = 0; rank < width; rank++) {
    const dates = rounds.map(({ at }) => {
      const line = at[rank] as number
      const { content, text } = line < 0 ? { content: '', text: '' } : (lines[line] as Line)
      const span = findDate(content)
      if (span === null) return null
      const label = /^#(\d{1,6}(?:\.\d{1,4}){0,8})(?![\d.])/.exec(text)?.[1] ?? null
      return { date: content.slice(span.start, span.end), hasTime: span.hasTime, label }
    })
    const different = new Set(dates.flatMap(date => (date === null ? [] : [date.date]))).size
    const score = different === 0 ? 0 : different + (dates.filter(date => date?.hasTime).length > rounds.length / 2 ? rounds.length : 0)
    if (score <= most) continue
    best = dates
    most = score
  }
  return best
}
