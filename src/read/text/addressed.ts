// What the addresses of a comment's links say of it: its own id, and the comment that it answers.
import { ANSWERING } from '../answering.js'
import { idInLink } from '../html/permalinks.js'
import { tally } from '../tally.js'
import { findDate } from './date-span.js'
import type { Line } from './lines.js'
import type { Link } from './links.js'
import type { Unit } from './units.js'
import { isLabel } from './words.js'

/** By comment: its id, and the position of the comment that a link says it answers; `null` and -1 where none does. */
export interface Addressed {
  readonly ids: readonly (string | null)[]
  readonly parents: Int32Array
}

/** The ids in a comment's links, in order: its own among them, and those it says to answer. */
interface Named {
  readonly own: string[]
  readonly answered: string[]
}

/** Share of the comments whose own ids must be told from others'. */
const MOST = 0.5
/** Share of the unlabelled links to other comments that may lead forward: whom somebody answers stands before. */
const MOST_FORWARD = 0.1
/** Share of the comments that link to the one right above by nothing but their place. */
const NEARLY_ALL = 0.8

/** The addresses of each comment's labels, dates and names; none where they do not tell most comments from each other. Linear. */
export function addressedOf(lines: readonly Line[], units: readonly Unit[]): Addressed {
  const named = units.map((unit, at) => namedIn(lines, unit, units[at + 1]))
  const ids = ownIds(named)
  const parents = new Int32Array(units.length).fill(-1)
  if (ids.filter(id => id !== null).length <= units.length * MOST) return { ids: units.map(() => null), parents }
  const places = new Map(ids.flatMap((id, unit) => (id === null ? [] : [[id, unit] as const])))
  const others = (known: readonly string[], unit: number): number[] => [
    ...new Set(known.flatMap(id => places.get(id) ?? []).filter(other => other !== unit)),
  ]
  const linked = named.map(({ own }, unit) => others(own, unit))
  const isLeading = leadBack(linked)
  named.forEach(({ answered }, unit) => {
    const said = others(answered, unit)
    const found = said.length > 0 || !isLeading ? said : (linked[unit] as number[])
    if (found.length === 1) parents[unit] = found[0] as number
  })
  return { ids, parents }
}

/** True where unlabelled links to other comments lead back, and not all to the one right above: those are the labels below that one. */
function leadBack(linked: readonly (readonly number[])[]): boolean {
  const some = linked.filter(found => found.length > 0).length
  const forward = linked.filter((found, unit) => found.some(other => other > unit)).length
  const above = linked.filter((found, unit) => found.includes(unit - 1)).length
  return forward <= some * MOST_FORWARD && above < (linked.length - 1) * NEARLY_ALL
}

/** Each comment's first id that no other comment has; else the first that none before it has, for those after it may answer it. */
function ownIds(named: readonly Named[]): (string | null)[] {
  const counts = tally(named.flatMap(({ own }) => [...new Set(own)]))
  const taken = new Set<string>()
  return named.map(({ own, answered }) => {
    const said = new Set(answered)
    const free = own.filter(id => !taken.has(id) && !said.has(id))
    const id = free.find(one => counts.get(one) === 1) ?? free[0] ?? null
    if (id !== null) taken.add(id)
    return id
  })
}

/** The labels of attributions below the words stand below those too. */
function namedIn(lines: readonly Line[], { start, bodyStart, end, cluster }: Unit, next: Unit | undefined): Named {
  const named: Named = { own: [], answered: [] }
  const isBelow = cluster !== null && cluster.first > bodyStart
  const to = isBelow ? (next?.bodyStart ?? end + LABELS) : end
  for (let at = isBelow ? cluster.first : start; at < to; at++) {
    const isHeader = isBelow || cluster === null ? at === cluster?.last : at < bodyStart || (at >= cluster.first && at <= cluster.last)
    for (const link of lines[at]?.links ?? []) {
      const answering = ANSWERS.exec(link.address)?.[1] ?? null
      const id = answering ?? idInLink(link.address)
      if (id === null) continue
      if (answering === null && saysParent(link)) named.answered.push(id)
      else if (!WALKS.test(link.label) && (answering !== null || isHeader || ARROW.test(link.label) || isOwnLabel(link))) named.own.push(id)
    }
  }
  return named
}

/** Lines below the last attribution in which its labels stand. */
const LABELS = 4

/** Where a comment is answered: the id is of that which is answered. */
const ANSWERS = /[?&;](?:replytocom|reply_?to_?comment|reply_id|replyto)=(\w{1,40})/i

const PARENT = /^[([]?\s?(?:parent|↪)(?![\p{L}\p{N}])/iu
/** An arrow may lead to the one right above. */
const ARROW = /^[([]?\s?↑/u
/** What is called "up" may be a vote. */
const UP = /^[([]?\s?up(?: thread)?[)\]|\s]*$/i
const IN_REPLY = new RegExp(`(?:^|[^\\p{L}])(?:${ANSWERING})\\s?:?$`, 'iu')
const IN_REPLY_LABEL = new RegExp(`^(?:${ANSWERING})(?!\\p{L})`, 'iu')

const saysParent = ({ label, before, address }: Link): boolean =>
  PARENT.test(label) || (UP.test(label) && address.includes('#')) || IN_REPLY.test(before) || IN_REPLY_LABEL.test(label)

/** To other comments. */
const WALKS = /^[([]?\s?(?:root|prev|next|context|thread|full comments?)(?![\p{L}\p{N}])/iu

/** A label, a number or a date alone; what words link to is theirs. */
function isOwnLabel({ label }: Link): boolean {
  const text = label.replace(/[|·•()[\]\s]+$/, '')
  return isLabel(text) || /^#?\d{0,6}$/.test(text) || findDate(text)?.start === 0
}
