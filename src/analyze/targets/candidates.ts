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
  readonly spellings: Spelling[]
  lastComment: number
  readonly firstAuthor: string | number
}

/** A way in which a candidate is written, and how often it is. */
export interface Spelling {
  readonly text: string
  uses: number
}

/** A word as it is written in one language: its stem, and what is counted of it; `null` where it names nothing. */
interface Written {
  readonly stem: string
  readonly single: Candidate | null
  readonly spelling: Spelling
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
export function createCandidates(): { add(said: Said): void; readonly list: () => readonly Candidate[] } {
  const store = new Store()
  return { add: said => countIn(said, store), list: () => store.all }
}

/** What was counted. By the first stem, then by the second, and by the spelling: a key made of both would have to be built for every pair of words. */
class Store {
  readonly all: Candidate[] = []
  private readonly singles = new Map<string, Candidate>()
  private readonly pairs = new Map<Candidate, Map<string, Candidate>>()
  private readonly written = new Map<string, Map<string, Written>>()

  /** What is known of a unit as it is written. */
  writtenAs({ text, language, author }: Said, unit: Unit, fold: (word: string) => string): Written {
    let known = this.written.get(language)
    if (known === undefined) {
      known = new Map()
      this.written.set(language, known)
    }
    const spelling = text.slice(unit.start, unit.end)
    const found = known.get(spelling)
    if (found !== undefined) return found
    const stem = stemOf(text, unit, fold)
    const single = stem === '' ? null : this.singleOf(stem, language, author)
    const written = { stem, single, spelling: { text: spelling, uses: 0 } }
    single?.spellings.push(written.spelling)
    known.set(spelling, written)
    return written
  }

  private singleOf(stem: string, language: string, author: string | number): Candidate {
    const known = this.singles.get(stem)
    if (known !== undefined) return known
    const single = fresh([stem], language, author)
    this.singles.set(stem, single)
    this.all.push(single)
    return single
  }

  pairOf(first: Candidate, second: string, { language, author }: Said): Candidate {
    let behind = this.pairs.get(first)
    if (behind === undefined) {
      behind = new Map()
      this.pairs.set(first, behind)
    }
    let pair = behind.get(second)
    if (pair === undefined) {
      pair = fresh([first.stems[0] as string, second], language, author)
      behind.set(second, pair)
      this.all.push(pair)
    }
    return pair
  }
}

/** Counts the words of a comment, and each with the one before it. */
function countIn(said: Said, store: Store): void {
  const { text, words, language } = said
  const fold = foldIn(language)
  const determiners = determinersOf(language)
  const units = unitsOf(text, words, language)
  let before: Candidate | null = null
  let wasThing = false
  // The word before, as long as it may turn out to be the noun that its article belongs to.
  let open: Candidate | null = null
  let definite = false
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    const previous = units[at - 1]
    const adjacent = previous !== undefined && isSpaceBetween(text, previous, unit)
    const written = unit.kind === 'word' ? store.writtenAs(said, unit, fold) : NOTHING
    const { single } = written
    if (open !== null && !(adjacent && single !== null && isNounBehind(text, unit, determiners))) countHead(open, definite)
    open = null
    const thing = single !== null && isThing(text, { unit, previous, adjacent }, determiners)
    if (before !== null && adjacent) {
      const second = written.stem || (isNumberOfName(text, { unit, previous, adjacent }) ? unit.form : '')
      if (second !== '')
        countPair(store.pairOf(before, second, said), said, { spelling: text.slice(previous.start, unit.end), thing: wasThing })
    }
    if (single !== null) {
      written.spelling.uses++
      countUse(single, said, thing)
      if (isForename(text, unit, units[at + 1])) single.asForename++
      definite = isBehind(unit, previous, determiners.definite)
      if (thing && isNoModifier(text, unit)) countHead(single, definite)
      else if (thing) open = single
    }
    before = single
    wasThing = thing
  }
  if (open !== null) countHead(open, definite)
}

/** What is no word names nothing. */
const NOTHING: Written = { stem: '', single: null, spelling: { text: '', uses: 0 } }

function fresh(stems: readonly string[], language: string, firstAuthor: string | number): Candidate {
  return {
    stems,
    language,
    comments: 0,
    several: false,
    asThing: 0,
    asHead: 0,
    asSubject: 0,
    uses: 0,
    asForename: 0,
    spellings: [],
    lastComment: -1,
    firstAuthor,
  }
}

function countUse(candidate: Candidate, { comment, author }: Said, thing: boolean): void {
  candidate.uses++
  if (thing) candidate.asThing++
  if (candidate.lastComment !== comment) candidate.comments++
  candidate.lastComment = comment
  if (author !== candidate.firstAuthor) candidate.several = true
}

/** Two words are looked through so many spellings at most: capitals can be set in more ways than anybody sets them. */
const MOST_SPELLINGS = 16

function countPair(pair: Candidate, said: Said, { spelling, thing }: { readonly spelling: string; readonly thing: boolean }): void {
  countUse(pair, said, thing)
  const known = pair.spellings.find(({ text }) => text === spelling)
  if (known !== undefined) known.uses++
  else if (pair.spellings.length < MOST_SPELLINGS) pair.spellings.push({ text: spelling, uses: 1 })
}

function countHead(candidate: Candidate, definite: boolean): void {
  candidate.asHead++
  if (definite) candidate.asSubject++
}
