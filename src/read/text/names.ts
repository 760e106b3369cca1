// What a page prints around every name (the label of its picture, a role, the name once more), found because all names have it.
import { gluedPairs } from './glued-names.js'

/** Fewer people may be alike by chance. */
const LEAST_PEOPLE = 4
/** Characters that names share without meaning anything. */
const LEAST_SHARED = 3
/** Share of the people whose names stand twice. */
const MOST = 0.5

const DOUBLED = /^(.{2,40}?)\s?\1$/u

/** The names without what all of them begin with, end with, or repeat. `null` stays. Linear. */
export function withoutHabits(names: readonly (string | null)[]): (string | null)[] {
  const bare = withoutNumbers(withoutFlags(withoutPlaces(withoutIcons(names))))
  const people = [...new Set(bare.filter(name => name !== null))]
  if (people.length < LEAST_PEOPLE) return bare
  const before = sharedStart(people)
  const after = sharedStart(people.map(reversed))
  const cut = (name: string) => name.slice(before, name.length - after).trim() || name
  const isDoubled = people.filter(name => DOUBLED.test(cut(name))).length >= people.length * MOST
  return bare.map(name => (name === null ? null : isDoubled ? cut(name).replace(DOUBLED, '$1') : cut(name)))
}

/** What a program printed of the icon behind most names: "Adakeyboard_arrow_down". */
export function withoutIcons(names: readonly (string | null)[]): (string | null)[] {
  const counts = new Map<string, number>()
  const people = new Set(names.filter(name => name !== null))
  for (const name of people) {
    const icon = ICON.exec(name)?.[0]
    for (let from = 0; icon !== undefined && icon.length - from >= SHORTEST_ICON; from++) {
      const tail = icon.slice(from)
      if (/^[a-z]+[_ ]/.test(tail)) counts.set(tail, (counts.get(tail) ?? 0) + 1)
    }
  }
  let longest = ''
  for (const [tail, count] of counts)
    if (count >= Math.max(LEAST_PEOPLE, people.size * MOST) && tail.length > longest.length) longest = tail
  return names.map(name =>
    longest !== '' && name?.endsWith(longest) && name.length > longest.length ? name.slice(0, -longest.length).trim() : name,
  )
}

const ICON = /[a-z]{2,30}(?:[_ ][a-z]{2,20}){1,3}$/
const SHORTEST_ICON = 8

/** "Ada Gray, Leeds, United Kingdom": where nearly all say whence they are. */
function withoutPlaces(names: readonly (string | null)[]): (string | null)[] {
  const people = new Set(names.filter(name => name !== null))
  const placed = [...people].filter(name => PLACED.test(name)).length
  if (people.size < LEAST_PEOPLE || placed < people.size * NEARLY_ALL) return [...names]
  return names.map(name => name?.replace(PLACED, '$1') ?? null)
}

/** A name, a place, and perhaps a country. */
const PLACED = /^([^,]{2,40}),\s\p{Lu}[^,\d]{1,40}(?:,\s\p{Lu}[^,\d]{1,40})?$/u
const NEARLY_ALL = 0.9

/** "Ada Gray United Kingdom": where nearly all names end in countries, and not in the same, which a page prints as flags. */
function withoutFlags(names: readonly (string | null)[]): (string | null)[] {
  const cut = new Map(names.flatMap(name => (name === null ? [] : [[name, countryBehind(name)] as const])))
  const countries = [...cut.values()].filter(country => country !== null)
  const isHabit = cut.size >= LEAST_PEOPLE && countries.length >= cut.size * NEARLY_ALL && new Set(countries).size > 1
  return names.map(name => (name === null || !isHabit ? name : name.slice(0, name.length - (cut.get(name)?.length ?? -1) - 1)))
}

/** Words of a country at the end of a name; `null` for none. */
function countryBehind(name: string): string | null {
  const words = name.split(' ')
  for (let at = Math.max(1, words.length - LONGEST_COUNTRY); at < words.length; at++) {
    const end = words.slice(at).join(' ')
    if (COUNTRIES.has(end)) return end
  }
  return null
}

const LONGEST_COUNTRY = 4
/** As they are called in languages whose pages print flags. */
const COUNTRIES: ReadonlySet<string> = new Set(
  ['en', 'de', 'fr', 'es'].flatMap(language => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return Array.from({ length: 26 * 26 }, (_, at) => names.of(String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))) ?? '')
  }),
)

/** "ada12" and "Bo Lind3": where many end in a number, which counts who follows them or how often they wrote. */
function withoutNumbers(names: readonly (string | null)[]): (string | null)[] {
  const people = new Set(names.filter(name => name !== null))
  return areCounted(people) ? names.map(name => name?.replace(COUNTED, '$1') ?? null) : [...names]
}

/** Nearly all, and none is another's name without the number; or many, and several of them in names of more than one word, as nobody chooses them. */
function areCounted(people: ReadonlySet<string>): boolean {
  const counted = [...people].filter(name => COUNTED.test(name))
  const isDistinct = new Set([...people].map(name => name.replace(COUNTED, '$1'))).size === people.size
  if (people.size > FEW_COUNTED && counted.length >= people.size * NEARLY_ALL && isDistinct) return true
  const long = counted.filter(name => name.includes(' ')).length
  return people.size >= FEW_COUNTED && counted.length >= people.size * MANY && long >= FEW_COUNTED / 2
}

/** So few may all have chosen such names. */
const FEW_COUNTED = 5
const MANY = 0.7
/** Years are digits of their own ("ada1984"). */
const COUNTED = /^(.+[^\d_-])(?!(?:19|20)\d\d$)\d{1,5}$/u

/** Characters that all begin with; 0 where they are too few to be a word, or the whole of a name. */
function sharedStart(people: readonly string[]): number {
  const [first, ...others] = people as [string, ...string[]]
  let shared = first.length
  for (const other of others) {
    let at = 0
    while (at < shared && first[at] === other[at]) at++
    shared = at
  }
  return shared < LEAST_SHARED || MASKED.test(first.slice(0, shared)) || people.some(({ length }) => length <= shared + 1) ? 0 : shared
}

/** What hides the end of every name on a page is no word. */
const MASKED = /^\*+$/

const reversed = (name: string): string => [...name].reverse().join('')

/** Authors, and whom each is printed to answer. */
export interface Apart {
  readonly authors: readonly (string | null)[]
  readonly answered: readonly (string | null)[]
}

/** Fewer names that end like another's are names of people called alike. */
const LEAST_ANSWERING = 2

/**
 * "Henning Marta Vogel", as Disqus prints who answers whom: a name, and that of somebody who wrote before. Believed where those who
 * answer so also stand alone, or before other names. Linear.
 */
export function namesApart(names: readonly (string | null)[]): Apart {
  const glued = gluedApart(names)
  if (glued !== null) return glued
  const earlier = new Set<string>()
  const cut = names.map(name => {
    const answered = name === null ? null : endIn(name, earlier)
    const author = answered === null ? name : (name as string).slice(0, -answered.length - 1)
    if (author !== null) earlier.add(author)
    return { author, answered }
  })
  const ways = new Map<string | null, Set<string | null>>()
  for (const [at, { author }] of cut.entries()) ways.set(author, (ways.get(author) ?? new Set()).add(names[at] ?? null))
  const answering = cut.filter(({ answered }) => answered !== null)
  const known = answering.filter(({ author }) => (ways.get(author)?.size ?? 0) > 1).length
  return known >= LEAST_ANSWERING && known * 2 >= answering.length
    ? { authors: cut.map(({ author }) => author), answered: cut.map(({ answered }) => answered) }
    : { authors: names, answered: names.map(() => null) }
}

function gluedApart(names: readonly (string | null)[]): Apart | null {
  const pairs = gluedPairs(names)
  if (pairs === null) return null
  const pairOf = (name: string | null) => (name === null ? undefined : pairs.get(name))
  return { authors: names.map(name => pairOf(name)?.author ?? name), answered: names.map(name => pairOf(name)?.answered ?? null) }
}

/** Words of a name in which another's is looked for. */
const MOST_WORDS = 9

/** The longest of the names with which a name ends, not the whole of it. */
function endIn(name: string, known: ReadonlySet<string>): string | null {
  const words = name.split(' ')
  if (words.length > MOST_WORDS || known.has(name)) return null
  for (let at = 1; at < words.length; at++) {
    const end = words.slice(at).join(' ')
    if (known.has(end)) return end
  }
  return null
}
