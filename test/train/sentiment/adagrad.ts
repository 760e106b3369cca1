// Weights that move by their gradients, each at a pace that slows as it moves (AdaGrad: Duchi, Hazan and Singer, JMLR 2011).

/** A vector of weights in training. */
export interface Weights {
  readonly values: Float32Array
  readonly squares: Float32Array
}

/** `caution` is where the sum of squared gradients starts: the larger, the smaller the first steps. */
export const newWeights = (length: number, caution: number): Weights => ({
  values: new Float32Array(length),
  squares: new Float32Array(length).fill(caution),
})

/** Moves one weight up its gradient. */
export function move({ values, squares }: Weights, at: number, { gradient, rate }: { gradient: number; rate: number }): void {
  const square = (squares[at] as number) + gradient * gradient
  squares[at] = square
  values[at] = (values[at] as number) + (rate * gradient) / Math.sqrt(square)
}
