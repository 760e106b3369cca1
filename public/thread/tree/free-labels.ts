// Which words stand free where the tree is seen from afar: in full size none may lie upon another, nor on a dot.
import { signal } from '@preact/signals'
import type { Label } from './labels.js'
import type { Placed } from './layout.js'
import { LABEL_OFFSET } from './paths.js'

/** How much of a label there is room for: all of it, or its head alone. */
export type Shown = 'whole' | 'head'

/** What is shown of the labels while the drawing is too small for its own words, by comment index. */
export const free = signal<ReadonlyMap<number, Shown>>(new Map())

/** Heights of a label in CSS pixels, on one line and on two, and half of a dot with some air. */
const ONE_LINE = 18
const TWO_LINES = 36
const DOT = 5

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The page at a scale, in bands as high as a line, so that a label is compared only with what is near its height. */
class Bands {
  readonly #bands = new Map<number, Box[]>()

  add(box: Box): void {
    for (let band = bandOf(box.top); band <= bandOf(box.bottom); band++) {
      const boxes = this.#bands.get(band)
      if (boxes) boxes.push(box)
      else this.#bands.set(band, [box])
    }
  }

  isFree({ left, right, top, bottom }: Box): boolean {
    for (let band = bandOf(top); band <= bandOf(bottom); band++)
      if (this.#bands.get(band)?.some(box => box.left < right && left < box.right && box.top < bottom && top < box.bottom)) return false
    return true
  }
}

const bandOf = (y: number): number => Math.floor(y / ONE_LINE)

/** What is in view, as far as it decides which labels have room; lengths are those of the layout. */
export interface Seen {
  readonly nodes: readonly Placed[]
  readonly labels: ReadonlyMap<number, Label>
  readonly scale: number
  /** Indices that come first and of which the head alone is worth showing: the way to the chosen comment, itself first. */
  readonly path: readonly number[]
  /** Whether lines leave a node to the right: its words stand above them. */
  isParent(index: number): boolean
  /** Right end of what can be brought into view. */
  readonly end: number
}

/** How far the words of a node with replies stand above its dot. */
export const RAISED = 11

/** The nodes of the path first, then the others in their order, each where it has room. Quadratic at worst in what is drawn, which is limited. */
export function freeLabels({ nodes, labels, scale, path, isParent, end }: Seen): ReadonlyMap<number, Shown> {
  const bands = new Bands()
  const places = new Map(nodes.map(place => [place.index, place]))
  for (const { x, y } of nodes) bands.add({ left: x * scale - DOT, right: x * scale + DOT, top: y * scale - DOT, bottom: y * scale + DOT })
  const shown = new Map<number, Shown>()
  const show = (index: number, how: Shown): void => {
    const [place, label] = [places.get(index), labels.get(index)]
    if (place === undefined || label === undefined || label.width === 0 || shown.has(index)) return
    const box = boxOf(place, label, { scale, how, raised: isParent(index) ? RAISED : 0 })
    if (box.right > end || !bands.isFree(box)) return
    bands.add(box)
    shown.set(index, how)
  }
  for (const index of path) {
    show(index, 'whole')
    show(index, 'head')
  }
  for (const { index } of nodes) show(index, 'whole')
  return shown
}

interface Standing {
  readonly scale: number
  readonly how: Shown
  readonly raised: number
}

function boxOf({ x, y }: Placed, label: Label, { scale, how, raised }: Standing): Box {
  const left = x * scale + LABEL_OFFSET
  const height = how === 'whole' && (label.words.length > 1 || !label.isInline) ? TWO_LINES : ONE_LINE
  const width = how === 'whole' ? label.width : label.headWidth
  const middle = y * scale - raised
  return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 }
}
