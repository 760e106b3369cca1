// Pseudonymizes an annotated thread: author fields, and where people are named in the texts; every span of every column keeps its words.
import type { AnnotatedThread, Metrics } from '../model/annotated-thread.js'
import type { Annotations, Vocative } from '../model/annotations.js'
import type { Span, Thread } from '../model/thread.js'
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
  const mentions = createMentions(thread, naming, unknownNames(thread, annotations))
  const rename = (text: string) => replaceParts(text, mentions(text)).text
  const post = replaceParts(thread.post.text ?? '', mentions(thread.post.text ?? ''))
  const texts = thread.comments.map(({ text, index }) => {
    const spoken = (annotations.vocatives?.[index] ?? []).map(vocative => vocativeReplacement(vocative, text, { thread, naming }))
    return replaceParts(text, [...spoken, ...mentions(text)])
  })
  return {
    thread: renamedThread(thread, { texts, post, rename, naming }),
    annotations: movedColumns(annotations, { texts, post, rename }),
    metrics: metrics && renamedMetrics(metrics, naming),
    ...(made && { made: { ...made, settings: { ...made.settings, pseudonyms: true } } }),
  }
}

/** Names by which people without an author field are spoken to. */
function unknownNames({ comments, post }: Thread, { vocatives }: Partial<Annotations>): string[] {
  const authorOf = (of: Vocative['of']) => (of === 'post' ? post.author : of === null ? null : (comments[of]?.author ?? null))
  return (vocatives ?? []).flatMap(all => all.flatMap(({ of, name }) => (authorOf(of) === null ? [name] : [])))
}

/** What was replaced, text by text. */
interface Changes {
  readonly texts: readonly Replaced[]
  readonly post: Replaced
  /** For short texts without spans: titles, labels, findings. */
  readonly rename: (text: string) => string
}

function renamedThread(thread: Thread, { texts, post, rename, naming }: Changes & { readonly naming: Naming }): Thread {
  const name = (author: string | null) => author && fullName(naming(author))
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

/** A person who is spoken to by the whole name gets the whole pseudonym, by a part of it the first word. */
function vocativeReplacement(
  { start, end, name, of }: Vocative,
  text: string,
  { thread, naming }: { readonly thread: Thread; readonly naming: Naming },
): Replacement {
  const author = of === 'post' ? thread.post.author : of === null ? null : (thread.comments[of]?.author ?? null)
  const within = text.slice(start, end).indexOf(name)
  const from = within < 0 ? start : start + within
  const becomes = author !== null && nameKey(author) !== nameKey(name) ? naming(author).first : fullName(naming(author ?? name))
  return { start: from, end: within < 0 ? end : from + name.length, with: becomes }
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

/** Topics are written in small letters: a name among them is found with its capital. */
function renameTerm(term: string, rename: (text: string) => string): string {
  const renamed = rename(term)
  if (renamed !== term) return renamed
  const capitals = term.replaceAll(/(?<![\p{L}\p{M}’'])\p{Ll}/gu, letter => letter.toUpperCase())
  const found = rename(capitals)
  return found === capitals ? term : found.toLowerCase()
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
  return { ...metrics, longestExchange: { ...longest, authors: [fullName(naming(a)), fullName(naming(b))] } }
}
