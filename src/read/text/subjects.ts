// Subjects: the line above the words that a page's form asks for, and the line that says which comment with which subject is answered.
import { ANSWERING, answeredIn } from '../answering.js'
import { type Line, nextFilled } from './lines.js'
import { joint, type Width } from './width.js'
import { isAnsweredSubject, isLabel, lettersOf } from './words.js'

/** Longer lines are no subjects; shorter ones are too short to show that the line above was not wrapped. */
const LONGEST = 100
const TELLING = 60
/** Where nobody wrote a subject, a page takes the first words for one, and they stand twice. */
const SHORTEST_TAKEN = 6
/** Fewer comments show no habit of the page. */
const LEAST_UNITS = 4
/** Share of the comments that must have one, of those that tell, and of all. */
const NEARLY_ALL = 0.8
const HALF = 0.5

/** Comments as lines: where the words of each begin and end. */
export interface Bodies {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly authors: readonly (string | null)[]
  readonly width: Width
}

/** Where the words of a comment begin, past its subject, and what stands above them. */
export interface Opening {
  readonly start: number
  readonly subject: string | null
  /** The subject that its first line says it answers, with who wrote under it ("Kites by Ada"). */
  readonly answers: string | null
  /** The commenter whom its first line says it answers ("In reply to Ada"). */
  readonly answered: string | null
}

/** One a comment. Where nearly every one begins with a short line that stands apart, it is a field of the page's form. Linear. */
export function openingsOf(lines: readonly Line[], { starts, ends, authors, width }: Bodies): Opening[] {
  const people = new Set(authors.flatMap(author => (author === null ? [] : [lettersOf(author)])))
  const beginnings = beginningsOf(people)
  const named = starts.map((start, at) => pastAnswered(lines, { start, end: ends[at] as number }, { people, beginnings }))
  const naming = named.filter(({ answered }) => answered !== null).length
  const isNaming = naming >= Math.max(LEAST_NAMING, starts.length * SHARE_NAMING)
  const answering = starts.map((given, at) => {
    const { start, answered } = isNaming ? (named[at] as Answered) : { start: given, answered: null }
    return { ...pastAnswer(lines, start, ends[at] as number), answered }
  })
  const isReplied =
    answering.filter(({ start }) => isAnsweredSubject(lines[nextFilled(lines, start - 1, 1)]?.content ?? '')).length >= LEAST_NAMING
  const looked = answering.map(({ start }, at) => lookAt(lines, { start, end: ends[at] as number, width, isReplied }))
  const found = looked.filter(({ kind }) => kind === 'subject').length
  const unsure = looked.filter(({ kind }) => kind === 'unsure').length
  const isHabit = starts.length >= LEAST_UNITS && found >= starts.length * HALF && found >= (starts.length - unsure) * NEARLY_ALL
  const isApart = !isHabit && areApart(lines, looked)
  return answering.map(({ start, answers, answered }, at) => {
    const { kind, first, second } = looked[at] as Look
    if (isApart ? !isSetApart(lines, looked[at] as Look) : !isHabit || kind === 'words') return { start, subject: null, answers, answered }
    const below = pastAnswer(lines, second, ends[at] as number)
    return {
      start: below.start,
      subject: (lines[first] as Line).content.replace(HEADLINE, '$1'),
      answers: answers ?? below.answers,
      answered,
    }
  })
}

/** A short line between blank ones above the words; those of others begin right below their names. */
const isSetApart = (lines: readonly Line[], { kind, first, second }: Look): boolean =>
  kind === 'subject' && second - first > 1 && (lines[first - 1]?.text ?? '') === ''

/** Some comments have a subject, set apart above and below, and the words of all others stand right below their attributions: a blank line is the page's, and no writer's. */
function areApart(lines: readonly Line[], looked: readonly Look[]): boolean {
  const below = looked.filter(({ first }) => (lines[first - 1]?.text ?? '') !== '').length
  const apart = looked.filter(look => isSetApart(lines, look)).length
  return apart >= LEAST_NAMING && below >= LEAST_UNITS && apart + below === looked.length
}

/** The line that says what is answered, as Drupal prints it in the languages of the web. */
const ANSWER = new RegExp(`^(?:${ANSWERING})\\s(\\S.{0,120}?\\s(?:by|von|por|par|da|di|door)\\s\\S.{0,120})$`, 'iu')

/** The line that says with which words what is answered begins, as Ghost prints it. */
const QUOTED =
  /^(?:replied to|hat geantwortet auf|a répondu à|respondió a|ha risposto a|respondeu a)\s?:\s(\S.{8,150}?)(?:\s?(?:\.{3}|…))?$/iu

function pastAnswer(lines: readonly Line[], start: number, end: number): { start: number; answers: string | null } {
  const first = nextFilled(lines, start - 1, 1)
  const second = nextFilled(lines, first, 1)
  const content = lines[first]?.content ?? ''
  const found = second < end && content.length < 2 * LONGEST ? (ANSWER.exec(content) ?? QUOTED.exec(content)) : null
  return found === null ? { start, answers: null } : { start: second, answers: found[1] as string }
}

/** The number of the comment that is answered ("#7", "#1.1 von Ada", "post #12", "Beitrag Nr. 12"); `null` for none. */
export const answeredNumber = (answered: string): string | null => NUMBER.exec(answered)?.[1] ?? null

const NUMBER =
  /^(?:(?:the\s)?(?:post|comment|message|beitrag|kommentar|posting|mensaje|comentario|commentaire|messaggio|bericht|inlägg|innlegg|příspěvek|пост|комментарий)\s)?(?:#\s?|no?\.\s?|nr\.?\s?|n[°º]\s?|№\s?|č\.\s?)(\d{1,6}(?:\.\d{1,4}){0,8})(?![\d.])/i

/** One alone may be the writer's own words. */
const LEAST_NAMING = 2
const SHARE_NAMING = 0.1

/** Who wrote, by their letters, and with what their names begin. */
interface People {
  readonly people: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
}

interface Answered {
  readonly start: number
  readonly answered: string | null
}

/** "↳ Ada", "Re: Ada" */
const POINTING = /^(?:[→↳↪⤷↩▶►▸»]|re\s?:)\s?@?(\S.{0,60})$/iu

/** The line that says who is answered, as pages print it that nest no deeper, or for which a copy has lost the nesting. */
function pastAnswered(lines: readonly Line[], { start, end }: { start: number; end: number }, { people, beginnings }: People): Answered {
  const first = nextFilled(lines, start - 1, 1)
  const second = nextFilled(lines, first, 1)
  const content = lines[first]?.content ?? ''
  const answered =
    second < end && content.length < LONGEST
      ? (answeredIn(content) ?? POINTING.exec(content)?.[1] ?? ADDRESSED.exec(content)?.[1] ?? null)
      : null
  const known = ADDRESSED.test(content) ? beginnings : people
  return answered !== null && (known.has(lettersOf(answered)) || answeredNumber(answered) !== null)
    ? { start: second, answered }
    : { start, answered: null }
}

/** Behind a name that somebody is addressed by may stand a role where it is printed above the words. */
function beginningsOf(people: ReadonlySet<string>): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const person of people) for (let end = 2; end <= Math.min(person.length, LONGEST_ROLE); end++) beginnings.add(person.slice(0, end))
  return beginnings
}

const LONGEST_ROLE = 40

/** "@Ada:" alone above the words. */
const ADDRESSED = /^(?:回复|回覆|返信)?\s?@(\S.{0,60}?)\s?[:：]$/u

/** As html2text prints a headline. */
const HEADLINE = /^\*{3,6}\s(.+?)\s\*{3,6}$/

interface Look {
  readonly kind: 'subject' | 'unsure' | 'words'
  readonly first: number
  readonly second: number
}

interface Within {
  readonly start: number
  readonly end: number
  readonly width: Width
  /** Some begin with a subject that is answered. */
  readonly isReplied: boolean
}

function lookAt(lines: readonly Line[], { start, end, width, isReplied }: Within): Look {
  const first = nextFilled(lines, start - 1, 1)
  const second = nextFilled(lines, first, 1)
  const look = (kind: Look['kind']): Look => ({ kind, first, second })
  if (second >= end) return look('words')
  const [above, below] = [lines[first] as Line, lines[second] as Line]
  if (above.content.length > SHORTEST_TAKEN && above.content.length < below.content.length && below.content.startsWith(above.content))
    return look('subject')
  if (
    above.content.length > LONGEST ||
    !/\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(above.content) ||
    /[.,:;]$/.test(above.content) ||
    isLabel(above.content) ||
    (isLabel(below.content) && !ANSWER.test(below.content))
  )
    return look('words')
  if (second - first > 1 || HEADLINE.test(above.content) || (isReplied && isAnsweredSubject(above.content))) return look('subject')
  if (width === null && isReplied) return look('unsure')
  if (width === null || joint(above, below, width) !== '\n') return look('words')
  return look(below.content.length > TELLING ? 'subject' : 'unsure')
}
