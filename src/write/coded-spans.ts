// Every span that analysis left in a comment, as one list in code points, each with its quote: what tables of spans, codings and annotations are made of.
import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { Annotations } from '../model/annotations.js'
import { codePointOffsets } from '../model/code-points.js'
import type { Span, Thread } from '../model/thread.js'

/** What a span is evidence of. */
export type Layer = 'word' | 'sentence' | 'stance' | 'target' | 'addressee' | 'quote' | 'vocative'

/** A span of a comment's text in Unicode code points, end exclusive. */
export interface CodedSpan extends Span {
  readonly layer: Layer
  /** The code it carries, e.g. `negative`, `disagree`, `China: against`, or the name that is spoken to. */
  readonly label: string
  /** The words themselves. */
  readonly text: string
  /** Weight, score or confidence; `null` where the layer has none. */
  readonly value: number | null
  /** Id of the comment it refers to, `post`, or `null`. */
  readonly of: string | null
}

/** A span before its offsets are converted. */
type Found = Omit<CodedSpan, 'text'>

/** The spans of the comment at `index`, by layer. Throws where a converted span does not slice to its words: that would be a defect of ours. */
export function codedSpans({ thread, annotations }: AnnotatedThread, index: number): CodedSpan[] {
  const text = thread.comments[index]?.text ?? ''
  const offset = codePointOffsets(text)
  const slice = codePointSlicer(text)
  return found(annotations, index, thread).map(span => {
    const coded = { ...span, start: offset(span.start), end: offset(span.end), text: text.slice(span.start, span.end) }
    if (slice(coded.start, coded.end) !== coded.text)
      throw new Error(`a ${span.layer} span of ${thread.comments[index]?.id} lost its words`)
    return coded
  })
}

/** Cuts `text` by code points, end exclusive. Linear once, then linear in what is cut. */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (start, end) => text.slice(start, end)
  const points = Array.from(text)
  return (start, end) => points.slice(start, end).join('')
}

function found(columns: Partial<Annotations>, at: number, thread: Thread): Found[] {
  const sentiment = columns.sentiment?.[at]
  const reply = columns.reply?.[at]
  const addressee = columns.addressee?.of[at]
  const id = (of: number | 'post' | null) => (typeof of === 'number' ? (thread.comments[of]?.id ?? null) : of)
  return [
    ...(sentiment?.words ?? []).map(({ weight, ...span }) => coded('word', span, { label: sign(weight), value: weight })),
    ...(sentiment?.sentences ?? []).map(({ score, label, ...span }) => coded('sentence', span, { label, value: score })),
    ...(reply?.cues ?? []).map(span => coded('stance', span, { label: reply?.stance ?? '', value: reply?.confidence ?? null })),
    ...(columns.targets?.[at] ?? []).flatMap(({ target, stance, score, evidence }) =>
      evidence.map(span => coded('target', span, { label: `${target}: ${stance}`, value: score })),
    ),
    ...(addressee?.evidence
      ? [coded('addressee', addressee.evidence, { label: addressee.rule, value: addressee.confidence, of: id(addressee.of) })]
      : []),
    ...(columns.quotes?.[at] ?? []).map(({ of, ...span }) => coded('quote', span, { label: 'quote', of: id(of) })),
    ...(columns.vocatives?.[at] ?? []).map(({ name, of, ...span }) => coded('vocative', span, { label: name, of: id(of) })),
  ]
}

interface Said {
  readonly label: string
  readonly value?: number | null
  readonly of?: string | null
}

const coded = (layer: Layer, { start, end }: Span, { label, value = null, of = null }: Said): Found => ({
  layer,
  start,
  end,
  label,
  value,
  of,
})

const sign = (weight: number): string => (weight < 0 ? 'negative' : weight > 0 ? 'positive' : 'neutral')
