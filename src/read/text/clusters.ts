// Attributions of a text: the lines, or pairs of neighbouring lines, that say who wrote a comment and when.
import { answeredIn } from '../answering.js'
import { type Attribution, attributionOf, isEdited, NO_ATTRIBUTION, numberBefore } from './attribution.js'
import { withHabits } from './cluster-habits.js'
import { BARE_AGE } from './date-span.js'
import { isInitials } from './header.js'
import { headingOf } from './headings.js'
import { BLANK, type Line, nextFilled } from './lines.js'
import { labelledName, nameBlockAt } from './name-block.js'
import { isPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { opensQuote } from './quotes.js'
import { isTrailer } from './trailers.js'
import { isClosing, isFact, isLabel, isRank, isRole, lettersOf, noticeIn, speakerOf } from './words.js'

/** One attribution. Lines are positions, `last` inclusive. */
export interface Cluster extends Attribution {
  readonly first: number
  readonly last: number
  /** A pingback or trackback: the line is its name and its words at once. */
  readonly isNotice: boolean
  /** What it consists of, so that those of one make can be told from the rest. */
  readonly shape: string
  /** It follows its words on their last line. */
  readonly isTrailing: boolean
  /** Name and date stand twice, so that it opens a comment. */
  readonly isRepeated?: boolean
}

/** Every attribution, in order. Linear. */
export function clustersOf(lines: readonly Line[]): readonly Cluster[] {
  const clusters: Cluster[] = []
  for (let at = 0; at < lines.length; at++) {
    const found = clusterAt(lines, at, clusters.at(-1)?.last ?? -1)
    if (found === null) continue
    const whole = withRepeats(lines, withWrappedTime(lines, found))
    clusters.push(whole)
    at = whole.last
  }
  return withHabits(lines, clusters)
}

/** The time of day alone on the next line belongs to the date at the end of this one: the line was wrapped before it. */
function withWrappedTime(lines: readonly Line[], cluster: Cluster): Cluster {
  const { date, hasTime, last, shape } = cluster
  const time = lines[last + 1]?.text ?? ''
  if (date !== null && WRAPPED.test(time) && (lines[last] as Line).text.length > LEAST_WRAPPED) return { ...cluster, last: last + 1 }
  if (date === null || hasTime || !CLOCK.test(time)) return cluster
  return { ...cluster, date: `${date} ${time}`, hasTime: true, last: last + 1, shape: shape.replace('day', 'time') }
}

/** "Ada commented on March 3" for those who do not see, and below it "Ada" and "Leeds, March 3" for those who do: one attribution. */
function withRepeats(lines: readonly Line[], cluster: Cluster): Cluster {
  const { name, date, says, by } = cluster
  const day = date === null ? '' : lettersOf(date.replace(SPEECH, ''))
  if (!(says || by === 'comment') || name === null || day === '') return cluster
  const key = lettersOf(name)
  let { last } = cluster
  for (let isFirst = true; last + 1 < lines.length; last++, isFirst = false) {
    const { content, marker } = lines[last + 1] as Line
    const letters = content.length > LONGEST_REPEAT ? '' : lettersOf(content)
    const isName = (says && (letters === key || content.startsWith(`${name},`))) || letters === day
    if (letters === '' || marker !== null || !(isName || (!isFirst && (letters.includes(day) || isRank(content))))) break
  }
  const next = nextFilled(lines, last, 1)
  if (by === 'comment' && next - last <= WIDEST_AGAIN && isSpeakerAgain(lines[next]?.content ?? '', key)) last = next
  if (last === cluster.last) return cluster
  const isNamedAbove = cluster.first > 0 && lettersOf((lines[cluster.first - 1] as Line).content.slice(0, LONGEST_REPEAT)) === key
  return { ...cluster, first: isNamedAbove ? cluster.first - 1 : cluster.first, last, isRepeated: true }
}

/** "Ada replied:" below "Reply posted by Ada, at 10:02 4 Nov". */
const isSpeakerAgain = (content: string, key: string): boolean =>
  content.length <= LONGEST_REPEAT && content.endsWith(':') && lettersOf(speakerOf(content.slice(0, -1))?.name ?? '') === key

/** Before a date: "commented on". */
const SPEECH = /^\p{L}{4,14}\s(?:on\s)?(?=\P{L}|\p{L}{3,9}\.?\s\d)/u
const LONGEST_REPEAT = 80
/** Lines down to who speaks again: the second of a line that was broken is blank, and one more. */
const WIDEST_AGAIN = 3

const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:uhr|h))?$/iu

/** The end of a time and a comment's number, wrapped: "PM (#4121)". */
const WRAPPED = /^(?=\S)(?:[ap]\.?m\.?)?\s?(?:\(#\d{1,12}\))?$/iu
const LEAST_WRAPPED = 40

/** The shape of a name that stands twice, without a date. */
export const BLOCK = 'block'

/** Blank lines that may stand between a name and its date. */
const WIDEST_GAP = 2
/** Between "Anna says:" and a date, where tags that a converter left stood. */
const WIDEST_AFTER_VERB = 10

function clusterAt(lines: readonly Line[], at: number, taken: number): Cluster | null {
  const { marker, content } = lines[at] as Line
  if (marker !== null && noticeIn(content) !== null)
    return { ...NO_ATTRIBUTION, first: at, last: at, isNotice: true, isTrailing: false, shape: 'notice' }
  const own = attributionOf(content)
  if (own === null) return blockWithDate(lines, at)
  if (own.name === null) return dateWithName(lines, { at, own, taken })
  if (own.says && opensQuote(lines, at, own.date !== null)) return null
  if (own.date === null) {
    const next = nextFilled(lines, at, 1)
    const date =
      next - at <= (own.says ? WIDEST_AFTER_VERB : WIDEST_GAP) && next < lines.length ? attributionOf((lines[next] as Line).content) : null
    if (date !== null && date.name === null && (lines[next] as Line).marker === null)
      return clusterOf(
        { ...own, date: date.date, hasTime: date.hasTime, hasLabel: own.hasLabel || date.hasLabel, likes: own.likes ?? date.likes },
        { first: at, last: next, name: 'own' },
      )
  }
  const writer = own.says ? null : writerUnderInitials(lines, at, taken)
  if (writer !== null) return numbered(lines, clusterOf({ ...own, name: writer.name }, { first: writer.at, last: at, name: 'above' }))
  return numbered(lines, clusterOf(own, { first: at, last: at, name: isTrailer(lines[at] as Line) ? 'trailing' : 'own' }))
}

/** The name under its first letters, above what the writer is and when it was written ("PL", "Petra Lund", "Engineer · Mar 4"), as Ghost prints it. */
function writerUnderInitials(lines: readonly Line[], at: number, taken: number): Writer | null {
  const above = nextFilled(lines, at, -1)
  const { content, marker } = lines[above] ?? BLANK
  const initials = nextFilled(lines, above, -1)
  if (marker !== null || initials <= taken || at - above > WIDEST_GAP || above - initials > WIDEST_GAP) return null
  const name = tidyName(withoutDecoration(content))
  return name !== null && isNameLike(name) && isInitials((lines[initials] as Line).content, name) ? { at: above, name } : null
}

/** A name, and its line. */
interface Writer {
  readonly at: number
  readonly name: string
}

/** A name that stands twice, with the date alone below it where there is one. */
function blockWithDate(lines: readonly Line[], at: number): Cluster | null {
  const block = nameBlockAt(lines, at)
  if (block === null) return null
  const own = { ...NO_ATTRIBUTION, name: block.name }
  const dated =
    dateBelow(lines, block.last) ?? (labelledName((lines[at] as Line).content) === null ? null : dateBelowTitle(lines, block.last))
  if (dated === null) return { ...own, first: at, last: block.last, isNotice: false, isTrailing: false, shape: BLOCK }
  return numbered(lines, clusterOf({ ...dated.date, name: block.name }, { first: at, last: dated.at, name: 'above' }))
}

interface Dated {
  readonly at: number
  readonly date: Attribution
}

/** The date alone below a line, few blank lines between them at most. */
function dateBelow(lines: readonly Line[], last: number): Dated | null {
  const at = nextFilled(lines, last, 1)
  const line = at - last <= WIDEST_GAP ? (lines[at] ?? BLANK) : BLANK
  const date = line.marker === null && line.text !== '' ? dateIn(line.content) : null
  return date === null || date.date === null || date.name !== null ? null : { at, date }
}

/** Between a name with its picture and the date: what else the writer is called ("Margins & Weather"). */
function dateBelowTitle(lines: readonly Line[], last: number): Dated | null {
  const { content, marker } = lines[last + 1] ?? BLANK
  if (content === '' || content.length > LONGEST_TITLE || marker !== null || isLabel(content) || /[.!?…:;,]$/.test(content)) return null
  const dated = dateBelow(lines, last + 1)
  return dated?.at === last + 2 ? dated : null
}

const LONGEST_TITLE = 60

/** A line that says when; below a name that stands twice an age needs no "ago". */
const dateIn = (content: string): Attribution | null =>
  BARE_AGE.test(content) ? { ...NO_ATTRIBUTION, date: content, hasTime: true } : attributionOf(content)

/** A date alone belongs to the short line above it, where that could be a name; "Moderator" is one where no other stands above it. */
function dateWithName(lines: readonly Line[], { at, own, taken }: { at: number; own: Attribution; taken: number }): Cluster {
  let above = nextFilled(lines, at, -1)
  if (above >= 0 && isPicture(lines[above] as Line)) above = nextFilled(lines, above, -1)
  const below = above >= 0 && isRank((lines[above] as Line).content) ? above : at
  if (isCountBelowName(lines, above)) above--
  const isAlone = below < at && (lines[below - 1]?.text ?? '') === ''
  if (below < at && !isAlone) above = nextFilled(lines, below, -1)
  if (above > taken && (isAlone ? at : below) - above <= WIDEST_GAP && (lines[at] as Line).marker === null) {
    const line = lines[above] as Line
    const number = NUMBER.exec(line.text)
    if (number !== null) return numberedCluster(clusterOf(own, { first: above, last: at, name: 'none' }), number[1] as string)
    const answered = line.marker === null ? answeredIn(line.content) : null
    const writer = answered === null ? null : writerAbove(lines, above, taken)
    if (writer !== null)
      return numbered(lines, clusterOf({ ...own, name: writer.name, answers: answered }, { first: writer.at, last: at, name: 'above' }))
    const [printed, answers] = apart(withoutDecoration(line.content))
    const [, words = printed, behind = null] = NUMBERED.exec(printed) ?? []
    const label = own.label ?? numberBefore(words) ?? behind ?? NUMBER.exec(lines[above - 1]?.text ?? '')?.[1] ?? null
    const name = tidyName(words)
    if (
      name !== null &&
      isNameLike(name) &&
      !BARE_NUMBER.test(words) &&
      (isAlone || !isFact(words)) &&
      !isBareFact(lines[above - 1]?.text ?? '') &&
      !/[,:]$|(?<!\s\p{Lu})\.$/u.test(words) &&
      !isLabel(words) &&
      !isClosing(words) &&
      headingOf(line.text, above) === null
    )
      return numbered(lines, clusterOf({ ...own, name, answers: answers ?? own.answers, label }, { first: above, last: at, name: 'above' }))
  }
  return numbered(lines, clusterOf(own, { first: at, last: at, name: 'none' }))
}

/** The name straight above the line that says who is answered ("Ada" above "Reply to Bea"), as wpDiscuz prints it. */
function writerAbove(lines: readonly Line[], answering: number, taken: number): Writer | null {
  const at = answering - 1
  const { content, marker } = lines[at] ?? BLANK
  const isNumbered = marker !== null && /\d/.test(marker)
  const name = at > taken && !isNumbered && !isLabel(content) && !isRole(content) ? tidyName(withoutDecoration(content)) : null
  return name !== null && isNameLike(name) ? { at, name } : null
}

/** A count of something between a name that stands apart and a date, each on its line, as derstandard.at has it. */
const isCountBelowName = (lines: readonly Line[], at: number): boolean =>
  BARE_NUMBER.test(lines[at]?.text ?? '') &&
  (lines[at - 1]?.text ?? '') !== '' &&
  /\p{L}/u.test(lines[at - 1]?.text ?? '') &&
  (lines[at - 2]?.text ?? '') === ''

/** A name, and whom it answers behind two blanks, between which Disqus draws an arrow. */
function apart(words: string): readonly [name: string, answers: string | null] {
  const [first = '', second, ...others] = words.split(/\s{2,}/)
  return second !== undefined && others.length === 0 && first !== '' ? [first, second] : [words, null]
}

/** "Location" alone: what stands below it is the place. */
const isBareFact = (text: string): boolean => isFact(text) && !isRank(text) && !/[:\d]/.test(text)

/** Lines under a date that hold nothing but a post's number ("#12") belong to it, and so does one between them that says who changed the post. */
function numbered(lines: readonly Line[], cluster: Cluster): Cluster {
  let at = cluster.last
  for (let step = 0; step < 2; step++) {
    at = nextFilled(lines, at, 1)
    const { text = '', content = '' } = lines[at] ?? {}
    const found = NUMBER.exec(content) ?? NUMBER.exec(text)
    if (found !== null) return numberedCluster({ ...cluster, last: at }, found[1] as string)
    if (cluster.count === null && BARE_NUMBER.test(content)) return { ...cluster, count: Number(content) }
    if (content !== '' && !isEdited(content)) break
  }
  return cluster
}

/** "Ada Gray #12" */
const NUMBERED = /^(\S.{0,60}?)\s{1,3}#(\d{1,6})$/

/** "#12" */
const NUMBER = /^#(\d{1,6})$/

const numberedCluster = (cluster: Cluster, label: string): Cluster => ({ ...cluster, label, shape: `${cluster.shape} numbered` })

/** A post's number below its date, where it counts on; or likes. */
const BARE_NUMBER = /^\d{1,5}$/

/** Somebody who is said to answer somebody stands where others stand without a verb. */
function clusterOf(
  own: Attribution,
  { first, last, name }: { first: number; last: number; name: 'own' | 'above' | 'none' | 'trailing' },
): Cluster {
  const says = own.says && (own.answers === null || own.hasVerb)
  const place = own.answers !== null && last > first ? 'above' : name
  const shape = [
    says ? 'says' : '',
    own.by === null ? '' : `by-${own.by}`,
    own.handle !== null ? 'handle' : '',
    own.date === null ? '' : own.hasTime ? 'time' : 'day',
    says ? '' : place,
  ]
  return { ...own, says, first, last, isNotice: false, isTrailing: name === 'trailing', shape: shape.filter(part => part !== '').join(' ') }
}
