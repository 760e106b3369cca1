// Places in a text as editors count them.

/** Line and column of a position, both from 1; a column counts UTF-16 units. Linear in the position. */
export function placeAt(text: string, position: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: position - start + 1 }
}
