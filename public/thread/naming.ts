// How comments are called on the page: outline numbers, first words, authors, and the full name a screen reader is given.
import { personOf } from '../../src/model/person.js'
import type { BriefComment, ThreadRecord } from '../../src/model/record.js'
import { at, type Discussion } from './discussion.js'

/** Levels spelled out in an outline number; deeper ones keep both ends. */
const SPELLED_LEVELS = 10
const KEPT_LEVELS = 3
/** Characters of a text that are looked at for its first words. */
const HEAD = 400

/** `5.1.2`: the position at every level; `1.1.1…(200 levels)…1.1.2` where the path is long. */
export function numberOf({ parent, position, depth }: Discussion, index: number): string {
  const levels = at(depth, index) + 1
  const tail: number[] = []
  let above = index
  const keep = levels > SPELLED_LEVELS ? KEPT_LEVELS : levels
  for (; above >= 0 && tail.length < keep; above = at(parent, above)) tail.push(at(position, above))
  const end = tail.reverse().join('.')
  return levels > SPELLED_LEVELS ? `…${levels - KEPT_LEVELS} levels…${end}` : end
}

/** Levels of a number that fit a row of the outline, whose indentation says the rest. */
const ROW_LEVELS = 6

/** `5.1.2` as `numberOf`; of deeper comments the last three places, `…1.2.1`, for a row that shows its level otherwise. */
export function shortNumberOf(thread: Discussion, index: number): string {
  if (at(thread.depth, index) < ROW_LEVELS) return numberOf(thread, index)
  const tail: number[] = []
  for (let above = index; tail.length < KEPT_LEVELS; above = at(thread.parent, above)) tail.push(at(thread.position, above))
  return `…${tail.reverse().join('.')}`
}

/** Levels of a number that are said in full beside another one. */
const BESIDE_LEVELS = 3

/** A number for the row of `beside`: of a deep neighbor only its own place, `…4`, for the rest of it is the rest of the row's. */
export function numberBeside(thread: Discussion, index: number, beside: number): string {
  const isNeighbor = at(thread.parent, index) === at(thread.parent, beside)
  const isDeep = at(thread.depth, index) >= BESIDE_LEVELS
  return isNeighbor && isDeep ? `…${at(thread.position, index)}` : shortNumberOf(thread, index)
}

/** The first words on one line, cut at a word where possible, with `…` where something was cut. */
export function firstWords(text: string, length: number): string {
  const line = text.slice(0, HEAD).replace(/\s+/gu, ' ').trim()
  if (line.length <= length && text.length <= HEAD) return line
  const cut = line.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$|[\ud800-\udbff]$/u, '')}…`
}

/** The first words that are the commenter's own, or what stands in place of words where a comment has none. */
export function wordsOf(comment: BriefComment, length: number): string {
  if (comment.text.trim() !== '') return firstWords(ownWords(comment.text), length)
  return WITHOUT_WORDS[comment.status] ?? 'no words'
}

/** Quotations passed over one after the other, and characters of one. */
const MOST_QUOTATIONS = 3
const LONGEST_QUOTATION = 2_000

/** A text behind what it begins by repeating; all of it where there is nothing else. */
function ownWords(text: string): string {
  let own = text
  for (let passed = 0; passed < MOST_QUOTATIONS; passed++) {
    const next = pastQuotation(pastQuotedLines(own))
    if (next === own) break
    own = next
  }
  return own
}

/** What closes a quotation by what opens it. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‹': '›', '"': '"', '「': '」', '『': '』' }

/** Only past one that is a paragraph by itself: a sentence that goes on behind its quotation says nothing without it. */
function pastQuotation(text: string): string {
  const begun = text.slice(0, LONGEST_QUOTATION).trimStart()
  const closing = CLOSING[begun.charAt(0)]
  if (closing === undefined) return text
  const end = begun.slice(1).search(new RegExp(`[${closing}][^\\S\\n]*\\n`))
  const start = text.length - text.trimStart().length
  const rest = end < 0 ? '' : text.slice(start + end + 2)
  return rest.trim() === '' ? text : rest
}

/** A text from its first line that is not marked as repeated by `>`; all of it where every line is. */
function pastQuotedLines(text: string): string {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = text.slice(start, end).trimStart()
    if (line !== '' && !line.startsWith('>')) return text.slice(start)
    start = end + 1
  }
  return text
}

/** Whether nothing that somebody wrote stands in a comment: it has no words, or a notice in their place. */
export const isAbsent = ({ text, status }: BriefComment): boolean => text.trim() === '' || status === 'deleted'

/** Language of the page itself. */
const PAGE_LANGUAGE = 'en'

/** The attribute of an element that holds a comment's words: only where they are known to be in another language than the page. */
export const langOf = ({ language }: BriefComment): { readonly lang?: string } =>
  language == null || language === PAGE_LANGUAGE ? {} : { lang: language }

/** What must be said of a comment beside its words, in one: that it is spam, not yet published, or no comment but another site's notice. */
export function badgeOf({ status, kind }: BriefComment): string | null {
  if (status === 'spam' || status === 'pending') return status
  return kind === 'comment' ? null : kind
}

const WITHOUT_WORDS: Partial<Record<BriefComment['status'], string>> = {
  missing: 'not in this source',
  deleted: 'deleted',
  spam: 'marked as spam',
  pending: 'awaiting moderation',
}

/** What a thread is headed with: its title, or else what it was read from. */
export const headingOf = ({ title, source }: Pick<ThreadRecord, 'title' | 'source'>): string => title ?? source ?? 'Untitled discussion'

/** Longest name shown on one line. */
const NAME_LENGTH = 60

/** The name printed with a comment, whole; `null` where there is none, or only the word that stands for whoever wrote what is gone. */
export function printedName(comment: BriefComment): string | null {
  return isGone(comment) ? personOf(comment) : comment.author
}

/** Whether only its place is left. */
export const isGone = ({ status }: BriefComment): boolean => status === 'deleted' || status === 'missing'

/** The same for one line, or that it is unknown. */
export function authorOf(comment: BriefComment): string {
  const name = printedName(comment)
  if (name !== null) return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH).replace(/[\ud800-\udbff]$/, '')}…` : name
  return comment.kind === 'comment' ? 'unknown author' : comment.kind
}

/** "1 reply", "2 replies". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** A finding as a sentence begins: findings are written in lower case, as a command line prints them after a file's name. */
export const sentenceOf = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** A date of the source, as precise as the source is. */
export function dateOf(createdAt: string | null): string | null {
  if (createdAt === null) return null
  const [day, time] = createdAt.split('T')
  return time === undefined ? (day ?? null) : `${day} ${time.slice(0, 5)}`
}
