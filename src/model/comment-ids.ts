// Gives every comment a stable id: the source's own, or its outline path ("c6.1.3": third reply to the first reply to the sixth comment).

/**
 * Below this depth an outline path would grow with every level (a chain of 100,000 would need 10 GB), so deeper
 * comments are numbered by reading order instead.
 */
const DEEPEST_PATH = 40

/**
 * One unique id a comment, in pre-order. `known` holds the source's ids (`null` where it has none), `parents` the index of each
 * comment's parent. A bare number gets the prefix `c`, since spreadsheets and data frames turn numeric ids into floats.
 */
export function commentIds(known: readonly (string | null)[], parents: Int32Array): string[] {
  if (known.every(id => id !== null && !isNumber(id))) return known as string[]
  const prefixed = known.map(id => (id === null ? null : prefixNumber(id)))
  const taken = new Set<string>()
  for (const id of prefixed) if (id !== null) taken.add(id)
  const paths = outlinePaths(parents)
  const used = new Set<string>()
  return prefixed.map((id, index) => {
    const wanted = id ?? `c${paths[index]}`
    let unique = wanted
    for (let times = 2; used.has(unique) || (id === null && taken.has(unique)); times++) unique = `${wanted}~${times}`
    used.add(unique)
    return unique
  })
}

/** `"1041"` → `"c1041"`; anything else is kept. */
function prefixNumber(id: string): string {
  return isNumber(id) ? `c${id}` : id
}

const isNumber = (id: string): boolean => /^\d+$/.test(id)

function outlinePaths(parents: Int32Array): string[] {
  const paths: string[] = []
  const depths = new Int32Array(parents.length)
  const replies = new Int32Array(parents.length + 1)
  parents.forEach((parent, index) => {
    const ordinal = ++replies[parent + 1]!
    depths[index] = parent < 0 ? 0 : (depths[parent] as number) + 1
    if (parent < 0) paths.push(`${ordinal}`)
    else if ((depths[index] as number) < DEEPEST_PATH) paths.push(`${paths[parent]}.${ordinal}`)
    else paths.push(`-${index + 1}`)
  })
  return paths
}
