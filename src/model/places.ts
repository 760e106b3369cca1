// Scores as people read them: two places, and no minus before nothing.

/** "0.15", "-0.39"; "0.00" for what rounds to nothing, whichever its sign. */
export const places = (score: number): string => score.toFixed(2).replace(/^-(?=0\.00$)/, '')

/** The same with its sign, a true minus: "+0.15", "−0.39", "0.00". */
export function signed(score: number): string {
  const text = places(score)
  return text === '0.00' ? text : text.startsWith('-') ? text.replace('-', '−') : `+${text}`
}
