// What is known of each word form, looked up once and kept: by the slot of words that are often met, by the form itself beyond.
import type { Word } from './words.js'

/** Forms found without a look-up: most words of a text are among the few thousand common ones. A power of two. */
const NEAR = 1 << 13

/** Forms kept; beyond it the store starts afresh, so that hostile text cannot fill the memory. */
const MOST_FORMS = 100_000

/** A memory of what `learn` says of a form, which must be the same whenever it is asked. */
export function remembered<T>(learn: (form: string) => T): (form: string) => T {
  const known = new Map<string, T>()
  return form => {
    const found = known.get(form)
    if (found !== undefined) return found
    if (known.size >= MOST_FORMS) known.clear()
    const fresh = learn(form)
    known.set(form, fresh)
    return fresh
  }
}

/** The same of words: a word is its `form`, and its `slot` where it has one. */
export function knownForms<T>(learn: (form: string) => T): (word: Pick<Word, 'form' | 'slot'>) => T {
  const find = remembered(learn)
  const nearForms: string[] = new Array(NEAR).fill('')
  const near: T[] = new Array(NEAR).fill(learn(''))
  return ({ form, slot }) => {
    if (slot < 0) return find(form)
    const place = slot & (NEAR - 1)
    if (nearForms[place] !== form) {
      nearForms[place] = form
      near[place] = find(form)
    }
    return near[place] as T
  }
}
