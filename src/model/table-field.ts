// One field of a table as text: what a reader of CSV cannot misread (RFC 4180), and what no spreadsheet computes (OWASP, CSV injection).

/** How fields are put into characters. */
export interface FieldRules {
  readonly delimiter: ',' | '\t'
  /** An apostrophe stands before text that a spreadsheet would compute. */
  readonly guarded: boolean
}

/**
 * Text that a spreadsheet takes for a formula, and text that opens with the guard itself, so that removing one apostrophe from
 * whatever matches `^'['=+\-@\t\r]` gives back every field (openings: OWASP, CSV injection; `=No. quoted` really becomes `=no. quoted`).
 */
const LOOKS_LIKE_A_FORMULA = /^['=+\-@\t\r]/

/** Quotes what would otherwise be read as structure, and outer spaces, which some readers trim. `null` is an empty field. */
export function createField({ delimiter, guarded }: FieldRules): (value: string | number | null) => string {
  const structure = delimiter === ',' ? /[",\r\n]|^\s|\s$/ : /["\t\r\n]|^\s|\s$/
  return value => {
    if (value === null) return ''
    if (typeof value === 'number') return `${value}`
    const text = guarded && LOOKS_LIKE_A_FORMULA.test(value) ? `'${value}` : value
    return structure.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
}
