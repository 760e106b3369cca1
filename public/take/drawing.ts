// A drawing as a flat list of shapes: what svg.ts writes and png.ts paints. Lengths are CSS pixels, colors as CSS computes them.

/** Fill and stroke; absent is none. */
export interface Look {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dashes?: readonly number[]
  /** 0 … 1 */
  readonly opacity?: number
}

/** A path in its own coordinates, and where those lie: `a b c d e f` of an affine matrix. */
export interface PathShape extends Look {
  readonly kind: 'path'
  readonly d: string
  readonly matrix: readonly [number, number, number, number, number, number]
}

/** One line of text, from its baseline's start; `turned` reads upwards. */
export interface TextShape {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly turned: boolean
  readonly fill: string
  readonly opacity: number
  readonly font: Font
}

/** As CSS has them; `size` in pixels. */
export interface Font {
  readonly family: string
  readonly size: number
  readonly weight: string
  readonly style: string
}

/** What stands painted already. */
export interface ImageShape {
  readonly kind: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly canvas: HTMLCanvasElement
  readonly opacity: number
}

/** What a drawing is made of. */
export type Shape = PathShape | TextShape | ImageShape

/** A drawing in CSS pixels: the colour behind it, and its shapes from the lowest up. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly shapes: readonly Shape[]
}

/** As CSS and the canvas write it. */
export const fontShorthand = ({ family, size, weight, style }: Font): string => `${style} ${weight} ${size}px ${family}`
