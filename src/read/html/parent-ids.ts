// Parents that a comment's own attributes or links name.

import { ANSWERING } from '../answering.js'
import { shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'
import { commentIdIn, fragmentOf, idInLink } from './permalinks.js'
import { type Units, wrappersOf } from './units.js'

const PARENT_ATTRIBUTE =
  /^(?:data-)?(?:comment-)?(?:parent|parent-?id|parent_id|parentid|parent-comment(?:-id)?|reply-?to|in-?reply-?to|replyto|parent-?cid|parent-fullname|topid)$/
const PARENT_CLASS = /(?:^|[\s_-])(?:parent|child-of|reply-to|in-reply-to|replyto)[-_](?:comment-)?(\d+)(?=$|\s)/
/** `wc-comm-<id>_<parent>` */
const ID_WITH_PARENT = /(?:^|[-_])comm?(?:ent)?-(\d+)_(\d+)$/
const PARENT_LINK_CLASS = /parent|in-?reply|reply-?to|replied|reply_of|u-in-reply-to/i
const PARENT_LINK_TEXT = new RegExp(`^(?:[#↑^⇧▲]*\\s*)?(?:parent|up|${ANSWERING})(?![\\p{L}\\p{N}])|^[@↑↪]`, 'iu')

/** Elements at the start of a comment in which its parent is named. */
const ELEMENTS_LOOKED_AT = 60
/** Fewer named parents than this say nothing about the others. */
const LEAST_NAMED = 1

/** Parents by unit, -1 answers the post; `null` where the page names none that are in it. Linear. */
export function namedParents(page: Page, units: Units, ids: readonly (string | null)[]): Int32Array | null {
  const unitOf = unitsById(ids)
  let named = 0
  const parents = Int32Array.from(units.own, (own, unit) => {
    const name = parentNamedIn(page, { own, wrappers: wrappersOf(page, units, unit) }, unitOf)
    const parent = name === null ? -1 : (unitOf.get(name) ?? -1)
    if (parent === unit) return -1
    if (parent >= 0) named++
    return parent
  })
  return named >= LEAST_NAMED && agreesWithNesting(parents, units) ? parents : null
}

function unitsById(ids: readonly (string | null)[]): ReadonlyMap<string, number> {
  const unitOf = new Map<string, number>()
  ids.forEach((id, unit) => {
    if (id !== null && !unitOf.has(id)) unitOf.set(id, unit)
  })
  return unitOf
}

/** The id in a link, or all that it leads to where that is a comment's. */
function idLinked(href: string, unitOf: ReadonlyMap<string, number>): string | null {
  const fragment = fragmentOf(href)
  return idInLink(href) ?? (unitOf.has(fragment) ? fragment : null)
}

/** Links to other comments that may lead forward before they are taken for "next" and "previous". */
const MOST_FORWARD = 0.1

/**
 * Parents by the one other comment that a comment's furniture links to ("replied to a comment from Bruno"), which stands before it;
 * or, where the newest stands first, after it. `null` where there are no such links, or where they lead both ways. Linear.
 */
export function linkedParents(page: Page, units: Units, { ids, bodies }: { ids: readonly (string | null)[]; bodies: readonly number[] }) {
  const unitOf = unitsById(ids)
  const targets = Int32Array.from(units.own, (own, unit) => targetOf(page, own, { unit, body: bodies[unit] as number, unitOf }))
  const backward = targets.filter((target, unit) => target >= 0 && target < unit).length
  const forward = targets.filter((target, unit) => target > unit).length
  if (backward > 0 && forward <= backward * MOST_FORWARD) return targets.map((target, unit) => (target < unit ? target : -1))
  const next = targets.filter((target, unit) => target === unit + 1).length
  return backward === 0 && forward > 0 && next <= forward * MOST_NEXT ? targets : null
}

/** Where the newest stands first all of them lead forward, to the next comment as to any other. */
const MOST_NEXT = 0.9

interface Target {
  readonly unit: number
  readonly body: number
  readonly unitOf: ReadonlyMap<string, number>
}

/** -1 where none or several are linked to. */
function targetOf(page: Page, own: readonly number[], { unit, body, unitOf }: Target): number {
  const bodyEnd = body < 0 ? -1 : (page.ends[body] as number)
  let target = -1
  for (const at of own) {
    if (page.names[at] !== 'a' || (at >= body && at < bodyEnd && !opensWords(page, at, body))) continue
    const href = attributeOf(page, at, 'href') ?? ''
    const linked = unitOf.get(idLinked(href, unitOf) ?? numberIn(href, unitOf) ?? '') ?? -1
    if (linked < 0 || linked === unit || linked === target) continue
    if (target >= 0) return -1
    target = linked
  }
  return target
}

/** "#3", a link with which somebody's words begin. */
function opensWords(page: Page, at: number, body: number): boolean {
  if (!/^(?:#|>>|№)\s?\d/.test(shortText(page, at))) return false
  for (let before = at - 1; before > body; before--) if ((page.data[before] as string).trim() !== '') return false
  return true
}

/** Where comments are nested, naming is believed if it covers the nested ones, or names what stands under the same comment: nesting ends at some depth. */
function agreesWithNesting(parents: Int32Array, { around }: Units): boolean {
  const tops = new Int32Array(around.length)
  let nested = 0
  let named = 0
  let within = 0
  around.forEach((above, unit) => {
    tops[unit] = above < 0 ? unit : (tops[above] as number)
    if (above < 0) return
    nested++
    const parent = parents[unit] as number
    if (parent < 0) return
    named++
    if (parent < unit && tops[parent] === tops[unit]) within++
  })
  return named * 2 >= nested || within >= named * MOST_WITHIN
}

/** Share of the named parents. */
const MOST_WITHIN = 0.9

interface Elements {
  readonly own: readonly number[]
  readonly wrappers: readonly number[]
}

function parentNamedIn(page: Page, { own, wrappers }: Elements, unitOf: ReadonlyMap<string, number>): string | null {
  for (const at of wrappers) {
    const name = parentNamedOn(page, at, { unitOf, isFirst: true })
    if (name !== null) return name
  }
  let looked = 0
  for (const at of own) {
    if (page.names[at] === '') continue
    if (++looked > ELEMENTS_LOOKED_AT) return null
    const name = parentNamedOn(page, at, { unitOf, isFirst: looked <= FIRST_ELEMENTS })
    if (name !== null) return name
  }
  return null
}

/** Elements at the start of a comment whose ids and classes may name its parent; what leads to another comment may stand anywhere. */
const FIRST_ELEMENTS = 3

const ANYWHERE = new Set(['href', 'resource', 'data-topid'])

interface Naming {
  readonly unitOf: ReadonlyMap<string, number>
  readonly isFirst: boolean
}

function parentNamedOn(page: Page, at: number, { unitOf, isFirst }: Naming): string | null {
  for (const attribute of page.attributes[at] as readonly Attribute[]) {
    if (!isFirst && !ANYWHERE.has(attribute.name)) continue
    const name = parentIn(page, at, attribute, unitOf)
    if (name !== null && unitOf.has(name)) return name
  }
  return null
}

function parentIn(page: Page, at: number, { name, value }: Attribute, unitOf: ReadonlyMap<string, number>): string | null {
  if (name === 'class') return PARENT_CLASS.exec(value)?.[1] ?? null
  if (name === 'id') return ID_WITH_PARENT.exec(value)?.[2] ?? null
  if (name !== 'href' && name !== 'resource') return PARENT_ATTRIBUTE.test(name) ? (commentIdIn(value) ?? value) : null
  const id = idLinked(value, unitOf) ?? numberIn(value, unitOf)
  if (id === null) return null
  return saysParent(page, at) || isWithinLabel(page, page.parents[at] as number) || PARENT_LINK_TEXT.test(shortText(page, at)) ? id : null
}

const saysParent = (page: Page, at: number): boolean =>
  page.attributes[at]?.some(({ name, value }) => (name === 'class' || name === 'rel') && PARENT_LINK_CLASS.test(value)) === true

/** "In reply to Ada", the name a link: the element around it says what the link is. */
const isWithinLabel = (page: Page, at: number): boolean => LABELS.has(page.names[at] as string) && saysParent(page, at)

const LABELS = new Set(['span', 'p', 'small', 'em', 'i', 'b', 'div', 'h4', 'h5', 'h6', 'cite'])

/** A number in a link that is a comment's: `/forum/tea/posting-3556/show/`; `null` for none and for several. */
function numberIn(href: string, unitOf: ReadonlyMap<string, number>): string | null {
  if (href.length > LONGEST_LINK) return null
  const known = new Set((href.match(/\d{3,}/g) ?? []).filter(number => unitOf.has(number)))
  return known.size === 1 ? ([...known][0] as string) : null
}

const LONGEST_LINK = 2_000
