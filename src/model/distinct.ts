// Tells equal names apart by a number: t, t~2, t~3.

/**
 * A function that gives a name back as it is the first time, and with `~2`, `~3` … when it comes again (or another `sign` before the
 * number); it never gives one twice. Names with the same `key` count as equal. Linear in the names, however many are equal.
 */
export function createDistinct(key: (name: string) => string = name => name, sign = '~'): (name: string) => string {
  const taken = new Set<string>()
  const times = new Map<string, number>()
  return name => {
    let distinct = name
    let count = times.get(key(name)) ?? 1
    while (taken.has(key(distinct))) distinct = `${name}${sign}${++count}`
    times.set(key(name), count)
    taken.add(key(distinct))
    return distinct
  }
}
