// Parents where a copy has lost all indentation: what "in reply to", a subject that is answered, "@name", "@7" and "#1.2" at a comment say in print.
import type { Cluster } from './clusters.js'
import { quotedBy } from './quotes.js'
import { lettersOf } from './words.js'

/** What is known of each comment, in order. */
export interface Mentioning {
  readonly author: string | null
  readonly text: string
  readonly cluster: Cluster | null
  /** The subject above its words, and the subject that it is printed to answer. */
  readonly subject: string | null
  readonly answers: string | null
  /** Who it is printed to answer. */
  readonly answered: string | null
}

/** Position of each comment's parent, -1 answers the post, and how many of them were inferred from a name or a quotation. `byName`: "@name" at the start of the words counts, and so do quoted lines. Linear. */
export function parentsByMention(comments: readonly Mentioning[], byName: boolean): { parents: Int32Array; inferred: number } {
  const quoted = quotedBy(byName ? comments.map(({ text }) => text) : [])
  const latest = new Map<string, number>()
  const labels = new Map<string, number>()
  const subjects = new Map<string, number>()
  const named = new Int32Array(comments.length).fill(-1)
  const printed = comments.map(({ author, text, cluster, subject, answers, answered }, at) => {
    const label = cluster?.label ?? null
    const parent =
      byLabel(labels, label) ?? bySpeaker(latest, answered) ?? (answers === null ? null : (subjects.get(subjectKey(answers)) ?? null))
    subjects.set(subjectKey(subject ?? (text.slice(0, OPENING).split('\n', 1)[0] as string)), at)
    if (byName && parent === null) named[at] = byOpening({ latest, labels }, text) ?? -1
    for (const name of [...(author === null ? [] : keysOf(author)), ...handleKeys(cluster?.handle ?? null)]) latest.set(name, at)
    if (label !== null) labels.set(label, at)
    return parent
  })
  const habit = named.filter(parent => parent >= 0).length
  const isHabit = habit >= comments.length * LEAST_SHARE
  const guessed = named.map((parent, at) => (isHabit && parent >= 0 ? parent : (quoted[at] ?? -1)))
  return {
    parents: Int32Array.from(printed, (parent, at) => parent ?? (guessed[at] as number)),
    inferred: printed.filter((parent, at) => parent === null && (guessed[at] as number) >= 0).length,
  }
}

/** Names at the start of fewer comments are a way of speaking, and not how people answer on this page. */
const LEAST_SHARE = 0.1

/** "#1.2" answers "#1". */
const byLabel = (labels: ReadonlyMap<string, number>, label: string | null): number | null =>
  label === null || !label.includes('.') ? null : (labels.get(label.slice(0, label.lastIndexOf('.'))) ?? null)

const bySpeaker = (latest: ReadonlyMap<string, number>, name: string | null): number | null =>
  name === null ? null : (latest.get(lettersOf(name)) ?? null)

/** Characters in which somebody is addressed at the start of a comment. */
const OPENING = 60

function byOpening(
  { latest, labels }: { latest: ReadonlyMap<string, number>; labels: ReadonlyMap<string, number> },
  text: string,
): number | null {
  const number = /^[@#](\d{1,6})(?!\d)/.exec(text)
  if (number !== null) return labels.get(number[1] as string) ?? null
  if (!text.startsWith('@')) return null
  const words = text.slice(1, OPENING).split(/\s+/)
  for (let count = Math.min(words.length, LONGEST_NAME); count > 0; count--) {
    const found = latest.get(lettersOf(words.slice(0, count).join(' ')))
    if (found !== undefined) return found
  }
  return null
}

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 4

/** Where nobody wrote a subject, pages take the first words for one; they cut either where they like. */
const subjectKey = (subject: string): string => lettersOf(subject).slice(0, LONGEST_KEY)
const LONGEST_KEY = 16

/** A handle, and what stands before its host. */
const handleKeys = (handle: string | null): string[] =>
  handle === null ? [] : [lettersOf(handle), lettersOf(handle.split('@', 1)[0] as string)]

/** A person is addressed by the whole name or by its first word. */
const keysOf = (author: string): string[] => {
  const whole = lettersOf(author)
  const first = lettersOf(author.split(' ', 1)[0] as string)
  return first === whole || first.length < 3 ? [whole] : [whole, first]
}
