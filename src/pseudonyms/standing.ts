// Whether a word that is a name and an ordinary word too (`Will`, `Rose`, `Mark`) stands as the name: by its capital and the words beside it.
import type { Span } from '../model/thread.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''))

/** Before an ordinary word, never before a name: `a rose`, `the Hill`. */
const BEFORE_A_WORD = words(`
  a an the this that these those my your his its our their no some any every each
  ein eine einen einem einer kein keine un une una uno een`)

/** After an ordinary word that a sentence begins with: `Will you`, `Mark my words`, `Hope that`. A person is followed by a verb. */
const AFTER_A_WORD = words(`
  i you he she it we they there this that these those the a an my your his her its our their me him us them
  not to of from for in on at up down by so as all any some every everyone everybody anyone anybody someone nobody people
  who what when where why how be have do try see check need never`)

/** Blanks looked over on the way to the next word; more of them part what they stand between. */
const LONGEST_GAP = 40
const WORD_BEFORE = /([\p{L}\p{M}]{1,20})[^\S\n]{1,3}$/u
const WORD_AFTER = /^[^\S\n]{1,3}([\p{L}\p{M}]{1,20}|\p{N})/u
/** A comma, a letter or a number goes before a word in the middle of a sentence. */
const IN_A_SENTENCE = /[\p{L}\p{M}\p{N},)\]][^\S\n]{1,40}$/u

/**
 * True for a word with a capital, but for one that an article stands before, one before a number (`May 5`), and one at the head of a
 * sentence with a word behind it that makes it ordinary. Where both can be meant it is taken for the name: a name given away cannot be
 * taken back.
 */
export function standsAsName(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end)
  if (!/^\p{Lu}/u.test(word) || isShouted(word)) return false
  const before = text.slice(Math.max(0, start - LONGEST_GAP), start)
  const after = WORD_AFTER.exec(text.slice(end, end + LONGEST_GAP))?.[1] ?? ''
  if (BEFORE_A_WORD.has(WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '') || /^\p{N}/u.test(after)) return false
  return IN_A_SENTENCE.test(before) || !AFTER_A_WORD.has(after)
}

/** All in capitals is stress: `I WILL`. */
const isShouted = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase()
