// The links of a text of which it is known where they lead: from numbers and a list of addresses, or from Markdown.

/** Where a link begins in the words of a line, and its address; `null` where no list says it. */
export interface LinkAt {
  readonly at: number
  readonly address: string | null
}

/** A link: what it says up to the next one, what stands before it, and where it leads. */
export interface Link {
  readonly label: string
  readonly before: string
  readonly address: string
}

/** Characters of a label, and of what stands before it. */
const LONGEST = 60

/** The links by line. Linear. */
export function linksOf(
  rows: readonly { readonly words: string; readonly links: readonly LinkAt[] }[],
): ReadonlyMap<number, readonly Link[]> {
  const all = new Map<number, readonly Link[]>()
  rows.forEach(({ words, links }, at) => {
    const found = links.flatMap(({ at: start, address }, order) => {
      if (address === null) return []
      const label = words.slice(start, Math.min(links[order + 1]?.at ?? words.length, start + LONGEST)).trim()
      const before = words.slice(Math.max(0, start - LONGEST), start).trim()
      return [{ label, before: before === '' ? (rows[at - 1]?.words.slice(-LONGEST).trim() ?? '') : before, address }]
    })
    if (found.length > 0) all.set(at, found)
  })
  return all
}

/** Signs that stand for no letter, around the place of a link in a list of addresses. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1']
const MARK = /\ufdd0(\d{1,9})\ufdd1/g

/** A text without such signs, before links are marked in it. */
export const markable = (text: string): string => text.replaceAll(/[\ufdd0\ufdd1]/g, '')

/** Notes an address; what is to be put before the label of its link. */
export const markOf = (addresses: string[], address: string): string => `${OPEN}${addresses.push(address) - 1}${CLOSE}`

/** A text without such marks, and the links of which they spoke. Linear. */
export function withoutMarks(text: string, addresses: readonly string[]): { text: string; links: ReadonlyMap<number, readonly Link[]> } {
  const rows = text.split('\n').map(line => {
    const links: LinkAt[] = []
    let taken = 0
    const words = line.replaceAll(MARK, (mark: string, place: string, at: number) => {
      links.push({ at: at - taken, address: addresses[Number(place)] ?? null })
      taken += mark.length
      return ''
    })
    return { words, links }
  })
  return { text: rows.map(({ words }) => words).join('\n'), links: linksOf(rows) }
}
