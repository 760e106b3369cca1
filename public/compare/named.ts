// Whether the words behind a stance name its target: where they do not, the stance is presumed.

/** Words that begin alike name the same thing from this many letters on ("cyclist", "cyclists")… */
const LEAST_ALIKE = 3
/** …and this share of the longer one. */
const ALIKE_SHARE = 0.5
/** Words at least this long also name a thing as the first part of a longer word ("harbourside"). */
const SHORTEST_PREFIX = 5

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether the words hold the target, or a form of one of its words. Linear. */
export function createNaming(target: string): (words: string) => boolean {
  const whole = target.trim().toLowerCase()
  const parts = wordsIn(whole)
  const isLetters = parts.length === 0 || UNSPACED.test(whole)
  return words => {
    const lower = words.toLowerCase()
    return (isLetters && lower.includes(whole)) || wordsIn(lower).some(word => parts.some(part => isAlike(part, word)))
  }
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

function isAlike(part: string, word: string): boolean {
  let alike = 0
  while (alike < part.length && part[alike] === word[alike]) alike++
  if (alike === part.length && (part.length >= SHORTEST_PREFIX || word.length === part.length)) return true
  return alike >= LEAST_ALIKE && alike >= ALIKE_SHARE * Math.max(part.length, word.length)
}
