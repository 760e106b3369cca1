// Where in a short line a date stands, with the weekday before it and the time beside it, in the languages of the web; ages ("3 weeks ago") too.
import { monthNamed } from '../months.js'
import { AGES } from '../tongues.js'

/** UTF-16 offsets into the line; `hasTime` is false for a day alone. */
export interface DateSpan {
  readonly start: number
  readonly end: number
  readonly hasTime: boolean
}

const WORD = String.raw`(\p{L}{3,12})`

/** Days by number and month by name, either way round; all by numbers; CJK. Group 1 is the month's name where there is one. */
const DAYS: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/gu,
  /(?<![\d/.-])\d{1,2}[./-]\s?\d{1,2}(?:[./-]\s?|[.,]{1,2}\s|\s)(?:(?:19|20)\d\d(?![\d:.])|\d\d(?=\d\d:\d\d)|\d\d(?![\d:.]))(?!\s?uhr)/giu,
  /(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일号]/gu,
  new RegExp(
    String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª)?[.°]?[\s-]{0,2}(?:(?:de|of|d')\s)?${WORD}\.?(?:,?[\s-]{1,2}(?:(?:de|del)\s)?['’]?(?:(?:19|20)\d\d|\d\d(?![:.h\d])))?(?!\p{L})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${WORD}\.?[\s_]\d{1,2}(?:st|nd|rd|th)?(?![\d:])(?:(?:\s?,\s?|\s)(?:at\s)?['’]?(?:19|20)\d\d(?!\d))?`,
    'giu',
  ),
  new RegExp(String.raw`(?<!\d)(?:19|20)\d\d\.?\s${WORD}\.?\s(?:0?[1-9]|[12]\d|3[01])(?!\d)\.?`, 'gu'),
  // A name and a day whose blank a renderer lost, even where the name ends in figures: the time that follows at once tells where the day ends.
  /(?<=\p{L}[\p{L}\d_-]{0,30}[.)!]?)\d\d(?:\.\d\d\.|\/\d\d\/|-\d\d-)(?:(?:19|20)\d\d|\d\d)(?=\d\d:\d\d(?!\d))/gu,
  // A name and a month whose blank a renderer lost.
  /(?<=[\p{Ll}\p{N}._)])(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d)/gu,
]

const UNIT =
  '(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|secondes?|heures?|jours?|semaines?|mois|ans?|anni|ore|giorni|dagen|weken|maanden|jaar|uur)'
const NUMBER = '(?:\\d{1,4}|an?|one|eine?[mnr]?|une?|uno|una|um|uma|einigen)'
const AGE = new RegExp(
  `(?<=\\p{Ll}|[)_])\\d{1,2}\\s${UNIT}\\s(?:ago|atrás|geleden|sedan|siden|temu)(?!\\p{L})|(?<![\\p{L}\\d])(?:(?:about|almost|over|etwa|ca\\.|environ)\\s)?(?:${NUMBER}\\s?${UNIT}(?:,?\\s(?:and\\s)?\\d{1,2}\\s?${UNIT})?\\.?\\s(?:ago|geleden|fa|atrás|sitten|temu|her|sedan|siden|önce|назад|edited)|(?:vor|hace|il y a|há)\\s${NUMBER}\\s${UNIT}|f(?:ö|o)r\\s${NUMBER}\\s${UNIT}\\s(?:sedan|siden)|\\d{1,3}(?:h|d|w|mo|y|yr)\\sago|just now|gerade eben|(?:yesterday|today|gestern|heute|hier|ayer|hoy|aujourd['’]hui|ieri|oggi)(?=,?\\s(?:at|um|à|a las|alle|kl)?\\.?\\s?\\d{1,2}\\s?[:.h]))(?!\\p{L})|${AGES}`,
  'iu',
)

const CLOCK = String.raw`\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2})?|\s?h\s?\d{2}|\.\d{2}(?=\s?(?:uhr|h|$)))(?:\s?[ap]\.?\s?m(?!\p{L})\.?)?(?:\s?(?:uhr|hrs?|h)\b)?(?:\s?(?:utc|gmt|[ceapm][sde]?t|z)\b|\s?\((?:utc|gmt|[ceapm][sde]?t)\)|\s?\(?(?:(?:utc|gmt)\s?[+-]\d{1,2}|[+-]\d{2})(?::?\d{2})?\)?(?!\d))?`
const JOINT = String.raw`(?:[\s,|@·•–—/()_-]|(?<!\p{L})(?:at|um|à|a las|a la|às|kl\.?|klo|alle|ore|om|o|at:|time|uhrzeit)(?![\p{L}])|в\s|T){0,8}`
const CLOCK_AFTER = new RegExp(`^\\.?${JOINT}${CLOCK}|^${JOINT}\\d{1,2}\\s?[ap]\\.?m\\b`, 'iu')
const CLOCK_BEFORE = new RegExp(`(?<!\\d)${CLOCK}(?:[\\s,|@·–—/-]|\\b(?:on|am|le|el|den|vom)\\b){0,5}$`, 'iu')
const WEEKDAY =
  /(?:(?:\b(?:on|am|le|el|il|vom|den|op|dated?|date)\s)?(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?<!\p{L})(?:mo|di|mi|do|fr|sa|so)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|segunda|terça|quarta|quinta|sexta|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\.?(?:-feira)?,?\s|(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|seg|ter|qua|qui|sex|m[åa]n|tis|ons|tor|fre|l[öø]r|s[öø]n|pon|wt|śr|czw|pt|ndz|p[oá]|út|st|čt|so|ne|пн|вт|ср|чт|пт|сб|вс)(?:\.,?|,)\s|\b(?:on|am|le|el|il|vom|den|op|at|date:|posted|commented|added|submitted|eingetragen|geschrieben|:)\s?)\(?$/iu

/** Characters of a line in which its date must begin. */
const WITHIN = 160

/** The first date or age in a line; `null` for none. Every quantifier is bounded, only the line's start is looked at. */
export function findDate(line: string): DateSpan | null {
  const text = line.length > WITHIN ? line.slice(0, WITHIN) : line
  if (!/[\d]|ago|her|y a|hace|vor|now|day|tern|eben|ute|hier|hoy|ayer/iu.test(text)) return null
  const core = dayIn(text) ?? ageIn(text)
  if (core === null) return null
  let { start, end } = core
  const after = CLOCK_AFTER.exec(text.slice(end))
  if (after !== null) end += after[0].length
  for (const pattern of [WEEKDAY, CLOCK_BEFORE, WEEKDAY]) {
    const before = pattern.exec(text.slice(Math.max(0, start - WIDEST_LEAD), start))
    if (before !== null) start -= before[0].length
  }
  const words = text.slice(start, end)
  return { start, end, hasTime: core.isAge || /\d[:：h]\d|\d\.\d\d\s?(?:uhr|h)|\d\s?[ap]\.?m/iu.test(words) }
}

const WIDEST_LEAD = 40

function dayIn(text: string): { start: number; end: number; isAge: boolean } | null {
  let best: { start: number; end: number; isAge: boolean } | null = null
  for (const pattern of DAYS)
    for (const found of text.matchAll(pattern)) {
      if (found[1] !== undefined && (monthNamed(found[1]) === null || isAgo(found[1], text.slice(0, found.index)))) continue
      if (WORD_ELSEWHERE.test(found[0]) && IN_SENTENCE.test(text.slice(found.index + found[0].length))) continue
      if (best === null || found.index < best.start || (found.index === best.start && found[0].length > best.end - best.start))
        best = { start: found.index, end: found.index + found[0].length, isAge: false }
      break
    }
  return best
}

/** A number and a month's short name that is a common word of another language ("of the", "out", "set"), in a sentence that goes on without a time. */
const WORD_ELSEWHERE = /^\d{1,2}\s(?:des|out|set|may)$/
const IN_SENTENCE = /^\s\p{L}{2,}(?!\D{0,12}\d{1,2}[:.h]\d\d)/u

/** August in Italian and Spanish, and the end of "5 years ago 2 likes". */
const isAgo = (word: string, before: string): boolean => word.toLowerCase() === 'ago' && /\d\s?\p{L}{1,7}\s$/u.test(before)

function ageIn(text: string): { start: number; end: number; isAge: boolean } | null {
  const found = AGE.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length, isAge: true }
}

/** An age without "ago", as networks print it: "3y", "2d". */
export const BARE_AGE =
  /^\d{1,3}\s?(?:s|m|mins?|h|hrs?|d|w|wks?|mo|y|yrs?|j|t|std|tg|mon|a|sem|ans?|mois|jours?|años?|anos?|anni|jahre?|wochen?|monate?|jaar|lat|лет|года?|мес|нед|дн)\.?$/iu

/** Longer lines hold more than when. */
const LONGEST_ALONE = 40

/** True for a line that says when and nothing else; a bare age does too. */
export const isDateAlone = (line: string): boolean => BARE_AGE.test(line) || wholeDate(line) !== null

/** True for a line that says how long ago, and no day. */
export const isAgeAlone = (line: string): boolean =>
  BARE_AGE.test(line) || (!/\d{3}|\d[:./-]\d/.test(line) && wholeDate(line)?.hasTime === true)

function wholeDate(line: string): DateSpan | null {
  const date = line === '' || line.length > LONGEST_ALONE ? null : findDate(line)
  return date !== null && date.start === 0 && date.end === line.length ? date : null
}
