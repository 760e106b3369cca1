// The refusal of a source as a whole, with a sentence that says what to do.

/** Longer messages quote too much of the source. */
const LONGEST = 600

/** What would make a source readable, where only the caller knows how its user does that: naming its format, or the column of the texts. */
export type Remedy = 'name-reader' | 'name-columns'

/** The source cannot be read at all: it is empty, is not text, or is too large to be held. `message` is one line and says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'

  /** `remedy` is `null` where the message says what to do. */
  constructor(
    message: string,
    readonly remedy: Remedy | null = null,
  ) {
    const line = message.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    super(line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line)
  }
}
