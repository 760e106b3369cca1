// Yields whether the name of something follows a word of a language: articles, demonstratives, prepositions.

const LISTS: Readonly<Record<string, string>> = {
  en: 'the a an this that these those of in on for with about to from against my your his her its our their any no every some',
  de: 'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem mein meine meinen meinem dein deine sein seine ihr ihre unser unsere kein keine keinen vom zum zur im am beim ins ans mit von für gegen ohne über auf in an bei aus nach um',
  es: 'el la los las lo un una unos unas este esta estos estas ese esa esos esas mi tu su nuestro nuestra del al de en con por para sin contra sobre',
  fr: 'le la les l un une des du de d au aux ce cette ces cet mon ma mes ton ta tes son sa ses notre votre leur leurs dans sur avec pour sans contre par chez',
  it: 'il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal dalla dai dalle dall nel nella nei nelle nell sul sulla sui sulle sull questo questa quel quella quell di da in con per su contro',
  nl: 'de het een deze dit die dat mijn jouw zijn haar ons onze hun geen van in op met voor aan bij naar uit over tegen zonder door',
  pt: 'o a os as um uma uns umas este esta esse essa aquele aquela meu minha seu sua nosso nossa do da dos das no na nos nas ao aos à às pelo pela de em com por para sem contra sobre',
}

const openers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** True of a form (lower case) that opens a name in the language (ISO 639-1); the English ones where it has no list. */
export const opensName = (language: string, form: string): boolean => (openers.get(language) ?? openers.get('en'))?.has(form) === true
