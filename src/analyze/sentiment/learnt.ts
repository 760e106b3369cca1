// What the model's tables hold of a word form: the sums over its slots, made once per form.
import { GRAMS_SCALE, PAIR_SCALE } from './features.js'
import type { Model, TABLES, Table } from './model/model.js'

/** A form's weights. */
export type Learnt = Readonly<Record<(typeof TABLES)[number], number>>

/** How much each slot of a form counts: the form itself 1, its n-grams together as one vector of length GRAMS_SCALE. */
export const slotScale = (at: number, slots: Int32Array): number => (at === 0 ? 1 : GRAMS_SCALE / Math.sqrt(slots.length - 1))

/** Makes the sums for a vocabulary. */
export function learner({ words }: Model): (slots: Int32Array) => Learnt {
  const sum = ({ scale, weights }: Table, slots: Int32Array): number => {
    let total = 0
    for (const [at, slot] of slots.entries()) total += (weights[slot] as number) * slotScale(at, slots)
    return total * scale
  }
  return slots => ({ polarity: sum(words.polarity, slots), neutrality: sum(words.neutrality, slots) })
}

/** Weight of two words in a row; 0 where there is no pair. */
export const pairWeight = ({ scale, weights }: Table, slot: number): number =>
  slot < 0 ? 0 : (weights[slot] as number) * scale * PAIR_SCALE
