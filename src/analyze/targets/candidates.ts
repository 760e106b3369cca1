// The words of a thread → what it may be arguing about: names and nouns, alone or in pairs, that several commenters use.
import { isSpaceBetween, type Word } from '../words.js'
import { determinersOf } from './determiners.js'
import { foldIn } from './fold.js'
import { isBehind, isForename, isNoModifier, isNounBehind, isNumberOfName, isThing, stemOf } from './nouns.js'
import { type Unit, unitsOf } from './units.js'

/** A name or noun, or two side by side. */
export interface Candidate {
  readonly stems: readonly string[]
  /** In which it was used first (ISO 639-1). */
  readonly language: string
  comments: number
  /** Whether more than one commenter uses it. */
  several: boolean
  /** Uses behind an article or the like, or as a name within a sentence: what makes it a thing that can be spoken of. */
  asThing: number
  /** Those of them with no further noun right behind: nouns, not what tells more of them ("the wooden bridge"). Not counted of pairs. */
  asHead: number
  /** Those of these behind a definite article or the like: what is spoken of already. */
  asSubject: number
  uses: number
  /** Uses with a capital right before another word with one, as `Upper` in `Upper Alder`. */
  asForename: number
  /** Times each spelling was used. */
  readonly spellings: Map<string, number>
  lastComment: number
  readonly firstAuthor: string | number
}

/** A comment, its words, and the language they are of (ISO 639-1). */
interface Said {
  readonly comment: number
  readonly author: string | number
  readonly text: string
  readonly words: readonly Word[]
  readonly language: string
}

/** A store that counts candidates comment by comment. */
export function createCandidates(): { add(said: Said): void; readonly list: () => Candidate[] } {
  const all: Candidate[] = []
  // By the first stem, then by the second, '' for none: a key made of both would have to be built for every pair of words.
  const known = new Map<string, Map<string, Candidate>>()
  const count = (first: string, second: string, use: Use): Candidate => {
    let behind = known.get(first)
    if (behind === undefined) {
      behind = new Map()
      known.set(first, behind)
    }
    let candidate = behind.get(second)
    if (candidate === undefined) {
      candidate = fresh(second === '' ? [first] : [first, second], use)
      behind.set(second, candidate)
      all.push(candidate)
    }
    countUse(candidate, use)
    return candidate
  }
  return { add: said => countIn(said, count), list: () => all }
}

type Count = (first: string, second: string, use: Use) => Candidate

/** Counts the words of a comment, and each with the one before it. */
function countIn(said: Said, count: Count): void {
  const { text, words, language } = said
  const fold = foldIn(language)
  const determiners = determinersOf(language)
  const units = unitsOf(text, words, language)
  let before = { stem: '', thing: false }
  // The word before, as long as it may turn out to be the noun that its article belongs to.
  let open: Candidate | null = null
  let definite = false
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    const previous = units[at - 1]
    const adjacent = previous !== undefined && isSpaceBetween(text, previous, unit)
    const stem = stemOf(text, unit, fold)
    if (open !== null && !(adjacent && stem !== '' && isNounBehind(text, unit, determiners))) countHead(open, definite)
    open = null
    const standing = { unit, previous, adjacent }
    const thing = stem !== '' && isThing(text, standing, determiners)
    if (before.stem !== '' && adjacent) {
      const second = stem || (isNumberOfName(text, standing) ? unit.form : '')
      if (second !== '') count(before.stem, second, useOf(said, previous.start, unit.end, before.thing))
    }
    if (stem !== '') {
      const single = count(stem, '', useOf(said, unit.start, unit.end, thing))
      if (isForename(text, unit, units[at + 1])) single.asForename++
      definite = isBehind(unit, previous, determiners.definite)
      if (thing && isNoModifier(text, unit)) countHead(single, definite)
      else if (thing) open = single
    }
    before = { stem, thing }
  }
  if (open !== null) countHead(open, definite)
}

interface Use {
  readonly said: Said
  readonly spelling: string
  readonly thing: boolean
}

const useOf = (said: Said, start: number, end: number, thing: boolean): Use => ({ said, spelling: said.text.slice(start, end), thing })

function fresh(stems: readonly string[], { said }: Use): Candidate {
  return {
    stems,
    language: said.language,
    comments: 0,
    several: false,
    asThing: 0,
    asHead: 0,
    asSubject: 0,
    uses: 0,
    asForename: 0,
    spellings: new Map(),
    lastComment: -1,
    firstAuthor: said.author,
  }
}

function countUse(candidate: Candidate, { said: { comment, author }, spelling, thing }: Use): void {
  candidate.uses++
  if (thing) candidate.asThing++
  if (candidate.lastComment !== comment) candidate.comments++
  candidate.lastComment = comment
  if (author !== candidate.firstAuthor) candidate.several = true
  candidate.spellings.set(spelling, (candidate.spellings.get(spelling) ?? 0) + 1)
}

function countHead(candidate: Candidate, definite: boolean): void {
  candidate.asHead++
  if (definite) candidate.asSubject++
}
