// Words that change what others mean: negators, intensifiers, dampeners and the turn a "but" takes.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const NEGATORS = list(
  'not no never none nobody nothing neither nor nowhere without lack lacks lacking cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint hardly barely scarcely rarely seldom',
)

const CONTRASTS = list('but however although though yet nevertheless nonetheless')

/** Verbs of thinking and seeming (Horn 1978 on neg-raising). */
const RAISERS = list('think thinks believe believes feel find consider reckon suppose imagine expect seem seems')

const INTENSIFIERS = list(
  'very really so extremely absolutely completely totally utterly incredibly too most more highly deeply truly especially particularly fucking freaking damn bloody super such insanely exceptionally enormously hugely thoroughly entirely awfully terribly',
)

const DAMPENERS = list('slightly somewhat kinda sorta fairly partly marginally almost less little mildly occasionally semi rather quite')

/** Those of them that strengthen and say nothing else: "thoroughly bad" is as thorough as "thoroughly good", "terribly" alone is a verdict. */
const DEGREES = list(
  'really extremely incredibly absolutely completely totally utterly highly deeply truly especially particularly exceptionally enormously hugely thoroughly entirely',
)

/** Effect on the valence of the word that follows, after VADER's empirical boost of .293 on a typical valence of 1.2. */
const INTENSIFIED = 1.25
const DAMPENED = 0.75

/** True where the form turns what follows it to its opposite: `not`, `never`, `isn't`. */
export const isNegator = (form: string): boolean => NEGATORS.has(form) || form.endsWith("n't")

/** True of a verb whose denial denies what is thought: `think` in "I don't think it is bad". */
export const raisesDenial = (form: string): boolean => RAISERS.has(form)

/** True where the form sets what follows against what came before: `but`. */
export const isContrast = (form: string): boolean => CONTRASTS.has(form)

/** True of an adverb of degree that is no verdict of its own. */
export const isDegree = (form: string): boolean => DEGREES.has(form)

/** By how much the form strengthens (> 1) or weakens (< 1) the word after it; 1 for other words. */
export function boostOf(form: string): number {
  if (INTENSIFIERS.has(form)) return INTENSIFIED
  return DAMPENERS.has(form) ? DAMPENED : 1
}

const LAUGHTER = /^(?:l(?:ol)+z?|lm(?:f)?ao|rofl|(?:ba|bwa|mua)?ha(?:ha)+h?|he(?:he)+)$/

/** True of written laughter: `lol`, `haha`. */
export const isLaughter = (form: string): boolean => LAUGHTER.test(form)

const PERSONAL = list('i me my mine we us our you your u ur')

/** True of words for whoever speaks and is spoken to, with what is contracted to them: `I`, `you're`. */
export const isPersonal = (form: string): boolean => PERSONAL.has(form) || /^(?:i|you|we)'/.test(form)
