// Courtesies and everyday verdicts that the lexicons of package natural leave out, and the words that turn or strengthen others; by hand.

/** Valences as a lexicon on a scale of -1 … 1 would have them: thanks, liking, dislike. */
const VALENCES = { praise: 0.7, good: 0.5, bad: -0.5, blame: -0.7 } as const

const LISTS: Readonly<Record<string, Partial<Record<keyof typeof VALENCES, string>>>> = {
  de: {
    praise: 'danke großartig klasse super prima spitze genial herrlich begeistert liebe',
    good: 'gut gutes guter gute freue freut freuen gefreut gern gerne schön schöner schöne schönes hilfreich gelungen lieb',
    bad: 'leider fehlt fehlen vermisse ärgert ärgerlich schade peinlich sauer nervt enttäuscht traurig blöd unnötig',
    blame: 'hasse furchtbar schrecklich unverschämt widerlich ekelhaft scheiße mist schlimm',
  },
  es: {
    praise: 'gracias genial excelente maravilloso maravillosa encanta',
    good: 'bien gusta bonito útil mejor acuerdo',
    bad: 'mal lástima peor molesta triste falta',
    blame: 'asco mierda odio vergüenza',
  },
  fr: {
    praise: 'merci bravo génial géniale superbe adore formidable',
    good: 'aime utile mieux bien content contente ravi ravie',
    bad: 'mal dommage pire triste manque déçu déçue ennuyeux',
    blame: 'merde honte déteste horrible scandaleux',
  },
  it: {
    praise: 'grazie bravo brava ottimo ottima splendido adoro',
    good: 'bene piace utile meglio bello bella',
    bad: 'peccato peggio triste manca deluso delusa',
    blame: 'schifo merda odio vergogna',
  },
  nl: {
    praise: 'bedankt dank dankjewel geweldig fantastisch top',
    good: 'goed goede leuk mooi handig blij fijn beter',
    bad: 'jammer helaas slechter mis teleurgesteld',
    blame: 'haat vreselijk verschrikkelijk schandalig',
  },
  pt: {
    praise: 'obrigado obrigada excelente maravilhoso maravilhosa adoro parabéns',
    good: 'bem gosto útil melhor bom boa',
    bad: 'mal pena pior triste falta infelizmente',
    blame: 'merda odeio vergonha péssimo',
  },
}

/** Language → its additional words. */
export const SUPPLEMENTS: ReadonlyMap<string, readonly (readonly [form: string, value: number])[]> = new Map(
  Object.entries(LISTS).map(([language, lists]) => [
    language,
    Object.entries(lists).flatMap(([verdict, words]) =>
      words.split(' ').map(word => [word, VALENCES[verdict as keyof typeof VALENCES]] as const),
    ),
  ]),
)

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Language → words that turn what follows to its opposite, the turn of a "but", and what strengthens. */
export const TURNS: ReadonlyMap<
  string,
  { readonly negators: ReadonlySet<string>; readonly contrasts: ReadonlySet<string>; readonly strong: ReadonlySet<string> }
> = new Map([
  [
    'de',
    {
      negators: set('nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder kaum nein'),
      contrasts: set('aber jedoch doch sondern allerdings'),
      strong: set('sehr so wirklich total absolut völlig besonders extrem ganz richtig echt'),
    },
  ],
  [
    'es',
    {
      negators: set('no nunca jamás ni nada nadie sin tampoco'),
      contrasts: set('pero sino aunque'),
      strong: set('muy tan realmente totalmente bastante demasiado'),
    },
  ],
  [
    'fr',
    {
      negators: set('pas jamais rien aucun aucune sans ni plus guère'),
      contrasts: set('mais cependant pourtant'),
      strong: set('très trop vraiment tellement si totalement'),
    },
  ],
  [
    'it',
    {
      negators: set('non mai niente nulla nessuno senza né'),
      contrasts: set('ma però tuttavia'),
      strong: set('molto davvero così troppo proprio veramente'),
    },
  ],
  [
    'nl',
    {
      negators: set('niet geen nooit niets niemand zonder nee'),
      contrasts: set('maar echter toch'),
      strong: set('heel erg zeer echt zo enorm'),
    },
  ],
  [
    'pt',
    {
      negators: set('não nunca jamais nem nada ninguém sem'),
      contrasts: set('mas porém contudo'),
      strong: set('muito tão realmente totalmente demais'),
    },
  ],
])
