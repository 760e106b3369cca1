// A thread → the targets it suggests: what several of its commenters speak of, most used first.
import type { Thread } from '../../model/thread.js'
import { valencesOf } from '../sentiment/lexicons.js'
import { wordsIn } from '../thread-words.js'
import { wordsOf } from '../words.js'
import { type Candidate, createCandidates } from './candidates.js'
import type { Target } from './target.js'

/** More would be a word list. */
const MOST_TARGETS = 8
/** Comments that must use a target, and the share of a large thread's. */
const LEAST_COMMENTS = 3
const LEAST_SHARE = 0.01
/** Share of the uses of a word as a thing that makes it one. */
const LEAST_AS_THING = 0.4
/** Share of a word's uses as the first part of a longer name beyond which it is no thing by itself. */
const MOST_AS_FORENAME = 0.5
/** A pair stands for its rarer word where it makes up this share of that word's comments. */
const PAIR_SHARE = 0.5
/** Comments looked at, spread evenly: more show nothing new. */
const MOST_COMMENTS = 4_000
/** Characters looked at of each. */
const MOST_CHARACTERS = 4_000

/** What is known of the thread. */
interface Suggesting {
  readonly language?: string
  /** Names by which people are spoken to, in lower case. */
  readonly spokenTo?: ReadonlySet<string>
}

/** At most eight targets, none of them the name of a commenter or of somebody spoken to. Linear in the thread's size. */
export function suggestedTargets(thread: Thread, { language = 'en', spokenTo = new Set<string>() }: Suggesting = {}): Target[] {
  const candidates = countCandidates(thread, language).filter(isArgued(thread))
  const names = authorWords(thread)
  const pairs = candidates.filter(({ stems }) => stems.length > 1)
  const singles = new Map(candidates.filter(({ stems }) => stems.length === 1).map(candidate => [candidate.stems[0] as string, candidate]))
  const chosen = pairs.filter(pair => isPhrase(pair, singles))
  const covered = new Set(chosen.flatMap(({ stems }) => stems))
  return [...chosen, ...[...singles.values()].filter(({ stems }) => !covered.has(stems[0] as string))]
    .map(candidate => ({ candidate, label: usualSpelling(candidate) }))
    .filter(
      ({ label }) =>
        !label.split(' ').some(word => {
          const form = word.toLowerCase()
          return (
            names.has(form) ||
            spokenTo.has(form) ||
            isOpinion(form) ||
            isAction(form) ||
            TIMES.has(form) ||
            TIMES.has(form.replace(/s$/, ''))
          )
        }) && !PERSONS.has(label.toLowerCase()),
    )
    .sort((a, b) => b.candidate.comments - a.candidate.comments || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_TARGETS)
    .map(({ candidate, label }) => ({ label, stems: candidate.stems, forms: label.toLowerCase().split(' '), typed: false }))
}

function countCandidates(thread: Thread, language: string): Candidate[] {
  const { comments } = thread
  const candidates = createCandidates(language)
  const step = Math.max(1, Math.ceil(comments.length / MOST_COMMENTS))
  for (let at = 0; at < comments.length; at += step) {
    const { index, author, text } = comments[at] as Thread['comments'][number]
    candidates.add(index, author ?? index, { text, words: wordsIn(thread, index, MOST_CHARACTERS) })
  }
  return candidates.list()
}

function isArgued({ comments }: Thread): (candidate: Candidate) => boolean {
  const least = Math.max(LEAST_COMMENTS, LEAST_SHARE * Math.min(comments.length, MOST_COMMENTS))
  return ({ several, comments: count, asThing, asForename, uses }) =>
    several && count >= least && asThing >= LEAST_AS_THING * uses && asForename <= MOST_AS_FORENAME * uses
}

/** Whether two words are one thing: the rarer of them seldom stands without the other. */
function isPhrase({ stems, comments }: Candidate, singles: ReadonlyMap<string, Candidate>): boolean {
  const counts = stems.map(stem => singles.get(stem)?.comments ?? comments)
  return comments >= PAIR_SHARE * Math.min(...counts)
}

function usualSpelling({ spellings }: Candidate): string {
  let best = ''
  let most = 0
  for (const [spelling, count] of spellings) if (count > most) [best, most] = [spelling, count]
  return best
}

function authorWords({ comments }: Thread): Set<string> {
  const names = new Set<string>()
  for (const { author } of comments) for (const { form } of wordsOf(author ?? '')) names.add(form)
  return names
}

/** Praise and blame are what is said of targets. */
function isOpinion(word: string): boolean {
  const valences = valencesOf(word.toLowerCase())
  return valences !== null && Math.abs(valences.afinn + valences.vader) > 0.5
}

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
   somebody someone anyone everyone nobody one thing things stuff way ways point points fact case lot kind sort part end bit place side idea
   reason question answer comment comments post thread word words sentence line lines name names
   mann frau leute person mensch menschen sache ding homme femme gens personne chose hombre mujer gente persona cosa`.split(/\s+/),
)

/** English forms that are seldom things. */
const isAction = (word: string): boolean => /(?:ly|ed)$/.test(word) && word.length > 4
