// Tells a question that wants an answer from one that makes a point.
import type { CueLanguage } from './cue-language.js'
import type { OwnSentence, OwnWords } from './own-words.js'

/** A reply of more sentences makes a point of its own, whatever it asks. */
const MOST_SENTENCES = 4
/** Questions stand among the first sentences or at the end. */
const OPENING_SENTENCES = 2
/** Words of a question that asks for something. */
const LONGEST_QUESTION = 25

/** Whether a short reply holds a question that asks for something: it begins like one or is all there is, and neither denies nor scorns. */
export function asksSomething({ words, sentences }: OwnWords, language: CueLanguage): boolean {
  if (sentences.length > MOST_SENTENCES) return false
  return sentences.some((sentence, at) => {
    if (sentence.stop !== '?' || (at >= OPENING_SENTENCES && at < sentences.length - 1)) return false
    return isGenuine(words, sentence, { language, alone: sentences.length === 1 })
  })
}

function isGenuine(
  words: OwnWords['words'],
  { from, to }: OwnSentence,
  { language, alone }: { language: CueLanguage; alone: boolean },
): boolean {
  const forms = words.slice(from, to).map(({ form }) => form)
  const spoken = forms.findIndex(form => !language.before.has(form))
  if (forms.length > LONGEST_QUESTION || forms.some(form => form.endsWith("n't") || language.denial.has(form) || language.scorn.has(form)))
    return false
  return alone || language.ask.has(forms[spoken] ?? '') || forms.some(form => language.request.has(form))
}
