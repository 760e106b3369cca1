// What the model's tables hold of a word form: the sums over its slots, made once per form.
import { GRAMS_SCALE, PAIR_SCALE } from './features.js'
import type { Model, TABLES, Table } from './model/model.js'

/** A form's weights. */
export type Learnt = Readonly<Record<(typeof TABLES)[number], number>>

/** How much each slot of a form of `count` slots counts: the form itself 1, its n-grams together as one vector of length GRAMS_SCALE. */
export const slotScale = (at: number, count: number): number => (at === 0 ? 1 : GRAMS_SCALE / Math.sqrt(count - 1))

/** Makes the sums for a vocabulary. */
export function learner({ words }: Model): (slots: readonly number[]) => Learnt {
  const sum = ({ scale, weights }: Table, slots: readonly number[]): number => {
    const gram = slotScale(1, slots.length)
    let total = weights[slots[0] as number] as number
    for (let at = 1; at < slots.length; at++) total += (weights[slots[at] as number] as number) * gram
    return total * scale
  }
  return slots => ({ polarity: sum(words.polarity, slots), neutrality: sum(words.neutrality, slots) })
}

/** Weight of two words in a row; 0 where there is no pair. */
export const pairWeight = ({ scale, weights }: Table, slot: number): number =>
  slot < 0 ? 0 : (weights[slot] as number) * scale * PAIR_SCALE
