// What a page prints around every name (the label of its picture, a role, the name once more), found because all names have it.

/** Fewer people may be alike by chance. */
const LEAST_PEOPLE = 4
/** Characters that names share without meaning anything. */
const LEAST_SHARED = 3
/** Share of the people whose names stand twice. */
const MOST = 0.5

const DOUBLED = /^(.{2,40}?)\s?\1$/u

/** The names without what all of them begin with, end with, or repeat. `null` stays. Linear. */
export function withoutHabits(names: readonly (string | null)[]): (string | null)[] {
  const people = [...new Set(names.filter(name => name !== null))]
  if (people.length < LEAST_PEOPLE) return [...names]
  const before = sharedStart(people)
  const after = sharedStart(people.map(reversed))
  const cut = (name: string) => name.slice(before, name.length - after).trim() || name
  const isDoubled = people.filter(name => DOUBLED.test(cut(name))).length >= people.length * MOST
  return names.map(name => (name === null ? null : isDoubled ? cut(name).replace(DOUBLED, '$1') : cut(name)))
}

/** Characters that all begin with; 0 where they are too few to be a word, or the whole of a name. */
function sharedStart(people: readonly string[]): number {
  const [first, ...others] = people as [string, ...string[]]
  let shared = first.length
  for (const other of others) {
    let at = 0
    while (at < shared && first[at] === other[at]) at++
    shared = at
  }
  return shared < LEAST_SHARED || people.some(({ length }) => length <= shared + 1) ? 0 : shared
}

const reversed = (name: string): string => [...name].reverse().join('')
