// What a reader is given: bytes with a name, decoded on demand. Opening files is the caller's business.
import { decode } from './decode.js'
import { UnreadableError } from './unreadable.js'

/** Characters that detection looks at. */
const HEAD_LENGTH = 65_536
/** Bytes that fit into one string: V8 holds 2^29 - 24 units, and a decoder may need one for each byte. */
const LARGEST_TEXT = 500_000_000

/** Something to read. A folder (ConvoKit) is a source with `files` and no bytes of its own. */
export interface Source {
  /** File name without folder; `pasted` for pasted text. */
  readonly name: string
  readonly size: number
  /** SHA-256 of the bytes in hex, or `null` where the caller did not compute it. */
  readonly sha256: string | null
  /** The first characters, decoded, without a byte order mark. */
  readonly head: string
  /** The whole, decoded; line ends become `\n`. Computed once. Throws `UnreadableError` beyond half a gigabyte. */
  text(): string
  /** The bytes in pieces, for readers that stream. */
  chunks(): Iterable<Uint8Array>
  readonly files: readonly Source[]
}

/** How bytes are had: all at once, or in pieces from a file of `size` bytes. */
export interface Bytes {
  readonly size: number
  readonly sha256?: string | null
  /** The first bytes, at least `min(length, size)` of them. */
  first(length: number): Uint8Array
  all(): Uint8Array
  chunks(): Iterable<Uint8Array>
}

/** A source over bytes that the caller can produce (a file, a request body). */
export function sourceOf(name: string, bytes: Bytes, files: readonly Source[] = []): Source {
  let text: string | undefined
  let head: string | undefined
  return {
    name,
    size: bytes.size,
    sha256: bytes.sha256 ?? null,
    get head() {
      head ??= decode(bytes.first(HEAD_LENGTH * 2), bytes.size > HEAD_LENGTH * 2).text.slice(0, HEAD_LENGTH)
      return head
    },
    text() {
      if (text === undefined && bytes.size > LARGEST_TEXT)
        throw new UnreadableError(`the file holds ${Math.round(bytes.size / 1e6)} MB, more than this format can be read at once; split it`)
      text ??= decode(bytes.all()).text
      return text
    },
    chunks: () => bytes.chunks(),
    files,
  }
}

/** A source over bytes in memory. */
export function sourceOfBytes(name: string, bytes: Uint8Array, sha256: string | null = null): Source {
  return sourceOf(name, { size: bytes.length, sha256, first: length => bytes.subarray(0, length), all: () => bytes, chunks: () => [bytes] })
}

/** A source over text in memory (a test, pasted text). */
export function sourceOfText(text: string, name = 'pasted'): Source {
  return sourceOfBytes(name, new TextEncoder().encode(text))
}
