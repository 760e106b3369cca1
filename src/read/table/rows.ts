// Rows of a delimited text (RFC 4180, and what programs make of it): quotes doubled or after a backslash, line ends within quotes, a quote never closed.

/** A row of fields, and where in the text it begins. */
export interface Row {
  readonly fields: string[]
  readonly start: number
}

/** Rows in order, blank ones left out. Linear. */
export function* rowsOf(text: string, delimiter: string): Generator<string[]> {
  for (const { fields } of placedRows(text, delimiter)) yield fields
}

/** The same with their places. */
export function* placedRows(text: string, delimiter: string): Generator<Row> {
  const nextDelimiter = finder(text, delimiter)
  const nextLine = finder(text, '\n')
  let row: string[] = []
  let begin = 0
  for (let at = 0; at < text.length; ) {
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : null
    const start = field?.end ?? at
    const end = Math.min(nextDelimiter(start), nextLine(start))
    row.push(field === null ? text.slice(at, end) : field.value + text.slice(start, end))
    at = end + 1
    if (text[end] === delimiter && at < text.length) continue
    if (text[end] === delimiter) row.push('')
    if (row.length > 1 || row[0] !== '') yield { fields: row, start: begin }
    row = []
    begin = at
  }
}

/** Each place is looked for once, however often it is asked for. */
function finder(text: string, sign: string): (from: number) => number {
  let next = -1
  return from => {
    if (next < from) {
      const found = text.indexOf(sign, from)
      next = found < 0 ? text.length : found
    }
    return next
  }
}

/** `null` where the quote is never closed: then it is a character like others. */
function quotedField(text: string, start: number, delimiter: string): { value: string; end: number } | null {
  let value = ''
  let from = start + 1
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', from)) {
    const next = text[quote + 1]
    if (next === '"') value += text.slice(from, quote + 1)
    else if (text[quote - 1] === '\\' && next !== delimiter && next !== '\n' && next !== undefined)
      value += `${text.slice(from, quote - 1)}"`
    else return { value: value + text.slice(from, quote), end: quote + 1 }
    from = next === '"' ? quote + 2 : quote + 1
  }
  return null
}
