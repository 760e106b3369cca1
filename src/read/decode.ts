// Bytes to text: byte order mark, then the encoding the document declares, then UTF-8, then windows-1252 (the web's fallback, WHATWG Encoding).

/** Bytes in which a declaration is looked for (HTML says the first 1024; exports put it in the XML declaration). */
const DECLARATION_BYTES = 2_048

export interface Decoded {
  /** Without byte order mark, `\r\n` and `\r` turned into `\n`. */
  readonly text: string
  /** WHATWG name of the encoding used. */
  readonly encoding: string
  /** Replacement characters that decoding had to put in. */
  readonly broken: boolean
}

/** Never throws: undecodable bytes become U+FFFD and `broken` says so. */
export function decode(bytes: Uint8Array): Decoded {
  const mark = markedEncoding(bytes)
  if (mark !== null) return finish(bytes, mark)
  if (isUtf8(bytes)) return finish(bytes, 'utf-8')
  return finish(bytes, declaredEncoding(bytes) ?? 'windows-1252')
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** A text cut in the middle of a character is still UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
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

function finish(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding, broken: text.includes('\ufffd') }
}
