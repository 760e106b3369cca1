// Says which comment each addressed name means: the one that person wrote last, or for names nobody signs with, whoever is spoken to.
import type { Vocative } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { Directory } from './directory.js'
import type { Address } from './judge-slot.js'

/** How many earlier siblings may separate a comment from an unnamed one it addresses by a new name. */
const NEAR_SIBLINGS = 3

/** Addresses of every comment, in order → vocatives. One forward pass. */
export function resolveAddresses(thread: Thread, directory: Directory, addresses: readonly (readonly Address[])[]): Vocative[][] {
  const lastOf = new Map<number, number>()
  const names = new Names(thread)
  return thread.comments.map(({ index, text }) => {
    const vocatives = (addresses[index] ?? []).map(address => {
      const known = address.person >= 0
      const of = known ? (lastOf.get(address.person) ?? null) : names.meant(index, address)
      return { start: address.start, end: address.end, name: text.slice(address.start, address.end), of, known }
    })
    const person = directory.person[index] as number
    if (person >= 0) lastOf.set(person, index)
    return vocatives
  })
}

/** Who has been called what so far. */
class Names {
  private readonly nameOf = new Map<number, string>()
  private readonly lastCalled = new Map<string, number>()
  private readonly calledIn = new Map<number, Set<string>>()
  private readonly previousSibling: Int32Array

  constructor(private readonly thread: Thread) {
    const lastReply = new Int32Array(thread.comments.length + 1).fill(-1)
    this.previousSibling = Int32Array.from(thread.comments, ({ index, parent }) => {
      const previous = lastReply[parent + 1] as number
      lastReply[parent + 1] = index
      return previous
    })
  }

  /** The comment meant by a name that no author field holds; learns from it where it can be only one. */
  meant(index: number, { key, title }: Address): number | 'post' | null {
    const { parent } = this.thread.comments[index] as { parent: number }
    this.calledIn.set(index, (this.calledIn.get(index) ?? new Set()).add(key))
    if (parent < 0) return this.lastCalled.get(key) ?? (title ? 'post' : null)
    const of = this.spokenTo(index, parent, key)
    if (of === null) return this.lastCalled.get(key) ?? null
    this.nameOf.set(of, key)
    this.lastCalled.set(key, Math.max(of, this.lastCalled.get(key) ?? -1))
    return of
  }

  private spokenTo(index: number, parent: number, key: string): number | null {
    const nameOfParent = this.nameOf.get(parent)
    const sibling = this.previousSibling[index] as number
    // Whoever calls somebody by a name does not bear it.
    const isParent = nameOfParent === key || (nameOfParent === undefined && !this.calledIn.get(parent)?.has(key))
    if (sibling < 0) return isParent ? parent : null
    if (nameOfParent === undefined && isParent) return null
    return this.siblingCalled(sibling, key) ?? (isParent ? parent : this.unnamedSibling(sibling, key))
  }

  private siblingCalled(sibling: number, key: string): number | null {
    let at = sibling
    for (let step = 0; step < NEAR_SIBLINGS && at >= 0; step++) {
      if (this.nameOf.get(at) === key) return at
      at = this.previousSibling[at] as number
    }
    return null
  }

  private unnamedSibling(sibling: number, key: string): number | null {
    let at = sibling
    for (let step = 0; step < NEAR_SIBLINGS && at >= 0; step++) {
      if (!this.nameOf.has(at) && !this.calledIn.get(at)?.has(key)) return at
      at = this.previousSibling[at] as number
    }
    return null
  }
}
