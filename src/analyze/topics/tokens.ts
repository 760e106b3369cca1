// Text → its words and marks as a language divides them: elided articles stand apart, and scripts without spaces are cut into words.

/** A word, or a single mark. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}-]/gu

/** Scripts whose words stand without a space between them. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Words that lose their vowel before another ("l'eau", "qu'il", "dell'acqua"), in the languages that write them so; "aujourd'hui" is one word. */
const ELIDED: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /(?<!\p{L})([ldjmtsnc]|(?:jus|lors|puis|quoi|quel|pres)?qu)['’](?=\p{L})/giu],
  ['it', /(?<!\p{L})([ldcmtsvn]|un|(?:de|a|da|ne|su|que|be)ll|quest|sant|com|dov|cos|senz|tutt|mezz|anch)['’](?=\p{L})/giu],
])

/** A longer run of letters is cut in so long pieces: dictionaries need more memory the longer it is. */
const LONGEST_RUN = 1000

/** The words and marks of `text`, in order. Linear; any string is accepted. */
export function tokensOf(text: string, language: string): readonly string[] {
  const elided = ELIDED.get(language)
  const tokens: readonly string[] = (elided === undefined ? text : text.replace(elided, '$1 ')).match(TOKEN) ?? []
  return UNSPACED.test(text) ? tokens.flatMap(token => (UNSPACED.test(token) ? cut(token, language) : [token])) : tokens
}

function cut(run: string, language: string): string[] {
  const words: string[] = []
  const segmenter = segmenterOf(language)
  for (let at = 0; at < run.length; at += LONGEST_RUN)
    for (const { segment } of segmenter.segment(run.slice(at, at + LONGEST_RUN))) words.push(segment)
  return words
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
