// Courtesies and the commonest plain words of praise and blame, which the lexicons of package natural leave out or rate by chance, and the words that turn or strengthen others; by hand.

/** Valences as a lexicon on a scale of -1 … 1 would have them: thanks, liking, dislike. */
const VALENCES = { praise: 0.7, good: 0.5, bad: -0.5, blame: -0.7 } as const

const LISTS: Readonly<Record<string, Partial<Record<keyof typeof VALENCES, string>>>> = {
  de: {
    praise:
      'danke großartig großartige großartiger großartiges klasse super prima spitze genial herrlich herrliche begeistert begeisternd liebe hervorragend ausgezeichnet fantastisch wunderbar wunderschön perfekt bezaubernd glückwunsch köstlich traumhaft meisterhaft toll tolle toller tolles tollen',
    good: 'gut gutes guter gute guten freue freut freuen gefreut gern gerne schön schöner schöne schönes schönen hilfreich gelungen lieb dank beste besten bester bestes besser lecker leckere leckerer empfehlen empfehlenswert gefällt gefallen nett nette netter lustig spannend sympathisch zufrieden zuverlässig lohnt angenehm bravo mag',
    bad: 'leider fehlt fehlen vermisse ärgert ärgerlich schade peinlich sauer nervt nervig enttäuscht enttäuschend enttäuschung traurig blöd blöde blöder unnötig schlecht schlechte schlechter schlechtes schlechten falsch falsche falscher falsches dumm dumme dummer dummes langweilig mangelhaft teuer überteuert unfreundlich unverständlich mies miese kaputt sinnlos lächerlich unsinn quatsch blödsinn bedauerlich problematisch',
    blame:
      'hasse furchtbar schrecklich unverschämt unverschämtheit widerlich ekelhaft ekelig eklig scheiße mist schlimm schlimme schlimmer frechheit katastrophe katastrophal skandal skandalös entsetzlich grauenhaft grauenvoll abzocke betrug schande idiotisch idioten schwachsinn zumutung erbärmlich miserabel',
  },
  es: {
    praise:
      'gracias genial excelente maravilloso maravillosa maravilla encanta encantó encantan precioso preciosa estupendo estupenda fantástico fantástica espectacular increíble magnífico magnífica enhorabuena felicidades bravo perfecto perfecta fenomenal adoro',
    good: 'bien gusta gustó gustan gustado bonito bonita útil mejor mejores bueno buena buenos buenas buen recomiendo recomendable delicioso deliciosa rico rica divertido divertida amable acierto interesante agradable simpático feliz alegra alegro hermoso hermosa lindo linda',
    bad: 'mal lástima peor peores molesta molesto triste falta malo mala malos malas aburrido aburrida feo fea pena decepcionante decepción decepcionado decepcionada ridículo ridícula absurdo absurda tontería tonterías mentira mentiras inútil caro cara abandono error injusto injusta sucio sucia harto harta',
    blame:
      'asco mierda odio vergüenza vergonzoso desastre chapuza horrible horroroso horror fatal terrible pésimo pésima indignante insoportable estafa basura asqueroso asquerosa idiotas imbécil lamentable escándalo',
  },
  fr: {
    praise:
      'merci bravo génial géniale géniaux superbe superbes adore adoré adorons formidable magnifique magnifiques merveilleux merveilleuse excellent excellente parfait parfaite fantastique régal sublime splendide félicitations bouleversant bouleversante délicieux délicieuse chapeau',
    good: 'aime aimé aimons aiment utile mieux bien content contente ravi ravie bon bonne bons bonnes meilleur meilleure meilleurs meilleures réussi réussie réussis réussies joli jolie beau belle beaux belles plaît recommande agréable drôle touchant touchante captivant captivante sympa gentil gentille intéressant intéressante heureux heureuse heureusement',
    bad: 'mal dommage pire pires triste tristes manque déçu déçue déçus ennuyeux ennuyeuse ennui mauvais mauvaise mauvaises sale sales faux fausse raté ratée ratés décevant décevante déception ridicule ridicules inutile pénible lourd bête stupide malheureusement hélas cher chère mensonge mensonges vide absurde laid laide moche',
    blame:
      'merde honte honteux déteste détesté horrible horribles scandaleux scandaleuse scandale nul nulle nuls nulles affreux affreuse catastrophe catastrophique lamentable pathétique arnaque insupportable imbécile imbéciles minable dégoûtant dégueulasse foutage navet',
  },
  it: {
    praise:
      'grazie bravo brava bravi bravissimo bravissima ottimo ottima splendido splendida adoro bellissimo bellissima bellissimi bellissime meraviglioso meravigliosa meraviglia fantastico fantastica complimenti eccellente perfetto perfetta magnifico magnifica stupendo stupenda straordinario straordinaria auguri',
    good: 'bene piace piaciuto piaciuta utile meglio bello bella belli belle bel buono buona buoni buone migliore migliori consiglio delizioso deliziosa divertente interessante gentile commovente simpatico felice contento contenta piacevole',
    bad: 'peccato peggio peggiore peggiori triste manca deluso delusa delusione deludente brutto brutta brutti brutte noioso noiosa inutile ridicolo ridicola sbagliato sbagliata cattivo cattiva crudele assurdo assurda purtroppo sporco sporca bugia bugie caro stupido stupida falso falsa',
    blame:
      'schifo schifoso merda odio vergogna vergognoso vergognati disastro orribile orrendo orrenda pessimo pessima terribile scandalo scandaloso truffa insopportabile penoso penosa idioti idiota spazzatura',
  },
  nl: {
    praise:
      'bedankt dank dankjewel geweldig geweldige fantastisch fantastische top prachtig prachtige schitterend schitterende perfect perfecte heerlijk heerlijke gefeliciteerd proficiat uitstekend uitstekende briljant super',
    good: 'goed goede leuk leuke mooi mooie mooier handig handige blij fijn fijne beter beste best lekker lekkere gezellig aardig aardige nuttig nuttige interessant aanrader grappig knap gelukkig lief lieve tevreden genoten',
    bad: 'jammer helaas slechter mis teleurgesteld teleurstellend teleurstelling slecht slechte lelijk lelijke saai saaie duur fout stom stomme dom domme gek onzin belachelijk irritant vervelend vervelende zonde nutteloos verdrietig vies vieze kapot onhandig',
    blame:
      'haat vreselijk vreselijke verschrikkelijk verschrikkelijke schandalig schandalige schande ramp waardeloos waardeloze walgelijk afschuwelijk afschuwelijke rot oplichting idioten idioot gruwelijk rommel',
  },
  pt: {
    praise:
      'obrigado obrigada excelente excelentes maravilhoso maravilhosa maravilha adoro adorei parabéns fantástico fantástica perfeito perfeita incrível espetacular magnífico magnífica amei bravo',
    good: 'bem gosto gostei gosta útil melhor melhores bom boa bons boas lindo linda lindos lindas bonito bonita recomendo delicioso deliciosa divertido divertida simpático simpática feliz interessante ótimo ótima legal contente agradável',
    bad: 'mal pena pior piores triste tristeza falta infelizmente mau má feio feia chato chata aborrecido decepcionante decepção desilusão ridículo ridícula absurdo absurda inútil errado errada caro mentira mentiras sujo suja burro bobagem injusto injusta',
    blame:
      'merda odeio ódio vergonha vergonhoso péssimo péssima horrível horror terrível desastre nojo nojento lixo escândalo idiotas idiota lamentável insuportável golpe',
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
      negators: set('ne pas jamais rien aucun aucune sans ni plus guère'),
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
