// Text as a terminal may safely show it.

/** Without control characters: a comment must not be able to move a reader's cursor. */
export function printable(text: string): string {
  return text.replaceAll(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
}
