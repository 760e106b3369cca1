// Yields the words by which a person would name a topic: phrases and words that its comments really use, never stems.
import { hasCapitalNouns } from '../language/capital-nouns.js'
import { mainLanguage } from '../language/main-language.js'
import { UNSPACED } from './tokens.js'
import { isCapitalized, OPENING, type WordSequences } from './word-sequences.js'

/** What is known of a topic before it has a name. */
export interface TopicWords {
  /** Comments that carry it. */
  readonly comments: readonly number[]
  /** Its stems, most typical first, each with the share of its weight that falls into this topic, 0 … 1. */
  readonly stems: readonly (readonly [stem: number, weight: number])[]
}

/** Comments whose wording is looked at: enough to find the usual form of a word. */
const COMMENTS_READ = 2000
/** Terms listed. */
const TERMS = 8
/** A phrase names a topic where it makes up at least this share of the uses of its rarer word. */
const PHRASE_SHARE = 0.34
/** Two words that belong together say more than one of them. */
const PHRASE_WORTH = 1.5
/** A word of one comment alone is that comment's, not the topic's. */
const FEWEST_COMMENTS = 2
/** What a word counts that is unlikely to name anything. */
const UNLIKELY = 0.3

interface Usage {
  readonly forms: Map<string, number>
  uses: number
  /** Comments of the topic that use it, in order. */
  readonly comments: number[]
  /** Uses after an article or a preposition: what a name does. */
  opened: number
  /** Uses in the language of most of the topic's comments. */
  native: number
  /** Uses as a word that is unlikely to name anything. */
  unlikely: number
}

/**
 * Label and terms of a topic, words that several of its comments use, one of them at least in the language of most; `null` where there
 * is none. `taken` are labels of other topics, which are not used again.
 */
export function nameTopic(
  { comments, stems }: TopicWords,
  sequences: WordSequences,
  taken: ReadonlySet<string>,
): { label: string; terms: string[] } | null {
  const weights = new Map(stems)
  const { usage, phrases, language } = readUsage(comments.slice(0, COMMENTS_READ), sequences, weights)
  const isNoun = hasCapitalNouns(language) ? isCapitalized : () => true
  const words = stems
    .filter(([stem]) => isShared(usage.get(stem)))
    .map(([stem, share]) => wordCandidate(usage.get(stem)!, share, isNoun))
    .sort(byScore)
  const joined = [...phrases.values()].flatMap(phrase => phraseCandidate(phrase, usage, weights))
  const named = [...joined, ...words].sort(byScore)
  const free = named.find(({ text }) => !taken.has(text.toLowerCase())) ?? named[0]
  if (free === undefined) return null
  const second = free.phrase ? undefined : wordBeside(free, words)
  const label = second === undefined ? free.text : `${free.text}, ${second.text}`
  return { label, terms: [...new Set(words.map(({ text }) => text))].slice(0, TERMS) }
}

interface Candidate {
  readonly text: string
  /** Comments that use it, in order. */
  readonly comments: readonly number[]
  readonly phrase: boolean
  readonly likely: boolean
  readonly score: number
}

const isShared = (usage: Usage | undefined): boolean => usage !== undefined && usage.comments.length >= FEWEST_COMMENTS && usage.native > 0

/** Another word, of a comment that uses both: two that nobody uses together ("door, gas") name two things, and a reader looks for what joins them. */
function wordBeside({ text, comments }: Candidate, words: readonly Candidate[]): Candidate | undefined {
  const own = new Set(comments)
  return words.find(
    word => word.likely && word.text.toLowerCase() !== text.toLowerCase() && word.comments.some(comment => own.has(comment)),
  )
}

const byScore = (one: Candidate, other: Candidate): number => other.score - one.score || (one.text < other.text ? -1 : 1)

interface Phrase {
  readonly first: number
  readonly second: number
  readonly usage: Usage
}

function readUsage(comments: readonly number[], sequences: WordSequences, weights: ReadonlyMap<number, number>) {
  const usage = new Map<number, Usage>()
  const phrases = new Map<number, Phrase>()
  const language = mainLanguage(comments.map(comment => sequences.languages[comment]!))
  for (const comment of comments) {
    const native = sequences.languages[comment] === language
    for (let at = sequences.starts[comment]!; at < sequences.starts[comment + 1]!; at++) {
      const word = sequences.words[at]!
      if (word < 0) continue
      const stem = sequences.stemOf[word]!
      const opened = at > sequences.starts[comment]! && sequences.words[at - 1] === OPENING
      if (!weights.has(stem)) continue
      count(usage, stem, { form: sequences.surfaces[word]!, opened, comment, native, unlikely: sequences.unlikely[word]! })
      const next = at + 1 < sequences.starts[comment + 1]! ? sequences.words[at + 1]! : -1
      if (next < 0 || !weights.has(sequences.stemOf[next]!) || sequences.stemOf[next] === stem) continue
      const key = stem * sequences.stems.length + sequences.stemOf[next]!
      const phrase = phrases.get(key) ?? { first: stem, second: sequences.stemOf[next]!, usage: emptyUsage() }
      phrases.set(key, phrase)
      const form = joined(sequences.surfaces[word]!, sequences.surfaces[next]!)
      note(phrase.usage, { form, opened, comment, native, unlikely: sequences.unlikely[next]! })
    }
  }
  return { usage, phrases, language }
}

const emptyUsage = (): Usage => ({ forms: new Map(), uses: 0, comments: [], opened: 0, native: 0, unlikely: 0 })

/** A phrase as it is written: scripts whose words touch have no space between them. */
const joined = (first: string, second: string): string =>
  UNSPACED.test(first) && UNSPACED.test(second) ? first + second : `${first} ${second}`

interface Use {
  readonly form: string
  readonly opened: boolean
  readonly comment: number
  readonly native: boolean
  readonly unlikely: boolean
}

function count(usage: Map<number, Usage>, stem: number, use: Use): void {
  const seen = usage.get(stem) ?? emptyUsage()
  usage.set(stem, seen)
  note(seen, use)
}

function note(usage: Usage, { form, opened, comment, native, unlikely }: Use): void {
  usage.forms.set(form, (usage.forms.get(form) ?? 0) + 1)
  usage.uses++
  if (opened) usage.opened++
  if (native) usage.native++
  if (unlikely) usage.unlikely++
  if (usage.comments.at(-1) !== comment) usage.comments.push(comment)
}

function wordCandidate(seen: Usage, share: number, isNoun: (text: string) => boolean): Candidate {
  const text = usualForm(seen)
  const noun = isNoun(text)
  const score = standing(seen) * share * (noun ? 1 : UNLIKELY)
  return { text, comments: seen.comments, phrase: false, likely: noun && isLikely(seen), score }
}

function phraseCandidate({ first, second, usage: seen }: Phrase, usage: ReadonlyMap<number, Usage>, weights: ReadonlyMap<number, number>) {
  const rarer = Math.min(usage.get(first)!.uses, usage.get(second)?.uses ?? 0)
  const text = usualForm(seen)
  if (!isShared(seen) || seen.uses < PHRASE_SHARE * rarer || !isLikely(seen)) return []
  return [
    {
      text,
      comments: seen.comments,
      phrase: true,
      likely: true,
      score: ((weights.get(first)! + weights.get(second)!) / 2) * PHRASE_WORTH * standing(seen),
    },
  ]
}

/** How many comments use it, as far as it behaves like a name. */
const standing = (usage: Usage): number => usage.comments.length * likeness(usage)

/** How much a word behaves like the name of something, .08 … 1.25: names follow articles and prepositions, verbs do not. */
const likeness = (usage: Usage): number => (isLikely(usage) ? 1 : UNLIKELY) * (0.25 + usage.opened / usage.uses)

const isLikely = ({ uses, unlikely }: Usage): boolean => unlikely * 2 <= uses

/** The form used most; capitals only where they are more than the start of a sentence. Ties go to the alphabet. */
function usualForm({ forms }: Usage): string {
  const counts = [...forms].sort(([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? 1 : -1))
  const best = counts[0]?.[0] ?? ''
  return forms.has(best.toLowerCase()) && best !== best.toUpperCase() ? best.toLowerCase() : best
}
