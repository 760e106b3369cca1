// Class names as words: `MtnCommentAccountName` and `mtn_comment__accountName` are alike.

const known = new Map<string, string>()
/** Pages repeat a few hundred values; a page made to hold more is not remembered whole. */
const MOST_REMEMBERED = 20_000

/** A class or id value in lower case with its words apart by dashes: `commentBody Left` → `comment-body left`. */
export function dashed(value: string): string {
  const found = known.get(value)
  if (found !== undefined) return found
  const words = value
    .slice(0, LONGEST_VALUE)
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll(/_+|-{2,}/g, '-')
    .toLowerCase()
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(value, words)
  return words
}

const LONGEST_VALUE = 400
