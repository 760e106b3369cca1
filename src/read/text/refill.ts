// Paragraphs that a text browser broke with the numbers of links in them, filled again as it fills them without.
import type { LinkAt } from './links.js'
import { type Width, widthOf } from './width.js'

/** A line as it was printed and without the numbers of its links; `source` is its place in the text. */
export interface Row {
  readonly printed: string
  readonly words: string
  readonly links: readonly LinkAt[]
  readonly source: number
  /** The browser broke the line behind it, and the page did not. */
  readonly goesOn: boolean
}

/** The rows, each paragraph with links in it filled to the width that the page was printed in. Linear. */
export function refilled(rows: readonly Row[]): Row[] {
  const width = widthOf(rows.map(({ printed }) => ({ text: printed.trim(), indent: indentOf(printed) })))
  const out: Row[] = []
  for (let from = 0; from < rows.length; ) {
    let to = from + 1
    while (to < rows.length && isBroken(rows, { from, at: to, width }) && !isDoubtful(rows, to)) to++
    const run = rows.slice(from, to)
    const isFilled = width !== null && run.length > 1 && run.some(({ links }) => links.length > 0)
    for (const row of isFilled ? filled(run, width) : run) out.push(row)
    if (to < rows.length && isBroken(rows, { from, at: to, width })) out.push({ ...(out.pop() as Row), goesOn: true })
    from = to
  }
  return out
}

const indentOf = (line: string): number => line.length - line.trimStart().length

interface Place {
  /** The line that the paragraph begins with. */
  readonly from: number
  readonly at: number
  readonly width: Width
}

/** True where the line goes on with the paragraph above it: the first word would not have fitted there. */
function isBroken(rows: readonly Row[], { from, at, width }: Place): boolean {
  const [above, row] = [rows[at - 1] as Row, rows[at] as Row]
  if (width === null || above.words.trim() === '' || row.words.trim() === '' || ITEM.test(row.words)) return false
  if (COLUMNS.test(above.words) || COLUMNS.test(row.words)) return false
  const first = (rows[from] as Row).words
  const indent = indentOf(row.words)
  if (at - from > 1 ? indent !== indentOf(above.words) : indent !== indentOf(first) && indent !== ITEM.exec(first)?.[0].length) return false
  return above.printed.trimEnd().length + 1 + firstWord(row.printed) > width - SLACK
}

/** A label or a name that is a link may begin a line by itself, as words do below a sentence or a date: that it would not have fitted above is no sign. */
function isDoubtful(rows: readonly Row[], at: number): boolean {
  const [above, row] = [(rows[at - 1] as Row).words, rows[at] as Row]
  const link = row.links[0]
  if (link !== undefined && link.at <= indentOf(row.words) + 1 && !OPEN.test(above)) return true
  return SENTENCE.test(above) || (DATED.test(above) && !TIME.test(row.words))
}

const SENTENCE = /[.!?…][”"»’)]?$|[\])]$/
const DATED = /\d(?:\s?(?:[ap]\.?m\.?|uhr|h))?$/i
/** A date goes on with its time, a time with its zone. */
const TIME = /^\s*(?:at |um |à )?(?:\d{1,2}[:.h]\d\d|[ap]\.?m\.?(?!\p{L})|uhr(?!\p{L})|[A-Z]{3,4}$)/iu
/** More must follow. */
const OPEN = /[:,([]$|\s\p{Ll}{1,3}$/u

/** What stands in columns is no paragraph. */
const COLUMNS = /\S {3,}\S/
const ITEM = /^\s{0,200}(?:[*•□☆○■◦+#@o-]|\d{1,3}[.)])\s{1,4}(?=\S)/
/** Columns by which a margin varies. */
const SLACK = 1

function firstWord(line: string): number {
  const words = line.trim()
  const blank = words.indexOf(' ')
  return blank < 0 ? words.length : blank
}

/** A word with the blanks before it and the links that begin in it. */
interface Word extends Pick<Row, 'links' | 'source'> {
  readonly gap: string
  readonly text: string
}

function filled(run: readonly Row[], least: number): Row[] {
  const width = run.reduce((most, { printed }) => Math.max(most, printed.trimEnd().length), least)
  const indent = ' '.repeat(indentOf((run[1] as Row).words))
  const out: Row[] = []
  let words = ' '.repeat(indentOf((run[0] as Row).words))
  let links: LinkAt[] = []
  let isEmpty = true
  let { source } = run[0] as Row
  for (const word of run.flatMap((row, at) => wordsOf(row, isCutAddress(run, at, width) ? '' : ' '))) {
    if (!isEmpty && word.gap !== '' && words.length + word.gap.length + word.text.length > width) {
      out.push({ printed: words, words, links, source, goesOn: false })
      words = indent
      links = []
      isEmpty = true
      source = word.source
    }
    if (!isEmpty) words += word.gap
    const start = words.length
    for (const { at, address } of word.links) links.push({ at: start + at, address })
    words += word.text
    isEmpty = false
  }
  out.push({ printed: words, words, links, source, goesOn: false })
  return out
}

/** An address longer than a line goes on in the next one. */
function isCutAddress(run: readonly Row[], at: number, width: number): boolean {
  const above = run[at - 1]?.printed.trimEnd() ?? ''
  return above.length >= width && /:\/\/\S{1,200}$/.test(above.slice(-LONGEST_LINE)) && !(run[at] as Row).words.trim().includes(' ')
}

const LONGEST_LINE = 220

function wordsOf({ words, links, source }: Row, joint: string): Word[] {
  const all: Word[] = []
  let next = 0
  let end = 0
  for (const { 0: text, index } of words.matchAll(/\S+/g)) {
    const own: LinkAt[] = []
    for (; next < links.length && (links[next] as LinkAt).at < index + text.length; next++) {
      const { at, address } = links[next] as LinkAt
      own.push({ at: Math.max(0, at - index), address })
    }
    all.push({ gap: all.length === 0 ? joint : words.slice(end, index), text, links: own, source })
    end = index + text.length
  }
  return all
}
