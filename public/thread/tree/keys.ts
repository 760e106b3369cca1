// Keys of the tree while it has the focus: what wheel, drag and buttons do, without a pointer.
import type { TreeZoom } from './zoom.js'

/** How far an arrow key moves the drawing, in CSS pixels. */
const STEP = 80

/** What a key does; `shown` and `does` as the help prints them. */
interface TreeKey {
  readonly keys: readonly string[]
  readonly shown: string
  readonly does: string
  run(zoom: TreeZoom, key: string): void
}

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
}

/** The table. */
export const treeKeys: readonly TreeKey[] = [
  { keys: Object.keys(ARROWS), shown: 'arrows', does: 'move the drawing', run: (zoom, key) => void zoom.move(...arrow(key)) },
  { keys: ['+', '='], shown: '+', does: 'nearer', run: zoom => zoom.step(1) },
  { keys: ['-'], shown: '−', does: 'farther', run: zoom => zoom.step(-1) },
  { keys: ['0'], shown: '0', does: 'the whole drawing', run: zoom => zoom.fit() },
]

const arrow = (key: string): readonly [x: number, y: number] => ARROWS[key] ?? [0, 0]

/** Acts on a key; false where it means nothing here. */
export function pressTreeKey(key: string, zoom: TreeZoom): boolean {
  const binding = treeKeys.find(({ keys }) => keys.includes(key))
  binding?.run(zoom, key)
  return binding !== undefined
}
