// Answers about attribute values and short texts are remembered: a page says the same few hundred again and again.

/** A page made to hold more different values is not remembered whole. */
const MOST_REMEMBERED = 20_000
/** Longer values are rarely said twice. */
const LONGEST_REMEMBERED = 400

/** `compute` with its answers kept by key. */
export function remember<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    if (key.length > LONGEST_REMEMBERED) return compute(key)
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    const answer = compute(key)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(key, answer)
    return answer
  }
}
