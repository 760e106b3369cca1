// What the addresses of a comment's links say of it: its own id, and the comment that it answers.
import { ANSWERING } from '../answering.js'
import { idInLink } from '../html/permalinks.js'
import { findDate } from './date-span.js'
import type { Link } from './dump.js'
import type { Line } from './lines.js'
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

/** The addresses of each comment's labels, dates and names; none where they do not tell most comments from each other. Linear. */
export function addressedOf(lines: readonly Line[], units: readonly Unit[]): Addressed {
  const named = units.map(unit => namedIn(lines, unit))
  const counts = new Map<string, number>()
  for (const { own } of named) for (const id of new Set(own)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ids = named.map(({ own }) => own.find(id => counts.get(id) === 1) ?? null)
  const parents = new Int32Array(units.length).fill(-1)
  if (ids.filter(id => id !== null).length <= units.length * MOST) return { ids: units.map(() => null), parents }
  const at = new Map(ids.flatMap((id, unit) => (id === null ? [] : [[id, unit] as const])))
  named.forEach(({ answered }, unit) => {
    const known = answered.flatMap(id => at.get(id) ?? []).filter(other => other !== unit)
    if (known.length > 0 && new Set(known).size === 1) parents[unit] = known[0] as number
  })
  return { ids, parents }
}

function namedIn(lines: readonly Line[], { start, bodyStart, end, cluster }: Unit): Named {
  const named: Named = { own: [], answered: [] }
  for (let at = start; at < end; at++) {
    const isHeader = at < bodyStart || (cluster !== null && at >= cluster.first && at <= cluster.last)
    for (const link of lines[at]?.links ?? []) {
      const id = ANSWERS.exec(link.address)?.[1] ?? idInLink(link.address)
      if (id === null) continue
      if (saysParent(link)) named.answered.push(id)
      else if (!WALKS.test(link.label) && (isHeader || isOwnLabel(link))) named.own.push(id)
    }
  }
  return named
}

/** Where a comment is answered: the id is of that which is answered. */
const ANSWERS = /[?&;](?:replytocom|reply_?to_?comment|reply_id|replyto)=(\w{1,40})/i

const PARENT = /^[([]?\s?(?:parent|up(?: thread)?|↑|↪)(?![\p{L}\p{N}])/iu
const IN_REPLY = new RegExp(`(?:^|[^\\p{L}])(?:${ANSWERING})\\s?:?$`, 'iu')
const IN_REPLY_LABEL = new RegExp(`^(?:${ANSWERING})(?!\\p{L})`, 'iu')

const saysParent = ({ label, before }: Link): boolean => PARENT.test(label) || IN_REPLY.test(before) || IN_REPLY_LABEL.test(label)

/** To other comments. */
const WALKS = /^[([]?\s?(?:root|prev|next|context|thread|full comments?)(?![p{L}p{N}])/i

/** A label, a number or a date alone; what words link to is theirs. */
function isOwnLabel({ label, address }: Link): boolean {
  const text = label.replace(/[|·•()[\]\s]+$/, '')
  return ANSWERS.test(address) || isLabel(text) || /^#?\d{0,6}$/.test(text) || findDate(text)?.start === 0
}
