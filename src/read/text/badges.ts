// What a page prints at a name without a sign between them: what its bearer is ("Ada GrayAuthor"), a forum's rank, the letter in the place of a picture.
import type { Line } from './lines.js'
import { sayerIn } from './quotes.js'
import { isWriterRole } from './writer-roles.js'

/** Longer lines name nobody. */
const LONGEST = 60
const LONGEST_BADGE = 40

/** In scripts without capitals; the last two say that a comment stands on top. */
const UNSPACED = /(?<=[\p{L}\p{N}])(?:管理员|管理員|博主|楼主|樓主|版主|站长|站長|블로그주인|글쓴이|작성자|운영자|置顶|置頂)$/u
/** Where another script, a small letter or a sign ends, or a blank, and a role may begin. */
const EDGE = /(?<=[\p{Ll}\p{N}.)\]’])(?=\p{Lu})|(?<=[\p{sc=Latin}\p{N}])(?=\p{sc=Cyrillic})|\s/gu
const OTHER_SCRIPT = /^[\p{sc=Latin}\p{N}]\p{sc=Cyrillic}/u

/** The names without what stands behind them, or their first letter before them, where the lines of the text show the name without it. Linear. */
export function withoutBadges(names: readonly (string | null)[], lines: readonly Line[]): (string | null)[] {
  const people = new Set(names.filter(name => name !== null))
  const alone = new Set([
    ...people,
    ...lines.flatMap(({ content }) => (content.length <= LONGEST ? [content.replace(BRACKETS, '$1')] : [])),
  ])
  const bare = new Map([...people].map(name => [name, withoutRole(name, alone)]))
  const ranks = ranksOf(people, lines)
  const letters = lettered(people, lines)
  return names.map(name => (name === null ? null : (ranks.get(name) ?? letters.get(name) ?? bare.get(name) ?? name)))
}

const BRACKETS = /^\[([^[\]]+)\]$/

/** A camel's hump may be the bearer's own ("SysAdmin"): a name that has a blank has no hump, and else the name stands alone somewhere. */
function withoutRole(name: string, alone: ReadonlySet<string>): string {
  let bare = name
  for (let cut = badgeIn(bare, alone); cut > 0; cut = badgeIn(bare, alone)) bare = bare.slice(0, cut).trim()
  return bare
}

/** Where what stands behind a name begins; 0 for none. */
const badgeIn = (name: string, alone: ReadonlySet<string>): number =>
  UNSPACED.exec(name)?.index ?? edgesOf(name).find(at => isBadge(name, at, alone)) ?? 0

const edgesOf = (name: string): number[] => Array.from(name.matchAll(EDGE), ({ index }) => index).filter(at => at > 1)

function isBadge(name: string, at: number, alone: ReadonlySet<string>): boolean {
  const [before, badge] = [name.slice(0, at), name.slice(at).trim()]
  if (badge.length > LONGEST_BADGE || !isWriterRole(badge)) return false
  return alone.has(before) || OTHER_SCRIPT.test(name.slice(at - 1)) || (before.includes(' ') && !/\s/.test(name[at] as string))
}

/** Ranks that several have. */
const LEAST = 2

/** Names that are quoted without the rank that stands behind them, and others behind whom the same rank stands, or one that begins alike. */
function ranksOf(people: ReadonlySet<string>, lines: readonly Line[]): ReadonlyMap<string, string> {
  const quoted = new Set(lines.flatMap(({ content }) => quotedName(content) ?? []))
  const bare = new Map<string, string>()
  const ranks = new Set<string>()
  const begins = new Map<string, number>()
  for (const name of people) {
    const cut = quoted.has(name) ? undefined : blanksOf(name).find(at => quoted.has(name.slice(0, at)))
    if (cut === undefined) continue
    bare.set(name, name.slice(0, cut))
    const rank = name.slice(cut)
    const begin = rank.split(' ', 2)[1] as string
    if (!ranks.has(rank)) begins.set(begin, (begins.get(begin) ?? 0) + 1)
    ranks.add(rank)
  }
  if (bare.size < LEAST) return new Map()
  const isRank = (rank: string) =>
    ranks.has(rank) || (rank.split(' ').length > LEAST && (begins.get(rank.split(' ', 2)[1] as string) ?? 0) >= LEAST)
  for (const name of people) {
    const cut = bare.has(name) || quoted.has(name) ? undefined : blanksOf(name).find(at => isRank(name.slice(at)))
    if (cut !== undefined) bare.set(name, name.slice(0, cut))
  }
  return bare
}

/** Whose words are quoted below a line that says so ("Ada wrote:"). */
function quotedName(content: string): string | null {
  const sayer = content.length <= LONGEST + LONGEST_VERB ? sayerIn(content) : null
  return sayer?.hasVerb === true ? sayer.name : null
}

const LONGEST_VERB = 20

const blanksOf = (name: string): number[] => Array.from(name.matchAll(/\s/g), ({ index }) => index)

/** "AAda" for "Ada", of several people whose first words stand in the text without that letter. */
function lettered(people: ReadonlySet<string>, lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = [...people].filter(name => name.length > 3 && name[0] === name[1]?.toUpperCase() && /^\p{L}/u.test(name))
  const firsts = new Set(found.map(firstOf))
  const seen = new Set<string>()
  if (found.length >= LEAST)
    for (const { content } of lines) for (const [word] of content.matchAll(WORD)) if (firsts.has(word)) seen.add(word)
  return seen.size < LEAST ? new Map() : new Map(found.filter(name => seen.has(firstOf(name))).map(name => [name, name.slice(1)]))
}

const WORD = /[\p{L}\p{N}_.-]{2,60}(?<![.-])/gu
const firstOf = (name: string): string => name.slice(1).split(' ', 1)[0] as string
