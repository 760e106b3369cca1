// From how deep comments are said to stand to their parents.

/** Position of each comment's parent, -1 for none: the latest earlier one that stands less deep, whatever levels are left out. Linear. */
export function parentsByDepth(depths: ArrayLike<number>): Int32Array {
  const path: number[] = []
  return Int32Array.from(depths, (depth, at) => {
    while (path.length > 0 && (depths[path.at(-1) as number] as number) >= depth) path.pop()
    const parent = path.at(-1) ?? -1
    path.push(at)
    return parent
  })
}
