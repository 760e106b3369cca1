// Yields what the singular and the plural of a word have in common: little is taken off, for in a stem "puerto" and "puerta" would be one thing.
import { remembered } from '../known-forms.js'
import { stemmerOf } from '../topics/stems.js'

/** Endings and what is left of them, applied one after another, by language. */
const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // Bäume, Brücken, Häuser, Autos, Busse, Fahrerinnen; other marks stay, for "Fähre" is not "fahren"
  de: [
    [/äu/, 'au'],
    [/innen$/, 'in'],
    [/(?<=..)(?:ern|en|er|es|e|n|(?<=[bdfghiklmnorty])s)$/, ''],
    [/ss$/, 's'],
  ],
  // ciudades, puentes, luces, camiones
  es: [
    [/s$/, ''],
    [/e$/, ''],
    [/c$/, 'z'],
  ],
  // journaux, bateaux, feux, rues
  fr: [
    [/(?<=e)aux$/, 'au'],
    [/aux$/, 'al'],
    [/(?<=[eo]u)x$/, ''],
    [/s$/, ''],
  ],
  // ponti, case, parchi, spiagge, servizi
  it: [
    [/h(?=[ei]$)/, ''],
    [/[aeo]$/, ''],
    [/i$/, ''],
  ],
  // bruggen, bomen, huizen, fietsen, auto's, havens
  nl: [
    [/'?s$/, ''],
    [/en$/, ''],
    [/z$/, 's'],
    [/v$/, 'f'],
    [/s$/, ''],
    [/([b-df-hj-np-tv-z])\1$/, '$1'],
    [/([aeou])\1(?=[b-df-hj-np-tv-z]$)/, '$1'],
  ],
  // estações, pães, animais, túneis, homens, flores
  pt: [
    [/(?:ões|ães|ãos)$/, 'ão'],
    [/(?<=[aeouáéóú])is$/, 'l'],
    [/ns$/, 'm'],
    [/(?<=[aeiouãéêô])s$/, ''],
    [/e$/, ''],
  ],
}

/** Marks that come and go with a plural: "camión, camiones", "túnel, túneis". */
const MARKS = /[\u0300-\u0302]/g
const MARKED: ReadonlySet<string> = new Set(['es', 'pt'])

/** Less is no word. */
const SHORTEST = 2

/**
 * The function from a word as written to what its forms in one language (ISO 639-1) share; `''` for a word that names nothing (see `stemmerOf`).
 * English, and languages whose plurals are not known here, have the stem of `stemmerOf`.
 */
export function foldIn(language: string): (word: string) => string {
  const known = folds.get(language)
  if (known !== undefined) return known
  const endings = ENDINGS[language]
  const fold = endings === undefined ? stemmerOf(language) : remembered(word => folded(word, language, endings))
  folds.set(language, fold)
  return fold
}

const folds = new Map<string, (word: string) => string>()

function folded(word: string, language: string, endings: readonly (readonly [RegExp, string])[]): string {
  if (stemmerOf(language)(word) === '') return ''
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (lower.length <= SHORTEST) return lower
  const cut = endings.reduce((form, [ending, left]) => (form.length > SHORTEST ? form.replace(ending, left) : form), lower)
  return MARKED.has(language) ? unmarked(cut) : cut
}

const unmarked = (form: string): string => form.normalize('NFD').replace(MARKS, '').normalize('NFC')
