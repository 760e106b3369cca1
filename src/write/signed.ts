/** A score with its sign, to two places: "+0.15", "−0.39"; one that rounds to nothing has no sign. */
export function signed(score: number): string {
  const size = Math.abs(score).toFixed(2)
  return size === '0.00' ? size : `${score < 0 ? '−' : '+'}${size}`
}
