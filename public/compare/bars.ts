// Many dots → a histogram: at every place along the axis a pile of bars, one a look.
import { type Dot, isScored, type Look } from './dots.js'

/** More dots than these lie on top of each other, and take a browser long to draw. */
export const MOST_DOTS = 100
/** Piles from -1 to 1; odd, so that one stands over 0. */
const PILES = 41

/** A part of a pile: shares of the axis from its left end, and of the highest pile from the foot. */
export interface Bar {
  readonly look: Look
  readonly left: number
  readonly width: number
  readonly foot: number
  readonly height: number
}

/** Dots without a score are in no pile. Linear. */
export function barsOf(dots: readonly Dot[]): readonly Bar[] {
  const scored = dots.filter(isScored)
  const looks = new Map(scored.map(dot => [keyOf(dot), dot]))
  const piles = Array.from({ length: PILES }, () => new Map<string, number>())
  for (const dot of scored) {
    const pile = piles[Math.round(((dot.score + 1) / 2) * (PILES - 1))]
    pile?.set(keyOf(dot), (pile.get(keyOf(dot)) ?? 0) + 1)
  }
  const highest = Math.max(...piles.map(heightOf))
  return piles.flatMap((pile, at) => {
    let foot = 0
    return [...looks].flatMap(([key, look]) => {
      const height = (pile.get(key) ?? 0) / highest
      foot += height
      return height === 0 ? [] : [{ look, left: (at - 0.5) / (PILES - 1), width: 1 / (PILES - 1), foot: foot - height, height }]
    })
  })
}

const keyOf = ({ label, presumed }: Look): string => `${label} ${presumed}`

function heightOf(pile: ReadonlyMap<string, number>): number {
  let height = 0
  for (const count of pile.values()) height += count
  return height
}
