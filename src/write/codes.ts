// The codes of qualitative analysis: what a comment as a whole, and each of its spans, is coded with; names are unique across all groups.

import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { CommentRecord } from '../model/record.js'
import { scored } from './attributes.js'
import type { CodedSpan } from './coded-spans.js'
import { SENTIMENT_COLORS, topicColor, UNKNOWN_COLOR } from './colors.js'

/** A code; `group:label` because importers merge codes of the same name in different groups. */
export interface Code {
  readonly group: string
  readonly name: string
  readonly about: string
  /** `#rrggbb` */
  readonly color: string
}

const LABELS = ['positive', 'neutral', 'negative'] as const

/** Codes whose names are known before any comment is seen. */
const FIXED: readonly Code[] = [
  ...LABELS.map(label =>
    code('Sentiment', label, { about: 'of the comment as a whole, assigned by understory', color: SENTIMENT_COLORS[label] }),
  ),
  ...['agree', 'disagree', 'query'].map(label =>
    code('Stance', label, { about: 'toward the comment that is answered, assigned by understory' }),
  ),
  ...LABELS.map(label => code('Sentence', label, { about: 'sentiment of a sentence', color: SENTIMENT_COLORS[label] })),
  ...LABELS.map(label => code('Word', label, { about: 'words that moved the score of sentiment', color: SENTIMENT_COLORS[label] })),
  ...['agree', 'disagree', 'query'].map(label => code('Cue', label, { about: 'words that show the stance toward what is answered' })),
  code('Reference', 'quote', { about: 'repeats words of an earlier comment or of the post' }),
  code('Reference', 'spoken to', { about: 'a name that addresses somebody' }),
  code('Reference', 'answers', { about: 'words that show who is really answered' }),
]

/** The codes that `threads` can carry, group by group: the fixed ones, then topics and targets as they come. */
export function codebook(threads: readonly AnnotatedThread[]): Code[] {
  const codes = new Map(FIXED.map(fixed => [fixed.name, fixed]))
  const add = (found: Code) => void (codes.has(found.name) || codes.set(found.name, found))
  for (const { annotations } of threads) for (const topic of annotations.topic?.topics ?? []) add(topicCode(topic))
  for (const { annotations } of threads)
    for (const targets of annotations.targets ?? []) for (const { target, stance } of targets) add(targetCode(target, stance))
  return [...codes.values()]
}

/** Codes of the comment as a whole, with what is known of each assignment (`score 0.5`). No code where nothing was scored. */
export function codesOf(comment: CommentRecord): { readonly code: Code; readonly note: string }[] {
  const sentiment = scored(comment)
  const { topic, reply, targets } = comment
  return [
    ...(sentiment ? [{ code: code('Sentiment', sentiment.label, {}), note: `score ${sentiment.score}` }] : []),
    ...(topic ? [{ code: topicCode({ ...topic, terms: [] }), note: `weight ${topic.weight}` }] : []),
    ...(reply && reply.stance !== 'none' ? [{ code: code('Stance', reply.stance, {}), note: `confidence ${reply.confidence}` }] : []),
    ...(targets ?? [])
      .filter(({ evidence }) => evidence.length === 0)
      .map(({ target, stance, score }) => ({ code: targetCode(target, stance), note: score === null ? 'not judged' : `score ${score}` })),
  ]
}

/** The code of a span; `null` where its label is no code (a stance of `none`). */
export function codeOfSpan({ layer, label }: CodedSpan): Code | null {
  if (layer === 'word') return code('Word', label, {})
  if (layer === 'sentence') return code('Sentence', label, {})
  if (layer === 'stance') return label === 'none' ? null : code('Cue', label, {})
  if (layer === 'target') return code('Target', label, {})
  return code('Reference', layer === 'quote' ? 'quote' : layer === 'vocative' ? 'spoken to' : 'answers', {})
}

function topicCode({ id, label, terms }: { readonly id: number; readonly label: string; readonly terms: readonly string[] }): Code {
  return code('Topic', label, { about: terms.length > 0 ? `topic; heaviest terms: ${terms.join(', ')}` : 'topic', color: topicColor(id) })
}

const targetCode = (target: string, stance: string): Code =>
  code('Target', `${target}: ${stance}`, { about: `stance toward ${target}, assigned by understory` })

function code(
  group: string,
  label: string,
  { about = '', color = UNKNOWN_COLOR }: { readonly about?: string; readonly color?: string },
): Code {
  return { group, name: `${group.toLowerCase()}:${label}`, about, color }
}
