// Words of other languages that say nothing of feelings although their lexicons rate them, or words of the same stem: they are never scored.
import { foreignTonguesOf } from '../../language/function-words.js'
import { stopWords } from '../../topics/stop-words.js'
import { TURNS } from './supplements.js'

/**
 * Read among the three hundred or so commonest words of each language, by hand: what is said of size, age, place and order in any sentence,
 * things and people, names, and words whose stem is that of another ("autor" and "autoritario", "hond" and "honds").
 */
const LISTS: Readonly<Record<string, string>> = {
  de: 'fall weise groß große großer großes großen klein kleine kleiner kleines kleinen kurz kurze heißen heißt warm warme warmer warmes warmen not arm einst unten ende heben',
  es: 'nuevo nueva nuevos nuevas bajo baja grandes grande importante maría jesús víctor unidos cierto llegar llega llegado vivo viva vivir seguridad claro autor autora perro perra solo sólo mata puro rosa',
  fr: 'partie parti fin début premier première premiers premières dernier dernière nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites jeune jeunes vieux vieil vieille long longue longs longues haut haute bas basse court courte seul seule seuls certain certains certaine certaines passer passé passe donner donné donne noir noire noirs coeur simple social différent droit raison large final mat mate rond ronde ferme connu connue contre beaucoup',
  it: 'persona persone uomo uomini modo fine lavoro mercato tipo sera ultimo ultima nuovo nuova nuovi vecchio vecchia grande grandi piccolo piccola giovane giovani lungo basso sola certo insieme vivo viva vivere sole colore nero nera pane sito rete qui giù moto atto mena mix cara tanti tante quasi rosa chiara angela',
  nl: 'nieuwe nieuw oude oud grote groot kleine klein lange lang hoge hoog jonge jong kind kinderen hond plaats recht gaan heten laten spelen wilde half vol dicht laag laat vroeg links rechts licht wit rood groen bruin naast open kopen zout last bar beurs link',
  pt: 'dinheiro autor autora novo nova novos novas grande grandes baixo baixa certo junto querer quer dar dá vivo viver vive sol fogo vitor vítor jesus pau reto sono sair sai usar solo doce rosa clara',
}

/** Whether a form (lower case, straight apostrophes) of the language (ISO 639-1) is a small word, or one of the list above. */
export function muteIn(language: string): (form: string) => boolean {
  const listed = new Set(LISTS[language]?.split(' '))
  const stops = stopWords(language)
  const turns = TURNS.get(language)
  const turning = [turns?.negators, turns?.contrasts, turns?.strong]
  return form =>
    listed.has(form) || stops.has(form) || foreignTonguesOf(form).includes(language) || turning.some(words => words?.has(form) === true)
}
