// Cuts and breaks lines to a width on screen.

/** Width of a text in CSS pixels. */
export type Measure = (text: string) => number

/** The longest beginning that fits, with `…` where something was cut. Measures about four times. */
export function fitText(text: string, width: number, measure: Measure): string {
  const whole = measure(text)
  if (whole <= width) return text
  const fits = lengthThatFits(text, { whole, width, measure: beginning => measure(`${beginning}…`) })
  return `${text.slice(0, fits).replace(/[\s,;:.–-]+$|[\ud800-\udbff]$/u, '')}…`
}

/** Two lines, broken at a space where one is near; the second is cut like `fitText`. One where everything fits on it. */
export function breakText(text: string, [first, second]: readonly [number, number], measure: Measure): string[] {
  const whole = measure(text)
  if (whole <= first) return [text]
  const fits = lengthThatFits(text, { whole, width: first, measure })
  const space = text.lastIndexOf(' ', fits)
  if (space <= 0) return [fitText(text, first, measure)]
  return [text.slice(0, space), fitText(text.slice(space + 1), second, measure)]
}

interface Fitting {
  /** Of the whole text, in CSS pixels. */
  readonly whole: number
  readonly width: number
  readonly measure: Measure
}

// Guesses by the mean width of a letter: measuring is what costs, and a guess is seldom off by more than two letters.
function lengthThatFits(text: string, { whole, width, measure }: Fitting): number {
  const letter = whole / text.length
  let fits = 0
  let tooLong = text.length
  for (let guess = Math.floor(width / letter); tooLong - fits > 1; ) {
    guess = Math.max(fits + 1, Math.min(tooLong - 1, guess))
    const left = width - measure(text.slice(0, guess))
    if (left >= 0) fits = guess
    else tooLong = guess
    guess += Math.round(left / letter) || Math.sign(left || 1)
  }
  return fits
}

/** Measures with the canvas in a CSS font such as `13px serif`. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return text => text.length * 7
  context.font = font
  return text => context.measureText(text).width
}
