// Parents where a copy has lost all indentation: what "in reply to", a subject that is answered, "@name", "@7" and "#1.2" at a comment say in print.
import type { Cluster } from './clusters.js'
import { quotedBy, sayerIn } from './quotes.js'
import { answeredNumber } from './subjects.js'
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
  /** Its number where it has no label: that of a list. */
  readonly number?: number | null
}

/** Position of each comment's parent, -1 answers the post; how many of them were inferred from a name or a quotation, and which are in print. */
export interface ByMention {
  readonly parents: Int32Array
  readonly inferred: number
  readonly isPrinted: readonly boolean[]
}

/**
 * `byName`: a name at the start of the words counts ("@Ada", "Ada Gray", "Ada said:"), and so do quoted lines. The number of a comment
 * ("#7") counts wherever comments are printed with theirs. Linear.
 */
export function parentsByMention(comments: readonly Mentioning[], byName: boolean): ByMention {
  const quoted = quotedBy(byName ? comments.map(({ text }) => text) : [])
  const latest = new Map<string, number>()
  const names = new Map<string, number>()
  const labels = new Map<string, number>()
  const subjects = new Map<string, number>()
  const named = new Int32Array(comments.length).fill(-1)
  const printed = comments.map(({ author, text, cluster, subject, answers, answered, number }, at) => {
    const label = cluster?.label ?? number?.toString() ?? null
    const parent =
      byNumber(labels, answered ?? answers) ??
      byLabel(labels, label) ??
      bySpeaker(latest, answered) ??
      (answers === null ? null : bySubject(subjects, answers))
    for (const key of subjectKeys(subject ?? (text.slice(0, OPENING).split('\n', 1)[0] as string), author)) subjects.set(key, at)
    const known = { latest, names }
    if (parent === null)
      named[at] =
        byReference(labels, { text, isRank: cluster?.label == null }) ??
        (byName ? (bySaying(latest, text) ?? byOpening(known, text)) : null) ??
        -1
    for (const name of [...(author === null ? [] : keysOf(author)), ...handleKeys(cluster?.handle ?? null)]) latest.set(name, at)
    if (author !== null) names.set(author, at)
    if (label !== null) labels.set(label, at)
    return parent
  })
  const habit = named.filter(parent => parent >= 0).length
  const isHabit = habit >= comments.length * LEAST_SHARE
  const guessed = named.map((parent, at) => (isHabit && parent >= 0 ? parent : (quoted[at] ?? -1)))
  return {
    parents: Int32Array.from(printed, (parent, at) => parent ?? (guessed[at] as number)),
    inferred: printed.filter((parent, at) => parent === null && (guessed[at] as number) >= 0).length,
    isPrinted: printed.map(parent => parent !== null),
  }
}

/** Names at the start of fewer comments are a way of speaking, and not how people answer on this page. */
const LEAST_SHARE = 0.05

/** "#1.2" answers "#1". */
const byLabel = (labels: ReadonlyMap<string, number>, label: string | null): number | null =>
  label === null || !label.includes('.') ? null : (labels.get(label.slice(0, label.lastIndexOf('.'))) ?? null)

/** "#1.1 von Ada", "post #12", "Beitrag Nr. 12" */
const byNumber = (labels: ReadonlyMap<string, number>, answered: string | null): number | null =>
  labels.get(answeredNumber(answered ?? '') ?? '') ?? null

const bySpeaker = (latest: ReadonlyMap<string, number>, name: string | null): number | null =>
  name === null ? null : (latest.get(lettersOf(name)) ?? null)

/** Characters in which somebody is addressed at the start of a comment. */
const OPENING = 60

interface Known {
  /** Who wrote last, by the letters of each name and its first word. */
  readonly latest: ReadonlyMap<string, number>
  /** By the name as it is printed. */
  readonly names: ReadonlyMap<string, number>
}

/** "#7", "@7" or ">>7" at the start of the words; where comments are counted without such a sign, "#1 fan" is a rank. */
const byReference = (labels: ReadonlyMap<string, number>, { text, isRank }: { text: string; isRank: boolean }): number | null =>
  isRank && RANK.test(text) ? null : (labels.get(/^(?:[@#]|[>＞]{2}|№\s?)(\d{1,6})(?!\d)/.exec(text)?.[1] ?? '') ?? null)

const RANK = /^(?:#|№\s?)1\s\p{L}/u

function byOpening({ latest, names }: Known, text: string): number | null {
  const addressed = ADDRESSED.exec(text)?.[1]
  if (addressed !== undefined) return latest.get(lettersOf(addressed)) ?? null
  if (/^[>＞]/.test(text)) return byLine(latest, text)
  if (!text.startsWith('@')) return byWholeName(names, text)
  const words = text.slice(1, OPENING).split(/\s+/)
  for (let count = Math.min(words.length, LONGEST_NAME); count > 0; count--) {
    const found = latest.get(lettersOf(words.slice(0, count).join(' ')))
    if (found !== undefined) return found
  }
  return null
}

/** "回复 @Ada：" before the words. */
const ADDRESSED = /^(?:回复|回覆|回應|답글)\s{0,2}@?(\S.{0,40}?)\s?[:：]/u

/** Words of the longest name that is looked for. */
const LONGEST_NAME = 4

/** A name of several words with which a comment begins, as Facebook and LinkedIn put in the name of whoever is answered; one word may be any. */
function byWholeName(names: ReadonlyMap<string, number>, text: string): number | null {
  const words = text.slice(0, OPENING).split(/\s/)
  for (let count = Math.min(words.length, LONGEST_NAME); count > 1; count--) {
    const name = words.slice(0, count).join(' ')
    const found = names.get(name) ?? names.get(name.replace(/[,:]$/, ''))
    if (found !== undefined) return found
  }
  return null
}

/** ">アダさん" on a line of its own, as Japanese blogs answer. */
function byLine(latest: ReadonlyMap<string, number>, text: string): number | null {
  const name = (text.slice(1, OPENING).split('\n', 1)[0] as string).trim()
  return latest.get(lettersOf(name)) ?? latest.get(lettersOf(name.replace(/(?:さん|様|さま|ちゃん|くん|君|님|씨)$/, ''))) ?? null
}

/** "Originally posted by Ada" above what is quoted. */
const POSTED = /^originally posted by\s?:?\s?(\S.{0,60})$/iu

function bySaying(latest: ReadonlyMap<string, number>, text: string): number | null {
  const line = text.slice(0, LONGEST_SAYING).split('\n', 1)[0] as string
  const name = line.length === text.length ? undefined : (sayerIn(line)?.name ?? POSTED.exec(line)?.[1])
  return name === undefined ? null : (latest.get(lettersOf(name)) ?? null)
}

const LONGEST_SAYING = 140

/** "Kites by Ada": the last one before it with that subject by that writer; else the last one with such a subject. */
function bySubject(subjects: ReadonlyMap<string, number>, answers: string): number | null {
  const splits = [...answers.matchAll(BY)].map(({ index, 0: by }) => [answers.slice(0, index), answers.slice(index + by.length)] as const)
  for (const [subject, author] of splits) {
    const found = subjects.get(subjectKeys(subject, author)[1] as string)
    if (found !== undefined) return found
  }
  for (const [subject] of [...splits, [answers] as const]) {
    const found = subjects.get(subjectKey(subject))
    if (found !== undefined) return found
  }
  return null
}

/** Between a subject and who wrote under it. */
const BY = /\s(?:by|von|por|par|da|di|door)\s/giu

/** Where nobody wrote a subject, pages take the first words for one; they cut either where they like. */
const subjectKey = (subject: string): string => lettersOf(subject).slice(0, LONGEST_KEY)
const LONGEST_KEY = 16

/** A subject alone, and with its writer. */
const subjectKeys = (subject: string, author: string | null): string[] => [
  subjectKey(subject),
  ...(author === null ? [] : [`${subjectKey(subject)} ${lettersOf(author)}`]),
]

/** A handle, and what stands before its host. */
const handleKeys = (handle: string | null): string[] =>
  handle === null ? [] : [lettersOf(handle), lettersOf(handle.split('@', 1)[0] as string)]

/** A person is addressed by the whole name or by its first word. */
const keysOf = (author: string): string[] => {
  const whole = lettersOf(author)
  const first = lettersOf(author.split(' ', 1)[0] as string)
  return first === whole || first.length < 3 ? [whole] : [whole, first]
}
