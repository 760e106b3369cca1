// Column `quotes`: words of an earlier comment or of the post that a comment repeats, marked as a quotation or not.
import type { Quote } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { type EarlierWords, findRuns, MARKED_WORDS, type Run, UNMARKED_WORDS } from './find-runs.js'
import { markedSpans } from './marks.js'
import { scanWords } from './scan-words.js'
import { createShingleIndex } from './shingle-index.js'
import { createWordStore, textOf } from './word-store.js'

/**
 * Runs of seven words or more that stood in an earlier text, three or more between quotation marks. A run belongs to whoever wrote
 * it last as their own words: words that a comment itself quotes stay with the one they were quoted from. Linear in the text.
 */
export function createQuotes(): Analyzer<'quotes'> {
  return { name: 'quotes', needs: [], analyze: quotesOf }
}

function quotesOf(thread: Thread): (readonly Quote[])[] {
  const store = createWordStore()
  const earlier = { store, wide: createShingleIndex(store, UNMARKED_WORDS), narrow: createShingleIndex(store, MARKED_WORDS) }
  scanWords(store, thread.post.text ?? '')
  remember(earlier, [])
  return thread.comments.map(({ text }) => {
    scanWords(store, text)
    const runs = findRuns(earlier, markedSpans(text))
    remember(earlier, runs)
    return runs.map(run => quote(earlier, thread, run))
  })
}

/** Adds the last text's own words to the indexes; repeated words are left to where they came from, so equal comments cost nothing. */
function remember({ store, wide, narrow }: EarlierWords, runs: readonly Run[]): void {
  let at = store.bounds.at(-2) as number
  for (const run of [...runs, { at: store.bounds.at(-1) as number, length: 0 }]) {
    for (; at < run.at; at++) {
      if (at + UNMARKED_WORDS <= store.length) wide.add(at)
      if (at + MARKED_WORDS <= store.length) narrow.add(at)
    }
    at = Math.max(at, run.at + run.length)
  }
}

function quote({ store }: EarlierWords, thread: Thread, run: Run): Quote {
  const of = textOf(store, run.source) - 1
  const text = (thread.comments[textOf(store, run.at) - 1]?.text ?? '') as string
  const sourceText = of < 0 ? (thread.post.text ?? '') : (thread.comments[of]?.text ?? '')
  const span = spanOf(store, run.at, run.length)
  const source = spanOf(store, run.source, run.length)
  const stop = sharedStop({ text, sourceText, end: span.end, sourceEnd: source.end })
  return { start: span.start, end: span.end + stop, of: of < 0 ? 'post' : of, source: { start: source.start, end: source.end + stop } }
}

const spanOf = ({ starts, ends }: EarlierWords['store'], at: number, length: number): Span => ({
  start: starts[at] as number,
  end: ends[at + length - 1] as number,
})

/** Longest closing punctuation that is taken along: a question mark, or three dots. */
const LONGEST_STOP = 3

/** The full stop belongs to a quoted sentence where both texts have it. */
function sharedStop(at: { text: string; sourceText: string; end: number; sourceEnd: number }): number {
  let count = 0
  while (count < LONGEST_STOP) {
    const mark = at.text[at.end + count]
    if (mark === undefined || mark !== at.sourceText[at.sourceEnd + count] || !'.!?…'.includes(mark)) break
    count++
  }
  return count
}
