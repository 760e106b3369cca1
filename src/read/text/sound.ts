// Which of two readings of a text holds together: comments have names and words, and what the page prints around each is no part of them.

import type { RawComment } from '../../model/build-thread.js'
import { repeated } from '../tally.js'
import type { Line } from './lines.js'
import type { Template } from './template.js'

/** What is known of a reading: shares of its comments, 0 … 1. */
export interface Soundness {
  readonly comments: number
  /** The lesser of those with a name and those with words; no name counts where nearly all have the same. */
  readonly whole: number
  /** Those whose words hold a line of the template. */
  readonly soiled: number
  /** The first has no words but those of the template: each seems to have those of the one before it. */
  readonly isShifted: boolean
  /** With what the first, the last and each of them begin. */
  readonly first: string
  readonly last: string
  readonly beginnings: ReadonlySet<string>
}

/** Linear. */
export function soundnessOf(comments: readonly RawComment[], lines: readonly Line[], template: Template): Soundness {
  const own = comments.filter(({ kind = 'comment' }) => kind === 'comment')
  const share = (count: number) => (own.length === 0 ? 0 : count / own.length)
  const names = own.flatMap(({ author }) => (author == null ? [] : [author]))
  const named = own.length >= FEW && isOne(names) ? 0 : names.length
  const printed = new Set(
    template.rounds.flatMap(({ at }) =>
      at.flatMap(line => (line >= 0 && isTelling(lines[line] as Line) ? [(lines[line] as Line).content] : [])),
    ),
  )
  const soiled = own.filter(({ text }) => text.split('\n').some(line => printed.has(line.trim())))
  const isShifted = own[0]?.text.split('\n').every(line => printed.has(line.trim())) === true
  return {
    comments: own.length,
    whole: Math.min(share(named), share(own.filter(({ text }) => text !== '').length)),
    soiled: share(soiled.length),
    isShifted,
    first: beginningOf(own[0]),
    last: beginningOf(own.at(-1)),
    beginnings: new Set(own.map(beginningOf)),
  }
}

const beginningOf = (comment: RawComment | undefined): string => comment?.text.slice(0, BEGINNING) ?? ''
const BEGINNING = 30

/** Nearly all bear one name, numbers aside: a label of the page. */
function isOne(names: readonly string[]): boolean {
  const most = Math.floor(names.length * NEARLY_ALL) + 1
  return (
    repeated(
      names.map(name => name.toLowerCase().replaceAll(/\d+/g, '0')),
      most,
    ).size > 0
  )
}

const NEARLY_ALL = 0.8

const isTelling = ({ content }: Line): boolean => /\p{L}{3}/u.test(content)

/** So few comments may all be one person's. */
const FEW = 4
/** Below it a reading may be none. */
const SOUND = 0.7
/** What another must reach to be taken in its place. */
const SURE = 0.85
const MOST_SOILED = 0.4

/** True where the reading by the template is to be taken instead of the other; `isSure`: it has labels by which comments are answered, or a heading counts as many. */
export function isSounder(framed: Soundness, other: Soundness, isSure: boolean): boolean {
  if (framed.whole < SURE || framed.soiled > 1 - SURE) return false
  if (other.comments === 0) return isSure
  if (other.comments < framed.comments * SOUND || other.isShifted) return true
  const isMoved = other.last === '' && framed.last !== '' && !other.beginnings.has(framed.first)
  if (isSure && isMoved && framed.comments >= other.comments * SURE) return true
  return (other.whole < SOUND || other.soiled > MOST_SOILED) && framed.comments >= other.comments / 2
}
