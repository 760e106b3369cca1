// E-mail and network addresses in what a source prints: they are recognized so that they can be left out, never kept.

/** Every run is bounded, so the search is linear. A handle such as `@ana@host.example` is no e-mail address. */
const EMAIL = /(?<![\w.+@-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.\p{L}{2,24}/giu
const NETWORK = /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|(?=.*::|(?:[^:]*:){7})[\da-f:]{3,39}(?:%\w{1,16})?)\s*$/i

/** An IPv6 address with its zone. */
const LONGEST_NETWORK = 60

/** True for text in which an e-mail address stands. */
export const holdsEmail = (text: string): boolean => text.includes('@') && text.search(EMAIL) >= 0

/** The text with `instead` in the place of every e-mail address. */
export const withoutEmails = (text: string, instead: string): string => (text.includes('@') ? text.replaceAll(EMAIL, instead) : text)

/** A printed name without e-mail addresses and what enclosed them ("Ana <ana@host.example>" is Ana); `null` where nothing else is printed. */
export function nameWithoutAddress(printed: string): string | null {
  if (printed.length <= LONGEST_NETWORK && NETWORK.test(printed)) return null
  if (!holdsEmail(printed)) return printed
  const name = withoutEmails(printed, ' ').replaceAll(/mailto:|[<>()[\]"]/g, ' ')
  return /[\p{L}\p{N}]/u.test(name) ? name.replaceAll(/\s+/g, ' ').trim() : null
}
