// Yields the words of a language that stand before the name of a thing: definite ones before what is spoken of already, others before any.
import { hasCapitalNouns } from '../language/capital-nouns.js'

/** What stands before nouns in a language, lower case; elided forms without their apostrophe. */
export interface Determiners {
  /** Articles, demonstratives and possessives, also where a preposition has swallowed them ("del", "zum"); those that often stand before verbs are among all. */
  readonly definite: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** Whether nouns are written with a capital, and hardly anything else is. */
  readonly capitals: boolean
  /** Whether what tells more of a noun stands behind it ("carril bici"), not before it ("bike lane"). */
  readonly nounFirst: boolean
}

const LISTS: Readonly<Record<string, readonly [definite: string, other: string]>> = {
  en: [
    'the this these my your our their his its',
    'that those her a an every each any no some of for against about in on with by from without under over between',
  ],
  de: [
    'der die das den dem des dieser diese dieses diesen diesem mein meine meinen meinem dein deine deinen sein seine seinen seinem ihr ihre ihren ihrem unser unsere unseren unserem euer eure vom zum zur im am beim ins ans',
    'ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jedes jeden',
  ],
  es: [
    'el la los las del al este esta estos estas ese esa esos esas aquel aquella mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra',
    'un una unos unas ningún ninguna cada',
  ],
  fr: [
    'le la les l du des au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
    'un une d aucun aucune chaque',
  ],
  it: [
    'il lo la i gli le l del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull questo questa questi queste quest quel quello quella quei quelle quell mio mia tuo tua suo sua nostro nostra vostro vostra',
    'un uno una ogni nessun nessuna',
  ],
  nl: ['de het deze dit mijn jouw je ons onze jullie hun uw', 'die dat zijn haar een geen elke elk ieder iedere'],
  pt: [
    'o a os as do da dos das no na nos nas ao aos à às pelo pela pelos pelas este esta estes estas esse essa esses essas aquele aquela meu minha seu sua nosso nossa vosso vossa',
    'um uma uns umas nenhum nenhuma cada',
  ],
}

const NOUN_FIRST: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt'])

const words = (list: string): string[] => list.split(' ')

const determiners: ReadonlyMap<string, Determiners> = new Map(
  Object.entries(LISTS).map(([language, [definite, other]]) => [
    language,
    {
      definite: new Set(words(definite)),
      all: new Set([...words(definite), ...words(other)]),
      capitals: hasCapitalNouns(language),
      nounFirst: NOUN_FIRST.has(language),
    },
  ]),
)

const NONE: Determiners = { definite: new Set(), all: new Set(), capitals: false, nounFirst: false }

/** Of a language (ISO 639-1); empty where they are not known, so that names alone are things. */
export const determinersOf = (language: string): Determiners => determiners.get(language) ?? NONE
