// Users' names on top of all that a forum prints above a date ("ada", "Ada Gray", "Leader", "bo", "Mar 4"): Discourse puts the handle first, and last whom it answers.
import { isDeletedNotice } from '../deleted-notices.js'
import type { Cluster } from './clusters.js'
import { isProse } from './frames.js'
import type { Line } from './lines.js'
import { isClosing, isLabel, isRole } from './words.js'

/** Fewer comments show no habit. */
const LEAST = 4
/** Share of the comments that must have a handle on top, and share that must have more than that. */
const NEARLY_ALL = 0.8
const MANY = 0.4
/** Lines above a date. */
const MOST_LINES = 8

const HANDLE = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,30}$/u
const NUMBER = /^\d{1,6}$/

/** The attributions by a date below names, with the topmost as the name, where nearly all tops are handles. Linear. */
export function withTops(lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const dated = clusters.filter(isDated)
  const tops = new Map<Cluster, Top>()
  for (const [at, cluster] of dated.entries()) {
    const top = topOf(lines, cluster, dated[at - 1]?.last ?? -1)
    if (top !== null) tops.set(cluster, top)
  }
  const found = [...tops.values()]
  if (found.length < LEAST || found.length < dated.length * NEARLY_ALL) return clusters
  if (found.filter(({ others }) => others.length > 0).length < found.length * MANY) return clusters
  const taken = new Set(found.flatMap(({ line, others }) => [line, ...others.map((_, at) => line + 1 + at)]))
  const earlier = new Set<string>()
  return clusters.flatMap(cluster => {
    const top = tops.get(cluster)
    if (isOfTopic(lines, cluster)) return []
    if (top === undefined) return taken.has(cluster.first) ? [] : [cluster]
    const answers = top.others.find(name => name !== top.name && earlier.has(name)) ?? null
    earlier.add(top.name)
    return [{ ...cluster, name: top.name, answers, first: top.line, shape: SHAPE }]
  })
}

/** When a topic was opened and last answered, as Discourse says below its first post. */
const OF_TOPIC = /^(?:created|last reply|erstellt|letzte antwort|créée?|dernière réponse|creado|última respuesta)$/i

const isOfTopic = (lines: readonly Line[], { last }: Cluster): boolean => OF_TOPIC.test(lines[last - 1]?.text ?? '')

const SHAPE = 'day above top'

const isDated = ({ date, says, by, handle, shape }: Cluster): boolean =>
  date !== null && !says && by === null && handle === null && /(?:above|none)/.test(shape)

interface Top {
  readonly line: number
  readonly name: string
  readonly others: readonly string[]
}

/** The handle on top of the lines above a date, and what stands between; `null` for none. */
function topOf(lines: readonly Line[], { last }: Cluster, taken: number): Top | null {
  let top = last
  while (top - 1 > taken && last - top < MOST_LINES && isShort(lines[top - 1] as Line)) top--
  while (top < last && NUMBER.test((lines[top] as Line).text)) top++
  const name = (lines[top] as Line).text
  if (top === last || !HANDLE.test(name) || !/\p{L}/u.test(name) || isRole(name)) return null
  return { line: top, name, others: lines.slice(top + 1, last).map(({ text }) => text) }
}

const isShort = ({ text, content, marker }: Line): boolean =>
  text !== '' &&
  marker === null &&
  text.length <= LONGEST &&
  !isLabel(content) &&
  !isProse(content) &&
  !isClosing(text) &&
  !isDeletedNotice(text)

const LONGEST = 40
