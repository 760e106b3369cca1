// Finds where a run of n words stood last: an open hash table of positions in a word store (w-shingling, Broder 1997).
import type { WordStore } from './word-store.js'

/** Slots looked at before a shingle counts as absent: texts built to collide must not make a look-up long. */
const LONGEST_PROBE = 32

const FIRST_SLOTS = 1024

/** Remembers one position a shingle: the last one added. */
export interface ShingleIndex {
  /** Adds the shingle that starts at `position`, in place of an equal one. */
  add(position: number): void
  /** Position of an equal shingle added before, or -1. */
  find(position: number): number
}

/** An index of runs of `width` words. Callers see to it that a shingle does not cross the end of its text. */
export function createShingleIndex(store: WordStore, width: number): ShingleIndex {
  let slots = new Int32Array(FIRST_SLOTS).fill(-1)
  let used = 0

  const slotOf = (position: number): number => {
    const mask = slots.length - 1
    let slot = shingleHash(store, position, width) & mask
    for (let probe = 0; probe < LONGEST_PROBE; probe++) {
      const held = slots[slot] as number
      if (held < 0 || sameWords(store, { a: held, b: position, count: width })) return slot
      slot = (slot + 1) & mask
    }
    return -1
  }

  const grow = (): void => {
    const held = slots
    slots = new Int32Array(held.length * 2).fill(-1)
    for (const position of held) {
      const slot = position < 0 ? -1 : slotOf(position)
      if (slot >= 0) slots[slot] = position
    }
  }

  return {
    add(position) {
      const slot = slotOf(position)
      if (slot < 0) return
      if (slots[slot] === -1 && ++used * 2 > slots.length) {
        grow()
        const moved = slotOf(position)
        if (moved >= 0) slots[moved] = position
      } else slots[slot] = position
    },
    find(position) {
      const slot = slotOf(position)
      return slot < 0 ? -1 : (slots[slot] as number)
    },
  }
}

function shingleHash(store: WordStore, position: number, width: number): number {
  let hash = 0
  for (let at = position; at < position + width; at++) {
    hash = Math.imul(hash ^ (store.hashes[at] as number), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function sameWords({ hashes }: WordStore, { a, b, count }: { a: number; b: number; count: number }): boolean {
  for (let step = 0; step < count; step++) if (hashes[a + step] !== hashes[b + step]) return false
  return true
}
