// Yields the word behind an elided one ("l'horreur", "n'aime", "dell'orrore"): the lexicons know it by itself.

/** Languages that write a word that has lost its vowel together with the next. */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it'])

/** Longer openings are words of their own ("aujourd'hui"). */
const LONGEST_ELIDED = 5

/** A form (lower case, straight apostrophes), without what is elided before it, and whether that denies ("n'"). */
export function behindElision(form: string, language: string): { readonly form: string; readonly denied: boolean } {
  const mark = ELIDING.has(language) ? form.indexOf("'") : -1
  if (mark < 1 || mark > LONGEST_ELIDED || mark === form.length - 1) return { form, denied: false }
  return { form: form.slice(mark + 1), denied: language === 'fr' && form.startsWith("n'") }
}
