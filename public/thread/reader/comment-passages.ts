// Everything that is marked in a comment's text: scored words, quotations, names, evidence, cues, matches of the search.
import type { BriefComment, CommentRecord } from '../../../src/model/record.js'
import { isConfirmed } from '../addressee.js'
import { occurrences } from '../search/find.js'
import { inUtf16, type Passage } from './passages.js'

/** What a passage is. */
export type About =
  | { readonly kind: 'word'; readonly weight: number }
  | { readonly kind: 'quote'; readonly of: string; readonly ofStart: number; readonly ofEnd: number }
  | { readonly kind: 'name'; readonly of: string | null }
  | { readonly kind: 'evidence' }
  | { readonly kind: 'cue' }
  | { readonly kind: 'found' }
  | { readonly kind: 'pointed' }

interface Span {
  readonly start: number
  readonly end: number
}

interface Shown {
  /** What is searched for. */
  readonly query: string
  /** In code points, like all spans of the API. */
  readonly pointed: Span | null
  /** Whether the words that show the stance are marked: not beside other marks, or nothing stands out. */
  readonly cues: boolean
}

/** In no order. Without `detail`, which may still be on its way, only what is searched for and pointed at. */
export function passagesOf({ text }: BriefComment, detail: CommentRecord | null, { query, pointed, cues }: Shown): Passage<About>[] {
  const marked: Passage<About>[] = [
    ...(detail ? judgedPassages(detail, cues) : []),
    ...(pointed ? [{ start: pointed.start, end: pointed.end, about: { kind: 'pointed' } as const }] : []),
  ]
  const found = occurrences(text, query).map(span => ({ ...span, about: { kind: 'found' } as const }))
  return [...inUtf16(text, marked), ...found]
}

function judgedPassages(comment: CommentRecord, cues: boolean): Passage<About>[] {
  const { sentiment, quotes, vocatives, addressee, reply } = comment
  return [
    ...(sentiment?.words ?? []).map(({ start, end, weight }) => ({ start, end, about: { kind: 'word', weight } as const })),
    ...(quotes ?? []).map(({ start, end, of, ofStart, ofEnd }) => ({ start, end, about: { kind: 'quote', of, ofStart, ofEnd } as const })),
    ...(vocatives ?? []).map(({ start, end, of }) => ({ start, end, about: { kind: 'name', of } as const })),
    ...(addressee?.evidence && !isConfirmed(comment) ? [{ ...addressee.evidence, about: { kind: 'evidence' } as const }] : []),
    ...((cues && reply?.cues) || []).map(({ start, end }) => ({ start, end, about: { kind: 'cue' } as const })),
  ]
}

/** The words of a span that the API gives in code points. */
export function quotedWords(text: string, span: Span): string {
  const [converted] = inUtf16(text, [span])
  return converted === undefined ? '' : text.slice(converted.start, converted.end)
}
