// Pseudonymizes an annotated thread: author fields, and where people are named in the texts; every span of every column keeps its words.
import type { AnnotatedThread, Made, Metrics } from '../model/annotated-thread.js'
import type { Annotations, Vocative } from '../model/annotations.js'
import { personOf } from '../model/person.js'
import type { Span, Thread } from '../model/thread.js'
import { knownNames, type SpokenName } from './known-names.js'
import { createMentions } from './mentions.js'
import { createNaming, fullName, type Naming, nameKey } from './naming.js'
import { type Replaced, type Replacement, replaceParts } from './replace.js'

/** What has to be said to whoever passes a pseudonymized thread on. */
export const PSEUDONYM_WARNING =
  'names are pseudonyms now, but a comment can be found again by its words: a quotation can identify its author; ids, dates and the address of the page are kept'

/**
 * A function that gives every thread the same names under the same key. The key itself is kept nowhere. Throws `RangeError` for a key of
 * fewer than eight characters.
 */
export function createPseudonyms(key: string): (annotated: AnnotatedThread) => AnnotatedThread {
  const naming = createNaming(key)
  return annotated => pseudonymize(annotated, naming)
}

function pseudonymize({ thread, annotations, metrics, made }: AnnotatedThread, naming: Naming): AnnotatedThread {
  const known = knownNames(thread, naming, { spoken: spokenNames(thread, annotations), languages: annotations.language ?? [] })
  const mentions = createMentions(known, naming)
  const rename = (text: string) => replaceParts(text, mentions(text)).text
  const post = replaceParts(thread.post.text ?? '', mentions(thread.post.text ?? ''))
  const texts = thread.comments.map(({ text, index }) => {
    const spoken = (annotations.vocatives?.[index] ?? []).flatMap(vocative => vocativeReplacement(vocative, text, { thread, naming }))
    return replaceParts(text, [...spoken, ...mentions(text)])
  })
  return {
    thread: renamedThread(thread, { texts, post, rename, naming }),
    annotations: movedColumns(annotations, { texts, post, rename }),
    metrics: metrics && renamedMetrics(metrics, naming),
    ...(made && { made: { ...made, settings: { ...renamedSettings(made.settings, rename), pseudonyms: true } } }),
  }
}

/** Targets that a user types may be people. */
const renamedSettings = (settings: Made['settings'], rename: (text: string) => string): Made['settings'] =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, typeof value === 'object' ? value.map(rename) : value]))

/** Names by which people are spoken to, and who is meant. */
function spokenNames(thread: Thread, { vocatives }: Partial<Annotations>): SpokenName[] {
  return (vocatives ?? []).flatMap(all => all.map(({ of, name }) => ({ name, author: authorOf(thread, of) })))
}

function authorOf({ post, comments }: Thread, of: Vocative['of']): string | null {
  return personOf({ author: of === 'post' ? post.author : of === null ? null : (comments[of]?.author ?? null) })
}

/** The author's name under a pseudonym; names that stand for anybody ("Anonymous", "[deleted]") stay, for they say of nobody who it is. */
const renamedAuthor = (author: string | null, naming: Naming): string | null =>
  author !== null && personOf({ author }) !== null ? fullName(naming(author)) : author

/** What was replaced, text by text. */
interface Changes {
  readonly texts: readonly Replaced[]
  readonly post: Replaced
  /** For short texts without spans: titles, labels, findings. */
  readonly rename: (text: string) => string
}

function renamedThread(thread: Thread, { texts, post, rename, naming }: Changes & { readonly naming: Naming }): Thread {
  const name = (author: string | null) => renamedAuthor(author, naming)
  return {
    ...thread,
    post: {
      ...thread.post,
      title: thread.post.title && rename(thread.post.title),
      author: name(thread.post.author),
      text: thread.post.text === null ? null : post.text,
    },
    comments: thread.comments.map(comment => ({
      ...comment,
      author: name(comment.author),
      text: (texts[comment.index] as Replaced).text,
    })),
    messages: thread.messages.map(message => ({ ...message, text: rename(message.text) })),
  }
}

/** A person who is spoken to by the whole name gets the whole pseudonym, by the last word of it the second, by another part the first word. */
function vocativeReplacement(
  { start, end, name, of }: Vocative,
  text: string,
  { thread, naming }: { readonly thread: Thread; readonly naming: Naming },
): Replacement[] {
  const author = authorOf(thread, of)
  if (author === null && personOf({ author: name }) === null) return []
  const within = text.slice(start, end).indexOf(name)
  const from = within < 0 ? start : start + within
  return [{ start: from, end: within < 0 ? end : from + name.length, with: spokenPseudonym(name, author, naming) }]
}

function spokenPseudonym(name: string, author: string | null, naming: Naming): string {
  if (author === null || nameKey(author) === nameKey(name)) return fullName(naming(author ?? name))
  const { first, second } = naming(author)
  return nameKey(author).endsWith(` ${nameKey(name)}`) ? second : first
}

function movedColumns(columns: Partial<Annotations>, { texts, post, rename }: Changes): Partial<Annotations> {
  const move = (at: number) => (texts[at] as Replaced).move
  const { quotes, vocatives, sentiment, addressee, reply, targets, topic } = columns
  return {
    ...columns,
    ...(quotes && {
      quotes: quotes.map((all, at) =>
        all.map(quote => ({ ...quote, ...move(at)(quote), source: (quote.of === 'post' ? post.move : move(quote.of))(quote.source) })),
      ),
    }),
    ...(vocatives && { vocatives: vocatives.map((all, at) => all.map(vocative => movedVocative(vocative, texts[at] as Replaced))) }),
    ...(sentiment && {
      sentiment: sentiment.map((one, at) => ({ ...one, words: moved(one.words, move(at)), sentences: moved(one.sentences, move(at)) })),
    }),
    ...(addressee && {
      addressee: {
        ...addressee,
        of: addressee.of.map((one, at) => one && { ...one, evidence: one.evidence && move(at)(one.evidence) }),
      },
    }),
    ...(reply && { reply: reply.map((one, at) => one && { ...one, cues: moved(one.cues, move(at)) }) }),
    ...(targets && {
      targets: targets.map((all, at) => all.map(one => ({ ...one, target: rename(one.target), evidence: moved(one.evidence, move(at)) }))),
    }),
    ...(topic && {
      topic: {
        ...topic,
        topics: topic.topics.map(one => ({
          ...one,
          label: renameTerm(one.label, rename),
          terms: one.terms.map(term => renameTerm(term, rename)),
        })),
      },
    }),
  }
}

const moved = <T extends Span>(spans: readonly T[], move: (span: Span) => Span): T[] => spans.map(span => ({ ...span, ...move(span) }))

/** Topics are written in small letters, and stay so. */
function renameTerm(term: string, rename: (text: string) => string): string {
  const renamed = rename(term)
  return renamed === term ? term : renamed.toLowerCase()
}

/** Its name is what stands in the text now. */
function movedVocative(vocative: Vocative, { text, move }: Replaced): Vocative {
  const span = move(vocative)
  return { ...vocative, ...span, name: text.slice(span.start, span.end).replace(/^@/, '') }
}

function renamedMetrics(metrics: Metrics, naming: Naming): Metrics {
  const { longestExchange: longest } = metrics
  if (longest === null) return metrics
  const [a, b] = longest.authors
  return { ...metrics, longestExchange: { ...longest, authors: [renamedAuthor(a, naming) ?? a, renamedAuthor(b, naming) ?? b] } }
}
