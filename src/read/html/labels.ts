// Labels around a comment in the languages of the web: "Reply", "says", dates as words.
import { AGES, REPLIES, SPEAKING } from '../tongues.js'

const REPLY_LABELS = new Set([
  ...REPLIES,
  ...'reply|reply to this|reply to comment|reply to this comment|reply with quote|reply quote|respond|quote|answer|antworten|antwort|zitieren|beantworten|responder|contestar|répondre|repondre|répondre à ce message|citer|svare|rispondi|responde|beantwoorden|reageer|reageren|antwoorden|цитировать|แสดงความคิดเห็น|log in to reply|zum antworten anmelden|anmelden, um zu antworten|inicia sesión para responder|connectez-vous pour répondre'.split(
    '|',
  ),
])

const LONGEST_REPLY_LABEL = 100

/** True for the words of a link that answers a comment. */
export function isReplyLabel(text: string): boolean {
  if (text.length > LONGEST_REPLY_LABEL) return false
  const plain = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}, ]+/gu, ' ')
    .trim()
  if (REPLY_LABELS.has(plain)) return true
  return (
    /^(?:reply|répondre|responder|svara|rispondi|antworten|antwort|auf) (?:to|à|a|an|till|auf) /.test(plain) ||
    /^(?:auf .{1,60} antworten)$/.test(plain)
  )
}

const MONTHS =
  'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|fév|fev|avr|juin|juil|août|déc|gen|mag|giu|lug|set|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|maj|paź|sty|lut|kwi|cze|lip|sie|wrz|lis|gru'
/** A day, a word and a year: a month whose name is not known here. */
const IN_ANY_TONGUE = String.raw`(?<![\p{L}\d])\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d{2}(?!\d)|(?<!\p{L})\p{L}{3,12}\.?\s\d{1,2},\s(?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}\.?\s\p{L}{3,12}\.?\s\d{1,2}(?!\d)`
const DATE_WORDS = new RegExp(
  `\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b\\d{1,2}[./]\\d{1,2}[.,]?\\s+\\d{4}\\b|\\b\\d{1,2}\\.?\\s*(?:de\\s+)?(?:${MONTHS})[\\p{L}.]*\\s*(?:de\\s+)?,?\\s*\\d{2,4}|\\b(?:${MONTHS})[\\p{L}.]*\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{2,4}|^\\d{1,2}\\.\\s*(?:${MONTHS})|\\b\\d{1,3}\\s*(?:sec|min|hour|hr|day|week|month|year|h|d|w|mo|y|stunde|tag|woche|monat|jahr|minut|hora|día|dia|mes|año|heure|jour|mois|an)s?\\p{L}*\\.?\\s*(?:ago|her)\\b|\\b(?:vor|hace|il y a|há)\\s+(?:\\d+|ein\\p{L}*|una?)\\s+\\p{L}+|[年년]\\s?\\d{1,2}\\s?[月월]|${IN_ANY_TONGUE}|${AGES}`,
  'iu',
)

/** What every date has: a number, or "vor einer Stunde", "hace una hora", "il y a un mois". */
const DATE_HINT = /\d|hace|vor|il y a|há/i

/** 3天前 */
const SHORTEST_DATE = 3

/** True for a short text that is mostly a date or an age ("3 weeks ago"). */
export function isDateLike(text: string): boolean {
  return text.length >= SHORTEST_DATE && DATE_HINT.test(text) && DATE_WORDS.test(text)
}

/** A short text without the first date in it. */
export function withoutDate(text: string): string {
  return text.length > LONGEST_DATED || !DATE_HINT.test(text) ? text : text.replace(DATE_WORDS, ' ')
}

const LONGEST_DATED = 120

/** Words that surround names and dates and are no part of a comment. */
const FURNITURE_WORDS =
  /^(?:says?|said|wrote|writes|on|at|by|in|um|uhr|am|pm|a\.m|p\.m|the|posted|comment|commented|permalink|link|edit|reply|report|flag|share|like|likes|up|down|vote|votes|sagt|sagte|meint|meinte|schreibt|schrieb|von|vom|kommentar|antworten|bearbeiten|melden|dijo|dice|el|la|las|los|de|du|le|à|a|dit|écrit|par|skrev|sa|säger|kl|klo|написал|говорит|pisze|napisał|scrive|scrisse|ha|detto|il|alle|permanentlink|author|autor|auteur|post|geschrieben|verfasst|guest|member|mod|admin|score|points?|hide|save|parent|next|prev|root|edited|license|cc|sa|zuletzt|geändert|vor|ago|her|hace|for|för|siden|sedan|years?|months?|weeks?|days?|hours?|minutes?|mins?|secs?|seconds?|just|now|favou?rites?)$/iu

const WORD = /\p{L}[\p{L}.]*\p{L}|\p{L}/gu

/** True where a text holds nothing but numbers, signs and words of furniture. */
export function isFurnitureText(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false
  WORD.lastIndex = 0
  for (let word = WORD.exec(text); word !== null; word = WORD.exec(text)) if (!FURNITURE_WORDS.test(word[0])) return BENEATH.test(text)
  return true
}

const LONGEST_FURNITURE = 60

/** "(2 children)" */
const BENEATH = /^\W*\d{1,5} (?:child|children)\W*$/i

const SAYS = new RegExp(
  `^\\p{L}[^\\n]{0,60}?(?:${SPEAKING}|\\s(?:says?|said|wrote|writes|replied|commented|sagte?|meinte?|schreibt|schrieb|kommentierte|dijo|dice|escribió|a dit|a écrit|skrev|säger|disse|ha detto|scrive|ha scritto|napisał\\(?a?\\)?|pisze|zegt|schreef|говорит|написала?|пишет)\\s*(?:[:：]|on\\b|am\\b|le\\b|el\\b|$))`,
  'iu',
)

/** True for a short text such as "Anna says:". */
export function isSpeakerLabel(text: string): boolean {
  return SAYS.test(text)
}

const BYLINE =
  /^(?:(?:comment|commentaire|kommentar|comentario|posted|written|submitted|geschrieben|verfasst|publié|enviado|escrito|scritto)\s+)(?:by|von|par|por|da|de|av|af|door)\b|^(?:by|von|par|por)\s*:?\s+\p{Lu}/iu

/** True for words that begin as "Posted by Anna" does. */
export const startsAsByline = (text: string): boolean => BYLINE.test(text)

/** True for "Posted by Anna at 10:15 on March 5, 2021". */
export const isByline = (text: string): boolean => BYLINE.test(text) && isDateLike(text)

const MEMBERSHIP = /join|regist|member since|beigetreten|mitglied|dabei seit|inscri|desde|iscritto|geregistreerd|medlem|dołączył|регистрац/i

/** True for the date on which an author joined, which forums print beside each post. */
export const isMembership = (text: string): boolean => MEMBERSHIP.test(text)
