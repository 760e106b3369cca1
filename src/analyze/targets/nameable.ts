// A candidate and the words of its label → whether they name something that can be argued about, and not when, who or how.
import { remembered } from '../known-forms.js'
import { patternOf, UNSCORED, valencesOf } from '../sentiment/lexicons.js'
import { unlikelyNames } from '../topics/unlikely-names.js'
import type { Candidate } from './candidates.js'

/** Share of a word's uses as something known to all that makes it a thing whatever its form. */
const LEAST_AS_SUBJECT = 0.3

/** Whether it is spoken of as a thing known to all ("the assembly", "le stationnement"). */
export const isSubject = ({ stems, asSubject, uses }: Pick<Candidate, 'stems' | 'asSubject' | 'uses'>): boolean =>
  stems.length === 1 && asSubject >= LEAST_AS_SUBJECT * uses

/** `forms` are the words of the candidate's label, lower case. */
export function isNameable(candidate: Candidate, forms: readonly string[]): boolean {
  if (forms.some(form => TIMES.has(form) || TIMES.has(form.replace(/s$/, ''))) || PERSONS.has(forms.join(' '))) return false
  if (new Set(forms).size < forms.length || forms.some(form => JUDGEMENTS.has(form))) return false
  return isSubject(candidate) || !forms.some(form => isUnlikely(form, candidate))
}

/** Forms that are seldom things: "slowly", "painted" (but not "shed" or "speed"), and words that judge. */
function isUnlikely(form: string, { language, stems }: Candidate): boolean {
  if (language !== 'en') return unlikelyIn(language)(form)
  return (/(?:ly|[^e]ed)$/.test(form) && form.length > 4) || (stems.length === 1 ? Math.abs(patternOf(form)) > FAINT : isStrong(form))
}

/** Weaker words hardly judge; within a longer name ("gay marriage") only strong ones do. */
const FAINT = 0.1
const STRONG = 0.5

/** Package pattern rates adjectives above all: a noun may carry a feeling ("ban", "war", "prison") and be what is argued about. */
function isStrong(form: string): boolean {
  const { afinn, vader } = valencesOf(form) ?? UNSCORED
  return patternOf(form) !== 0 && Math.abs(afinn + vader) > STRONG
}

/** English nouns that only judge. */
const JUDGEMENTS: ReadonlySet<string> = new Set(
  `mess joke jokes failure failures excuse excuses nonsense waste disaster shame lie lies liar liars hell crap bullshit garbage trash rubbish
   idiot idiots moron morons fool fools trouble troubles fun pity pleasure delight disgrace loser losers blame fault thanks luck truth proof
   hope love hate hatred evil harm damage mistake mistakes error errors advantage advantages benefit benefits success`.split(/\s+/),
)

/** Languages are few, and lexicons are dear to load. */
function unlikelyIn(language: string): (form: string) => boolean {
  const known = unlikely.get(language) ?? remembered(unlikelyNames(language))
  unlikely.set(language, known)
  return known
}

const unlikely = new Map<string, (form: string) => boolean>()

/** When and how many is seldom what people argue about. */
const TIMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
   day days week weeks month months year years hour hours minute minutes second seconds morning evening night afternoon today yesterday
   tomorrow weekend time times moment one two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand
   million percent half lot couple bit
   montag dienstag mittwoch donnerstag freitag samstag sonntag tag tage woche wochen monat monate jahr jahre stunde stunden minuten
   jour jours semaine semaines mois année années heure heures día días semana semanas mes meses año años hora horas`.split(/\s+/),
)

/** Whoever it may be, and whatever: words that name nobody and nothing in particular. */
const PERSONS: ReadonlySet<string> = new Set(
  `man men woman women people person persons guy guys folk folks lady gentleman boy girl kid kids child children friend friends fellow body
   somebody someone anyone everyone nobody one others thing things stuff way ways point points fact case lot kind sort part end ends bit place
   side idea reason question answer comment comments post thread word words sentence line lines name names
   mann männer frau frauen leute person kind kinder mensch menschen sache ding homme hommes femme femmes enfant enfants gens personne chose
   hombre mujer mujeres niño niños gente persona cosa uomo uomini donna donne bambini ragazzi man mannen vrouw vrouwen kind kinderen homem
   homens mulher mulheres criança crianças`.split(/\s+/),
)
