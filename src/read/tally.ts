// Counting what is alike: a page's habits are what it repeats.

/** How often each stands among `keys`, in the order in which they first do. Linear. */
export function tally<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Those that stand there `least` times and more. */
export const repeated = <Key>(keys: Iterable<Key>, least: number): ReadonlySet<Key> =>
  new Set([...tally(keys)].filter(([, count]) => count >= least).map(([key]) => key))
