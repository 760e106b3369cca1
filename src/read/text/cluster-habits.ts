// What only all attributions together show: fields and words of the page that look like names, and lines that say who is answered.
import { repeated } from '../tally.js'
import type { Cluster } from './clusters.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { withWritersAbovePlaces } from './places.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { withoutTitles } from './titles.js'
import { withTops } from './tops.js'
import { isLabel, isRole } from './words.js'

/** What is told of each attribution by all of them, one habit of pages after the other. */
const HABITS: readonly ((lines: readonly Line[], clusters: readonly Cluster[]) => readonly Cluster[])[] = [
  withoutFields,
  withDatesAbove,
  withoutValues,
  withoutWords,
  withPictures,
  withWritersAbovePlaces,
  withAnswered,
  withoutTitles,
  withTops,
]

/** The attributions, each with the name that the others show to be its own. Linear. */
export const withHabits = (lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] =>
  HABITS.reduce((read, habit) => habit(lines, read), clusters)

/** A picture's label right above a name with its date ("Ada" above "Ada3 May", "@ada" above "ada 3 May"), or before it on its line: what else stands behind the name is a role. Linear. */
function withPictures(lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const found = clusters.map(cluster => {
    const { first, name, says, date, shape } = cluster
    if (name === null || date === null || says || !shape.endsWith(OWN)) return null
    const { content } = lines[first] as Line
    if (content.startsWith(`@${name}${name}`)) return { ...cluster, isRepeated: true as const }
    const above = lines[first - 1]?.content ?? ''
    const label = tidyName(above.length > LONGEST_LABEL ? '' : withoutDecoration(above))
    return label === null || !name.startsWith(label) || label.length < SHORTEST_LABEL
      ? null
      : { ...cluster, name: label, first: first - 1, isRepeated: true as const }
  })
  const pictured = found.filter(cluster => cluster !== null).length
  return pictured < LEAST_PICTURES ? clusters : clusters.map((cluster, at) => found[at] ?? cluster)
}

const LEAST_PICTURES = 3
const LONGEST_LABEL = 60
const SHORTEST_LABEL = 2

/** A date alone above every name with a handle, a picture between them at most, is that of what is said below. Linear. */
function withDatesAbove(lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const isUndated = ({ handle, date }: Cluster) => handle !== null && date === null
  const isBelowDate = (cluster: Cluster, at: number) => {
    const above = clusters[at - 1]
    return isUndated(cluster) && above?.name === null && above.date !== null && pastPicture(lines, above.last) === cluster.first
  }
  if (!clusters.every((cluster, at) => !isUndated(cluster) || isBelowDate(cluster, at))) return clusters
  const out: Cluster[] = []
  for (const [at, cluster] of clusters.entries()) {
    const above = isBelowDate(cluster, at) ? out.pop() : undefined
    if (above === undefined) out.push(cluster)
    else out.push({ ...cluster, first: above.first, date: above.date, hasTime: above.hasTime, shape: `${cluster.shape} dated` })
  }
  return out
}

function pastPicture(lines: readonly Line[], last: number): number {
  const next = nextFilled(lines, last, 1)
  return next < lines.length && isPicture(lines[next] as Line) ? nextFilled(lines, next, 1) : next
}

/** A name before a colon that stands with many dates is a field's ("Joined: May 3"). Linear. */
function withoutFields(lines: readonly Line[], clusters: readonly Cluster[]): Cluster[] {
  const fields = clusters.map(cluster => (isField(lines, cluster) ? cluster.name : null))
  const often = repeated(
    fields.filter(name => name !== null),
    MANY_FIELDS,
  )
  return clusters.filter((_, at) => !often.has(fields[at] ?? ''))
}

const isField = (lines: readonly Line[], { first, name, date, says, by }: Cluster): boolean => {
  const { content } = lines[first] as Line
  return name !== null && date !== null && !says && by === null && content.startsWith(name) && /^\s?:/.test(content.slice(name.length))
}

const MANY_FIELDS = 3

/** Share of the names of one make below the same line, from which on the line is a field's label and the names are its values. */
const MOST_LABELLED = 0.6

/** What stands below "Platform" or "Location", and above nearly all dates, is no name. Linear. */
function withoutValues(lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const labels = new Map<string, Map<string, number>>()
  for (const { shape, first, last } of clusters) {
    if (last === first || !ABOVE.test(shape)) continue
    const counts = labels.get(shape) ?? new Map<string, number>()
    const label = lines[first - 1]?.text ?? ''
    labels.set(shape, counts.set(label, (counts.get(label) ?? 0) + 1))
  }
  const fields = new Set<string>()
  for (const [shape, counts] of labels) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    for (const [label, count] of counts)
      if (/^\p{L}/u.test(label) && !isLabel(label) && !isRole(label) && count > FEW_OF_ONE && count > all * MOST_LABELLED) fields.add(shape)
  }
  return clusters.map(cluster =>
    fields.has(cluster.shape) && cluster.last > cluster.first
      ? { ...cluster, name: null, first: nextFilled(lines, cluster.first, 1), shape: cluster.shape.replace('above', 'none') }
      : cluster,
  )
}

const ABOVE = /(?:time|day) above/

/** A word that stands beside nearly all dates of one make is the page's, and no name. Linear. */
function withoutWords(_lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const makes = new Map<string, Map<string, number>>()
  for (const { shape, name, says, date } of clusters) {
    if (name === null || says || date === null || !shape.endsWith(OWN)) continue
    const names = makes.get(shape) ?? new Map<string, number>()
    makes.set(shape, names.set(name, (names.get(name) ?? 0) + 1))
  }
  const words = new Map<string, string>()
  for (const [shape, names] of makes) {
    const total = [...names.values()].reduce((sum, count) => sum + count, 0)
    for (const [name, count] of names) if (count > FEW_OF_ONE && count > total * NEARLY_ALL) words.set(shape, name)
  }
  return clusters.map(cluster =>
    cluster.name !== null && words.get(cluster.shape) === cluster.name
      ? { ...cluster, name: null, shape: cluster.shape.replace(OWN, 'none') }
      : cluster,
  )
}

/** Fewer names above names are titles, but among few comments. */
const LEAST_ANSWERING = 2
const FEW = 8
/** Share of those below another line who did not write before, beyond which the lines are labels. */
const MOST_UNKNOWN = 0.25

/** "Henning", "Marta Vogel" and a date, each on its line: where those right above the date wrote before, they are answered. Linear. */
function withAnswered(lines: readonly Line[], clusters: readonly Cluster[]): readonly Cluster[] {
  const earlier = new Set<string>()
  let unknown = 0
  const found = clusters.map((cluster, at) => {
    const writer = nameAboveName(lines, cluster, clusters[at - 1]?.last ?? -1)
    const isAnswering = writer !== null && earlier.has(cluster.name as string)
    const name = isAnswering ? writer : cluster.name
    if (name !== null) earlier.add(name)
    if (writer !== null && !isAnswering) unknown++
    return isAnswering ? { ...cluster, name: writer, answers: cluster.name, first: cluster.first - 1 } : cluster
  })
  const answering = found.filter((cluster, at) => cluster !== clusters[at]).length
  return answering >= (clusters.length < FEW ? 1 : LEAST_ANSWERING) && unknown <= answering * MOST_UNKNOWN ? found : clusters
}

function nameAboveName(lines: readonly Line[], { first, last, name, shape, answers }: Cluster, taken: number): string | null {
  if (name === null || answers !== null || last === first || first - 1 <= taken || !ABOVE.test(shape)) return null
  const line = lines[first - 1] as Line
  const words = withoutDecoration(line.content)
  const writer =
    line.marker === null && !isPicture(line) && !isLabel(words) && !isRole(words) && !/[.,:;!?…]$/.test(words) ? tidyName(words) : null
  return writer !== null && writer !== name && isNameLike(writer) && writer.split(' ').length <= MOST_WORDS ? writer : null
}

const MOST_WORDS = 5

const OWN = 'own'
/** One person may speak so often on a page where nobody else does. */
const FEW_OF_ONE = 4
const NEARLY_ALL = 0.9
