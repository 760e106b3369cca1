// What the people of a thread are called: by whole names, by parts of them, by what they are spoken to. Which of these are ordinary words too.
import { TITLES } from '../analyze/vocatives/address-words.js'
import { isCommonWord } from '../analyze/vocatives/common-words.js'
import { personOf } from '../model/person.js'
import type { Comment, Thread } from '../model/thread.js'
import { fullName, type Naming, nameKey } from './naming.js'
import { folded, isCased, isSmall } from './segments.js'

/** A word as names are made of: `mike_r`, `O’Brien`, `Kovač`. */
const WORD = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[.'’-](?=[\p{L}\p{N}_])){0,200}/gu
/** Shorter parts of a name are initials. */
const SHORTEST_PART = 2
/** Shorter names are found with their capital only: `Al` and `Le` are words of many languages. */
const SHORTEST_IN_ANY_CASE = 3
/** Names of more words are titles and mottos: they have no parts that somebody is called by. */
const MOST_WORDS = 4
/** A longer name is nobody's, and is not looked for. */
const LONGEST = 120

/** Words beside names that are nobody's own. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `the and of at for from with by in on to not a an who mr mrs ms mx dr prof sir dame lady lord st jr sr phd
  de del des du di da dos das la le les el los las van von der den dem zu zur ter ten und et y e
  uncle aunt auntie grandpa grandma granny mom mum dad opa oma onkel tante papa mama vater mutter fräulein mme mlle tía tío`.split(/\s+/),
)

/** `any`: wherever it stands; `capital`: not in small letters; `common`: where it stands as a name (`standing.ts`). */
type Found = 'any' | 'capital' | 'common'

/** What a name becomes, and where it is found. */
export interface Called {
  readonly becomes: string
  readonly found: Found
}

/** A name by which somebody is spoken to; `author` is the name in their field, `null` where that is not known or nobody's. */
export interface SpokenName {
  readonly name: string
  readonly author: string | null
}

/** What analysis knows of the texts: the language of each comment, and the names people are spoken to by. */
interface Usage {
  readonly languages: readonly (string | null)[]
  readonly spoken: readonly SpokenName[]
}

/** Folded names. Those of nobody ("Anonymous") are not among them. Linear in the thread. */
export function knownNames(thread: Thread, naming: Naming, { languages, spoken }: Usage): ReadonlyMap<string, Called> {
  const people = peopleOf(thread, spoken)
  const parts = people.flatMap(person => partsOf(person, naming))
  const isOrdinary = ordinaryWords(
    thread,
    languages,
    [...people, ...parts].flatMap(({ name }) => wordsOf(name)),
  )
  const known = new Map<string, Called>()
  for (const part of parts) addPart(known, part, { naming, isOrdinary })
  for (const person of people) addWhole(known, person, { naming, isOrdinary })
  for (const nickname of spoken) addNickname(known, nickname, { naming, isOrdinary })
  return known
}

interface Knowing {
  readonly naming: Naming
  readonly isOrdinary: (word: string) => boolean
}

/** A part of two names is neither's: it becomes something of its own. */
function addPart(known: Map<string, Called>, { name, becomes, isStem, isGuess }: Part, { naming, isOrdinary }: Knowing): void {
  const ordinary = isOrdinary(name)
  if (isStem && ordinary) return
  const other = known.get(folded(name))
  const isShared = other !== undefined && other.becomes !== becomes
  known.set(folded(name), { becomes: isShared ? naming(name).first : becomes, found: foundAs(name, ordinary, isGuess) })
}

function addWhole(known: Map<string, Called>, { name, isGuess }: Named, { naming, isOrdinary }: Knowing): void {
  const core = coreOf(name)
  // A bare number is as likely a count or a year.
  if (Array.from(core).length < SHORTEST_PART || core.length > LONGEST || /^\d+$/.test(core)) return
  const found = foundAs(core, wordsOf(core).every(isOrdinary), isGuess)
  known.set(folded(core), { becomes: fullName(naming(name)), found })
}

/** Somebody known is spoken to by a name that is no part of theirs: it is theirs in the other texts too. */
function addNickname(known: Map<string, Called>, { name, author }: SpokenName, { naming, isOrdinary }: Knowing): void {
  if (author === null || known.has(folded(name)) || isNoName(name) || isOrdinary(name)) return
  known.set(folded(name), { becomes: naming(author).first, found: 'capital' })
}

const foundAs = (name: string, isOrdinary: boolean, isGuess: boolean): Found =>
  isOrdinary ? 'common' : isGuess || name.length < SHORTEST_IN_ANY_CASE ? 'capital' : 'any'

/** Somebody of the thread. `hasParts`: people call them by a part of the name; `isGuess`: known only from how they are spoken to. */
interface Named {
  readonly name: string
  readonly hasParts: boolean
  readonly isGuess: boolean
}

function peopleOf({ post, comments }: Thread, spoken: readonly SpokenName[]): Named[] {
  const people = new Map<string, Named>()
  const add = (author: string | null, hasParts: boolean, isGuess = false) => {
    const name = personOf({ author })
    if (name === null) return
    const key = nameKey(name)
    people.set(key, {
      name,
      hasParts: hasParts || people.get(key)?.hasParts === true,
      isGuess: isGuess && people.get(key)?.isGuess !== false,
    })
  }
  add(post.author, true)
  for (const comment of comments) add(comment.author, isPersons(comment))
  for (const { name, author } of spoken) if (author === null) add(name, true, true)
  return [...people.values()]
}

/** Notices of links are signed with a title, spam with what it sells. */
const isPersons = ({ kind, status }: Comment): boolean => kind === 'comment' && status !== 'spam'

/** A part of a name; `isStem`: of a word such as `mike_r` or `ana87`. */
interface Part {
  readonly name: string
  readonly becomes: string
  readonly isStem: boolean
  readonly isGuess: boolean
}

/** The first word of a name stands for the first word of its pseudonym, the others for the second. */
function partsOf({ name, hasParts, isGuess }: Named, naming: Naming): Part[] {
  const all = wordsOf(name)
  const isSmallBesideCapitals = all.some(word => isCased(word) && !isSmall(word)) ? isSmall : () => false
  const words = all.filter(
    word => Array.from(word).length >= SHORTEST_PART && /\p{L}/u.test(word) && !isNoName(word) && !isSmallBesideCapitals(word),
  )
  if (!hasParts || all.length > MOST_WORDS || (words.length > 2 && words.every(word => isCommonWord(word.toLowerCase())))) return []
  const { first, second } = naming(name)
  return words.flatMap((word, at) => {
    const becomes = all.length === 1 ? fullName({ first, second }) : at === 0 ? first : second
    const stems = stemsOf(word).filter(stem => stem !== word && !isNoName(stem))
    return [
      ...(all.length === 1 ? [] : [{ name: word, becomes, isStem: false, isGuess }]),
      ...stems.map(stem => ({ name: stem, becomes: all.length === 1 ? first : becomes, isStem: true, isGuess })),
    ]
  })
}

const isNoName = (word: string): boolean => NO_NAMES.has(word.toLowerCase()) || TITLES.has(word.toLowerCase())

/** `mike_r` is called Mike, `ana87` Ana, `MargaretHill` Margaret, `Jean-Luc` also Jean. */
const stemsOf = (word: string): string[] =>
  word.split(/[_.'’\d-]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(stem => Array.from(stem).length >= SHORTEST_STEM)
const SHORTEST_STEM = 3

const wordsOf = (name: string): string[] => name.slice(0, LONGEST * 4).match(WORD) ?? []

/** From the first word to the end of the last: `-- Ana K. --` is found as `Ana K`. */
function coreOf(name: string): string {
  const words = [...name.slice(0, LONGEST * 4).matchAll(WORD)]
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? name.slice(first.index, last.index + last[0].length) : ''
}

/** Endings by which the dictionary takes any word for an English one, `Emily` and `Sterling` too. */
const ENGLISH_ENDING = /ly$|ing$/

/**
 * Tells words that are ordinary ones besides: those of the English dictionary; where a text is not known to be English also those that
 * the thread writes with a small letter at least as often as with a capital (`Pierre`, `Ernst`), names in author fields counted.
 */
function ordinaryWords(
  { comments, post }: Thread,
  languages: readonly (string | null)[],
  candidates: readonly string[],
): (word: string) => boolean {
  const uses = new Map<string, { small: number; all: number }>()
  for (const word of candidates) if (isCased(word) && !isSmall(word)) uses.set(word.toLowerCase(), { small: 0, all: 0 })
  const count = (text: string) => {
    for (const [word] of text.matchAll(WORD)) {
      const lower = word.toLowerCase()
      const use = uses.get(lower)
      if (use === undefined) continue
      use.all++
      if (word === lower) use.small++
    }
  }
  for (const { text, index, author } of comments) {
    if (author !== null) count(author)
    if (languages[index] !== 'en') count(text)
  }
  count(post.text ?? '')
  return word => {
    const lower = word.toLowerCase()
    const { small, all } = uses.get(lower) ?? { small: 0, all: 0 }
    return (small > 0 && small * 2 >= all) || NO_NAMES.has(lower) || (isCommonWord(lower) && !ENGLISH_ENDING.test(lower))
  }
}
