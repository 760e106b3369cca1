// How deep a comment stands, where the page says it in a class, an attribute or an indent rather than by nesting.
import type { Attribute, Page } from './page.js'
import { type Units, wrappersOf } from './units.js'

const DEPTH_CLASS = /(?:^|[\s_-])(?:depth|level|lvl|indent|nest|nesting|niveau|nivel|ebene)[-_]?(\d{1,3})(?=$|[\s_-])/i
const DEPTH_ATTRIBUTE = /^(?:data-)?(?:comment-)?(?:depth|level|indent|nesting-?level|nest-level|aria-level)$/
const INDENT_STYLE =
  /(?:margin-left|padding-left|margin-inline-start|padding-inline-start|--(?:comment-)?(?:depth|level|indent))\s*:\s*(-?[\d.]+)/i

/** Elements at the start of a comment that may carry its indent (a spacer cell, a wrapper). */
const FIRST_ELEMENTS = 12
/** Share of the comments that must say their depth. */
const LEAST_SHARE = 0.8

/** Depths by unit, 0 at the top, and for which of them the page states one: of indents, none is the top. */
export interface Depths {
  readonly depths: Int32Array
  readonly isStated: readonly boolean[]
}

/**
 * One depth a unit, as ranks of what is printed; `null` where the page does not say it or where what it
 * says cannot be a depth (a comment two levels below the one before it, all the same).
 */
export function statedDepths(page: Page, units: Units): Depths | null {
  for (const depthOf of [depthInClass, depthInAttribute, indentInStyle]) {
    const stated = units.own.map((own, unit) => firstStated(page, own, { unit, units, depthOf }))
    const depths = asDepths(stated, depthOf === indentInStyle || isTopUnsaid(stated))
    if (depths !== null) return { depths, isStated: stated.map(depth => depth !== null) }
  }
  return null
}

/** Only answers say how deep they stand: "level1" and on. */
const isTopUnsaid = (stated: readonly (number | null)[]): boolean => stated[0] === null && stated.every(depth => depth !== 0)

type DepthOf = (tag: string, attribute: Attribute) => number | null

function firstStated(page: Page, own: readonly number[], { unit, units, depthOf }: { unit: number; units: Units; depthOf: DepthOf }) {
  for (const at of wrappersOf(page, units, unit))
    for (const attribute of page.attributes[at] as readonly Attribute[]) {
      const depth = depthOf(page.names[at] as string, attribute)
      if (depth !== null) return depth
    }
  let looked = 0
  for (const at of own) {
    if (page.names[at] === '') continue
    if (++looked > FIRST_ELEMENTS) return null
    for (const attribute of page.attributes[at] as readonly Attribute[]) {
      const depth = depthOf(page.names[at] as string, attribute)
      if (depth !== null) return depth
    }
  }
  return null
}

function depthInClass(_tag: string, { name, value }: Attribute): number | null {
  const depth = name === 'class' ? DEPTH_CLASS.exec(value) : null
  return depth === null ? null : Number(depth[1])
}

function depthInAttribute(tag: string, { name, value }: Attribute): number | null {
  if (!DEPTH_ATTRIBUTE.test(name) || (name === 'aria-level' && /^h\d$/.test(tag)) || !/^\d{1,4}$/.test(value)) return null
  return Number(value)
}

function indentInStyle(_tag: string, { name, value }: Attribute): number | null {
  const indent = name === 'style' ? INDENT_STYLE.exec(value) : null
  return indent === null ? null : Number(indent[1])
}

function asDepths(stated: readonly (number | null)[], absentIsTop: boolean): Int32Array | null {
  const known = stated.filter(value => value !== null)
  if (known.length < Math.max(2, stated.length * (absentIsTop ? 0.1 : LEAST_SHARE))) return null
  const values = stated.map(value => value ?? 0)
  const ranks = new Map([...new Set(values)].sort((a, b) => a - b).map((value, rank) => [value, rank]))
  const depths = Int32Array.from(values, value => ranks.get(value) ?? 0)
  if (ranks.size < 2 || depths[0] !== 0) return ranks.size === 1 && !absentIsTop ? depths : null
  const leaps = depths.filter((depth, at) => at > 0 && depth > (depths[at - 1] as number) + 1).length
  return leaps * 20 > depths.length ? null : depths
}
