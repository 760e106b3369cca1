// Where the words of a comment stand: the kind of element that nearly every comment has once, with most text and least furniture.
import { remember } from '../remember.js'
import { dashed } from './class-words.js'
import { ALWAYS, isMention, isNotice, isSignature } from './furniture.js'
import { AUTHOR, DATE, type Marks } from './marks.js'
import { attributeOf, type Page } from './page.js'
import { textOf } from './plain-text.js'
import { WORDLESS } from './text-lengths.js'
import type { Tokens } from './tokens.js'
import type { Units } from './units.js'

const BODY_WORD =
  /content|body|text|copy|prose|bbwrapper|message|commtext|cooked|entry|description|html|contenido|texto|inhalt|^\.md$|usertext|postbody|comment-?p$/i
const NOT_BODY_WORD =
  /meta|author|date|time|footer|header|reply|replies|children|action|tool|signature|avatar|vote|rating|like|share|profile|info|title|subject|form|quote|hidden|button|list|thread(?!text)|nav/i

/** Share of comments in which a kind of element must stand to be where comments write. */
const LEAST_SHARE = 0.6
/** Share of those elements that may hold a name or date: people quote. */
const MOST_FURNISHED = 0.25

/** Share of all the comments' characters that stand in their bodies, at the least. */
const LEAST_TEXT = 0.4

/** What is known about the elements of a page's comments. */
interface Seen {
  readonly tokens: Tokens
  readonly marks: Marks
  readonly furniture: Uint8Array
}

/** Characters of each element that are no furniture, without those of comments within the comment. */
function lengthsOfWords(page: Page, units: Units, { furniture, marks }: Seen): Int32Array {
  const lengths = new Int32Array(page.names.length)
  for (let at = lengths.length - 1; at > 0; at--) {
    const unit = units.owner[at] as number
    if (unit < 0 || (furniture[at] as number) > 0 || WORDLESS.has(page.names[at] as string)) continue
    if (page.names[at] === '') lengths[at] = marks.lengths[at] as number
    const parent = page.parents[at] as number
    if (units.owner[parent] === unit) lengths[parent] = (lengths[parent] as number) + (lengths[at] as number)
  }
  return lengths
}

/** Scores so close are alike: the innermost of nested elements with the same words is meant. */
const TIER = 1.02
const tierOf = (score: number): number => Math.round(Math.log(score) / Math.log(TIER))

interface Tally {
  readonly first: number
  units: number
  last: number
  repeated: number
  text: number
  furnished: number
}

/** The tokens of body elements, best first; several where comments are of several makes. Linear. */
export function bodyTokens(page: Page, units: Units, seen: Seen): number[] {
  const { tokens, marks } = seen
  const lengths = lengthsOfWords(page, units, seen)
  const tallies = new Map<number, Tally>()
  const furnished = furnishedElements(page, units, marks.bits)
  units.own.forEach((own, unit) => {
    for (const at of own) {
      if (at === units.roots[unit] || page.names[at] === 'a' || isSignature(page, at)) continue
      for (const token of tokens.of[at] as readonly number[]) {
        const tally = tallies.get(token) ?? { first: at, units: 0, last: -1, repeated: 0, text: 0, furnished: 0 }
        tallies.set(token, tally)
        if (tally.last === unit) tally.repeated++
        else tally.units++
        tally.last = unit
        tally.text += lengths[at] as number
        tally.furnished += furnished[at] as number
      }
    }
  })
  const all = units.roots.length
  const words = units.roots.reduce((sum, root) => sum + (lengths[root] as number), 0)
  const scored = Array.from(tallies, ([token, tally]) => ({
    token,
    first: tally.first,
    score: tally.text < words * LEAST_TEXT ? 0 : scoreOf(tokens.names[token] as string, tally, all),
  }))
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => tierOf(b.score) - tierOf(a.score) || b.first - a.first)
    .map(({ token }) => token)
}

/** Of several alike in one comment the first is taken: a paragraph where few write two. */
const SECOND_LOST = 0.9

function scoreOf(name: string, tally: Tally, all: number): number {
  const own = name.replace(/^[a-z0-9]*/, '')
  const isBody = BODY_WORD.test(own)
  if (tally.units < all * LEAST_SHARE && !(isBody && tally.units >= 1)) return 0
  if (tally.repeated > tally.units * 0.1) return 0
  if (tally.furnished > (tally.units + tally.repeated) * MOST_FURNISHED) return 0
  if (NOT_BODY_WORD.test(own.replaceAll(/comment-?content|thread/gi, '')) && !isBody) return 0
  const lost = tally.repeated > 0 ? SECOND_LOST : 1
  return tally.text * lost * (isBody ? 1.5 : 1) * (NOT_BODY_WORD.test(own) ? 0.6 : 1) * Math.min(1, tally.units / all + 0.2)
}

const isQuote = remember(words => /(?:^|[\s-])quot(?:e[a-z]{0,10}|ation)(?:$|[\s-])/.test(dashed(words)))

/** 1 for elements that hold a comment's name or date; a reply link often stands beneath the words in their own element. */
function furnishedElements(page: Page, units: Units, bits: Uint8Array): Uint8Array {
  const furnished = new Uint8Array(page.names.length)
  for (let at = page.names.length - 1; at > 0; at--) {
    const unit = units.owner[at] as number
    if (unit < 0) continue
    if ((bits[at] as number) & (AUTHOR | DATE) && !isMention(page, at)) furnished[at] = 1
    const parent = page.parents[at] as number
    // The name and the date above a quotation are those of another.
    if (page.names[at] === 'blockquote' || isQuote(attributeOf(page, at, 'class') ?? '')) continue
    if ((furnished[at] && units.owner[parent] === unit) || (units.roots[unit] === at && (units.owner[parent] as number) >= 0))
      furnished[parent] = 1
  }
  return furnished
}

/** The element of a unit that holds its words, -1 where none is known: of the best ranked kind, the first. */
export function bodyOf(
  units: Units,
  { unit, ranks, tokens }: { unit: number; ranks: ReadonlyMap<number, number>; tokens: Tokens },
): number {
  let best = -1
  let bestRank = Number.POSITIVE_INFINITY
  for (const at of units.own[unit] as readonly number[]) {
    if (at === units.roots[unit]) continue
    for (const token of tokens.of[at] as readonly number[]) {
      const rank = ranks.get(token) ?? Number.POSITIVE_INFINITY
      if (rank < bestRank) {
        bestRank = rank
        best = at
      }
    }
  }
  return best
}

/** Quoted lines are indented, as the page shows them: the words stay those of the page, character for character. */
const QUOTE_INDENT = '\t'

/** The words of a comment: what its body element holds, without furniture; nothing of the comments within it. */
export function bodyText(
  page: Page,
  units: Units,
  { unit, body, furniture }: { unit: number; body: number; furniture: Uint8Array },
): string {
  const root = body >= 0 ? body : (units.roots[unit] as number)
  const least = body >= 0 ? ALWAYS : 1
  const isOther = (at: number) => at !== root && units.owner[at] !== unit
  const skip = (at: number) => isOther(at) || (at !== root && (furniture[at] as number) >= least)
  const text = textOf(page, root, { skip, quoteMark: QUOTE_INDENT })
  if (text !== '' || body < 0) return text
  const isFurniture = (at: number) => (furniture[at] as number) >= least && page.names[at] !== '' && !isNotice(page, at)
  return textOf(page, root, { skip: at => isOther(at) || (at !== root && isFurniture(at)), quoteMark: QUOTE_INDENT })
}

/** Where a paragraph was closed by the block that stood in it, the words are beside it: whether a block of words follows an empty one. */
export function isClosedBefore(page: Page, body: number): boolean {
  if (page.names[body] !== 'p' || page.ends[body] !== body + 1) return false
  let next = body + 1
  while (page.names[next] === '' && (page.data[next] as string).trim() === '' && page.parents[next] === page.parents[body]) next++
  return page.parents[next] === page.parents[body] && CLOSES_PARAGRAPH.has(page.names[next] as string) && !isAllLinks(page, next)
}

const CLOSES_PARAGRAPH = new Set(['p', 'div', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'table', 'section', 'article', 'h1', 'h2', 'h3', 'h4'])

const isAllLinks = (page: Page, at: number): boolean =>
  textOf(page, at, { skip: inner => page.names[inner] === 'a' || page.names[inner] === 'button' }).trim() === ''
