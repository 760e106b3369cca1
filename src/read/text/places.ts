// Places between a name and its day ("Ada" above "Leeds | May 3"), as newspapers print them in a copy: told by people who come back from where they were.

import type { Cluster } from './clusters.js'
import type { Line } from './lines.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { returnsTo } from './titles.js'
import { isLabel } from './words.js'

/** Fewer show no habit. */
const LEAST = 4
/** Share of those of one make that have a line above which may be a name. */
const MOST = 0.8
const LONGEST = 60

/** The attributions with the names above them, where what stands beside the days is places. Linear. */
export function withWritersAbovePlaces(lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const placed = clusters.filter(cluster => isBesideDay(lines, cluster))
  const writers = new Map(placed.flatMap(cluster => writerAbove(lines, cluster)))
  const pairs = [...writers].map(([{ name }, writer]) => ({ writer, below: name as string }))
  const isOne = new Set(pairs.map(({ below }) => below)).size === 1
  // Somebody comes back, and nobody who does from elsewhere: a subject is written under by several.
  if (placed.length < LEAST || writers.size < placed.length * MOST || returnsTo(pairs) < 1 || isOne) return clusters
  return clusters.map(cluster => {
    const name = writers.get(cluster)
    return name === undefined ? cluster : { ...cluster, name, first: cluster.first - 1, isRepeated: true as const }
  })
}

const isBesideDay = (lines: readonly Line[], { first, name, says, by, date, shape }: Cluster): boolean =>
  name !== null && date !== null && !says && by === null && shape.endsWith('own') && (lines[first] as Line).content.includes(' | ')

/** The line right above, below a blank one, where it may be a name. */
function writerAbove(lines: readonly Line[], cluster: Cluster): [Cluster, string][] {
  const { content, marker } = lines[cluster.first - 1] ?? { content: '', marker: null }
  const isApart = (lines[cluster.first - 2]?.text ?? '') === ''
  const name = marker !== null || !isApart || content.length > LONGEST || isLabel(content) ? null : tidyName(withoutDecoration(content))
  return name !== null && isNameLike(name) ? [[cluster, name]] : []
}
