// Small words that betray a language: frequent in it, absent from the others' everyday vocabulary. Chosen by hand.

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Of English: forms that no other language written in Latin letters uses often. */
export const ENGLISH = list(
  "the and you your that this these those with they them their there what which would could should it it's its are were been has have had not don't doesn't didn't can't won't isn't wasn't i'm i've i'd i'll you're they're that's he's she's who why how when where just because about from by my his him her she our than then only into out up being does did think know people really very much some any more most other like but for get got good thing things make all if",
)

const LISTS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'de',
    list(
      'der das und nicht ist ich wir ein eine einen einem einer dem sich auch aber noch nur wie zu zum zur mit für auf wenn dass oder mir mich dir dich uns euch sie ihr sein haben hat habe wird werden kann mehr schon sehr über nach bei aus kein keine doch diese dieser dieses immer',
    ),
  ],
  [
    'fr',
    list(
      "le les des une est et dans pour pas que qui sur avec ce cette ces sont nous vous ils elle mais où je il au aux du plus très être avoir fait c'est j'ai n'est d'un d'une qu'il ça mon ma mes votre leur tout tous même aussi comme",
    ),
  ],
  [
    'es',
    list(
      'el los las una que y es por para con del lo se su al está pero más muy como yo tú te mi nos esto esta este eso todo todos hay porque cuando también ser son fue sin sobre ya ni',
    ),
  ],
  [
    'it',
    list(
      "il lo gli che di è e non per una con sono della del delle degli nel nella ma anche più questo questa come mi ti ci si ho hai ha abbiamo sei tutto tutti molto perché quando l'ho c'è un'altra",
    ),
  ],
  [
    'nl',
    list(
      'het een en niet van ik dat je wij zijn voor met op te aan ook maar nog wel naar bij uit deze dit die heeft hebben wordt kan meer zo geen er als om mijn ons jij zij hij wat waar',
    ),
  ],
  [
    'pt',
    list(
      'o os as um uma que não é e de do da dos das em no na nos nas por para com se eu você ele ela mas mais muito como isso este esta são foi ser está também já meu minha seu sua tem',
    ),
  ],
]

/** Words that several lists share with English are no evidence against it. */
const ALSO_ENGLISH = list('as do no e o y die wat te se me mi ma du son fait dit met die er als sei tem un was fit so van op ti')

/** Form → the languages that use it as a small word; English is not among them. */
const foreign = new Map<string, readonly string[]>()
for (const [language, words] of LISTS) {
  for (const word of words) {
    if (!ENGLISH.has(word) && !ALSO_ENGLISH.has(word)) foreign.set(word, [...(foreign.get(word) ?? []), language])
  }
}

/** Languages other than English that use the form (lower case, straight apostrophes) as a small word; empty for most forms. */
export const foreignTonguesOf = (form: string): readonly string[] => foreign.get(form) ?? NONE

const NONE: readonly string[] = []
