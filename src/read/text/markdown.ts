// Markdown as the plain lines a reader of the page would see: links without their addresses, pictures as their labels, tags and escapes gone.
// Syntax: https://spec.commonmark.org/0.31.2/ (inline links, images, escapes) and the raw HTML that converters leave in it.

import { markable, markOf, withoutMarks } from './links.js'
import { withBlocksClose } from './markdown-blocks.js'
import { withCodeEscaped } from './markdown-code.js'
import { withParagraphsJoined } from './markdown-lines.js'
import { withBareTablesOpen } from './markdown-tables.js'
import { WRITTEN_SIGN } from './quotes.js'

/** Characters of a text by which its kind is told. */
const SAMPLE = 65_536
/** Fewer links stand in plain texts too. */
const LEAST_LINKS = 5
/** Converters write a link whose attributes they keep as a tag. */
const LINK = /\]\([^\s()]{1,200}|<(?:a|img)\s[a-z]{2,20}="/g
const SIGNS = /\]\([^\s()]{1,200}|^\s{0,12}(?:#{1,6} |(?:[-*+]|\d{1,4}\.) {1,3}|> )|\*\*[^*\n]{1,100}\*\*|\\$/gm
/** Blocks that Markdown has signs for. */
const BLOCK_TAG = /<(?:p|li|ol|ul|dl|dd|h[1-6]|html|body|script|style)[\s>]/gi
/** Blocks that it has none for, so that converters leave them. */
const BARE_BLOCK_TAG = /<(?:div|section|article)[\s>]/gi
const WRITTEN_LINK = /\]\([^\s()]{1,200}/g
/** Each between blank lines, as converters print it. */
const APART = /\n[ \t>]*\n[ \t>]*<(?:div|section|article)(?:\s[^<>]{0,1000})?>[ \t]*\n[ \t]*\n/gi
/** Of these, a page shows few about each item, heading or link. */
const MOST_BARE = 5

/** True where there are links and signs of Markdown, and blocks are not written as in HTML. */
export function isMarkdown(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return areSigns(sample, countOf(sample, SIGNS))
}

/** The same, and true also among many tags, whose classes tell more than words do: to the reader of pages, which is to be asked first. */
export function isTaggedMarkdown(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const signs = countOf(sample, SIGNS)
  if (areSigns(sample, signs)) return true
  if (signs <= LEAST_LINKS || countOf(sample, LINK) < LEAST_LINKS) return false
  return countOf(sample, APART) > LEAST_LINKS || countOf(sample, WRITTEN_LINK) > LEAST_LINKS
}

const areSigns = (sample: string, count: number): boolean =>
  countOf(sample, LINK) >= LEAST_LINKS &&
  count > Math.max(LEAST_LINKS, 2 * countOf(sample, BLOCK_TAG), countOf(sample, BARE_BLOCK_TAG) / MOST_BARE)

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A bracket that is open: where its label begins among the pieces, and whether it is a picture's. */
interface Open {
  readonly piece: number
  readonly isPicture: boolean
  /** Its label goes on beyond a blank line. */
  readonly isWide: boolean
}

const TAG = /<(\/?)([a-z][a-z\d]{0,15})(?=[\s/>])([^<>\n]*)>|<!--[^\n]{0,200}?-->|<(https?:[^<>\s]{1,2000})>/iy
const BREAKING = /^(?:p|div|br|td|th|tr|li|ul|ol|dl|dd|dt|h[1-6]|table|section|article|blockquote|form|select|option)$/i
const ALT = /\balt="([^"]{0,200})"/
const HREF = /\bhref="([^"\s]{1,2000})"/
const ESCAPED = /[!-/:-@[-`{-~]/
/** Up to the next character that means something. */
const PLAIN = /[^\\[\]!<\n]+/y

/** Brackets within brackets that are followed; links and pictures nest two deep. */
const DEEPEST = 8

/** The plain lines of a Markdown text; an indent stays, and with it what lies within what. Linear. */
export const withoutMarkdown = (written: string): string => plainOf(written, null)

/** The same with the links of each line. Linear. */
export function withLinksRead(written: string): ReturnType<typeof withoutMarks> {
  const addresses: string[] = []
  return withoutMarks(plainOf(markable(written), addresses), addresses)
}

/** `addresses` takes those of links, each of which is marked. */
function plainOf(written: string, addresses: string[] | null): string {
  const text = withoutEmphasis(withCodeEscaped(withBlocksClose(withBareTablesOpen(withParagraphsJoined(written)))))
  const wide = wideLabelsIn(text)
  const known = { targets: targetsIn(text), defined: definitionsIn(text), addresses }
  const isNested = areBalanced(text)
  const pieces: string[] = []
  let depth = 0
  let open: Open[] = []
  for (let at = 0; at < text.length; ) {
    PLAIN.lastIndex = at
    const plain = PLAIN.exec(text)
    if (plain !== null) {
      pieces.push(plain[0])
      at = PLAIN.lastIndex
      continue
    }
    const sign = text[at] as string
    const next = text[at + 1] ?? ''
    const opens = sign === '[' ? 1 : sign === '!' && next === '[' ? 2 : 0
    if (text.startsWith('\\> ', at) && BEFORE_SIGN.test(text.slice(Math.max(0, at - LONGEST_BLANK), at))) {
      pieces.push(WRITTEN_SIGN)
      at += 3
    } else if (sign === '\\' && (ESCAPED.test(next) || next === '\n')) {
      if (next !== '\n') pieces.push(next)
      at += next === '\n' ? 1 : 2
    } else if (opens > 0 && open.length < DEEPEST) {
      open.push({ piece: pieces.length, isPicture: opens === 2, isWide: wide.has(at + opens) })
      at += opens
    } else if (sign === ']' && open.length > 0) at = close(text, { at, pieces, open: open.pop() as Open, ...known })
    else if (sign === '<') {
      if (isNested) depth += stepOf(text, at)
      at = pastTag(text, at, { pieces, addresses, depth })
    } else {
      if (sign === '\n' && isBlankAt(text, at + 1)) open = closedAtBlank(pieces, open)
      pieces.push(sign)
      if (sign === '\n') pieces.push(indentOf(depth))
      at++
    }
  }
  reopened(pieces, open)
  return pieces.join('').replaceAll(ENTITY, (all, name: string) => NAMED[name] ?? all)
}

/** Nothing but blanks and signs before it on its line. */
const BEFORE_SIGN = /(?:^|\n)[ \t>]*$/

/** Brackets that nothing closed are brackets. */
function reopened(pieces: string[], open: readonly Open[]): Open[] {
  for (const { piece, isPicture } of open) pieces[piece] = `${isPicture ? '![' : '['}${pieces[piece] ?? ''}`
  return []
}

/** A blank line ends all but labels of several blocks. */
function closedAtBlank(pieces: string[], open: readonly Open[]): Open[] {
  reopened(
    pieces,
    open.filter(({ isWide }) => !isWide),
  )
  return open.filter(({ isWide }) => isWide)
}

const BRACKET = /\\.|\[|\](\((?:https?:|mailto:|javascript:|\.{0,2}\/|#)[^\s()]{0,2000}(?:\s"|\)))?/g
const WIDEST_LABEL = 600

/** Where labels of several blocks begin, as converters make them of a link around a picture and a name; an address must end them. Linear. */
function wideLabelsIn(text: string): ReadonlySet<number> {
  const wide = new Set<number>()
  const open: number[] = []
  for (const { 0: sign, 1: address, index } of text.matchAll(BRACKET)) {
    if (sign === '[') open.push(index + 1)
    else if (sign.startsWith(']')) {
      const from = open.pop()
      if (from !== undefined && address !== undefined && index - from < WIDEST_LABEL && /\n[ \t]*\n/.test(text.slice(from, index)))
        wide.add(from)
    }
  }
  return wide
}

const isBlankAt = (text: string, at: number): boolean => /^[ \t]{0,40}(?:\n|$)/.test(text.slice(at, at + LONGEST_BLANK))
const LONGEST_BLANK = 41

interface Closing {
  readonly at: number
  readonly pieces: string[]
  readonly open: Open
  /** The last position of each address, by the position of the bracket it begins with. */
  readonly targets: ReadonlyMap<number, number>
  readonly defined: ReadonlySet<string>
  readonly addresses: string[] | null
}

/** Where reading goes on after a closing bracket. A label is kept, its address is not. */
function close(text: string, { at, pieces, open, targets, defined, addresses }: Closing): number {
  const label = pieces.splice(open.piece).join('')
  const target = targets.get(at + 1)
  const end = target === undefined ? endOfReference(text, at + 1, defined) : target + 1
  if (end < 0) pieces.push(open.isPicture ? `![${label}]` : `[${label}]`)
  else if (!open.isPicture) {
    if (addresses !== null && target !== undefined)
      pieces.push(markOf(addresses, addressIn(text.slice(at + 2, Math.min(target, at + LONGEST_ADDRESS)))))
    pieces.push(label)
  } else if (label.trim() !== '') pieces.push(bracketed(label))
  return end < 0 ? at + 1 : end
}

/** What a picture is called; some are called "[info]" by their page. */
const bracketed = (label: string): string => (/^\s*\[[^[\]]*\]\s*$/.test(label) ? label.trim() : `[${label}]`)

const LONGEST_ADDRESS = 2000

/** Without the title behind it. */
const addressIn = (written: string): string => /^<?([^\s<>]{0,2000})/.exec(written)?.[1] ?? ''

const PAREN = /[()]|\n[ \t]*\n/g

/** The addresses of links: parentheses right after a bracket, with what closes them. Linear. */
function targetsIn(text: string): Map<number, number> {
  const targets = new Map<number, number>()
  let open: number[] = []
  for (const { 0: sign, index } of text.matchAll(PAREN)) {
    if (sign === '(') open.push(index)
    else if (sign === ')') {
      const from = open.pop()
      if (from !== undefined && text[from - 1] === ']') targets.set(from, index)
    } else open = []
  }
  return targets
}

const REFERENCE = /\s?\[([^\]\n]{1,200})\]/y

function endOfReference(text: string, from: number, defined: ReadonlySet<string>): number {
  if (defined.size === 0) return -1
  REFERENCE.lastIndex = from
  const found = REFERENCE.exec(text)
  return found !== null && defined.has((found[1] as string).toLowerCase()) ? REFERENCE.lastIndex : -1
}

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]: {1,4}<?(?:https?:|mailto:|\/|#)\S/gm

const definitionsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(DEFINITION)].map(found => (found[1] as string).toLowerCase()))

const BARE = /<(\/?)(?:div|section|article)(?=[\s/>])[^<>]*>/giy

/** 1 where a block begins that Markdown has no sign for, -1 where one ends: converters leave them, and some pages nest by nothing else. */
function stepOf(text: string, at: number): -1 | 0 | 1 {
  BARE.lastIndex = at
  const tag = BARE.exec(text)
  return tag === null ? 0 : tag[1] === '/' ? -1 : 1
}

/** True where every such block is closed, so that none of them seems to lie in what merely comes before it. */
function areBalanced(text: string): boolean {
  let depth = 0
  for (const tag of text.matchAll(/<(\/?)(?:div|section|article)(?=[\s/>])[^<>]*>/gi)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** Two columns a level. */
const indentOf = (depth: number): string => '  '.repeat(Math.min(depth, DEEPEST_BLOCK))
const DEEPEST_BLOCK = 100

/** Where reading goes on at or after a `<`. */
function pastTag(
  text: string,
  at: number,
  { pieces, addresses, depth }: { pieces: string[]; addresses: string[] | null; depth: number },
): number {
  TAG.lastIndex = at
  const tag = TAG.exec(text)
  if (tag === null) {
    pieces.push('<')
    return at + 1
  }
  const name = tag[2] ?? ''
  const href = addresses !== null && tag[1] === '' && /^a$/i.test(name) ? HREF.exec(tag[3] as string)?.[1] : undefined
  const alt = name === 'img' ? (ALT.exec(tag[3] as string)?.[1] ?? '') : ''
  if (tag[4] !== undefined) pieces.push(tag[4])
  else if (addresses !== null && href !== undefined) pieces.push(markOf(addresses, href.replaceAll('&amp;', '&')))
  else if (alt !== '') pieces.push(bracketed(alt))
  else if (BREAKING.test(name)) breakLine(pieces, { depth, isForced: BR.test(name) })
  return TAG.lastIndex
}

const BR = /^br$/i

/** A block begins a line of its own, and none where it stands at the start of one or behind the sign of an item. */
function breakLine(pieces: string[], { depth, isForced }: { depth: number; isForced: boolean }): void {
  const [before, indent, last] = pieces.slice(-3)
  if (!isForced && indent === '\n' && BLANKS.test(last ?? '')) pieces.splice(-1, 1, indentOf(depth))
  else if (isForced || before !== '\n' || !BLANKS.test(indent ?? '') || !ITEM_SIGN.test(last ?? '')) pieces.push('\n', indentOf(depth))
}

const BLANKS = /^ *$/
const ITEM_SIGN = /^[ \t]{0,400}(?:[-*+]|\d{1,6}[.)])[ \t]{1,4}$/

const STRONG = /(?<!\\)\*\*|(?<![\\_])__(?!_)/g
const STARRED = /(?<![\w*\\])\*(?=[^\s*])((?:[^*\n]|\n(?![ \t>]*(?:[\n>+-]|\d))){0,2000}?[^\s*\\])\*(?![\w*])/g
const UNDERLINED = /(?<![\w_\\/])_(?=[^\s_])((?:[^_\n]|\n(?![ \t>]*(?:[\n>*+-]|\d))){0,2000}?[^\s_\\])_(?![\w_])/g

const withoutEmphasis = (text: string): string => text.replaceAll(STRONG, '').replaceAll(STARRED, '$1').replaceAll(UNDERLINED, '$1')

const ENTITY = /&(amp|lt|gt|quot|nbsp|#39|#x27);/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", '#x27': "'" }
