// The line that says who wrote a comment and when: its name, its date, its verb, each where there is one.
import { answeredIn } from '../answering.js'
import { remember } from '../remember.js'
import { countIn, isFurniture, isOfComment, LONGEST_NAME, labelIn, likesAmong, partsOf } from './attribution-parts.js'
import { withoutCounts } from './counts.js'
import { BARE_AGE, type DateSpan, findDate } from './date-span.js'
import { isNameLike, isShort, tidyName, withoutDecoration } from './printed-name.js'
import { isReplyLabel, speakerOf, withoutByline } from './words.js'

/** What one line says about authorship. */
export interface Attribution {
  readonly name: string | null
  /** The printed date, `null` for none. */
  readonly date: string | null
  readonly hasTime: boolean
  /** "Anna says:" */
  readonly says: boolean
  /** `comment` for "Comment by Anna", `any` for "by Anna" (which may be an article's byline). */
  readonly by: 'comment' | 'any' | null
  /** Whom "Anna in reply to Bea" names. */
  readonly answers: string | null
  /** A verb of speech stands beside whom it names as answered: "Anna said in reply to Bea". */
  readonly hasVerb: boolean
  /** A label such as "Reply" stands on the line. */
  readonly hasLabel: boolean
  /** An outline label or number such as "#1.1" that stands on the line. */
  readonly label: string | null
  /** A number that stands alone on the line: a post's, or likes. */
  readonly count: number | null
  readonly likes: number | null
  /** What stands beside the name without its sign: "Ada @ada@example.org"; `null` for none. */
  readonly handle: string | null
  /** How many comments are printed to stand under it ("3 children"); `null` where no number is. */
  readonly below: number | null
}

/** Longer lines are prose. */
const LONGEST = 170

/** What a line says about authorship; `null` for a line that says nothing of it. */
export const attributionOf = remember((printed): Attribution | null => {
  const line = printed.startsWith('<img') || printed.startsWith('![') ? printed.slice(0, LONGEST_PICTURE).replace(PICTURE, '') : printed
  if (line.length > LONGEST || isEdited(line) || QUOTING.test(line) || STORY.test(line) || SINCE.test(line)) return null
  const handled = withHandle(line)
  if (handled !== null) return handled
  const { words, label, likes, below } = withoutCounts(withoutPicture(withoutDecoration(line)))
  const found = attributionIn(words)
  return found === null ? null : { ...found, label: found.label ?? label ?? numberBefore(line), likes: found.likes ?? likes, below }
})

/** "Comment posted by Ada, at 10:02 4 NovAda 10:02 4 Nov": for those who do not see, with what others see glued to it. */
const POSTED = /^(?:comment|reply) posted by (.{1,60}?), at (.{5,24}?)\s?\1(?:\1)?(?:\s.{0,30})?$/i

/** True for such a line as a whole; a renderer may have broken it. */
export const isPosted = (words: string): boolean => words.length <= LONGEST && POSTED.test(words)

/** The level of such a line: 1 for a comment, 2 for a reply to one, which has no others below; `null` for any other line. */
export const postedLevel = (words: string): number | null => (isPosted(words) ? (/^reply/i.test(words) ? 2 : 1) : null)

/** "@adaadaMar 4": a picture's label with the name glued to it. */
const TWICE = /^@([\p{L}\p{N}_-]{2,40})\1/u

/** "ada avatar ada Maintainer 1 day ago": the label of a picture, the name, and what its bearer is. */
function withoutPicture(words: string): string {
  const twice = TWICE.exec(words)?.[1]
  if (twice !== undefined) return words.slice(1 + twice.length).replace(twice, `${twice} | `)
  const posted = POSTED.exec(words)
  if (posted !== null) return `Comment by ${posted[1]}, ${posted[2]}`
  const name = /^(\S{2,40}) avatar (?=\1\s)/i.exec(words)?.[1]
  const date = name === undefined ? null : findDate(words)
  return name === undefined || date === null ? words : `${name} ${words.slice(date.start)}`
}

/** The number of a comment before the name, as in "#12 Anna 3 hours ago"; `null` for none. */
export const numberBefore = (line: string): string | null => /^#(\d{1,6}(?:\.\d{1,4}){0,8})\.?\s+\S/.exec(line)?.[1] ?? null

/** A name and its handle, as Mastodon, Bluesky and X print them, with an age or a day behind a dot. */
const HANDLED = /^(\S.{0,60}?)\s+@(\w[\w.-]{0,60}(?:@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})?)(?:\s*[·•]\s*(\S.{0,40}))?$/u

function withHandle(line: string): Attribution | null {
  const found = line.includes(' @') ? HANDLED.exec(line) : null
  const name = found === null ? null : tidyName(withoutDecoration(found[1] as string))
  if (found === null || name === null || !isNameLike(name) || speakerOf(name) !== null) return null
  const when = found[3] ?? null
  const date = when === null ? null : findDate(when)
  const age = when !== null && date === null && BARE_AGE.test(when) ? when : null
  if (when !== null && date === null && age === null) return null
  return { ...NO_ATTRIBUTION, name, ...(age === null ? dated(when ?? '', date) : { date: age, hasTime: true }), handle: found[2] as string }
}

function attributionIn(words: string): Attribution | null {
  const date = findDate(words)
  const before = date === null ? words : words.slice(0, date.start)
  const after = date === null ? '' : words.slice(date.end)
  const parts = [...partsOf(before), ...partsOf(after)]
  const labels = parts.filter(isFurniture)
  const kept = parts.filter(part => !isFurniture(part))
  const whole = withoutByline(before.trim())
  if (kept.length === 1 && date === null && BARE_AGE.test(kept[0] as string) && labels.some(isReplyLabel))
    return { ...NO_ATTRIBUTION, date: kept[0] as string, hasTime: true, hasLabel: true, likes: likesAmong(labels) }
  if (date === null && kept.length === 2 && DOTTED_AGE.test(words)) return aged(kept, labels)
  if (kept.length > MOST_PARTS) return null
  return kept.length === 0 ? dateAlone(words, date, labels) : named({ kept, words, date, labels, byline: whole })
}

/** "Ada • 2d" */
function aged([name = '', age = '']: readonly string[], labels: readonly string[]): Attribution | null {
  const tidy = tidyName(name)
  return tidy === null || !isNameLike(tidy)
    ? null
    : { ...NO_ATTRIBUTION, name: tidy, date: age, hasTime: true, hasLabel: labels.some(isOfComment), likes: likesAmong(labels) }
}

const DOTTED_AGE = /\s•\s\d{1,3}\s?\p{L}{1,4}\.?$/u

const MOST_PARTS = 3

/** "Quote from: Ada on March 5, 2021": what follows was said elsewhere. */
const QUOTING =
  /^(?:quote from|quoting|originally posted by|zitat von|citation de|cita de|citazione da|citaat van|citat från|cytat)\s?:?\s\S|:\s?↑/i

/** True for the line that says who changed a post and when: it stands within a comment and opens none. */
export const isEdited = (line: string): boolean => EDITED.test(line.slice(0, LONGEST))
const EDITED =
  /^\W*(?:(?:last|zuletzt|laatst|senast|sist)\s+(?:edited|modified|geändert|bearbeitet|editiert|bewerkt|gewijzigd|redigerad|redigert)|(?:edited|geändert|bearbeitet|editiert)\s(?:by|von)|last edit:|letzte (?:änderung|bearbeitung):|dernière (?:édition|modification)|(?:última|ultima) (?:edición|modificación|edição|modifica)|последн(?:ее|яя) (?:изменение|правка)|ostatnio edytowan[eya])(?!\p{L})/iu

/** The line under a story's title on Hacker News and its kin: who posted it, and how many comments it has. */
const STORY = /^\d{1,6} points? by .{1,120}\b(?:comments?|discuss)$/i

/** "120 posts | registered Jun 4, 2009": since when somebody writes here. */
const SINCE =
  /^\d[\d.,]{0,8}\s(?:posts|beiträge|messages|mensajes|messaggi|berichten|inlägg)\s?[|·•,]\s?(?:registered|joined|member since|registriert|mitglied seit|dabei seit|inscrit|registrado|iscritto|lid sinds|medlem)(?!\p{L})/iu

/** A picture before the name, as Markdown writes it: with its address, so that the line is long. */
const PICTURE = /^(?:<img\s[^>]{0,1500}>|!\[[^\]]{0,200}\]\([^)]{0,1000}\))\s*/
const LONGEST_PICTURE = 2_000

function dateAlone(words: string, date: DateSpan | null, labels: readonly string[]): Attribution | null {
  if (date === null) return null
  return {
    ...NO_ATTRIBUTION,
    ...dated(words, date),
    hasLabel: labels.some(isOfComment),
    label: labelIn(labels),
    count: countIn(labels),
    likes: likesAmong(labels),
  }
}

interface Parts {
  readonly kept: readonly string[]
  readonly words: string
  readonly date: DateSpan | null
  readonly labels: readonly string[]
  readonly byline: ReturnType<typeof withoutByline>
}

function named({ kept, words, date, labels, byline }: Parts): Attribution | null {
  const first = bylineBehind(words, kept, date) ?? (kept[0] as string)
  const by = withoutByline(first)
  const speaker = speakerOf(by?.rest ?? (kept.length > 1 && date === null ? kept.join(' ') : first))
  const name = tidyName(speaker?.name ?? by?.rest ?? first)
  if (name === null || !(speaker === null ? isNameLike(name) : isShort(name))) return null
  const isSaid = speaker !== null || (date !== null && isSpeech(words.slice(date.start, date.end)))
  const isBylined = by !== null || byline !== null
  if (date === null && speaker === null && !isBylined) return null
  if (kept.length > 1 && speaker === null && date === null && answersIn(kept) === null) return null
  if (kept.slice(1).some(part => part.length > LONGEST_NAME)) return null
  if (date !== null && (SENTENCE.test(words.slice(date.end)) || CITED.test(words.slice(date.end)))) return null
  const isFirm = by?.firm === true || byline?.firm === true
  return {
    name,
    ...dated(words, date),
    says: isSaid,
    by: !isBylined ? null : isFirm ? 'comment' : 'any',
    answers: speaker?.answers ?? answersIn(kept),
    hasVerb: speaker?.hasVerb === true,
    hasLabel: labels.some(isOfComment),
    label: labelIn(labels),
    count: countIn(labels),
    likes: likesAmong(labels),
    handle: null,
    below: null,
  }
}

/** Behind a date: what is said next, so that the date stands in somebody's words. */
const SENTENCE = /^\.?\s+\p{Lu}\p{L}*(?:\s\p{L}+){2}.*[.!?…]$/u

/** Behind a date in brackets ("(Ada, May 5, 2021). In June …"): it was the source of what is said before. */
const CITED = /^\)[.,;:]\s\p{L}/u

/** A subject, a date and, set apart, a byline: "The boats, March 5, 2021, by Ada". */
function bylineBehind(words: string, kept: readonly string[], date: DateSpan | null): string | null {
  const last = kept.at(-1) as string
  const behind = date === null ? '' : words.slice(date.end)
  return /^\s?(?:[,|·•–—-]|posted\s|written\s|verfasst\s|geschrieben\s|publié\s|escrito\s)/i.test(behind) && withoutByline(last) !== null
    ? last
    : null
}

/** "commented on" before a date, which the date took for its own; an article is posted or published, not these. */
const isSpeech = (words: string): boolean =>
  /^(?:commented|replied|answered|responded|wrote|kommentierte|antwortete|schrieb|escribió|comentó|respondió|a écrit|a répondu)\b/iu.test(
    words,
  )

/** Nothing said. */
export const NO_ATTRIBUTION: Attribution = {
  name: null,
  date: null,
  hasTime: false,
  says: false,
  by: null,
  answers: null,
  hasVerb: false,
  hasLabel: false,
  label: null,
  count: null,
  likes: null,
  handle: null,
  below: null,
}

const dated = (words: string, date: DateSpan | null) =>
  date === null ? { date: null, hasTime: false } : { date: words.slice(date.start, date.end), hasTime: date.hasTime }

const answersIn = (kept: readonly string[]): string | null => {
  for (const part of kept.slice(1)) {
    const answered = answeredIn(part)
    if (answered !== null) return answered
  }
  return null
}
