// The words of a sentence that mentions a target → how much each counts as said of it: less the farther off it stands, and beyond a "but".
import { isSpaceBetween, type Word } from '../words.js'

/** Words from a mention at which a word counts half. */
const HALF = 8
/** A comma, a stronger mark, and a word of contrast keep words apart as so many words would. */
const COMMA = 2
const STOP = 6
const CONTRAST = 20

const CONTRASTS: ReadonlySet<string> = new Set('but however although though whereas while yet except'.split(' '))

/** A share for each of `words`, 0 … 1: 0 for those that are the mention themselves (`own`). Linear. */
export function sharesAround(text: string, words: readonly Word[], own: ReadonlySet<Word>): number[] {
  const gaps: number[] = []
  // First how far each word stands behind a mention, then what the nearer one on either side leaves of it.
  const shares: number[] = []
  let distance = Number.POSITIVE_INFINITY
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const gap = gapBefore(text, words[at - 1], word)
    distance = own.has(word) ? 0 : distance + gap
    gaps.push(gap)
    shares.push(distance)
  }
  distance = Number.POSITIVE_INFINITY
  for (let at = words.length - 1; at >= 0; at--) {
    distance = shares[at] === 0 ? 0 : distance + (gaps[at + 1] ?? 1)
    shares[at] = shareAt(Math.min(shares[at] as number, distance))
  }
  return shares
}

const shareAt = (distance: number): number => (distance === 0 || distance === Number.POSITIVE_INFINITY ? 0 : HALF / (HALF + distance - 1))

function gapBefore(text: string, before: Word | undefined, word: Word): number {
  if (CONTRASTS.has(word.form)) return 1 + CONTRAST
  if (before === undefined || isSpaceBetween(text, before, word)) return 1
  const marks = text.slice(before.end, Math.min(word.start, before.end + 4))
  return 1 + (/[;:()–—]| - /.test(marks) ? STOP : marks.includes(',') ? COMMA : 0)
}
