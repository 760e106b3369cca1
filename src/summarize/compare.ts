// An annotated thread → its commenters side by side (shape: `model/comparison.ts`).
import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { TargetStance } from '../model/annotations.js'
import { codePointOffsets } from '../model/code-points.js'
import type { Commenter, CommenterStance, Evidence, Pair, ThreadComparison } from '../model/comparison.js'
import type { Span, Thread } from '../model/thread.js'
import { LEAST_VERDICT } from '../model/tone.js'
import { campsOf, type Place } from './camps.js'
import { type NameFound, type Person, peopleIn } from './commenters.js'
import { type Between, repliesBetween } from './replies-between.js'

/** `names` are the inferred names of authors the source lost, one entry a comment. Columns that were not computed leave their part empty. Linear. */
export function comparisonOf(annotated: AnnotatedThread, names: readonly (NameFound | null)[] = []): ThreadComparison {
  const { thread, annotations } = annotated
  const people = peopleIn(thread, names)
  const replies = repliesBetween(thread, people, annotations)
  const places = campsOf(people.list.length, replies)
  const evidence = evidenceIn(thread)
  const commenters = people.list.map((person, at) => commenterOf(person, { annotated, evidence, place: places[at] ?? null }))
  return {
    id: thread.id,
    title: thread.post.title,
    targets: targetsByUse(annotated),
    commenters,
    pairs: pairsOf(replies, { commenters, thread, evidence }),
  }
}

type ToEvidence = (comment: number, span: Span) => Evidence

function evidenceIn({ comments }: Thread): ToEvidence {
  let last = -1
  let offset = codePointOffsets('')
  return (index, { start, end }) => {
    const comment = comments[index] as Thread['comments'][number]
    if (index !== last) offset = codePointOffsets(comment.text)
    last = index
    return { comment: comment.id, start: offset(start), end: offset(end) }
  }
}

function targetsByUse({ annotations }: AnnotatedThread): string[] {
  const uses = new Map<string, number>()
  for (const list of annotations.targets ?? []) for (const { target } of list) uses.set(target, (uses.get(target) ?? 0) + 1)
  return [...uses].sort((a, b) => b[1] - a[1]).map(([target]) => target)
}

interface Known {
  readonly annotated: AnnotatedThread
  readonly evidence: ToEvidence
  readonly place: Place | null
}

function commenterOf(person: Person, { annotated, evidence, place }: Known): Commenter {
  return {
    author: person.label,
    unknown: person.unknown,
    inferred: person.inferred,
    namedIn: person.namedIn.map(({ comment, ...span }) => evidence(comment, span)),
    comments: person.comments.length,
    commentIds: person.comments.map(index => annotated.thread.comments[index]?.id as string),
    ...meanSentiment(person, annotated),
    camp: place?.camp ?? null,
    confidence: place === null ? null : round(place.confidence),
    targets: stancesOf(person, annotated, evidence),
  }
}

/** Scores are given to this many decimals: more than any of them can claim. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6

const roundKnown = (value: number | null): number | null => (value === null ? null : round(value))

/** `null` of nothing. */
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

function meanSentiment({ comments }: Person, { annotations }: AnnotatedThread): Pick<Commenter, 'sentiment' | 'scored'> {
  const scores = comments.flatMap(index => {
    const sentiment = annotations.sentiment?.[index]
    return sentiment && sentiment.words.length > 0 ? [sentiment.score] : []
  })
  return { sentiment: roundKnown(mean(scores)), scored: scores.length }
}

function stancesOf({ comments }: Person, { thread, annotations }: AnnotatedThread, evidence: ToEvidence): Commenter['targets'] {
  const found = new Map<string, { index: number; entry: TargetStance }[]>()
  for (const index of comments)
    for (const entry of annotations.targets?.[index] ?? []) {
      const list = found.get(entry.target) ?? []
      list.push({ index, entry })
      found.set(entry.target, list)
    }
  return Object.fromEntries(
    Array.from(found, ([target, list]): [string, CommenterStance] => {
      const scores = list.flatMap(({ entry }) => entry.score ?? [])
      const score = mean(scores)
      return [
        target,
        {
          stance: score === null || Math.abs(score) < LEAST_VERDICT ? 'none' : score > 0 ? 'favor' : 'against',
          score: roundKnown(score),
          scored: scores.length,
          comments: list.length,
          evidence: list.flatMap(({ index, entry }) => entry.evidence.map(span => evidence(index, span))),
          each: list.map(({ index, entry }) => ({
            comment: thread.comments[index]?.id as string,
            stance: entry.stance,
            score: roundKnown(entry.score),
            presumed: entry.presumed === true,
          })),
        },
      ]
    }),
  )
}

interface Compared {
  readonly commenters: readonly Commenter[]
  readonly thread: Thread
  readonly evidence: ToEvidence
}

function pairsOf(replies: readonly Between[], compared: Compared): Pair[] {
  const pairs = new Map<string, Between[]>()
  for (const reply of replies) {
    const key = `${reply.a} ${reply.b}`
    const list = pairs.get(key) ?? []
    list.push(reply)
    pairs.set(key, list)
  }
  return Array.from(pairs.values(), list => pairOf(list, compared))
}

function pairOf(list: readonly Between[], { commenters, thread, evidence }: Compared): Pair {
  const [a, b] = [commenters[list[0]?.a as number] as Commenter, commenters[list[0]?.b as number] as Commenter]
  const count = (stance: string): number => list.filter(({ reply }) => reply.stance === stance).length
  return {
    a: a.author,
    b: b.author,
    replies: list.length,
    agree: count('agree'),
    disagree: count('disagree'),
    each: list.map(({ comment, reply }) => ({
      comment: thread.comments[comment]?.id as string,
      stance: reply.stance,
      cues: reply.cues.map(cue => evidence(comment, cue)),
    })),
    shared: sharedTargets(a, b),
  }
}

function sharedTargets(a: Commenter, b: Commenter): Pair['shared'] {
  return Object.entries(a.targets).flatMap(([target, { stance }]) => {
    const other = Object.hasOwn(b.targets, target) ? b.targets[target]?.stance : undefined
    return stance === 'none' || other === undefined || other === 'none' ? [] : [{ target, same: stance === other }]
  })
}
