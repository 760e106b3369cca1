// Which English words deny.

const NEGATIONS = new Set(
  'not no never none nothing nobody neither nor cannot cant dont doesnt isnt arent wasnt werent wont wouldnt didnt without'.split(' '),
)

/** Whether a word form denies ("not", "isn't", and "isnt" as it is often typed). */
export const isNegation = (form: string): boolean => NEGATIONS.has(form) || form.endsWith("n't")
