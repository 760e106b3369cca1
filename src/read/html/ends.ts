// Where the subtrees of a page end.

/** One past the last descendant of each element, from parents that stand before their children. */
export function endsOf(parents: ArrayLike<number>): Int32Array {
  const ends = new Int32Array(parents.length)
  for (let at = parents.length - 1; at >= 0; at--) {
    const end = Math.max(ends[at] as number, at + 1)
    ends[at] = end
    const parent = parents[at] as number
    if (parent >= 0 && (ends[parent] as number) < end) ends[parent] = end
  }
  return ends
}
