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
  const withMissing = addPlaceholders(input)
  const { ids, duplicates } = uniqueIds(withMissing.raw)
  const positions = firstPositions(withMissing.raw)
  const parents = Int32Array.from(withMissing.raw, (comment, at) => {
    if (comment.parent === null) return -1
    if (typeof comment.parent === 'string') return positions.get(comment.parent) ?? -1
    const parent = withMissing.shifted[comment.parent] ?? -1
    return parent === at ? -1 : parent
  })
  const cut = cutCycles(parents)
  const name = (at: number) => ids[at] ?? `comment ${at + 1}`
  return {
    raw: withMissing.raw,
    ids,
    parents,
    messages: [
      ...finding('duplicate-id', duplicates, 'stands more than once', 'stand more than once'),
      ...finding('missing-parent', withMissing.missing, 'is answered but not in the source', 'are answered but not in the source'),
      ...finding(
        'cycle-cut',
        cut.map(name),
        'answered itself in a circle; it now answers the post',
        'answered themselves in circles; they now answer the post',
      ),
    ],
  }
}

function addPlaceholders(input: readonly RawComment[]) {
  const known = new Set<string>()
  for (const comment of input) if (comment.id !== null) known.add(comment.id)
  const raw: RawComment[] = []
  const missing: string[] = []
  const shifted: number[] = []
  for (const comment of input) {
    const { parent } = comment
    if (typeof parent === 'string' && !known.has(parent)) {
      known.add(parent)
      missing.push(parent)
      raw.push({ id: parent, parent: null, text: '', status: 'missing' })
    }
    shifted.push(raw.length)
    raw.push(comment)
  }
  return { raw, missing, shifted }
}

function uniqueIds(raw: readonly RawComment[]) {
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
