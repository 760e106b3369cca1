// Text inside HTML (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream) and JSON inside a script element.
import { REPLACEMENT } from '../notes.js'

/** What a page may not hold, even as a reference: controls, halves of surrogate pairs, noncharacters of every plane. */
export const HTML_FORBIDDEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\p{Noncharacter_Code_Point}]/gu

/** As it is shown and as an attribute between double quotes. A carriage return becomes a line feed, as a parser would have it. */
export function htmlText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(HTML_FORBIDDEN, REPLACEMENT)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The same JSON in characters that can neither end a script element nor offend a parser. Nothing is replaced: every escape is undone. */
export function islandJson(json: string): string {
  return json.replaceAll(/[<>&\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}-\u{10ffff}]/gu, character =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}
