// Replies by where they stand in the document: within the comment they answer, or in a container that follows it.
import { attributeOf, type Page } from './page.js'
import type { Units } from './units.js'

const REPLY_CONTAINER =
  /child|repl(?:y|ies)|indent|nest|sub-?(?:comment|list)|thread|answers|responses|antwort|respuestas|réponses|comtree|commtree/i
const LIST_TAGS = new Set(['ul', 'ol', 'dl', 'blockquote', 'details'])

/** Parent of each unit by place, -1 for none. Nesting that only unclosed tags explain does not count. Linear. */
export function nestedParents(page: Page, units: Units): Int32Array {
  const beside = parentsBeside(page, units)
  const broken = isNestingBroken(page, units)
  const parents = new Int32Array(units.roots.length).fill(-1)
  for (let unit = 0; unit < parents.length; unit++) {
    const around = units.around[unit] as number
    if (around < 0) parents[unit] = beside[unit] as number
    else if (beside[unit] !== -1) parents[unit] = beside[unit] as number
    else if (broken && !isContained(page, units, unit)) parents[unit] = parents[around] as number
    else parents[unit] = around
  }
  return parents
}

/**
 * True where comments stand directly within one another and nothing ever stands beside such a nest: each comment then
 * runs to the end of the list, which is what a parser makes of tags that were never closed.
 */
export function isNestingBroken(page: Page, units: Units): boolean {
  let direct = 0
  for (let unit = 0; unit < units.roots.length; unit++) {
    const around = units.around[unit] as number
    if (around < 0 || isContained(page, units, unit) || page.names[units.roots[unit] as number] === 'article') continue
    direct++
    const next = nextOutside(page, units, around)
    if (next) return false
  }
  return direct > 1
}

function nextOutside(page: Page, { roots }: Units, unit: number): boolean {
  return (roots.at(-1) as number) >= (page.ends[roots[unit] as number] as number)
}

/** True where a list or a container named for replies stands between a unit and the one around it. */
function isContained(page: Page, { roots, around }: Units, unit: number): boolean {
  const limit = roots[around[unit] as number] as number
  let level = 0
  for (let up = page.parents[roots[unit] as number] as number; up > limit && level < LEVELS; up = page.parents[up] as number, level++)
    if (isReplyContainer(page, up)) return true
  return false
}

const LEVELS = 12

function isReplyContainer(page: Page, at: number): boolean {
  return (
    LIST_TAGS.has(page.names[at] as string) ||
    REPLY_CONTAINER.test(`${attributeOf(page, at, 'class') ?? ''} ${attributeOf(page, at, 'id') ?? ''}`)
  )
}

/** Where comments stand bare: the first and the last directly within each element, and how many. */
type Bare = ReadonlyMap<number, { readonly first: number; last: number; count: number }>

function bareIn(page: Page, { roots }: Units): Bare {
  const bare = new Map<number, { readonly first: number; last: number; count: number }>()
  for (const root of roots) {
    const parent = page.parents[root] as number
    const known = bare.get(parent) ?? { first: root, last: root, count: 0 }
    bare.set(parent, known)
    known.last = root
    known.count++
  }
  return bare
}

/**
 * Elements that hold replies though no name says so: made alike, each behind a comment that stands bare beside it, and the bare ones
 * go on behind at least one of them. (Comments loaded later stand in a wrapper too, but at the end.) Linear.
 */
function wrappersBeside(page: Page, bare: Bare): readonly number[] {
  const alike = new Map<string, { readonly wrappers: number[]; goesOn: boolean }>()
  for (const wrapper of bare.keys()) {
    const beside = bare.get(page.parents[wrapper] as number)
    if (beside === undefined || beside.first > wrapper) continue
    const make = `${page.names[wrapper]} ${attributeOf(page, wrapper, 'class') ?? ''}`
    const known = alike.get(make) ?? { wrappers: [], goesOn: false }
    alike.set(make, known)
    known.wrappers.push(wrapper)
    if (beside.last > wrapper) known.goesOn = true
  }
  return [...alike.values()].flatMap(({ wrappers, goesOn }) => (goesOn && wrappers.length > 1 ? wrappers : []))
}

/**
 * Elements that hold replies though no name says so: several times a comment stands bare and alone, and behind it others in elements of
 * their own. Linear.
 */
function wrappersBehind(page: Page, units: Units, bare: Bare): readonly number[] {
  const behind = new Map<number, Set<number>>()
  for (const root of units.roots) {
    let below = page.parents[root] as number
    for (let level = 0; below > 0 && level < LEVELS; level++) {
      const up = page.parents[below] as number
      const beside = bare.get(up)
      if (beside !== undefined) {
        if (beside.count === 1 && beside.first < below) behind.set(up, (behind.get(up) ?? new Set()).add(below))
        break
      }
      below = up
    }
  }
  return behind.size > 1 ? [...behind.values()].flatMap(wrappers => [...wrappers]) : []
}

/**
 * Units in a container of replies that follows another unit (`<li>…</li><ul class="children">…</ul>`, `div.indented`): the
 * container's latest earlier sibling that is or holds a unit is answered. -1 where a unit stands in no such container.
 */
function parentsBeside(page: Page, units: Units): Int32Array {
  const { roots, around } = units
  const bare = bareIn(page, units)
  const wrappers = new Set([...wrappersBeside(page, bare), ...wrappersBehind(page, units, bare)])
  const isContainer = (at: number): boolean => wrappers.has(at) || isReplyContainer(page, at)
  const parents = new Int32Array(roots.length).fill(-1)
  const latestIn = new Map<number, number>()
  const containerParent = new Map<number, number>()
  for (let unit = 0; unit < roots.length; unit++) {
    const root = roots[unit] as number
    const limit = (around[unit] as number) >= 0 ? (roots[around[unit] as number] as number) : 0
    let found = -1
    let level = 0
    for (
      let up = page.parents[root] as number, below = root;
      up >= limit && up >= 0 && level < LEVELS;
      below = up, up = page.parents[up] as number, level++
    ) {
      if (below === root) continue
      if (isContainer(below)) {
        const known = containerParent.get(below)
        const before = known ?? latestIn.get(up) ?? -1
        if (known === undefined) containerParent.set(below, before)
        if (before >= 0 && (page.ends[roots[before] as number] as number) <= below) {
          found = before
          break
        }
      }
    }
    parents[unit] = found
    latestIn.set(page.parents[root] as number, unit)
    noteAbove({ page, latestIn, isContainer, root, unit, limit })
  }
  return parents
}

/** A unit in wrappers of its own also stands before what follows the wrappers, until a container of replies. */
function noteAbove({
  page,
  latestIn,
  isContainer,
  root,
  unit,
  limit,
}: {
  page: Page
  latestIn: Map<number, number>
  isContainer: (at: number) => boolean
  root: number
  unit: number
  limit: number
}): void {
  let below = page.parents[root] as number
  for (let level = 0; level < LEVELS && below > limit && !isContainer(below); level++) {
    const up = page.parents[below] as number
    latestIn.set(up, unit)
    below = up
  }
}
