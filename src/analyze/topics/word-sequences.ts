// Yields the words of a thread as numbers: for each comment its content words in order, with marks where something stands between them.
import type { Annotations } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'
import { stemmerOf } from './stems.js'

/** Stands where a stop word or punctuation separates two content words. */
export const BREAK = -1
/** A separator after which a name of something follows: an article, a demonstrative, a preposition. */
export const OPENING = -2

/** Content words of all comments, one after the other. */
export interface WordSequences {
  /** Where the words of comment i begin in `words`; one more entry than there are comments. */
  readonly starts: Int32Array
  /** Indices into `surfaces`, or `BREAK`, or `OPENING`. */
  readonly words: Int32Array
  /** Words as written. */
  readonly surfaces: readonly string[]
  /** For each surface its index into `stems`. */
  readonly stemOf: Int32Array
  readonly stems: readonly string[]
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g
const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}-]/gu
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those of in on for with about to from against my your his her its our their any no every some ' +
    'der die das den dem ein eine einen einem einer el la los las un una le les des du de il lo gli het een o os as um uma'
  ).split(' '),
)

/**
 * Reads every comment once, in the language column where it was computed; unknown is read as `fallback`. Words that repeat an
 * earlier text (the quote column) are left out: they say what that text was about; so are names that speak to somebody.
 */
export function wordSequences(thread: Thread, done: Partial<Annotations>, fallback: string): WordSequences {
  const { language = [], quotes = [], vocatives = [] } = done
  const table = new SurfaceTable()
  const starts = new Int32Array(thread.comments.length + 1)
  let words = new Int32Array(1024)
  let filled = 0
  thread.comments.forEach((comment, index) => {
    const lookup = table.language(language[index] ?? fallback)
    const own = without(comment.text, [...(quotes[index] ?? []), ...(vocatives[index] ?? [])])
    const text = own.includes('@') || /www\.|http/.test(own) ? own.replace(ADDRESS, ' . ') : own
    for (const token of text.match(TOKEN) ?? []) {
      const word = lookup(token)
      if (word < 0 && filled > (starts[index] as number) && (words[filled - 1] as number) < 0) {
        words[filled - 1] = word
        continue
      }
      if (filled === words.length) words = grown(words)
      words[filled++] = word
    }
    starts[index + 1] = filled
  })
  return { starts, words: words.slice(0, filled), ...table.columns() }
}

/** The text with a full stop in place of each span. */
function without(text: string, spans: Span[]): string {
  if (spans.length === 0) return text
  spans.sort((one, other) => one.start - other.start)
  let own = ''
  let from = 0
  for (const { start, end } of spans) {
    if (start >= from) own += `${text.slice(from, start)} . `
    from = Math.max(from, end)
  }
  return own + text.slice(from)
}

function grown(words: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(words.length * 2)
  larger.set(words)
  return larger
}

/** Gives each surface form and each stem its number, in order of first use. */
class SurfaceTable {
  readonly #surfaces: string[] = []
  readonly #stemOf: number[] = []
  readonly #stems = new Map<string, number>()
  readonly #languages = new Map<string, (token: string) => number>()

  /** The lookup of one language: surface number, `BREAK` or `OPENING`. */
  language(code: string): (token: string) => number {
    let lookup = this.#languages.get(code)
    if (lookup === undefined) {
      const known = new Map<string, number>()
      const stem = stemmerOf(code)
      lookup = token => {
        let word = known.get(token)
        if (word === undefined) {
          word = this.#number(token, stem(token))
          known.set(token, word)
        }
        return word
      }
      this.#languages.set(code, lookup)
    }
    return lookup
  }

  columns() {
    return { surfaces: this.#surfaces, stemOf: Int32Array.from(this.#stemOf), stems: [...this.#stems.keys()] }
  }

  #number(token: string, stem: string): number {
    if (stem === '') return OPENERS.has(token.toLowerCase()) ? OPENING : BREAK
    let number = this.#stems.get(stem)
    if (number === undefined) {
      number = this.#stems.size
      this.#stems.set(stem, number)
    }
    this.#stemOf.push(number)
    return this.#surfaces.push(token.replace(/['’]s?$/, '')) - 1
  }
}
