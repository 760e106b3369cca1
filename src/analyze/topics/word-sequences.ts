// Yields the words of a thread as numbers: for each comment its content words in order, with marks where something stands between them.
import type { Annotations } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'
import { opensName } from './openers.js'
import { stemmerOf } from './stems.js'
import { tokensOf } from './tokens.js'
import { unlikelyNames } from './unlikely-names.js'

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
  /** For each surface whether it hardly names anything: it judges, it has the ending of another kind of word, it is a commenter's name. */
  readonly unlikely: readonly boolean[]
  readonly stems: readonly string[]
  /** The language in which each comment is read. */
  readonly languages: readonly string[]
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+/g

/**
 * Reads every comment once, in the language column where it was computed; unknown is read as `fallback`. Words that repeat an
 * earlier text (the quote column) are left out: they say what that text was about; so are names that speak to somebody.
 */
export function wordSequences(thread: Thread, done: Partial<Annotations>, fallback: string): WordSequences {
  const { language = [], quotes = [], vocatives = [] } = done
  const table = new SurfaceTable(namesIn(thread))
  const languages = thread.comments.map((_, index) => language[index] ?? fallback)
  const starts = new Int32Array(thread.comments.length + 1)
  let words = new Int32Array(1024)
  let filled = 0
  thread.comments.forEach((comment, index) => {
    const code = languages[index] as string
    const lookup = table.language(code)
    const own = without(comment.text, [...(quotes[index] ?? []), ...(vocatives[index] ?? [])])
    const text = own.includes('@') || /www\.|http/.test(own) ? own.replace(ADDRESS, ' . ') : own
    for (const token of tokensOf(text, code)) {
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
  return { starts, words: words.slice(0, filled), languages, ...table.columns() }
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
  readonly #unlikely: boolean[] = []
  readonly #stems = new Map<string, number>()
  readonly #languages = new Map<string, (token: string) => number>()

  /** `names` are those of the commenters, in lower case: who is spoken to is not spoken about. */
  constructor(private readonly names: ReadonlySet<string>) {}

  /** The lookup of one language: surface number, `BREAK` or `OPENING`. */
  language(code: string): (token: string) => number {
    let lookup = this.#languages.get(code)
    if (lookup === undefined) {
      const known = new Map<string, number>()
      const read = this.#reader(code)
      lookup = token => {
        let word = known.get(token)
        if (word === undefined) {
          word = read(token)
          known.set(token, word)
        }
        return word
      }
      this.#languages.set(code, lookup)
    }
    return lookup
  }

  columns() {
    return { surfaces: this.#surfaces, stemOf: Int32Array.from(this.#stemOf), unlikely: this.#unlikely, stems: [...this.#stems.keys()] }
  }

  #reader(code: string): (token: string) => number {
    const stemOf = stemmerOf(code)
    const isUnlikely = unlikelyNames(code)
    return token => {
      const stem = stemOf(token)
      if (stem === '') return opensName(code, token.toLowerCase()) ? OPENING : BREAK
      this.#stemOf.push(this.#number(stem))
      this.#unlikely.push(isUnlikely(token) || (isCapitalized(token) && this.names.has(token.toLowerCase())))
      return this.#surfaces.push(token.replace(/['’]s?$/, '')) - 1
    }
  }

  #number(stem: string): number {
    const known = this.#stems.get(stem)
    if (known !== undefined) return known
    this.#stems.set(stem, this.#stems.size)
    return this.#stems.size - 1
  }
}

/** True of a word that begins with a capital. */
export const isCapitalized = (token: string): boolean => /^\p{Lu}/u.test(token)

/** The words of the commenters' names, in lower case. */
function namesIn({ comments }: Thread): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { author } of comments)
    for (const name of author
      ?.slice(0, LONGEST_NAME)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [])
      names.add(name)
  return names
}

/** Units of a name that are looked at. */
const LONGEST_NAME = 100
