// HTML → plain text: paragraphs separated by a blank line, `<br>` as a line end, quoted lines after "> ", code as it stands.
import { foldBlanks } from '../blanks.js'
import { type Page, parsePiece } from './page.js'
import { isHidden, isMeaningfulAlt } from './visible.js'

/** Plain text of a piece of HTML (the body of a comment in an export). Linear; never throws. */
export function htmlToText(fragment: string, options: Pick<TextOptions, 'quoteMark'> = {}): string {
  if (!fragment.includes('<') && !fragment.includes('&')) return fragment.replaceAll('\u00a0', ' ').trim()
  return textOf(parsePiece(fragment), 0, options)
}

/** What `textOf` may leave out, and whether quoted lines get their mark. */
export interface TextOptions {
  /** True for an element (with all beneath it) or a text that is no part of the text. */
  readonly skip?: (at: number) => boolean
  /** What stands before each quoted line; `"> "` if not given. */
  readonly quoteMark?: string
}

/** Plain text of the subtree of `root`, which is taken for a mere container: a quote that is the root is not marked. */
export function textOf(page: Page, root: number, { skip, quoteMark = '> ' }: TextOptions = {}): string {
  const writer = createWriter(quoteMark)
  const open: number[] = []
  const end = page.ends[root] as number
  for (let at = root; at < end; ) {
    while (open.length > 0 && (page.ends[open.at(-1) as number] as number) <= at) close(page, open.pop() as number, writer)
    const name = page.names[at] as string
    if (name === '') {
      if (skip?.(at) !== true) writer.text(page.data[at] as string)
    } else if ((at !== root && isHidden(page, at)) || skip?.(at)) {
      if (PARAGRAPHS.has(name) || LINES.has(name)) writer.breakLine(1)
      at = page.ends[at] as number
      continue
    } else if (at === root) {
      if (name === 'pre') writer.code(1)
    } else if (begin(page, at, writer)) open.push(at)
    at++
  }
  while (open.length > 0) close(page, open.pop() as number, writer)
  return writer.done()
}

/** Elements that stand apart by a blank line, and those that begin a line of their own. */
const PARAGRAPHS = new Set('p blockquote pre ul ol dl h1 h2 h3 h4 h5 h6 table hr figure fieldset'.split(' '))
const LINES = new Set(
  'div li dt dd tr section article header footer main aside nav address center form details summary figcaption caption body html'.split(
    ' ',
  ),
)

/** True where the element has to be closed later. */
function begin(page: Page, at: number, writer: Writer): boolean {
  const name = page.names[at] as string
  if (name === 'br') writer.newLine()
  else if (name === 'img' && isMeaningfulAlt(page, at))
    writer.text(page.attributes[at]?.find(({ name: key }) => key === 'alt')?.value ?? '')
  else if (name === 'td' || name === 'th') writer.text(' ')
  const apart = breaksOf(page, at)
  if (apart === 0) return false
  writer.breakLine(apart)
  if (name === 'blockquote') writer.quote(1)
  if (name === 'pre') writer.code(1)
  return true
}

function close(page: Page, at: number, writer: Writer): void {
  const name = page.names[at] as string
  if (name === 'blockquote') writer.quote(-1)
  if (name === 'pre') writer.code(-1)
  writer.breakLine(breaksOf(page, at))
}

/** Line ends around the element; a list within a list item is not a paragraph of its own. */
function breaksOf(page: Page, at: number): number {
  const name = page.names[at] as string
  if (name === 'ul' || name === 'ol') return page.names[page.parents[at] as number] === 'li' ? 1 : 2
  return PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0
}

type Writer = ReturnType<typeof createWriter>

/** Collects words and line ends; runs of blanks become one, runs of line ends at most a blank line. */
function createWriter(quoteMark: string) {
  const out: string[] = []
  let breaks = 0
  let space = false
  let quoted = 0
  let code = 0
  const put = (words: string) => {
    if (breaks > 0 || out.length === 0)
      out.push(out.length > 0 ? '\n'.repeat(Math.min(breaks, 2)) : '', quoteMark.repeat(Math.min(quoted, MOST_QUOTED)))
    else if (space) out.push(' ')
    breaks = 0
    space = false
    out.push(words)
  }
  const putCode = (text: string) => {
    text.split('\n').forEach((line, number) => {
      if (number > 0) breaks++
      if (line.trim() !== '') put(line.trimEnd().replaceAll('\t', '    '))
    })
  }
  const putWords = (text: string) => {
    const words = foldBlanks(text)
    const inner = words.trim()
    if (words.startsWith(' ')) space = true
    if (inner !== '') put(inner)
    if (inner !== '' && words.endsWith(' ')) space = true
  }
  return {
    text: (text: string) => (code > 0 ? putCode(text) : putWords(text)),
    /** At least `least` line ends before what follows. */
    breakLine: (least: number) => {
      breaks = Math.max(breaks, least)
    },
    newLine: () => {
      breaks++
    },
    quote: (by: number) => {
      quoted += by
    },
    code: (by: number) => {
      code += by
    },
    done: () => out.join('').trimEnd(),
  }
}

/** Deeper quotation marks would let nested quotes grow the text quadratically. */
const MOST_QUOTED = 8
