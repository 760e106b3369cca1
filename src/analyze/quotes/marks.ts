// Finds the passages that a text itself marks as quoted: between quotation marks, or on lines that start with ">".
import type { Span } from '../../model/thread.js'

/** Closing marks of each opening mark. German and Polish open low and close with either high mark. */
const CLOSERS = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
])

const MARK = /["“”„«»]|\n[^\S\n]*\n|^[^\S\n]*>+/gm
const HAS_MARK = /["“„«»>]/

/** Words left out of a quotation: what stands on either side is quoted by itself. */
const ELLIPSIS = /[[(]?(?:…|\.{3,})[\])]?/g

/** Marked passages in order, cut at ellipses, without the marks, not overlapping. Linear. */
export function markedSpans(text: string): Span[] {
  if (!HAS_MARK.test(text)) return []
  const spans: Span[] = []
  let opener = ''
  let start = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue
    const end = index + mark.length
    if (mark.includes('>')) {
      spans.push({ start: end, end: lineEnd(text, end) })
      opener = ''
    } else if (mark.includes('\n')) opener = opener === '"' ? '' : opener
    else if (opener === '') {
      opener = CLOSERS.has(mark) ? mark : ''
      start = end
    } else if (CLOSERS.get(opener)?.includes(mark)) {
      spans.push({ start, end: index })
      opener = ''
    }
  }
  return spans.flatMap(span => cutAtEllipses(text, span))
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function cutAtEllipses(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const { 0: dots, index } of text.slice(start, end).matchAll(ELLIPSIS)) {
    parts.push({ start: from, end: start + index })
    from = start + index + dots.length
  }
  parts.push({ start: from, end })
  return parts.filter(part => part.end > part.start)
}
