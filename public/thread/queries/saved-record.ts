// A search with a name as this browser keeps it: JSON, read with suspicion, since older pages and other programs write there too.

/** What was asked for, all of it together. Keys are those of the facets and of the lens. */
export interface Saved {
  readonly name: string
  readonly words: string
  readonly lens: string
  readonly marks: readonly string[]
  readonly facets: readonly (readonly [facet: string, keys: readonly string[]])[]
  /** Name of a ready-made question, `null` without. */
  readonly question: string | null
  /** The one thread it means something in, `null`: any. Topics are numbered anew in every thread. */
  readonly thread: string | null
}

/** What is stored, `null` where it is something else. */
export function parseSaved(stored: string): Saved[] | null {
  try {
    const all: unknown = JSON.parse(stored)
    return Array.isArray(all) && all.every(isSaved) ? all : null
  } catch {
    return null
  }
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(each => typeof each === 'string')

function isSaved(value: unknown): value is Saved {
  const { name, words, lens: lensName, marks, facets, question, thread } = (value ?? {}) as Record<keyof Saved, unknown>
  const isFacet = (each: unknown) => Array.isArray(each) && typeof each[0] === 'string' && isTexts(each[1])
  return (
    [name, words, lensName].every(text => typeof text === 'string') &&
    [question, thread].every(text => text === null || typeof text === 'string') &&
    isTexts(marks) &&
    Array.isArray(facets) &&
    facets.every(isFacet)
  )
}
