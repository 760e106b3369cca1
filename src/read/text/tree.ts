// Which comment answers which: by printed levels, by printed numbers of comments beneath, by columns; where a copy lost those, by the addresses of links, by links between comments, by titles of lists, by numbers of the first level, by names, quotes, times and the want of labels.
import { parentsByDepth } from '../parents-by-depth.js'
import { isFlat, parentsByColumn, parentsByCount } from './depths.js'
import { parentsByLastLevel } from './last-level.js'
import { type ByMention, type Mentioning, parentsByMention } from './mentions.js'
import { type Links, parentsByLinks } from './navigation.js'
import { parentsByNumber } from './numbered-tops.js'
import { parentsByOwnCount, parentsByReplyCount, type Replies } from './reply-counts.js'
import { type ListMark, parentsByLists } from './reply-lists.js'
import { parentsByTime, type Timed } from './times.js'
import type { Unit } from './units.js'
import { withinBranches } from './within-branches.js'

/** Positions of parents by comment, -1 answers the post; which of them nothing prints, by what they were inferred from. */
export interface Tree {
  readonly parents: Int32Array
  /** How many by a name or a quotation at the start of the words. */
  readonly byMention: number
  /** How many by the count of replies that is printed with the comment before them. */
  readonly byCount: number
  /** Positions of those by a time that does not fit between those around it. */
  readonly byTime: readonly number[]
  /** Positions of those by the want of a label, which shows that nobody can answer them. */
  readonly byLevel: readonly number[]
  /** Positions of those of which the text says only in which branch they stand. */
  readonly inBranch: readonly number[]
}

interface Linked {
  readonly links: Links | null
  readonly replies: Replies
  readonly listMark: ListMark
  /** The number that is printed with it, `null` for none. */
  readonly number: number | null
}

/** Share of the comments that may stand at a stray bullet in a copy without any, or of which a stray link may name a parent. */
const FEW = 0.2

interface Told {
  /** The comments that a text says are not shown after each. */
  readonly hidden: readonly number[]
  /** Parents that the addresses of links name, -1 for none. */
  readonly addressed: Int32Array
}

type Known = Mentioning & Timed & Linked

/** One comment a unit. Linear. */
export function treeOf(units: readonly Unit[], comments: readonly Known[], { hidden, addressed }: Told): Tree {
  const shown = shownParents(units, hidden)
  return shown !== null
    ? { ...NOTHING_INFERRED, parents: withinBranches(shown, comments, addressed) }
    : (printedTree(comments, addressed) ?? inferredTree(units, comments, addressed))
}

/** By printed levels, by counts of what stands beneath, by columns; `null` where a copy shows none of them. */
function shownParents(units: readonly Unit[], hidden: readonly number[]): Int32Array | null {
  const levels = units.flatMap(({ level }) => (level === null ? [] : [level]))
  const byLevel = levels.length === units.length ? parentsByDepth(levels) : null
  const counts = units.map(({ cluster }, at) => ({ below: cluster?.below ?? null, hidden: hidden[at] as number }))
  return byLevel ?? parentsByCount(counts) ?? (isFlat(units) ? null : parentsByColumn(units))
}

/** By what the page prints at most comments to say where they belong, the surest first; `null` where it prints nothing of the kind. */
function printedTree(comments: readonly Known[], addressed: Int32Array): Tree | null {
  const linked = parentsByLinks(comments.map(({ links }) => links))
  const known = addressed.filter(parent => parent >= 0).length
  if (known > (linked === null ? comments.length * FEW : 0)) return { ...NOTHING_INFERRED, parents: addressed }
  if (linked !== null) return { ...NOTHING_INFERRED, ...linked }
  const listed = parentsByLists(comments.map(({ listMark }) => listMark))
  if (listed !== null) return { ...NOTHING_INFERRED, parents: listed }
  const numbered = parentsByNumber(comments.map(({ number }) => number))
  return numbered === null ? null : { ...NOTHING_INFERRED, ...inBranches(numbered, parentsByMention(comments, true).parents) }
}

/** By whom comments name or quote, by counts of answers, and where nothing tells, by times and the want of labels. */
function inferredTree(units: readonly Unit[], comments: readonly Known[], addressed: Int32Array): Tree {
  const isBare = units.filter(({ markerColumn }) => markerColumn !== null).length <= units.length * FEW
  const named = withAddressed(parentsByMention(comments, isBare), addressed)
  const own = isBare ? parentsByOwnCount(comments) : null
  const counted = own ?? (isBare ? parentsByReplyCount(comments) : null)
  // Labels that count their own answers tell whom each answers; of those that count a branch, a name within it tells more.
  if (counted !== null && fits(counted, named))
    return { ...NOTHING_INFERRED, parents: own ?? withNamed(counted, named.parents), byCount: counted.filter(parent => parent >= 0).length }
  const isPrinted = named.parents.filter(parent => parent >= 0).length > named.inferred
  // A list shows by its bullets that nobody is nested in it, and where it prints who answers whom, the others answer the post.
  return !isPrinted && isBare ? lostTree(comments, named) : { ...NOTHING_INFERRED, parents: named.parents, byMention: named.inferred }
}

/** Those whom the want of a label shows to be on the last level stand under the last one above it; those out of time under an earlier one. */
function lostTree(comments: readonly Known[], { parents, inferred }: ByMention): Tree {
  const level = parentsByLastLevel(comments)
  const timed = parentsByTime(comments)
  const byLevel = [...parents.keys()].filter(at => (level?.[at] ?? -1) >= 0)
  const byTime = [...parents.keys()].filter(at => (level?.[at] ?? -1) < 0 && (parents[at] as number) < 0 && (timed?.[at] ?? -1) >= 0)
  const all = Int32Array.from(parents)
  for (const at of byTime) all[at] = timed?.[at] as number
  for (const at of byLevel) all[at] = level?.[at] as number
  const byMention = inferred - byLevel.filter(at => (parents[at] as number) >= 0).length
  return { ...NOTHING_INFERRED, parents: all, byMention, byTime, byLevel }
}

/** A few comments of which the address of a link names the parent; what is said of the others holds. */
const withAddressed = ({ parents, isPrinted, inferred }: ByMention, addressed: Int32Array): ByMention => ({
  parents: parents.map((parent, at) => (addressed[at] === -1 ? parent : (addressed[at] as number))),
  isPrinted: isPrinted.map((is, at) => is || addressed[at] !== -1),
  inferred: inferred - addressed.filter((other, at) => other >= 0 && isPrinted[at] !== true && (parents[at] as number) >= 0).length,
})

const NOTHING_INFERRED: Omit<Tree, 'parents'> = { byMention: 0, byCount: 0, byTime: [], byLevel: [], inBranch: [] }

/** Who names another of the same branch answers that one, and so does who stands in none. */
function withNamed(counted: Int32Array, named: Int32Array): Int32Array {
  return counted.map((parent, at) => {
    const other = named[at] as number
    return other >= 0 && (parent < 0 || counted[other] === parent) ? other : parent
  })
}

/** Who stands in a branch answers the one that begins it, or the one of that branch who is named. */
function inBranches(branches: Int32Array, named: Int32Array): Pick<Tree, 'parents' | 'inBranch'> {
  const isNamed = (at: number) => (branches[at] as number) >= 0 && branches[named[at] as number] === branches[at]
  return {
    parents: branches.map((parent, at) => (isNamed(at) ? (named[at] as number) : parent)),
    inBranch: [...branches.keys()].filter(at => (branches[at] as number) >= 0 && !isNamed(at)),
  }
}

/** Nobody is printed to answer somebody of another branch. */
const fits = (counted: Int32Array, { parents, isPrinted }: ByMention): boolean =>
  counted.every((branch, at) => {
    const parent = parents[at] as number
    return branch < 0 || isPrinted[at] !== true || parent === branch || counted[parent] === branch
  })
