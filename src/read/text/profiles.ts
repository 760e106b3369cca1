// Posts of forums that a copy prints with their authors' profiles (since when, how many messages, from where), drawn up to one line: name, day, number.
import { isDateAlone } from './date-span.js'
import { blank, drawUp, isNameAlone } from './drawn-up.js'
import type { Line } from './lines.js'
import { isFact, isRank, isRole } from './words.js'

/** Numbers that follow one another; fewer may be chance. */
const LEAST = 3
/** Lines of a profile. */
const LONGEST_PROFILE = 18

/** "#12", behind its day or below it. */
const NUMBER = /^(.{0,60}?)\s?#(\d{1,6})$/

interface Post {
  /** Lines of the day and the number. */
  readonly first: number
  readonly last: number
  readonly date: string
  /** 0 for the first of SMF, which has none. */
  readonly number: number
  /** A title stands above the day. */
  readonly isTitled?: true
}

interface Profile {
  readonly name: string
  readonly first: number
  readonly last: number
}

/** The lines, each profile drawn up to one line and the rest of it blank. Linear: each profile is looked at as far as `LONGEST_PROFILE`. */
export function withProfilesDrawnUp(lines: readonly Line[]): readonly Line[] {
  const posts = numberedPosts(lines)
  if (posts.length < LEAST) return lines
  const out = [...lines]
  let found = 0
  for (const post of posts) {
    const profile = post.isTitled ? profileAboveTitle(lines, post) : (profileAbove(lines, post) ?? profileBelow(lines, post))
    if (profile === null) continue
    found++
    blank(out, profile.first, profile.last)
    drawUp(out, profile.first, `${profile.name} • ${post.date}${post.number === 0 ? '' : ` #${post.number}`}`)
  }
  return found < LEAST ? lines : out.map(withoutQuoteSigns)
}

/** What the pictures beside "Originally Posted by Ada" are called is nobody's word. */
function withoutQuoteSigns(line: Line): Line {
  const found = line.text.length > LONGEST_QUOTING ? null : QUOTING.exec(line.text)
  return found === null ? line : { ...line, text: found[1] as string, content: found[1] as string }
}

const QUOTING = /^Quote (Originally Posted by .{1,60}?)(?: View Post)?$/
const LONGEST_QUOTING = 120

/** In order, from the first that `LEAST` follow one another from; a number between them that does not follow is none of theirs. */
function numberedPosts(lines: readonly Line[]): Post[] {
  let posts: Post[] = []
  lines.forEach((line, at) => {
    const post = line.text.startsWith('«') ? titledPostAt(line, at) : line.text.includes('#') ? postAt(lines, at) : null
    if (post === null) return
    if (post.number === (posts.at(-1)?.number ?? Number.NaN) + 1) posts.push(post)
    else if (posts.length < LEAST) posts = [post]
  })
  return posts
}

function postAt(lines: readonly Line[], at: number): Post | null {
  const found = NUMBER.exec((lines[at] as Line).text)
  if (found === null) return null
  const [, before = '', number] = found
  if (before !== '') return isDateAlone(before) ? { first: at, last: at, date: before, number: Number(number) } : null
  const above = lines[at - 1]?.text ?? ''
  return isDateAlone(above) ? { first: at - 1, last: at, date: above, number: Number(number) } : null
}

/** "« Reply #12 on: May 3, 2021, 07:20:11 PM »", below the post's title; the first has no number (SMF). */
const TITLED = /^«\s(?:\p{L}{2,20}\s#(\d{1,6})\s)?\p{L}{1,10}\s?:\s(\S.{5,60}?)\s»$/u

function titledPostAt({ text }: Line, at: number): Post | null {
  const [, number = '0', date = ''] = TITLED.exec(text) ?? []
  return isDateAlone(date) ? { first: at, last: at, date, number: Number(number), isTitled: true } : null
}

/** The name, what its bearer is, the facts, the title (SMF). */
function profileAboveTitle(lines: readonly Line[], { first, last }: Post): Profile | null {
  for (let at = first - 3; at >= 0 && first - at <= LONGEST_PROFILE; at--) {
    const { text } = lines[at] as Line
    if (isNameAlone(text) && !isRank(text) && isRole((lines[at + 1] as Line).text)) return { name: text, first: at, last }
  }
  return null
}

/** The picture's name or letter, or a blank line for a picture without, the name, the profile; the day and the number end it (XenForo). */
function profileAbove(lines: readonly Line[], { first, last }: Post): Profile | null {
  let hasFacts = false
  for (let at = first - 1; at > 0 && first - at <= LONGEST_PROFILE; at--) {
    const [picture, name] = [lines[at - 1]?.text ?? '', (lines[at] as Line).text]
    if (name === '') return null
    if (isNameAlone(name) && (picture === name || isInitial(picture, name) || (picture === '' && hasFacts)))
      return { name, first: at - 1, last }
    hasFacts ||= isFact(name)
  }
  return null
}

const isInitial = (letter: string, name: string): boolean =>
  /^[\p{L}\p{N}]$/u.test(letter) && name.length > 1 && name.toUpperCase().startsWith(letter.toUpperCase())

const PRESENCE = /^ is (?:offline|online)\b/
const FIELD = /^(?:Join Date|Location|Posts|Age|Blog Entries|Images|Real Name|Occupation|Rep Power)$/
/** What stands for the picture beside a post's title. */
const ICON = /^(?:Default|Question|Exclamation|Lightbulb|Cool|Wink|Smile|Arrow|Post|Talking|Thumbs up)(?:\s|$)/

/** The day and the number, the name, whether somebody is there, the fields, the title (vBulletin). */
function profileBelow(lines: readonly Line[], { first, last }: Post): Profile | null {
  const name = lines[last + 1]?.text ?? ''
  const presence = lines[last + 2]?.text ?? ''
  if (!isNameAlone(name) || !presence.startsWith(name) || !PRESENCE.test(presence.slice(name.length))) return null
  let end = last + 2
  for (let at = end + 1; at < lines.length && at - last <= LONGEST_PROFILE; at++) {
    const { text } = lines[at] as Line
    if (FIELD.test(text)) end = at + 1
    else if (text.startsWith(name)) end = at
    else if (text !== '' && at > end) {
      if (ICON.test(text)) end = at
      break
    }
  }
  return { name, first, last: end }
}
