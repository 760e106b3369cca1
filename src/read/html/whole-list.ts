// The comments once their make is known: with those that a class or a tag sets apart, without what only looks like them.
import { tally } from '../tally.js'
import type { Group } from './groups.js'
import { AUTHOR, DATE, type Marks } from './marks.js'
import { attributeOf, type Page } from './page.js'
import { shapeOf } from './tokens.js'

/** The chosen elements put right, in document order. Linear. */
export function wholeList(
  page: Page,
  units: readonly number[],
  { groups, marks }: { groups: readonly Group[]; marks: Marks },
): readonly number[] {
  const twins = withTwins(page, groups, withoutEvents(page, units))
  return withoutCovers(page, withSiblings(page, twins, marks.bits), marks.lengths)
}

/** Evidence that a comment set apart needs: an author or a date and something beside. */
const LEAST_QUALITY = 1.6

/** Nodes of a comment before its name and its date. */
const FIELDS_WITHIN = 60

/** Without those that hold others of them and no words beside: a comment's element within another of the same name. Linear. */
function withoutCovers(page: Page, units: readonly number[], lengths: Int32Array): readonly number[] {
  const left = units.map(at => lengths[at] as number)
  const open: number[] = []
  for (const [order, at] of units.entries()) {
    while (open.length > 0 && (page.ends[units[open.at(-1) as number] as number] as number) <= at) open.pop()
    const above = open.at(-1)
    if (above !== undefined) left[above] = (left[above] as number) - (lengths[at] as number)
    open.push(order)
  }
  return units.filter((at, order) => (left[order] as number) > 0 || lengths[at] === 0)
}

/** With what bears an id like theirs on another tag, and evidence of its own: `<section id="reaction-1">`, its replies `<li id="reaction-2">`. */
function withTwins(page: Page, groups: readonly Group[], units: readonly number[]): readonly number[] {
  const shapes = new Set(units.map(at => shapeOf(attributeOf(page, at, 'id') ?? '')))
  const shape = shapes.size === 1 ? ([...shapes][0] as string) : ''
  if (!/0/.test(shape)) return units
  const ids = new Set(units.map(at => attributeOf(page, at, 'id')))
  const twins = groups
    .filter(({ name }) => name.endsWith(`#${shape}`))
    .flatMap(({ members, qualities }) => members.filter((_, order) => (qualities[order] as number) >= LEAST_QUALITY))
    .filter(at => !ids.has(attributeOf(page, at, 'id')))
  return twins.length === 0 ? units : [...new Set([...units, ...twins])].sort((a, b) => a - b)
}

/** With what stands among several of them in one list and bears a name and a date, whatever its class: an author's own answers. */
function withSiblings(page: Page, units: readonly number[], bits: Uint8Array): readonly number[] {
  const lists = new Map<number, { first: number; last: number; count: number }>()
  for (const at of units) {
    const list = page.names[at] === 'li' ? (page.parents[at] as number) : -1
    const known = lists.get(list) ?? { first: at, last: at, count: 0 }
    lists.set(list, { ...known, last: at, count: known.count + 1 })
  }
  const known = new Set(units)
  const more: number[] = []
  for (const [list, { first, last, count }] of lists) {
    if (list < 0 || count < 2) continue
    for (let at = first; at < last; at = page.ends[at] as number)
      if (page.names[at] === 'li' && !known.has(at) && isSigned(page, at, bits)) more.push(at)
  }
  return more.length === 0 ? units : [...units, ...more].sort((a, b) => a - b)
}

function isSigned(page: Page, at: number, bits: Uint8Array): boolean {
  let found = 0
  const end = Math.min(page.ends[at] as number, at + FIELDS_WITHIN)
  for (let inner = at; inner < end; inner++) found |= bits[inner] as number
  return (found & AUTHOR) > 0 && (found & DATE) > 0
}

/** Without what the page itself says is of another kind than most: "changed the title" in a forum. */
function withoutEvents(page: Page, units: readonly number[]): readonly number[] {
  const kindOf = (at: number) => attributeOf(page, at, 'data-type') ?? attributeOf(page, page.parents[at] as number, 'data-type')
  const [most] = [...tally(units.map(kindOf))].sort(([, a], [, b]) => b - a)
  const kind = most?.[0] ?? null
  if (most === undefined || kind === null || most[1] * 2 <= units.length || !COMMENT_KIND.test(kind)) return units
  return units.filter(at => (kindOf(at) ?? kind) === kind)
}

const COMMENT_KIND = /^(?:comment|post|reply)$/i
