// The words of a thread → what it may be arguing about: names and nouns, alone or in pairs, that several commenters use.
import { stemmerOf } from '../topics/stems.js'
import { isSpaceBetween, type Word } from '../words.js'

/** A name or noun, or two side by side. */
export interface Candidate {
  readonly stems: readonly string[]
  comments: number
  /** Whether more than one commenter uses it. */
  several: boolean
  /** Uses behind an article or the like, or as a name within a sentence: what makes it a thing that can be spoken of. */
  asThing: number
  uses: number
  /** Uses with a capital right before another word with one, as `Upper` in `Upper Alder`. */
  asForename: number
  /** Times each spelling was used. */
  readonly spellings: Map<string, number>
  lastComment: number
  readonly firstAuthor: string | number
}

const DETERMINERS = new Set(
  'the a an this that these those my your our their his her its every each any no some of for against about'.split(' '),
)

/** A store that counts candidates comment by comment. */
export function createCandidates(language = 'en'): {
  add(comment: number, author: string | number, text: { readonly text: string; readonly words: readonly Word[] }): void
  readonly list: () => Candidate[]
} {
  const stem = stemmerOf(language)
  const all: Candidate[] = []
  // By the first stem, then by the second, '' for none: a key made of both would have to be built for every pair of words.
  const known = new Map<string, Map<string, Candidate>>()
  const count = (first: string, second: string, use: Use): void => {
    let behind = known.get(first)
    if (behind === undefined) {
      behind = new Map()
      known.set(first, behind)
    }
    let candidate = behind.get(second)
    if (candidate === undefined) {
      candidate = fresh(second === '' ? [first] : [first, second], use.author)
      behind.set(second, candidate)
      all.push(candidate)
    }
    countUse(candidate, use)
  }
  return {
    add(comment, author, { text, words }) {
      let before = ''
      words.forEach((word, at) => {
        const own = word.kind === 'word' ? stem(text.slice(word.start, word.end)) : ''
        const previous = words[at - 1]
        const adjacent = previous !== undefined && isSpaceBetween(text, previous, word)
        if (own !== '') {
          const thing = isThing(text, word, previous)
          count(own, '', {
            comment,
            author,
            thing,
            spelling: text.slice(word.start, word.end),
            forename: isForename(text, word, words[at + 1]),
          })
          if (before !== '' && adjacent)
            count(before, own, {
              comment,
              author,
              thing: isThing(text, previous, words[at - 2]),
              spelling: text.slice(previous.start, word.end),
              forename: false,
            })
        }
        before = own
      })
    },
    list: () => all,
  }
}

interface Use {
  readonly comment: number
  readonly author: string | number
  readonly thing: boolean
  readonly spelling: string
  readonly forename: boolean
}

function fresh(stems: readonly string[], firstAuthor: string | number): Candidate {
  return { stems, comments: 0, several: false, asThing: 0, uses: 0, asForename: 0, spellings: new Map(), lastComment: -1, firstAuthor }
}

function countUse(candidate: Candidate, { comment, author, thing, spelling, forename }: Use): void {
  candidate.uses++
  if (forename) candidate.asForename++
  if (thing) candidate.asThing++
  if (candidate.lastComment !== comment) candidate.comments++
  candidate.lastComment = comment
  if (author !== candidate.firstAuthor) candidate.several = true
  candidate.spellings.set(spelling, (candidate.spellings.get(spelling) ?? 0) + 1)
}

/** A capital within a sentence, or an article or the like before it. */
function isThing(text: string, word: Word, previous: Word | undefined): boolean {
  if (previous === undefined) return false
  if (DETERMINERS.has(previous.form)) return true
  return isCapital(text, word) && isSpaceBetween(text, previous, word)
}

function isForename(text: string, word: Word, next: Word | undefined): boolean {
  return next !== undefined && isCapital(text, word) && isCapital(text, next) && isSpaceBetween(text, word, next)
}

/** Most letters are plain ones, of which the code tells. */
function isCapital(text: string, { start }: Word): boolean {
  const unit = text.charCodeAt(start)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text.slice(start, start + 2))
}
