// Resolves every raw comment's parent to a position in the list, with placeholders for the missing and cuts for the cycles.
import type { RawComment } from './build-thread.js'
import type { Message, MessageCode } from './thread.js'

/** How many ids a message names before it says "and n more". */
const NAMED_IN_A_MESSAGE = 5

/** `raw` and `ids` include the placeholders, which stand just before the first comment that answers them. */
export interface PlacedComments {
  readonly raw: readonly RawComment[]
  /** One id a comment, unique; `null` where the source has none. */
  readonly ids: readonly (string | null)[]
  /** Position of the parent, -1 answers the post; free of cycles. */
  readonly parents: Int32Array
  readonly messages: readonly Message[]
}

/** Linear; reports duplicates, missing parents and cycles, and loses no comment. */
export function placeParents(input: readonly RawComment[]): PlacedComments {
  const { raw, missing, shifted, positions } = addPlaceholders(input)
  const { ids, duplicates } = uniqueIds(raw, positions.size)
  const parents = Int32Array.from(raw, comment => {
    if (comment.parent === null) return -1
    if (typeof comment.parent === 'string') return positions.get(comment.parent) ?? -1
    const parent = (shifted === null ? comment.parent : shifted[comment.parent]) ?? -1
    return parent >= 0 && parent < raw.length ? parent : -1
  })
  const cut = cutCycles(parents)
  const name = (at: number) => ids[at] ?? `comment ${at + 1}`
  return {
    raw,
    ids,
    parents,
    messages: [
      ...finding('duplicate-id', duplicates, 'stands more than once', 'stand more than once'),
      ...finding('missing-parent', missing, 'is answered but not in the source', 'are answered but not in the source'),
      ...finding(
        'cycle-cut',
        cut.map(name),
        'answered itself, at once or in a circle; it now answers the post',
        'answered themselves in circles; they now answer the post',
      ),
    ],
  }
}

/** The list with placeholders in it; `shifted` says where each comment of the list went, `null` where none had to move. */
interface Completed {
  readonly raw: readonly RawComment[]
  readonly missing: readonly string[]
  readonly shifted: readonly number[] | null
  /** First position of each id. */
  readonly positions: ReadonlyMap<string, number>
}

function addPlaceholders(input: readonly RawComment[]): Completed {
  const known = firstPositions(input)
  const isMissing = ({ parent }: RawComment) => typeof parent === 'string' && !known.has(parent)
  if (!input.some(isMissing)) return { raw: input, missing: [], shifted: null, positions: known }
  const raw: RawComment[] = []
  const missing: string[] = []
  const shifted: number[] = []
  for (const comment of input) {
    if (isMissing(comment)) {
      const parent = comment.parent as string
      known.set(parent, -1)
      missing.push(parent)
      raw.push({ id: parent, parent: null, text: '', status: 'missing' })
    }
    shifted.push(raw.length)
    raw.push(comment)
  }
  return { raw, missing, shifted, positions: firstPositions(raw) }
}

/** `distinct` is the number of distinct ids; where it equals the number of ids there is nothing to tell apart. */
function uniqueIds(raw: readonly RawComment[], distinct: number) {
  const plain = raw.map(({ id }) => id)
  if (plain.reduce((count, id) => (id === null ? count : count + 1), 0) === distinct) return { ids: plain, duplicates: [] }
  const taken = new Set<string>()
  for (const { id } of raw) if (id !== null) taken.add(id)
  const seen = new Map<string, number>()
  const duplicates: string[] = []
  const ids = raw.map(({ id }) => {
    if (id === null) return null
    let times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    if (times === 1) return id
    if (times === 2) duplicates.push(id)
    while (taken.has(`${id}~${times}`)) times++
    seen.set(id, times)
    taken.add(`${id}~${times}`)
    return `${id}~${times}`
  })
  return { ids, duplicates }
}

function firstPositions(raw: readonly RawComment[]): Map<string, number> {
  const positions = new Map<string, number>()
  raw.forEach(({ id }, at) => {
    if (id !== null && !positions.has(id)) positions.set(id, at)
  })
  return positions
}

/** Cuts each cycle at its earliest comment; returns the positions cut. `parents` is changed in place. */
function cutCycles(parents: Int32Array): number[] {
  const visitedBy = new Int32Array(parents.length).fill(-1)
  const cut: number[] = []
  for (let start = 0; start < parents.length; start++) {
    let at = start
    while (at >= 0 && visitedBy[at] === -1) {
      visitedBy[at] = start
      at = parents[at] as number
    }
    if (at >= 0 && visitedBy[at] === start) {
      let first = at
      for (let around = parents[at] as number; around !== at; around = parents[around] as number) if (around < first) first = around
      parents[first] = -1
      cut.push(first)
    }
  }
  return cut
}

function finding(code: MessageCode, ids: readonly string[], one: string, many: string): Message[] {
  if (ids.length === 0) return []
  const named = ids.slice(0, NAMED_IN_A_MESSAGE).map(shorten).join(', ')
  const more = ids.length > NAMED_IN_A_MESSAGE ? ` and ${ids.length - NAMED_IN_A_MESSAGE} more` : ''
  return [{ code, text: `${named}${more} ${ids.length === 1 ? one : many}`, line: null }]
}

const shorten = (id: string): string => (id.length > 60 ? `${id.slice(0, 59)}…` : id)
