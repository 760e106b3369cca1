// Words of other languages that say nothing of feelings although their lexicons rate them, or words of the same stem: they are never scored.
import { foreignTonguesOf } from '../../language/function-words.js'
import { stopWords } from '../../topics/stop-words.js'
import { TURNS } from './supplements.js'

/**
 * Read among the three hundred or so commonest words of each language, by hand: what is said of size, age, place and order in any sentence,
 * things and people, names, and words whose stem is that of another ("autor" and "autoritario", "hond" and "honds").
 */
const LISTS: Readonly<Record<string, string>> = {
  de: 'zurückgeschickt zurück zurückgegeben zurückgesandt geschickt schicken gekauft kaufen läuft verständlich leise laut schnell langsam hoch niedrig nah fern voll leer hell dunkel kalt heiß nass trocken fest weich hart leicht schwer frisch alt jung offen geöffnet geschlossen tief breit dick dünn fall weise groß große großer großes großen klein kleine kleiner kleines kleinen kurz kurze heißen heißt warm warme warmer warmes warmen not arm einst unten ende heben',
  es: 'competencia competencias aumento aumentar aumenta abierto abierta cerrado cerrada acuerdo obra obras trabajo trabajos plan proyecto alto alta largo larga corto corta frío fría caliente lleno llena público pública legal general normal común seguro serio seria parque servicio servicios ayuntamiento presupuesto cuenta cargo fuego nuevo nueva nuevos nuevas bajo baja grandes grande importante maría jesús víctor unidos cierto llegar llega llegado vivo viva vivir seguridad claro autor autora perro perra solo sólo mata puro rosa',
  fr: 'forte fort forts fortes fortement génération générations exact exacte exactes sérieux sérieuse ouvert ouverte ouverts fermé fermée plein pleine pleins chaud chaude froid froide dur dure normal normale général générale public publique possible impossible important importante importants nécessaire actuel actuelle commun commune final finale travail travaux prochain prochaine récent récente rapide lent lente facile difficile clair claire moyen moyenne âgé léger légère jaune rouge vert verte bleu blanc blanche partie parti fin début premier première premiers premières dernier dernière nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites jeune jeunes vieux vieil vieille long longue longs longues haut haute bas basse court courte seul seule seuls certain certains certaine certaines passer passé passe donner donné donne noir noire noirs coeur simple social différent droit raison large final mat mate rond ronde ferme connu connue contre beaucoup',
  it: 'aperto aperta aperti aperte chiuso chiusa lavori lavoro lavorare severo severa alto alta caldo calda freddo fredda forte forti pieno piena vuoto pubblico pubblica generale normale comune possibile impossibile importante importanti necessario necessaria facile difficile veloce lento lenta chiaro chiara corto corta bianco bianca rosso rossa verde giallo serio seria esagerare esageriamo pace morte morto morta funerali funerale persona persone uomo uomini modo fine lavoro mercato tipo sera ultimo ultima nuovo nuova nuovi vecchio vecchia grande grandi piccolo piccola giovane giovani lungo basso sola certo insieme vivo viva vivere sole colore nero nera pane sito rete qui giù moto atto mena mix cara tanti tante quasi rosa chiara angela',
  nl: 'genoeg gemaakt maken warm warme koud koude hard harde zacht zachte zwaar zware druk snel snelle langzaam leeg lege volle donker donkere sterk sterke dun dunne dik dikke kort korte breed brede diep diepe vrij algemeen normaal mogelijk belangrijk belangrijke nodig zeker precies juist duidelijk eenvoudig moeilijk makkelijk zondag blauw geel zwart grijs wilden nieuwe nieuw oude oud grote groot kleine klein lange lang hoge hoog jonge jong kind kinderen hond plaats recht gaan heten laten spelen wilde half vol dicht laag laat vroeg links rechts licht wit rood groen bruin naast open kopen zout last bar beurs link',
  pt: 'limpas limpa limpo limpos limpar limpeza aumento aumentos aumentar aberto aberta fechado fechada alto alta longo longa curto quente frio fria cheio cheia vazio público pública geral normal comum possível impossível importante importantes necessário necessária fácil difícil rápido lento obra obras trabalho trabalhos ajuda bombeiros presidente plano sério séria seguro acordo claro dinheiro autor autora novo nova novos novas grande grandes baixo baixa certo junto querer quer dar dá vivo viver vive sol fogo vitor vítor jesus pau reto sono sair sai usar solo doce rosa clara',
}

/** How adverbs end that say to what degree, with what certainty and in what manner ("exactement", "totalmente"); those of feeling are rated by us. */
const ADVERBS: ReadonlyMap<string, RegExp> = new Map([
  ['es', /mente$/],
  ['fr', /ment$/],
  ['it', /mente$/],
  ['pt', /mente$/],
])

/** Whether a form (lower case, straight apostrophes) of the language (ISO 639-1) is a small word, or one of the list above. */
export function muteIn(language: string): (form: string) => boolean {
  const listed = new Set(LISTS[language]?.split(' '))
  const stops = stopWords(language)
  const turns = TURNS.get(language)
  const adverbs = ADVERBS.get(language)
  const turning = [turns?.negators, turns?.contrasts, turns?.strong]
  return form =>
    listed.has(form) ||
    adverbs?.test(form) === true ||
    stops.has(form) ||
    foreignTonguesOf(form).includes(language) ||
    turning.some(words => words?.has(form) === true)
}
