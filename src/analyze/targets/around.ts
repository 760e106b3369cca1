// The sentences of a comment that mention a target → what they say of it: the words around each mention, and what is aimed at it.
import type { Span } from '../../model/thread.js'
import type { Word } from '../words.js'
import { aimedAt } from './aimed.js'
import { sharesAround } from './nearness.js'
import { type Opinion, opinionOf } from './opinion.js'

/** A comment's words, those among them that mention the target, and the sentences that hold these; all in order. */
export interface Surroundings {
  readonly words: readonly Word[]
  readonly own: ReadonlySet<Word>
  readonly sentences: readonly Span[]
}

/** The opinion of all the sentences, and the sum of what is aimed at the target: positive for it, negative against it. */
export function opinionAround(text: string, { words, own, sentences }: Surroundings): { near: Opinion; call: number } {
  const near = { polarity: 0, calls: 0, denials: 0 }
  let call = 0
  let from = 0
  for (const sentence of sentences) {
    while (from < words.length && (words[from] as Word).start < sentence.start) from++
    const first = from
    while (from < words.length && (words[from] as Word).end <= sentence.end) from++
    const inside = words.slice(first, from)
    const said = opinionOf(inside, sharesAround(text, inside, own))
    let turn = 1
    for (let at = 0; at < inside.length; at++) {
      if (!own.has(inside[at] as Word)) continue
      const aim = aimedAt(text, inside, at, sentence)
      call += aim.call
      if (turn === 1) turn = aim.turn
    }
    near.polarity += turn * said.polarity
    near.calls += turn * said.calls
    near.denials += turn * turn * said.denials
  }
  return { near, call: Math.sign(call) }
}
