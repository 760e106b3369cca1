// What a reader hears of an XML export while it streams by.

/** Names and attribute names come in lower case, with their prefix; text comes in pieces, decoded. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(piece: string): void
  close(name: string): void
}

/** One object for all the elements without attributes. */
export const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({})
