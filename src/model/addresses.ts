// E-mail and network addresses in what a source prints: they are recognized so that they can be left out, never kept.
import type { Span } from './thread.js'

/** What a letter of a mailbox or a host is: both may be written in any script (RFC 6531, RFC 5890). */
const SIGN = String.raw`\p{L}\p{M}\p{N}_`
/** Every run is bounded, so the search is linear. A handle such as `@ana@host.example` is no e-mail address. */
const EMAIL = new RegExp(String.raw`(?<![${SIGN}.+@-])[${SIGN}.+-]{1,64}@[${SIGN}-]{1,63}(?:\.[${SIGN}-]{1,63}){0,6}\.\p{L}{2,24}`, 'gu')
const NETWORK = /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|(?=.*::|(?:[^:]*:){7})[\da-f:]{3,39}(?:%\w{1,16})?)\s*$/i
/** In running text: four numbers below 256, eight groups of hexadecimal digits, or fewer with a `::` among them (RFC 4291). */
const NETWORKS =
  /(?<![\w.:])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\.?\w)|(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?=[a-f:]{0,30}\d)(?:[\da-f]{1,4}:){1,7}(?::[\da-f]{1,4}){1,6})(?![\w:]))/gi
/** What stands in somebody's words where an e-mail address stood. */
const MASK = '[e-mail]'

/** An IPv6 address with its zone. */
const LONGEST_NETWORK = 60

/** True for text in which an e-mail address stands. */
export const holdsEmail = (text: string): boolean => text.includes('@') && text.search(EMAIL) >= 0

/** The text with `instead` in the place of every e-mail address. */
export const withoutEmails = (text: string, instead: string): string => (text.includes('@') ? text.replaceAll(EMAIL, instead) : text)

/** What somebody wrote, with `[e-mail]` for every e-mail address. */
export const wordsWithoutEmails = (text: string): string => withoutEmails(text, MASK)

/** An address of the web without the e-mail addresses that newsletters put into it, escaped or not; the same string where it holds none. */
export function linkWithoutEmails(link: string): string {
  const plain = link.replaceAll(/%40/g, '@')
  const without = withoutEmails(plain, 'e-mail')
  return without === plain ? link : without
}

/** What is in every network address; most texts hold none. */
const NETWORK_SIGNS = /\d\.\d|[\da-f]:[\da-f:]/i

/** Where network addresses stand in running text. A version number of four parts looks like one. */
export const networkAddressesIn = (text: string): Span[] =>
  NETWORK_SIGNS.test(text) ? Array.from(text.matchAll(NETWORKS), ({ index, 0: { length } }) => ({ start: index, end: index + length })) : []

/** A printed name without e-mail addresses and what enclosed them ("Ana <ana@host.example>" is Ana); `null` where nothing else is printed. */
export function nameWithoutAddress(printed: string): string | null {
  if (printed.length <= LONGEST_NETWORK && NETWORK.test(printed)) return null
  if (!holdsEmail(printed)) return printed
  const name = withoutEmails(printed, ' ').replaceAll(/mailto:|[<>()[\]"]/g, ' ')
  return /[\p{L}\p{N}]/u.test(name) ? name.replaceAll(/\s+/g, ' ').trim() : null
}
