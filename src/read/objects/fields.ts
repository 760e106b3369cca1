// Fields of parsed objects by name, whatever their value turns out to be: text, numbers, lists.

/** An object of parsed JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a value is an object and no list. */
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object under a name, empty where there is none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})

/** The list, empty for anything else. */
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
