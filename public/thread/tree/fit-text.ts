// Cuts a line to a width on screen.

/** Width of a text in CSS pixels. */
export type Measure = (text: string) => number

/** The longest beginning that fits, with `…` where something was cut. Measures at most log₂(length) + 1 times. */
export function fitText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  let fits = 0
  let tooLong = text.length
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (measure(`${text.slice(0, middle)}…`) <= width) fits = middle
    else tooLong = middle
  }
  return `${text.slice(0, fits).replace(/[\s,;:.–-]+$|[\ud800-\udbff]$/u, '')}…`
}

/** Measures with the canvas in a CSS font such as `13px serif`. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return text => text.length * 7
  context.font = font
  return text => context.measureText(text).width
}
