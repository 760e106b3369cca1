// Which English words deny, and how far a denial goes.

const NEGATIONS = new Set(
  'not no never none nothing nobody neither nor cannot cant dont doesnt isnt arent wasnt werent wont wouldnt didnt without'.split(' '),
)

/** Whether a word form denies ("not", "isn't", and "isnt" as it is often typed). */
export const isNegation = (form: string): boolean => NEGATIONS.has(form) || form.endsWith("n't")

/** Words on that a denial reaches where only valences are summed, and the share of a valence that it leaves, turned round: "not good" is less bad than "bad". */
export const DENIAL_REACH = 3
export const DENIED_SHARE = -0.6
