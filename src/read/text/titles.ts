// Names above the towns, trades and titles that a page prints between a name and a date ("Ada Gray", "Leeds", "May 3"): whoever speaks again has the same.

import { WRITTEN } from './bare-names.js'
import type { Cluster } from './clusters.js'
import { isInitials } from './header.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { isClosing, isLabel, isRole } from './words.js'

/** Blank lines between a name and a title. */
const WIDEST_GAP = 2
/** People who speak again, below whose names the same stands again; fewer may be chance. */
const LEAST = 2
/** Share of the names of one make that must stand below another. */
const MOST = 0.6
const MOST_WORDS = 5

interface Writer {
  readonly line: number
  readonly name: string
}

/** The attributions by a name above a date, each with the name above that one where the lower ones are titles. Linear. */
export function withoutTitles(lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const writers = clusters.map((cluster, at) => writerAbove(lines, cluster, clusters[at - 1]?.last ?? -1))
  const titled = new Set([...new Set(clusters.map(({ shape }) => shape))].filter(shape => areTitles(clusters, writers, shape)))
  return clusters.map((cluster, at) => {
    const writer = writers[at] ?? null
    return writer === null || !titled.has(cluster.shape) ? cluster : { ...cluster, name: writer.name, first: writer.line }
  })
}

const ABOVE = /(?:time|day) above/

function writerAbove(lines: readonly Line[], { first, last, name, shape, answers }: Cluster, taken: number): Writer | null {
  const at = nextFilled(lines, first, -1)
  if (name === null || answers !== null || last === first || at <= taken || first - at - 1 > WIDEST_GAP || !ABOVE.test(shape)) return null
  const line = lines[at] as Line
  const words = withoutDecoration(line.content)
  if (line.marker !== null || isPicture(line) || isInitials(words, name) || isRole(words) || isClosing(words)) return null
  const writer = isLabel(words) || !isWritten(words) || headingOf(line.text, at) !== null ? null : tidyName(words)
  return writer !== null && writer !== name && isNameLike(writer) && writer.split(' ').length <= MOST_WORDS
    ? { line: at, name: writer }
    : null
}

/** No sentence; "jr." ends a name. */
const isWritten = (words: string): boolean => WRITTEN.test(words) && !/(?<!\s\p{L}{1,3})\.$/u.test(words)

/** Under the same name always the same, several times; and no title is a name above another. */
function areTitles(clusters: readonly Cluster[], writers: readonly (Writer | null)[], shape: string): boolean {
  const named = [...clusters.keys()].filter(at => clusters[at]?.shape === shape && clusters[at]?.name !== null)
  const titled = named.flatMap(at => {
    const writer = writers[at]?.name
    return writer === undefined ? [] : [{ writer, below: clusters[at]?.name as string }]
  })
  const people = new Set(titled.map(({ writer }) => writer))
  return returnsTo(titled) >= LEAST && titled.length >= named.length * MOST && !titled.some(({ below }) => people.has(below))
}

/** How often writers come back above what stood below their names before; -1 where one comes back above something else. */
export function returnsTo(pairs: readonly { readonly writer: string; readonly below: string }[]): number {
  const known = new Map<string, string>()
  let again = 0
  for (const { writer, below } of pairs) {
    const before = known.get(writer)
    if (before !== undefined && before !== below) return -1
    if (before !== undefined) again++
    known.set(writer, below)
  }
  return again
}
