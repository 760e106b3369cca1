// The refusal of a source as a whole, with a sentence that says what to do.

/** The source cannot be read at all: it is empty, is not text, or is too large to be held. `message` says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}
