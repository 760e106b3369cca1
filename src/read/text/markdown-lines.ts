// Markdown that a converter wrapped: the lines of a paragraph become one, those that are broken on purpose stay apart.
// Syntax: https://spec.commonmark.org/0.31.2/#soft-line-breaks and #hard-line-breaks.

import { type Width, widthOf } from './width.js'

/** Tags broken within: signs of a converter that wraps; fewer may be typed. */
const BROKEN_TAG = /<[a-z][a-z\d]{0,15}(?:\s[^<>\n]{0,200}")?\n[ \t>]*[a-z-]{2,20}="/g
const LEAST = 3

function hasBrokenTags(text: string): boolean {
  let found = 0
  for (const _ of text.matchAll(BROKEN_TAG)) if (++found === LEAST) return true
  return false
}

/** A line, its quotation marks, the words after them, and the columns before the words. */
interface Row {
  readonly line: string
  readonly quote: string
  readonly words: string
  readonly indent: number
}

function rowOf(line: string): Row {
  const before = /^[ \t]{0,400}(?:> ?[ \t]{0,400}){0,20}/.exec(line)?.[0] ?? ''
  return { line, quote: before.replaceAll(/[ \t]/g, ''), words: line.slice(before.length).trimEnd(), indent: before.length }
}

/** What begins a block of its own, so that it goes on with nothing above it. */
const BLOCK =
  /^(?:[-*+]\s|\d{1,6}[.)]\s|#{1,6}\s|\||\+[-=]|(?:[-*_=]\s?){3,}$|<\/?(?:div|ul|ol|li|table|tr|td|th|tbody|thead|section|article|p|form|figure|blockquote|h[1-6])[\s>])/i
/** What nothing goes on with. */
const CLOSED = /^(?:#{1,6}\s|\||\+[-=])|<\/?(?:div|ul|ol|li|table|tr|tbody|section|article|p|form|figure|blockquote)>$/i
const FENCE = /^(?:`{3}|~{3})/
/** A list item's marker with the blanks after it. */
const MARKER = /^(?:[-*+]|\d{1,6}[.)])\s{1,4}/
/** Columns by which code stands deeper than the words around it. */
const CODE = 4

const TAG = /<[a-z][a-z\d]{0,15}\s[^<>]{0,1000}>/gi

/** The text with each wrapped paragraph on one line; unchanged where nothing shows that it was wrapped. Linear. */
export function withParagraphsJoined(written: string): string {
  const isTagged = hasBrokenTags(written)
  const text = isTagged ? written.replaceAll(TAG, tag => tag.replaceAll(/\n[ \t>]*/g, ' ')) : written
  const rows = text.split('\n').map(rowOf)
  const width = widthOf(rows.filter(({ words }) => !ADDRESSED.test(words)).map(({ indent, words }) => ({ indent, text: words })))
  if (width === null && !isTagged) return text
  const out: string[][] = []
  let above: Row | null = null
  let isFenced = false
  let column = 0
  for (const row of rows) {
    const isFence = FENCE.test(row.words)
    if (isFence) isFenced = !isFenced
    if (above !== null && !isFence && goesOn(above, row, { width, isTagged })) {
      out.at(-1)?.push(row.words)
      above = row
      continue
    }
    out.push([row.words === '' ? row.line : row.line.trimEnd()])
    const marker = MARKER.exec(row.words)?.[0].length ?? 0
    const isCode: boolean = isFence || isFenced || (above === null && marker === 0 && row.indent >= column + CODE)
    above = row.words === '' || isCode ? null : row
    if (above !== null) column = row.indent + marker
  }
  return out.map(paragraph => paragraph.join(' ')).join('\n')
}

/** Lines with tags and addresses, which cannot be broken, are as long as they are. */
const ADDRESSED = /<\/?[a-z]|["/]>|="|\]\(|:\/\//i

/** Where both lines are prose, a break before a word that would have fitted is the page's own. */
function goesOn(above: Row, { quote, words }: Row, { width, isTagged }: { width: Width; isTagged: boolean }): boolean {
  if (words !== '' && isTagged && isOpenHeading(above.words)) return true
  if (words === '' || quote !== above.quote || / {2}$|\\$/.test(above.line) || CLOSED.test(above.words) || BLOCK.test(words)) return false
  if (isTagged && (ADDRESSED.test(above.words) || ADDRESSED.test(words))) return true
  if (OPEN_LABEL.test(above.words)) return true
  const word = words.slice(0, LONGEST_WORD).split(' ', 1)[0] as string
  return width !== null && above.line.length + 1 + word.length >= width
}

/** Converters break a heading within the tags that they leave in it, and nowhere else. */
const isOpenHeading = (words: string): boolean =>
  /^#{1,6}\s/.test(words) && (words.match(/<(?:a|span)\s/g)?.length ?? 0) > (words.match(/<\/(?:a|span)>/g)?.length ?? 0)

/** A link whose label goes on. */
const OPEN_LABEL = /\[[^[\]]{0,200}$/
const LONGEST_WORD = 200
