// A thread → the targets it suggests: what several of its commenters speak of, most used first.
import type { Thread } from '../../model/thread.js'
import { mainLanguage } from '../language/main-language.js'
import { wordsIn } from '../thread-words.js'
import { wordsOf } from '../words.js'
import { type Candidate, createCandidates } from './candidates.js'
import { determinersOf } from './determiners.js'
import { isNameable, isSubject } from './nameable.js'
import { suggestedTarget, type Target } from './target.js'

/** More would be a word list. */
const MOST_TARGETS = 8
/** Comments that must use a target, and the share of a large thread's. */
const LEAST_COMMENTS = 3
const LEAST_SHARE = 0.01
/** Share of the uses of a word as a thing that makes it one, and of these the share that closes with it: fewer are those of an adjective. */
const LEAST_AS_THING = 0.4
const LEAST_AS_HEAD = 0.4
/** Share of a word's uses as the first part of a longer name beyond which it is no thing by itself. */
const MOST_AS_FORENAME = 0.5
/** A pair stands for its rarer word where it makes up this share of that word's comments, and leaves no other word of so large a share by itself. */
const PAIR_SHARE = 0.5
/** Share of the uses of a pair as a thing, and of those of its last word elsewhere: "lamp oil", not "lamp flickers". */
const LEAST_PAIR_AS_THING = 0.3
const LEAST_LAST_AS_THING = 0.2
/** Comments looked at, spread evenly: more show nothing new. */
const MOST_COMMENTS = 4_000
/** Characters looked at of each. */
const MOST_CHARACTERS = 4_000

/** What is known of the thread. */
interface Suggesting {
  /** Of each comment (ISO 639-1); `null` is that of most. */
  readonly languages?: readonly (string | null)[]
  /** Names by which people are spoken to, in lower case. */
  readonly spokenTo?: ReadonlySet<string>
}

/** At most eight targets, none of them the name of a commenter or of somebody spoken to. Linear in the thread's size. */
export function suggestedTargets(thread: Thread, { languages = [], spokenTo = new Set<string>() }: Suggesting = {}): Target[] {
  const all = countCandidates(thread, languages)
  const people = new Set([...authorWords(thread), ...spokenTo])
  const used = all.filter(isUsed(thread))
  const singles = singlesOf(used)
  const everySingle = singlesOf(all)
  const pairs = used.filter(one => one.stems.length > 1 && isPhrase(one, singles, everySingle) && isNamed(one, people))
  const chosen = [...pairs, ...uncovered(singles, pairs).filter(one => isArgued(one) && isNamed(one, people))]
  const labels = new Set<string>()
  return chosen
    .map(candidate => ({ candidate, label: usualSpelling(candidate) }))
    .sort((a, b) => b.candidate.comments - a.candidate.comments || (a.label < b.label ? -1 : 1))
    .filter(({ label }) => !labels.has(label.toLowerCase()) && labels.add(label.toLowerCase()))
    .slice(0, MOST_TARGETS)
    .map(({ candidate, label }) => suggestedTarget(label, candidate.language))
}

function countCandidates(thread: Thread, languages: readonly (string | null)[]): readonly Candidate[] {
  const { comments } = thread
  const main = mainLanguage(languages)
  const candidates = createCandidates()
  const step = Math.max(1, Math.ceil(comments.length / MOST_COMMENTS))
  for (let at = 0; at < comments.length; at += step) {
    const { index, author, text } = comments[at] as Thread['comments'][number]
    const language = languages[index] ?? main
    candidates.add({ comment: index, author: author ?? index, text, words: wordsIn(thread, index, MOST_CHARACTERS), language })
  }
  return candidates.list()
}

type Singles = ReadonlyMap<string, Candidate>

const singlesOf = (candidates: readonly Candidate[]): Singles =>
  new Map(candidates.flatMap(candidate => (candidate.stems.length === 1 ? [[candidate.stems[0] as string, candidate]] : [])))

function isUsed({ comments }: Thread): (candidate: Candidate) => boolean {
  const least = Math.max(LEAST_COMMENTS, LEAST_SHARE * Math.min(comments.length, MOST_COMMENTS))
  return ({ several, comments: count }) => several && count >= least
}

/** Whether a word is used as a thing by itself. */
const isArgued = ({ asThing, asHead, asForename, uses, ...candidate }: Candidate): boolean =>
  (asThing >= LEAST_AS_THING * uses || isSubject({ uses, ...candidate })) &&
  asHead >= LEAST_AS_HEAD * asThing &&
  asForename <= MOST_AS_FORENAME * uses

/** Whether two words are one thing: the rarer of them seldom stands without the other, but for a number, which never does; and the last is a thing. */
function isPhrase({ stems, comments, asThing, uses }: Candidate, singles: Singles, everySingle: Singles): boolean {
  const [, last] = stems
  const end = everySingle.get(last as string)
  if (end !== undefined && end.asThing < LEAST_LAST_AS_THING * (end.uses - uses)) return false
  const counts = stems.filter(isWord).map(stem => singles.get(stem)?.comments ?? comments)
  return asThing >= LEAST_PAIR_AS_THING * uses && comments >= PAIR_SHARE * Math.min(...counts)
}

const isWord = (stem: string): boolean => !/^\d+$/.test(stem)

/** The words that say more than the pairs they are in: most of their comments use them without. */
function uncovered(singles: Singles, pairs: readonly Candidate[]): Candidate[] {
  const most = new Map<string, number>()
  for (const { stems, comments } of pairs) for (const stem of stems) most.set(stem, Math.max(most.get(stem) ?? 0, comments))
  return [...singles].flatMap(([stem, single]) => ((most.get(stem) ?? 0) < PAIR_SHARE * single.comments ? [single] : []))
}

function isNamed(candidate: Candidate, people: ReadonlySet<string>): boolean {
  const label = usualSpelling(candidate)
  if (determinersOf(candidate.language).capitals && !/\p{Lu}/u.test(label)) return false
  const forms = wordsOf(label).map(({ form }) => form)
  return !forms.some(form => people.has(form)) && isNameable(candidate, forms)
}

function usualSpelling({ spellings }: Candidate): string {
  let best = ''
  let most = 0
  for (const { text, uses } of spellings) if (uses > most) [best, most] = [text, uses]
  return best
}

function authorWords({ comments }: Thread): Set<string> {
  const names = new Set<string>()
  for (const { author } of comments) for (const { form } of wordsOf(author ?? '')) names.add(form)
  return names
}
