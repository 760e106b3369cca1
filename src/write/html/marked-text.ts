// A comment's text with its spans marked: overlapping spans are cut into pieces, each of which bears the classes of all spans around it.
import { type CodedSpan, codePointSlicer } from '../coded-spans.js'
import { htmlText } from './escape.js'

/** Layers that are marked: sentences and targets would mark whole paragraphs. */
const CLASSES: Readonly<Partial<Record<CodedSpan['layer'], (span: CodedSpan) => string>>> = {
  word: span => span.label,
  stance: () => 'cue',
  addressee: () => 'name',
  vocative: () => 'name',
  quote: () => 'quote',
}

/** HTML. Linear in the text but for sorting the spans. */
export function markedText(text: string, spans: readonly CodedSpan[]): string {
  const slice = codePointSlicer(text)
  const edges = edgesOf(spans)
  const open = new Map<string, number>()
  let from = 0
  let html = ''
  for (const { at, name, step } of edges) {
    if (at > from) html += piece(slice(from, at), open)
    from = Math.max(from, at)
    open.set(name, (open.get(name) ?? 0) + step)
  }
  return html + htmlText(slice(from, text.length))
}

interface Edge {
  readonly at: number
  readonly name: string
  readonly step: 1 | -1
}

function edgesOf(spans: readonly CodedSpan[]): Edge[] {
  const edges = spans.flatMap((span): Edge[] => {
    const name = CLASSES[span.layer]?.(span)
    if (name === undefined) return []
    return [
      { at: span.start, name, step: 1 },
      { at: span.end, name, step: -1 },
    ]
  })
  return edges.sort((a, b) => a.at - b.at)
}

function piece(words: string, open: ReadonlyMap<string, number>): string {
  const classes = [...open].flatMap(([name, count]) => (count > 0 ? [name] : []))
  return classes.length === 0 ? htmlText(words) : `<mark class="${classes.join(' ')}">${htmlText(words)}</mark>`
}
