// A passage of a comment with the words marked that make it evidence.
import type { Evidence } from '../../src/model/comparison.js'
import { cut, inUtf16 } from '../thread/reader/passages.js'
import { occurrences } from '../thread/search/find.js'

type Kind = 'target' | 'cue' | 'negative' | 'positive'

interface Mark {
  readonly start: number
  readonly end: number
  readonly about: Kind
}

/** Offsets in code points, as everything of the API. */
export interface QuoteProps {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly cues?: readonly Pick<Evidence, 'start' | 'end'>[]
  readonly words?: readonly { readonly start: number; readonly end: number; readonly weight: number }[]
  /** The target as it is called; marked wherever the passage names it so. */
  readonly target?: string | null
}

/** Characters around a cue. */
const AROUND = 90

/** As the commenter wrote it. */
export function Quote({ text, start, end, cues = [], words = [], target = null }: QuoteProps) {
  const marks: Mark[] = [
    ...words.map(({ weight, ...span }) => ({
      start: span.start,
      end: span.end,
      about: weight < 0 ? ('negative' as const) : ('positive' as const),
    })),
    ...cues.map(cue => ({ start: cue.start, end: cue.end, about: 'cue' as const })),
  ]
  const [span, ...placed] = inUtf16(text, [{ start, end, about: 'cue' as Kind }, ...marks])
  if (span === undefined) return null
  const named = target === null ? [] : occurrences(text, target).map(each => ({ ...each, about: 'target' as const }))
  return (
    <q dir="auto">
      {span.start > 0 && cues.length > 0 && '…'}
      {cut<Kind>([...placed, ...named], span.start, span.end).map(({ start: from, end: to, about }) =>
        about.length === 0 ? (
          text.slice(from, to)
        ) : (
          <span key={from} class={`evidence-word ${about.join(' ')}`}>
            {text.slice(from, to)}
          </span>
        ),
      )}
      {span.end < text.length && cues.length > 0 && '…'}
    </q>
  )
}

/** The stretch of a text around its cues, in code points; `length` is that of the text. */
export function aroundCues(
  cues: readonly Pick<Evidence, 'start' | 'end'>[],
  length: number,
): { readonly start: number; readonly end: number } {
  const first = Math.min(...cues.map(({ start }) => start))
  const last = Math.max(...cues.map(({ end }) => end))
  return {
    start: Math.max(0, first - AROUND),
    end: Math.min(length, Math.max(first + AROUND, Math.min(last, first + 3 * AROUND)) + AROUND),
  }
}
