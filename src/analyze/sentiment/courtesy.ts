// Thanks that say nothing of the matter: who asks a question closes with them, whatever they think of what they read.
import type { Reading, Role } from './context.js'

/** What is left of the words of such a sentence. */
export const COURTESY = 0.2

/** Longer ones say what for. */
const LONGEST_COURTESY = 5

const THANKS = /^(?:thanks?|thanx|thx|tnx|cheers)(?: |$)/

/** True of a sentence that does little more than thank, in a text that asks something elsewhere. */
export function isCourtesy({ words, question }: Reading<Role & { readonly form: string }>, asks: boolean): boolean {
  return asks && !question && words.length <= LONGEST_COURTESY && words.some(({ entry }) => THANKS.test(entry.form))
}
