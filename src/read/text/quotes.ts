// Lines quoted as e-mail does ("> …"): what they quote, and which earlier comment it was.
import { tally } from '../tally.js'
import { type Line, nextFilled } from './lines.js'

/** True where a line that says who wrote opens a quotation ("On Monday, Ada wrote:", "Ada wrote:") and no comment: the next lines are quoted. */
export function opensQuote(lines: readonly Line[], at: number, isDated: boolean): boolean {
  const next = nextFilled(lines, at, 1)
  if (!isDated && isExpandable(lines, next)) return true
  if (lines[next]?.text.startsWith('>') !== true) return false
  return isDated ? OPENING.test((lines[at] as Line).text) : next === at + 1
}

/** XenForo's offer to show all of a quotation, which stands below it. */
const EXPANDING =
  /^(?:click to expand|zum vergrößern anklicken|klicke in dieses feld|cliquez pour agrandir|haz clic para expandir|clicca per espandere|klik om te vergroten)/i
const LONGEST_QUOTATION = 12

function isExpandable(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_QUOTATION); at++) if (EXPANDING.test((lines[at] as Line).text)) return true
  return false
}

/** The date before the name, as mail programs put it. */
const OPENING = /^(?:on|am|le|el|il|op|em|w dniu|den)\s.{0,60}\d.{1,80}:$/iu

const SAYING =
  /^\s?@?(\S.{0,60}?)(\s(?:said|says|wrote|schrieb|sagte|hat geschrieben|a écrit|a dit|dijo|escribió|ha scritto|ha detto|escreveu|disse|skrev|sa|schreef|napisał|napisała|napsal|napsala|писал|писала))?\s?:\s*(?:↑.{0,60})?$/iu

/** Who is named above what is quoted, as forums print it: "Ada said:", "Ada wrote: ↑", and "ada:" without a verb; `null` for another line. */
export function sayerIn(line: string): { readonly name: string; readonly hasVerb: boolean } | null {
  const found = SAYING.exec(line)
  return found === null ? null : { name: found[1] as string, hasVerb: found[2] !== undefined }
}

/** Words that are looked for together; fewer recur by chance. */
const RUN = 4
/** Words of a quotation that are looked at. */
const LOOKED_AT = 60
/** Share of the runs of a quotation that must be the comment's. */
const MOST = 0.5

/** For each text the position of the earlier one that its first quotation quotes, -1 for none. Linear. */
export function quotedBy(texts: readonly string[]): Int32Array {
  const parents = new Int32Array(texts.length).fill(-1)
  if (!texts.some(text => QUOTED.test(text))) return parents
  const known = new Map<string, number>()
  texts.forEach((text, at) => {
    const quoted = runsOf(wordsOf(quotationIn(text)).slice(0, LOOKED_AT))
    parents[at] = mostNamed(quoted.map(run => known.get(run) ?? -1))
    for (const run of runsOf(wordsOf(text.replaceAll(QUOTED_LINE, '')))) known.set(run, at)
  })
  return parents
}

const QUOTED = /^>/m
const QUOTED_LINE = /^>.*$/gm

/** The first quoted lines that follow one another. */
function quotationIn(text: string): string {
  const lines = text.split('\n')
  const from = lines.findIndex(line => line.startsWith('>'))
  if (from < 0) return ''
  const to = lines.findIndex((line, at) => at > from && !line.startsWith('>'))
  return lines.slice(from, to < 0 ? undefined : to).join(' ')
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const runsOf = (words: readonly string[]): string[] =>
  words.length < RUN ? [] : words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))

function mostNamed(found: readonly number[]): number {
  const counts = tally(found.filter(at => at >= 0))
  let best = -1
  for (const [at, count] of counts) if (count >= found.length * MOST && count > (counts.get(best) ?? 0)) best = at
  return best
}

/** In Markdown the signs are markup: the page indents the lines, a tab a level, and so does what HTML is read as. Signs that somebody wrote stay. */
export const withQuotesIndented = (text: string): string =>
  text
    .replaceAll(/^(?:> ?){0,20}>(?: |$)/gm, signs => '\t'.repeat(signs.replaceAll(' ', '').length))
    .replaceAll(/^\t+$/gm, '')
    .replaceAll(WRITTEN_SIGN, '> ')

/** How a sign that is no markup, with the blank after it, leaves the reading of Markdown. */
export const WRITTEN_SIGN = '>\u00a0'
