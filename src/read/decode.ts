// Bytes to text: byte order mark, then the encoding the document declares, then UTF-8, then windows-1252 (the web's fallback, WHATWG Encoding).

/** Bytes in which a declaration is looked for (HTML says the first 1024; exports put it in the XML declaration). */
const DECLARATION_BYTES = 2_048

/** 0x80 … 0x9F of windows-1252 (WHATWG index). Node 20 decodes these bytes as ISO 8859-1, which turns quotes into control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Bytes of the longest UTF-8 character. */
const LONGEST_CHARACTER = 4

/** Bytes as text, and how they were taken for it. */
export interface Decoded {
  /** Without byte order mark, `\r\n` and `\r` turned into `\n`. */
  readonly text: string
  /** WHATWG name of the encoding used. */
  readonly encoding: string
  /** Replacement characters that decoding had to put in. */
  readonly broken: boolean
}

/** `isCut`: these are the first bytes of more. Never throws: undecodable bytes become U+FFFD and `broken` says so. */
export function decode(bytes: Uint8Array, isCut = false): Decoded {
  const text = (markedEncoding(bytes) ?? 'utf-8') === 'utf-8' ? utf8TextOf(bytes, false) : null
  if (text !== null) return finish(text, 'utf-8')
  const encoding = encodingOf(bytes, isCut)
  return finish(withWindowsQuotes(new TextDecoder(encoding).decode(bytes), encoding), encoding)
}

/** WHATWG name of the encoding of these bytes; `isCut` as in `decode`. */
export function encodingOf(bytes: Uint8Array, isCut: boolean): string {
  return markedEncoding(bytes) ?? (isUtf8(bytes, isCut) ? 'utf-8' : olderEncodingOf(bytes))
}

/** The encoding of bytes that are not all UTF-8: the declared one, else UTF-8 where most is, else windows-1252. */
export function olderEncodingOf(bytes: Uint8Array): string {
  return declaredEncoding(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/**
 * Text browsers cut what they cannot print inside a character (elinks does with emoji), and nothing declares an encoding there.
 * In a text of one byte a character, two bytes that make a UTF-8 character stand together by chance only.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number
    const length = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let follow = 1
    while (follow < length && ((bytes[at + follow] as number) & 0xc0) === 0x80) follow++
    if (length === 0 || follow < length) broken++
    else if (length > 1) whole++
    at += length === 0 ? 1 : follow
  }
  return whole > broken
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * A last character that is incomplete is forgiven where the text was cut on purpose or is UTF-8 before it: a file that merely
 * ends in one accented letter is an old encoding.
 */
function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  if (utf8TextOf(bytes, false) !== null) return true
  const start = bytes.subarray(0, Math.max(0, bytes.length - LONGEST_CHARACTER))
  return utf8TextOf(bytes, true) !== null && (isCut || start.some(byte => byte > 0x7f))
}

/** The text of bytes that are UTF-8 (but for a last character where they may be cut), `null` of others. */
function utf8TextOf(bytes: Uint8Array, mayBeCut: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut })
  } catch {
    return null
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES))
  const label = /(?:<\?xml[^>]*?encoding\s*=\s*["']?|<meta[^>]*?charset\s*=\s*["']?)\s*([\w.:-]+)/i.exec(start)?.[1]
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf') ? null : encoding
  } catch {
    return null
  }
}

function finish(text: string, encoding: string): Decoded {
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding, broken: text.includes('\ufffd') }
}

/** What `TextDecoder` makes of windows-1252, with its quotes and dashes in place of control characters; other encodings as they are. */
export function withWindowsQuotes(decoded: string, encoding: string): string {
  if (encoding !== 'windows-1252') return decoded
  return decoded.replaceAll(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80] as string)
}
