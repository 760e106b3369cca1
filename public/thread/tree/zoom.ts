// Moves and scales the tree in its box: by dragging, wheel and touch (d3-zoom), by buttons and keys.
import { computed, signal } from '@preact/signals'
import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from 'd3'
import type { Placed, TreeLayout } from './layout.js'

/** Twice the size of the page's words is as near as anybody wants to be. */
const NEAREST = 2
/** A box without room, as a panel that is not shown, must not make a scale of 0. */
const FARTHEST = 0.0001
/** Buttons and keys scale by this. */
const STEP = 1.4
/** Pixels of a line, for wheels that count lines. */
const LINE = 16
/** Words smaller than 9 pixels are not read: 14 pixels by this. */
const LEGIBLE = 0.64
/** No drawing opens with words smaller than by this: 12 pixels. */
const OPENING_WORDS = 0.86
/** A branch opens no farther away than this: of its first replies some are seen, and the words of those that have room. */
const OPENING = 0.24
/** So many of its nodes are the beginning of a branch: its root, the replies to it, and the first of theirs. */
const BEGINNING = 12
/** Dots keep this radius on screen, as a share of their own. */
const LEAST_DOT = 0.36
/** Pixels beyond the first and the last node that a dot takes from afar, where the drawing's own margin is none. */
const EDGE = 4
/** Room that is kept between the chosen node and the edge of the box, in CSS pixels. */
const KEPT = 60

/** What of the words is shown: all, as large as the scale makes them, or in full size those that have room. */
export type Detail = 'words' | 'dots'

/** What the scale leaves room for. */
export const detail = signal<Detail>('words')

/** The scale itself. */
export const scale = signal(1)

/** What scales a dot so that it is seen from any distance; nothing where it is large enough by itself. */
export const dotScale = computed(() => (scale.value < LEAST_DOT ? `scale(${LEAST_DOT / scale.value})` : undefined))

/** Whether there is anything to move or scale: not where the whole stands in its box in full size. */
export const isMovable = signal(false)

const detailAt = (k: number): Detail => (k >= LEGIBLE ? 'words' : 'dots')

/** Size of the box in CSS pixels: given, because asking the box anew makes the browser lay the page out. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Moves and scales one drawing. */
export interface TreeZoom {
  /** Takes a new layout or room; `isOther`: of another branch, which is shown from its beginning. */
  place(layout: TreeLayout, room: Room, isOther: boolean): void
  /** 1 nearer, -1 farther. */
  step(direction: 1 | -1): void
  /** The whole drawing in its box; in full size where it fits so. */
  fit(): void
  /** In CSS pixels; false where it stands at the edge already. */
  move(x: number, y: number): boolean
  /** Brings a node into view with its words, which are `labelWidth` wide in full size. */
  show(place: Placed, labelWidth: number): void
  /** Whether a node is in view. */
  sees(place: Placed): boolean
  stop(): void
}

/** The zoom of `box`, in which `svg` stands with everything in a group, `moved`. */
export function createTreeZoom(box: HTMLElement, svg: SVGSVGElement, moved: SVGGElement): TreeZoom {
  let layout: TreeLayout = { nodes: [], width: 1, height: 1 }
  let room: Room = { width: 0, height: 0 }
  let sized = Number.NaN
  const size = (k: number) => {
    if (k === sized) return
    sized = k
    scale.value = k
    detail.value = detailAt(k)
  }
  const apply = ({ x, y, k }: ZoomTransform) => {
    // Moved within the SVG: its own box stays, so that the browser paints no more than is seen.
    moved.setAttribute('transform', `translate(${x} ${y}) scale(${k})`)
    size(k)
    isMovable.value = k !== 1 || layout.width > room.width || layout.height > room.height
  }
  let now = zoomIdentity
  let stands: Standing = 'opened'
  const behavior = zoom<HTMLElement, unknown>()
    .filter(event => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.ctrlKey && !event.button))
    .extent(() => [
      [0, 0],
      [room.width, room.height],
    ])
    .constrain(transform => within(transform, room, layout))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) stands = 'moved'
      now = transform
      apply(transform)
    })
  const selection = select(box).call(behavior).on('dblclick.zoom', null)
  const move = (x: number, y: number): boolean => {
    const before = now
    selection.call(behavior.translateBy, x / now.k, y / now.k)
    return now.x !== before.x || now.y !== before.y
  }
  const moveByHand = (x: number, y: number): boolean => {
    const isMoved = move(x, y)
    if (isMoved) stands = 'moved'
    return isMoved
  }
  selection.on(
    'wheel.move',
    (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
      const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY]
      if (moveByHand(-x * unit, -y * unit)) event.preventDefault()
    },
    { passive: false },
  )
  const put = (transform: ZoomTransform) => {
    selection.call(behavior.transform, within(transform, room, layout))
  }
  const fitting = () => Math.max(FARTHEST, Math.min(1, (room.width - 2 * EDGE) / layout.width, (room.height - 2 * EDGE) / layout.height))
  const placed = () => (stands === 'opened' ? opening(layout, room) : stands === 'fitted' ? zoomIdentity.scale(fitting()) : now)
  return {
    move: moveByHand,
    place(next, box, isOther) {
      layout = next
      room = box
      sized = Number.NaN
      svg.setAttribute('width', `${next.width}`)
      svg.setAttribute('height', `${next.height}`)
      behavior.scaleExtent([fitting(), NEAREST])
      if (isOther) stands = 'opened'
      put(placed())
    },
    step(direction) {
      stands = 'moved'
      selection.call(behavior.scaleBy, STEP ** direction)
    },
    fit() {
      stands = 'fitted'
      put(placed())
    },
    show(place, labelWidth) {
      const [x, y] = now.apply([place.x, place.y])
      const words = detail.peek() === 'words' ? labelWidth * now.k : labelWidth
      const isMoved = move(inward(x, KEPT / 2, room.width - words - KEPT), inward(y, KEPT, room.height - KEPT))
      if (isMoved && stands === 'opened') stands = 'moved'
    },
    sees(place) {
      const [x, y] = now.apply([place.x, place.y])
      return x >= 0 && y >= 0 && x <= room.width && y <= room.height
    },
    stop: () => void selection.on('.zoom', null).on('wheel.move', null),
  }
}

/** How the drawing came to stand where it does: in another room it is opened or fitted again, but stays where somebody moved it. */
type Standing = 'opened' | 'fitted' | 'moved'

/** Where a drawing opens: whole, or as wide as its box where only its width is too large, or with its beginning in view. */
function opening({ nodes, width, height }: TreeLayout, room: Room): ZoomTransform {
  const [root, first] = nodes
  if (root === undefined) return zoomIdentity
  if (height <= room.height) return zoomIdentity.scale(Math.max(OPENING_WORDS, Math.min(1, room.width / width)))
  if (root.index >= 0) return onBeginning(nodes.slice(0, BEGINNING), room)
  const isAtTop = first === undefined || first.y <= room.height - KEPT
  return isAtTop ? zoomIdentity : zoomIdentity.translate(0, room.height / 2 - first.y)
}

/** The first of these nodes in view, and the others as far as the least scale allows. */
function onBeginning(nodes: readonly Placed[], { height }: Room): ZoomTransform {
  const root = (nodes[0] as Placed).y
  const top = nodes.reduce((least, { y }) => Math.min(least, y), root)
  const bottom = nodes.reduce((most, { y }) => Math.max(most, y), root)
  const fitting = Math.max(OPENING, Math.min(1, height / (bottom - top + 2 * KEPT)))
  // Words are large enough to be read, or as from afar in full size where there is room: nothing between.
  const k = fitting >= LEGIBLE ? Math.max(OPENING_WORDS, fitting) : fitting
  const y = height / 2 - ((top + bottom) / 2) * k
  return zoomIdentity.translate(0, y + inward(y + root * k, KEPT, height - KEPT)).scale(k)
}

/** How far a place must move to stand between `least` and `most`; the former counts where both cannot be had. */
const inward = (place: number, least: number, most: number): number =>
  place < least || most < least ? least - place : Math.min(0, most - place)

/** A drawing smaller than its box stands at its left, in the middle of its height; a larger one fills it to the edges. */
function within({ x, y, k }: ZoomTransform, box: Room, layout: TreeLayout): ZoomTransform {
  const held = (place: number, room: number, rest: number) => (room >= 0 ? rest : Math.min(0, Math.max(room, place)))
  const [roomX, roomY] = [box.width - layout.width * k, box.height - layout.height * k]
  return zoomIdentity.translate(held(x, roomX, Math.min(roomX / 2, EDGE)), held(y, roomY, roomY / 2)).scale(k)
}
