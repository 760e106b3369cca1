// Bytes in pieces to text in pieces, for exports too large to be held: the encoding is told from the first bytes, as in `decode.ts`.
import { encodingOf, olderEncodingOf, withWindowsQuotes } from './decode.js'

/** Bytes decoded at a time: few enough that no piece weighs on memory, enough that the cost of a piece does not show. */
const PIECE = 1 << 16

/** The text in pieces, without byte order mark, line ends as `\n`. Undecodable bytes become U+FFFD. */
export function* decodeStream(chunks: Iterable<Uint8Array>): Generator<string> {
  let held = ''
  for (const decoded of decodedPieces(chunks)) {
    const text = held + decoded
    held = text.endsWith('\r') ? '\r' : ''
    const whole = held === '' ? text : text.slice(0, -1)
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }
  if (held !== '') yield '\n'
}

/** A text that was plain ASCII so far and then is no UTF-8 is in an older encoding from there on. */
function* decodedPieces(chunks: Iterable<Uint8Array>): Generator<string> {
  let encoding: string | null = null
  let decoder = new TextDecoder()
  let older = 'windows-1252'
  let isAscii = true
  for (const bytes of piecesOf(chunks)) {
    if (encoding === null) {
      encoding = encodingOf(bytes, true)
      older = olderEncodingOf(bytes)
      decoder = new TextDecoder(encoding)
    }
    let text = decoder.decode(bytes, { stream: true })
    if (isAscii && encoding === 'utf-8' && text.includes('\ufffd') && !bytes.includes(0xef)) {
      encoding = older
      decoder = new TextDecoder(encoding)
      text = decoder.decode(bytes, { stream: true })
    }
    if (isAscii) isAscii = !/[^\0-\x7f]/.test(text)
    yield withWindowsQuotes(text, encoding)
  }
  yield withWindowsQuotes(decoder.decode(), encoding ?? 'utf-8')
}

function* piecesOf(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) for (let start = 0; start < chunk.length; start += PIECE) yield chunk.subarray(start, start + PIECE)
}
