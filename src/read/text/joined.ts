// The blanks of links and emphasis, which html2text prints as underscores: that it printed a text is told by its headings, phrases and columns.
import { type Joined, joinedOf, withoutGlued } from './joined-handles.js'

/** html2text sets headings between stars. */
const STARRED = /^\*{2,6} .{1,200} \*{2,6}$/m
const JOINED = /(?<![\w/])[\p{L}\d][\p{L}\d,.:'’-]{0,40}_[\p{L}\d][\p{L}\d,.:'’-]{0,40}_[\p{L}\d]/gu

/** Names of several words, joined: of several people, for one may have chosen such a name. */
const JOINED_NAME = /(?<![\p{L}\p{N}_/.])\p{Lu}[\p{L}.'’-]{0,30}(?:_\p{Lu}[\p{L}.'’-]{0,30}){1,3}(?![_\p{L}\p{N}_/(])/gu
const MANY_PEOPLE = 4

/** A text of html2text with its blanks again. Addresses of pages keep their underscores, and so do handles. Linear. */
export function withBlanks(text: string): string {
  if (!text.includes('_')) return text
  const sample = text.slice(0, SAMPLE)
  if (STARRED.test(text) || joinedIn(sample) >= MANY_JOINED) return withoutJoints(text, joinedOf(text))
  if (isStepped(sample)) return withoutJoints(text, joinedOf(text), TITLED)
  const people = new Set(sample.match(JOINED_NAME)?.filter(isWritten))
  return people.size >= MANY_PEOPLE ? text.replaceAll(JOINED_NAME, name => (isWritten(name) ? parted(name) : name)) : text
}

/** Capitals throughout are a constant of a program. */
const isWritten = (name: string): boolean => /\p{Ll}/u.test(name)

/** A name or a title: where columns alone tell the program, small letters may be a name in somebody's code. */
const TITLED = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}.]/u

/** Phrases that are joined, different in their second word; names in programs, which are written so by their authors, have no capital before a small letter. */
const joinedIn = (sample: string): number =>
  new Set(sample.match(JOINED)?.flatMap(phrase => (/(?<!\p{L})\p{Lu}\p{Ll}/u.test(phrase) ? [phrase.split('_', 2)[1]] : []))).size

const SAMPLE = 200_000
const MANY_JOINED = 6

/** Bullets and numbers with where they point, but for those of a list of addresses. */
const ITEM = /^( {1,200})(?:[*o#@=+]|\d{1,4}\.) (?!\s*\S{1,20}:\/\/)/gm
/** Columns of a level in html2text; other text browsers use three, four or five, and more for what they link. */
const STEP = 6
const FEW_ITEMS = 4
const NEARLY_ALL = 0.85

/** True where the words of nearly all items of lists begin in columns of html2text, and lists stand within lists: one column may be another program's. */
function isStepped(sample: string): boolean {
  const columns = Array.from(sample.matchAll(ITEM), ([item]) => item.length)
  const stepped = columns.filter(column => column % STEP === 0)
  return columns.length >= FEW_ITEMS && stepped.length >= columns.length * NEARLY_ALL && new Set(stepped).size > 1
}

const withoutJoints = (text: string, joined: Joined, make = /_/): string =>
  text.replaceAll(/\S{1,2000}/g, word => (!word.includes('_') || !make.test(word) || isKept(word, joined) ? word : partedBut(word, joined)))

/** Rules, addresses, and who is spoken to by a handle. */
const isKept = (word: string, { names }: Joined): boolean =>
  /[/\\]|^_{2,}$|[\w.-]{1,64}@[\w-]{1,64}\.\w/u.test(word) ||
  (SPOKEN_TO.test(word) && !names.has(withoutGlued(word.replaceAll(/^\P{L}+|\P{L}+$/gu, ''))))

const SPOKEN_TO = /^\p{P}{0,3}@[\p{L}\p{N}_.-]{1,80}\p{P}{0,3}$/u

const parted = (words: string): string => words.replaceAll('_', ' ')

const partedBut = (word: string, { handles }: Joined): string =>
  word.replaceAll(/[\p{L}\p{N}_.-]+/gu, run => (handles.has(withoutGlued(run)) ? run : parted(run))).trim()
