// Text inside XML 1.0 (https://www.w3.org/TR/xml/#charsets): escaping that a parser undoes exactly; packages that write XML lose line ends in attributes.
import { REPLACEMENT } from './notes.js'

/** What no XML 1.0 document may hold, even as a reference. */
export const XML_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu

/** Between tags. A carriage return is written as a reference, since a parser would turn it into a line feed. */
export function xmlText(text: string): string {
  return xmlCharacters(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
}

/** Between double quotes. Tabs and line ends are written as references, since a parser would turn them into spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** A comment; two hyphens may not stand in one, nor a hyphen at its end. */
export function xmlComment(text: string): string {
  return `<!-- ${xmlCharacters(text).replaceAll(/-(?=-)/g, '- ')} -->`
}

/** A CDATA section, split where the text would end it. */
export function cdata(text: string): string {
  return `<![CDATA[${xmlCharacters(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/** The same number of characters, all of which XML can hold. */
export const xmlCharacters = (text: string): string => text.replaceAll(XML_FORBIDDEN, REPLACEMENT)

/**
 * Makes names for ids inside a document (XML `NCName` and `NMTOKEN` alike): the wanted one where it is such a name and free, else one
 * made from it. Remembers what it gave out.
 */
export function createNames(): (wanted: string) => string {
  const taken = new Map<string, number>()
  return wanted => {
    const safe = wanted.replaceAll(/[^\w.-]/g, '_').replace(/^(?![A-Za-z_])/, 'c')
    let name = safe
    for (let times = taken.get(safe) ?? 1; taken.has(name); times++) {
      name = `${safe}-${times + 1}`
      taken.set(safe, times + 1)
    }
    taken.set(name, 1)
    return name
  }
}
