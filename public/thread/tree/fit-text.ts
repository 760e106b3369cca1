// Cuts and breaks lines to a width on screen.

/** Width of a text in CSS pixels. */
export type Measure = (text: string) => number

/** The longest beginning that fits, with `…` where something was cut. Measures at most log₂(length) + 1 times. */
export function fitText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const fits = lengthThatFits(text, beginning => measure(`${beginning}…`) <= width)
  return `${text.slice(0, fits).replace(/[\s,;:.–-]+$|[\ud800-\udbff]$/u, '')}…`
}

/** Two lines, broken at a space where one is near; the second is cut like `fitText`. One where everything fits on it. */
export function breakText(text: string, [first, second]: readonly [number, number], measure: Measure): string[] {
  if (measure(text) <= first) return [text]
  const fits = lengthThatFits(text, beginning => measure(beginning) <= first)
  const space = text.lastIndexOf(' ', fits)
  if (space <= 0) return [fitText(text, first, measure)]
  return [text.slice(0, space), fitText(text.slice(space + 1), second, measure)]
}

function lengthThatFits(text: string, isFitting: (beginning: string) => boolean): number {
  let fits = 0
  let tooLong = text.length
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (isFitting(text.slice(0, middle))) fits = middle
    else tooLong = middle
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
