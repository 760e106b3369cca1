// Numbers glued to a name or set between it and the date: a comment's own, its votes, how many comments stand beneath it.

/** The words without the numbers, and what they say; `null` for what they do not. */
export interface Counts {
  readonly words: string
  readonly label: string | null
  readonly likes: number | null
  readonly below: number | null
}

/** "#1Ada", "+4#1Ada", "+4 #1 Ada": a comment's votes and number, glued to the name or before it; text browsers number the link between them. */
const NUMBERED = /^(?:[+-]\d{1,6}\s?)?#(\d{1,6})(?=\p{L})|^([+-]?\d{1,6})\s(?:\[\d{1,4}\])?#(\d{1,6})\s(?=\S)/u
/** "18 points19 points20 points": the votes as they would be with one less, as they are, and with one more. */
const THRICE = /\s[+-]?\d{1,7}\spoints?([+-]?\d{1,7})\spoints?[+-]?\d{1,7}\spoints?(?!\p{L})/u

/** The star behind an age says that the comment was edited. */
const STARRED = /(\sago)\*/
const ONCE = /\s([+-]?\d{1,7})\spoints?(?!\p{L})/u
/** Reddit's number of comments beneath one. */
const BELOW = /\s\((\d{1,6}) child(?:ren)?\)/

/** Bounded. */
export function withoutCounts(printed: string): Counts {
  const numbered = NUMBERED.exec(printed)
  const words = numbered === null ? printed : printed.slice(numbered[0].length)
  const thrice = THRICE.exec(words)
  const below = BELOW.exec(words)
  const once = below === null ? null : ONCE.exec(words)
  return {
    words: thrice === null && below === null ? words : words.replace(THRICE, '').replace(BELOW, '').replace(STARRED, '$1'),
    label: numbered?.[1] ?? numbered?.[3] ?? null,
    likes: numbered?.[2] !== undefined ? Number(numbered[2]) : thrice !== null ? Number(thrice[1]) : once !== null ? Number(once[1]) : null,
    below: below === null ? null : Number(below[1]),
  }
}

/** A number alone beside a label: votes. */
export const isVotes = (text: string): boolean => /^[+-]?\d{1,6}$/.test(text)

/** Votes that are rounded: "1.2K". */
export const isRounded = (text: string): boolean => /^\d{1,3}(?:[.,]\d)?\s?(?:[KkMm]|mil|тыс\.?|Tsd\.?|万)$/.test(text)
