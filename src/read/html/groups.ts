// Which kinds of elements repeat with the evidence of comments: every token's members, each with the evidence nearest to it.
import { ANCHOR, AUTHOR, AVATAR, DATE, type Marks, PERMALINK, REPLY, SCHEMA } from './marks.js'
import type { Page } from './page.js'
import type { Tokens } from './tokens.js'

/** Levels between a comment's element and its author, date or link; real pages stay below a dozen. */
const LEVELS_LOOKED_UP = 20

/** Members of one token with what they hold. */
export interface Group {
  readonly token: number
  readonly name: string
  /** Elements in document order. */
  readonly members: readonly number[]
  /** 0 … about 5 per member: kinds of evidence, less where several comments' worth is in one. */
  readonly qualities: readonly number[]
  /** Sum of `qualities`. */
  readonly total: number
  /** How many members hold evidence or words. */
  readonly holding: number
  /** Shares (0 … 1) of the members that hold evidence or words: rows that only keep comments apart hold neither. */
  readonly shares: Shares
}

/** 0 … 1 each. */
export interface Shares {
  readonly author: number
  readonly date: number
  readonly permalink: number
  readonly reply: number
  readonly avatar: number
  readonly schema: number
  readonly anchor: number
}

/** One comment has at most so many dates (written, edited), reply links (reply, quote) and portraits. */
const OF_ONE_COMMENT = 2.5

/** People quoted and linked to within one comment. */
const NAMED_IN_ONE_COMMENT = 7

/** What a piece of evidence weighs (a portrait or a link alone says little), and how many of its kind one comment holds at most. */
const KINDS = [
  { bit: AUTHOR, weight: 1, most: NAMED_IN_ONE_COMMENT },
  { bit: DATE, weight: 1, most: OF_ONE_COMMENT },
  { bit: PERMALINK, weight: 0.8, most: NAMED_IN_ONE_COMMENT },
  { bit: REPLY, weight: 0.9, most: OF_ONE_COMMENT },
  { bit: AVATAR, weight: 0.4, most: OF_ONE_COMMENT },
  { bit: SCHEMA, weight: 0.5, most: Number.POSITIVE_INFINITY },
  { bit: ANCHOR, weight: 0, most: Number.POSITIVE_INFINITY },
] as const

type Kind = (typeof KINDS)[number]

/** All groups that hold any evidence. Linear: every piece of evidence looks up a bounded number of levels. */
export function groupsOf(page: Page, tokens: Tokens, marks: Marks): Group[] {
  const counts = countEvidence(page, tokens, marks)
  const members = new Map<number, number[]>()
  tokens.of.forEach((list, at) => {
    for (const token of list) {
      if (counts.touched[token] === 0) continue
      const known = members.get(token)
      if (known) known.push(at)
      else members.set(token, [at])
    }
  })
  return Array.from(members, ([token, list]) => groupOf({ token, list, tokens, counts, lengths: marks.lengths }))
}

type Counts = ReturnType<typeof countEvidence>

function countEvidence(page: Page, tokens: Tokens, marks: Marks) {
  const offsets = new Int32Array(page.names.length + 1)
  tokens.of.forEach((list, at) => {
    offsets[at + 1] = (offsets[at] as number) + list.length
  })
  const slots = offsets[page.names.length] as number
  const found = KINDS.map(() => new Uint8Array(slots))
  const touched = new Uint8Array(tokens.names.length)
  const seen = new Int32Array(tokens.names.length).fill(-1)
  for (let at = 0; at < page.names.length; at++) {
    const bits = marks.bits[at] as number
    if (bits === 0) continue
    for (let up = at, level = 0; up >= 0 && level < LEVELS_LOOKED_UP; up = page.parents[up] as number, level++) {
      const list = tokens.of[up] as readonly number[]
      for (let order = 0; order < list.length; order++) {
        const token = list[order] as number
        if (seen[token] === at) continue
        seen[token] = at
        touched[token] = 1
        const slot = (offsets[up] as number) + order
        for (let kind = 0; kind < KINDS.length; kind++) {
          const column = found[kind] as Uint8Array
          if (bits & (KINDS[kind] as Kind).bit && (column[slot] as number) < 255) column[slot] = (column[slot] as number) + 1
        }
      }
    }
  }
  return { offsets, found, touched }
}

/** "Back to top" stands between posts. */
const LONGEST_SPACER = 40

interface Members {
  readonly token: number
  readonly list: readonly number[]
  readonly tokens: Tokens
  readonly counts: Counts
  readonly lengths: Int32Array
}

function groupOf({ token, list, tokens, counts, lengths }: Members): Group {
  const withKind = KINDS.map(() => 0)
  const here = KINDS.map(() => 0)
  let total = 0
  let holding = 0
  const qualities = list.map(at => {
    const slot = (counts.offsets[at] as number) + (tokens.of[at] as readonly number[]).indexOf(token)
    counts.found.forEach((column, kind) => {
      here[kind] = column[slot] as number
      if (column[slot] !== 0) withKind[kind] = (withKind[kind] as number) + 1
    })
    const quality = qualityOf(here)
    total += quality
    if (quality > 0 || (lengths[at] as number) > LONGEST_SPACER) holding++
    return quality
  })
  const [author = 0, date = 0, permalink = 0, reply = 0, avatar = 0, schema = 0, anchor = 0] = withKind.map(
    count => count / Math.max(1, holding),
  )
  return {
    token,
    name: tokens.names[token] as string,
    members: list,
    qualities,
    total,
    holding,
    shares: { author, date, permalink, reply, avatar, schema, anchor },
  }
}

function qualityOf(counts: readonly number[]): number {
  let quality = 0
  let times = 1
  for (let kind = 0; kind < KINDS.length; kind++) {
    const count = counts[kind] as number
    if (count === 0) continue
    const { weight, most } = KINDS[kind] as Kind
    quality += weight
    times = Math.max(times, count / most)
  }
  return quality / times
}
