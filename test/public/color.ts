// Color arithmetic for the palette's tests: WCAG contrast, CIE76 difference, and color-vision deficiencies.

/** Linear light, 0 … 1 a channel. */
export type Rgb = readonly [number, number, number]

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan'

/** `#rrggbb`. */
export function rgbOf(hex: string): Rgb {
  const [r, g, b] = [1, 3, 5].map(at => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return [r as number, g as number, b as number]
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** 1 … 21, WCAG 2.2. */
export function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Rows of the matrices of Machado, Oliveira and Fernandes 2009 at full severity, on linear light. */
const MATRICES: Readonly<Record<Vision, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** The color as an eye of this kind sees it. */
export function seenBy([r, g, b]: Rgb, vision: Vision): Rgb {
  const [red, green, blue] = MATRICES[vision].map(([fr, fg, fb]) => Math.min(1, Math.max(0, fr * r + fg * g + fb * b)))
  return [red as number, green as number, blue as number]
}

/** Distance in CIE L*a*b* (1976, D65); 2.3 is just noticeable. */
export function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(...a.map((value, axis) => value - (b[axis] as number)))
}

function lab([r, g, b]: Rgb): number[] {
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    luminance([r, g, b]),
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map(value => (value > 216 / 24_389 ? Math.cbrt(value) : (value * (24_389 / 27) + 16) / 116)) as [number, number, number]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
