// Fields of parsed objects by name, whatever their value turns out to be: text, numbers, lists, dates.

/** An object of parsed JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** Largest second count that is taken for seconds since 1970 (year 2286); beyond it stand milliseconds. */
const LARGEST_SECONDS = 1e10

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object under a name, empty where there is none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A string that is not blank, or a number as a string; else `null`. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** A finite number, also where it stands in quotes; else `null`. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** Seconds (or milliseconds) since 1970 → ISO 8601 in UTC; `null` for none and for what no calendar holds. */
export function dateOfEpoch(value: unknown): string | null {
  const number = numberOf(value)
  if (number === null || number <= 0) return null
  const date = new Date(number > LARGEST_SECONDS ? number : number * 1000)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z')
}

/** An ISO 8601 date as the source writes it; `null` for anything else. */
export function isoDate(value: unknown): string | null {
  const text = textOf(value)
  return text !== null && /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text)
    ? text.replace(' ', 'T')
    : null
}
