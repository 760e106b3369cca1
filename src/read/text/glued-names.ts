// Names to which a page prints without a blank whom they answer ("Ada LundBo Ek"), the writer of the story ("Bo EkJo Writer") with those who answer nobody else, as copies of Kinja have them.
import type { Apart } from './names.js'

/** Different people before the same name; fewer may be called alike. */
const LEAST_BEFORE = 3
/** Share of the comments whose names come apart. */
const NEARLY_ALL = 0.8
/** Characters of a name, and of what stands before one. */
const SHORTEST = 3
const LONGEST = 140

/** Authors, and whom each is printed to answer; `null` where most names do not come apart. Linear. */
export function gluedNames(names: readonly (string | null)[]): Apart | null {
  const writer = writerBehind(names)
  if (writer === null) return null
  const known = new Set([writer])
  const cut = names.map(name => {
    const end = name === null ? null : endIn(name, known)
    const author = end === null ? name : (name as string).slice(0, -end.length)
    if (author !== null) known.add(author)
    return { author, end }
  })
  if (cut.filter(({ end }) => end !== null).length < names.length * NEARLY_ALL) return null
  return { authors: cut.map(({ author }) => author), answered: cut.map(({ end }) => (end === writer ? null : end)) }
}

/** The name that stands behind those of several people, without a blank; the longest of those behind most. */
function writerBehind(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const name of new Set(names)) {
    if (name === null || name.length > LONGEST) continue
    for (const { index } of name.matchAll(GLUE)) {
      const end = name.slice(index)
      if (index >= SHORTEST && end.length >= SHORTEST) counts.set(end, (counts.get(end) ?? 0) + 1)
    }
  }
  let best: string | null = null
  for (const [end, count] of counts) {
    const most = best === null ? LEAST_BEFORE - 1 : (counts.get(best) as number)
    if (count > most || (count === most && end.length > (best?.length ?? 0) && best !== null)) best = end
  }
  return best
}

/** Between a small letter, a figure or a sign and a capital; a name that begins with a small letter shows no place. */
const GLUE = /(?<=[^\s\p{Lu}'’-])(?=\p{Lu})/gu

/** The longest of the names with which another ends, not the whole of it. */
function endIn(name: string, known: ReadonlySet<string>): string | null {
  if (name.length > LONGEST) return null
  for (let at = SHORTEST; at <= name.length - SHORTEST; at++) {
    const end = name.slice(at)
    if (name[at - 1] !== ' ' && known.has(end)) return end
  }
  return null
}
