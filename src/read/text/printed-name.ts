// A name as it is printed: without what decorates it, and whether it can be one.
import { withoutEmails } from '../../model/addresses.js'
import { isFurniture, LONGEST_NAME } from './attribution-parts.js'
import { LOOKED_AT } from './lines.js'
import { isAnsweredSubject, isLabel, likesIn } from './words.js'

const MOST_WORDS = 9
/** With more words a full stop within ends a sentence. */
const FEW_WORDS = 3

/** A line without pictures, links and emphasis as text browsers and Markdown print them. */
export function withoutDecoration(line: string): string {
  let words = line.slice(0, LOOKED_AT)
  words = words.replace(/!\[[^\]]{0,80}\]\([^)]{0,160}\)/g, ' ')
  words = words.replace(/(?<!\w)\[([^\]]{0,80})\]\([^)]{0,160}\)?/g, '$1')
  words = words.replace(/^(?:\[\[?(?!(?:deleted|removed)\])[^\]]{0,40}\](?:\s?\])?\s*)+(?=\S)/, '').replace(/^(?:[#>*]{1,6}\s+)+/, '')
  words = withoutEmails(words.replace(/(?<!\*)\*\*(?!\*)|(?<![\p{L}\p{N}*])\*{3,}|__/gu, ''), ' ')
  words = words.replace(/<\s*>|<https?:[^>]{0,160}>|<\/?(?:b|cite|span|em|strong|a)(?:\s[^>]{0,120})?>/g, '')
  return words
    .replaceAll(/\\(?=[.#_[\]-])/g, '')
    .replaceAll(/[\t\u00a0\u2007\u202f]/g, ' ')
    .trim()
}

const NUMBERED = /^\d{1,6}[.:)]?\s+(?=\p{L})/u

/** A printed name without its punctuation, `null` for what is none. */
export function tidyName(text: string): string | null {
  const own = text
    .replace(/^\[([^[\]]*)\]$/, '$1')
    .replace(LEFT, '')
    .replace(NUMBERED, '')
  const name = withoutLabel(own)
    .replace(/^[\s@#:,.*"“”•·|–—-]+|(?:(?<![\p{L}\p{N}*])\*+|(?<!\*)\*{1,2}|[\s:,;"“”•·|♦◆–—-])+$/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(NUMBERED, '')
    .replace(/\s[+-]?\d{1,7}\s?(?:points?|pts|votes?|likes?|karma)$/iu, '')
    .replace(/\s\(\s\d{1,9}\s\)$/, '')
    .replace(/\scomment score below threshold$/i, '')
    .replace(UNVERIFIED, '')
    .replace(/\s(?:Offline|Online|Mod|MOD|OP)$/, '')
    .replace(/(?:\[[A-Z](?:,[A-Z]){0,3}\])+$/, '')
    .replace(/\s(?:on|am|at|le|el|vom|op|den|um)$/iu, '')
    // With a capital these are names.
    .replace(/\s(?:su|il|em|dia|tarihinde|dnia|kl)$/u, '')
    .trim()
  return name === '' || !/[\p{L}\p{N}]/u.test(name) ? null : name
}

/** A button's mark, and what is left of the label of a picture beside a name. */
const LEFT = /^\(BUTTON\)\s?|^\]\s*|(?<=^[^[]{1,80})\]$/gu
/** The label of a picture behind a name ("Ada [Sweden]"), or a name as such a label behind a word of the page ("by [Ada]"). */
const LABELLED = /^([^[]{1,60}?)\s+\[{1,2}(\p{L}[^[\]]{2,39})\]{0,2}$/u

function withoutLabel(name: string): string {
  const [, before, label] = LABELLED.exec(name) ?? []
  return before === undefined || label === undefined ? name : isFurniture(before) ? label : before
}

/** A name without what can be done with a comment and is set apart behind it ("Ada | Reply"). */
export function withoutAction(name: string): string {
  const at = name.search(/\s[|·•]\s[^|·•]{1,40}$/u)
  return at > 0 && isLabel(name.slice(at)) ? name.slice(0, at) : name
}

/** What Drupal prints behind the name of a writer who has no account. */
const UNVERIFIED =
  /\s\((?:not verified|nicht überprüft|no verificado|non vérifié|non verificato|não verificado|niet gecontroleerd|niezweryfikowany|inte verifierad|ikke bekræftet|не проверено)\)$/iu

/** True for so few characters and words as names have. */
export const isShort = (name: string): boolean => name.length <= LONGEST_NAME && name.split(' ').length <= MOST_WORDS

/** How often something was looked at. */
const VIEWS =
  /^[\d.,]{1,9}\s?\p{L}{0,4}\.?\s(?:views?|aufrufe|vues|visualizaciones|visualizações|vistas|visualizzazioni|weergaven|просмотр\p{L}*)(?!\p{L})/iu

/** The number of an item: "ii)", "(b)". */
const ITEM = /^\(?(?:[ivx]{1,4}|[a-z])\)$/i

/** True for what could be a name: short, no sentence, no address of a page. */
export function isNameLike(name: string): boolean {
  if (!isShort(name) || /\d\s?%/.test(name)) return false
  if (/[.,]$/.test(name) && name.includes(' ') && !/\s(?:\p{L}|\p{Lu}\p{Ll}{1,3}|jr|sr|jun|sen|ml)\.$/u.test(name)) return false
  if (VIEWS.test(name) || ITEM.test(name)) return false
  if (/\p{Ll}{3}\.\s\p{Lu}/u.test(name) && name.split(' ').length > FEW_WORDS) return false
  if (/[«»“”„。，！？；]|https?:|www\.|[!?;]|\.\s+\p{Ll}|\.{3}|…/u.test(name) || isAnsweredSubject(name)) return false
  return !isLabel(name) && likesIn(name) === null
}
