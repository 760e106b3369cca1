// The id of a comment: in its element's attributes, in an element that starts it, or in its permalink.
import { tally } from '../tally.js'
import { type Attribute, attributeOf, type Page } from './page.js'
import { commentIdIn, fragmentOf, idInLink } from './permalinks.js'
import type { Units } from './units.js'

const ID_ATTRIBUTE =
  /^(?:data-)?(?:comment-?id|commentid|comment_id|cid|pid|post-?id|message-?id|fullname|id|lid|isso-id|reply-id|answerid|cmt-id)$/

/** Elements at the start of a comment that may carry its id. */
const FIRST_ELEMENTS = 4

/** One id a unit, `null` where it has none; an id that several units share names none of them. Linear. */
export function idsOf(page: Page, units: Units): (string | null)[] {
  const named = units.own.map((own, unit) => inAttributes(page, own) ?? inWrapper(page, units, unit) ?? inLinks(page, own))
  const anchors = named.includes(null) ? linkedAnchors(page) : null
  const ids = anchors === null ? named : named.map((id, unit) => id ?? anchorOf(page, units.own[unit] as readonly number[], anchors))
  const times = tally(ids)
  return ids.map(id => (id !== null && (times.get(id) ?? 0) > MOST_REPEATED(ids.length) ? null : id))
}

/** What links on the page lead to within it. */
function linkedAnchors(page: Page): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (let at = 0; at < page.names.length; at++) {
    const fragment = page.names[at] === 'a' ? fragmentOf(attributeOf(page, at, 'href') ?? '') : ''
    if (fragment !== '') anchors.add(fragment)
  }
  return anchors
}

/** The comment's own anchor, whatever it is made of, where a link leads to it. */
function anchorOf(page: Page, own: readonly number[], anchors: ReadonlySet<string>): string | null {
  const id = attributeOf(page, own[0] as number, 'id')
  return id !== null && anchors.has(id) ? id : null
}

/** The same id on so many comments is the page's, not theirs. */
const MOST_REPEATED = (comments: number): number => Math.max(2, comments * 0.2)

function inAttributes(page: Page, own: readonly number[]): string | null {
  let looked = 0
  let weak: string | null = null
  for (const at of own) {
    if (page.names[at] === '') continue
    if (++looked > FIRST_ELEMENTS) return weak
    for (const attribute of page.attributes[at] as readonly Attribute[]) {
      const { name, value } = attribute
      if (name === 'id' || name === 'name') {
        const id = commentIdIn(value)
        if (id !== null) return id.replace(/^(\d+)(?:_\d+|[-_](?:wrap(?:per)?|container|outer|box|item|li))$/, '$1')
      }
      if (looked === 1 && /^\d{2,}$/.test(value) && ID_ATTRIBUTE.test(name)) return value
      if (ID_ATTRIBUTE.test(name) && /^[\w-]{1,80}$/.test(value)) weak ??= commentIdIn(value) ?? value
    }
  }
  return weak
}

/** `<a name="comment-12"></a>` before a comment, or a wrapper around it alone. */
function inWrapper(page: Page, { roots, owner }: Units, unit: number): string | null {
  const root = roots[unit] as number
  const before = roots[unit - 1] ?? -1
  for (let at = root - 1, left = 6; at > before && left > 0; at--, left--) {
    if (page.names[at] === '') {
      if ((page.data[at] as string).trim() !== '') return null
      continue
    }
    const isAnchor = (page.ends[at] as number) <= root && page.names[at] === 'a'
    const isWrapper =
      (page.ends[at] as number) >= (page.ends[root] as number) &&
      owner[at] === -1 &&
      (page.ends[at] as number) <= (roots[unit + 1] ?? Number.POSITIVE_INFINITY)
    if (!isAnchor && !isWrapper) continue
    for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
      const id = name === 'id' || name === 'name' ? commentIdIn(value) : null
      if (id !== null) return id
    }
  }
  return null
}

function inLinks(page: Page, own: readonly number[]): string | null {
  let fallback: string | null = null
  for (const at of own) {
    if (page.names[at] !== 'a') continue
    for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
      if (name === 'id' || name === 'name') fallback ??= commentIdIn(value)
      if (name !== 'href') continue
      const id = idInLink(value)
      if (id !== null) return id
      fallback ??= /replytocom=(\d+)/.exec(value)?.[1] ?? null
    }
  }
  return fallback
}
