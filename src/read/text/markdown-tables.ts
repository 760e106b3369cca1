// Tables of Markdown without a heading row: pages set them out of sight around their words, so that only the words are kept.
// Syntax: https://github.github.com/gfm/#tables-extension-.

/** A heading row of nothing, and the row of dashes below it. */
const EMPTY_ROW = /^[ \t>]{0,400}\|(?:[ \t]{0,2000}\|){1,100}[ \t]*$/
const RULE = /^[ \t>]{0,400}\|(?:[ \t]?:?-{2,2000}:?[ \t]?\|){1,100}[ \t]*$/
const ROW = /^([ \t>]{0,400})\|(.*)\|[ \t]*$/

/** The text with the rows of such tables as lines. Linear. */
export function withBareTablesOpen(text: string): string {
  if (!text.includes('|--') && !text.includes('| --')) return text
  const lines = text.split('\n')
  let isBare = false
  return lines
    .flatMap((line, at) => {
      if (EMPTY_ROW.test(line) && RULE.test(lines[at + 1] ?? '')) {
        isBare = true
        return []
      }
      const row = isBare ? ROW.exec(line) : null
      if (row === null) isBare = false
      if (row === null) return [line]
      return RULE.test(line) ? [] : [(row[1] as string) + cellsOf(row[2] as string).join(' ')]
    })
    .join('\n')
}

const cellsOf = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim())
    .filter(cell => cell !== '')
