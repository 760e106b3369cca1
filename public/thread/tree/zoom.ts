// Moves and scales the tree in its box: by dragging, wheel and touch (d3-zoom), by buttons and keys.
import { signal } from '@preact/signals'
import { type D3ZoomEvent, select, type ZoomTransform, zoom, zoomIdentity } from 'd3'
import type { Placed, TreeLayout } from './layout.js'

/** Twice the size of the page's words is as near as anybody wants to be. */
const NEAREST = 2
/** A box without room, as a panel that is not shown, must not make a scale of 0. */
const FARTHEST = 0.01
/** Buttons and keys scale by this. */
const STEP = 1.4
/** Pixels of a line, for wheels that count lines. */
const LINE = 16
/** Words smaller than 9 pixels are not read: 14 pixels by this. */
const LEGIBLE = 0.64
/** Numbers along the chosen path stand in each other's way where levels are closer than some 50 pixels. */
const NUMBERED = 0.24
/** Dots keep this radius on screen, as a share of their own. */
const LEAST_DOT = 0.36
/** Room that is kept between the chosen node and the edge of the box, in CSS pixels. */
const KEPT = 60

/** What of the words is shown: all, the numbers along the chosen path, or the chosen comment's alone. */
export type Detail = 'words' | 'numbers' | 'dots'

/** What the scale leaves room for. */
export const detail = signal<Detail>('words')

/** Whether there is anything to move or scale: not where the whole stands in its box in full size. */
export const isMovable = signal(false)

const detailAt = (scale: number): Detail => (scale >= LEGIBLE ? 'words' : scale >= NUMBERED ? 'numbers' : 'dots')

/** Size of the box in CSS pixels: given, because asking the box anew makes the browser lay the page out. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** Moves and scales one drawing. */
export interface TreeZoom {
  /** Takes a new layout or room; `isOther`: of another branch, which is shown from its beginning in full size. */
  place(layout: TreeLayout, room: Room, isOther: boolean): void
  /** 1 nearer, -1 farther. */
  step(direction: 1 | -1): void
  /** The whole drawing in its box; in full size where it fits so. */
  fit(): void
  /** In CSS pixels; false where it stands at the edge already. */
  move(x: number, y: number): boolean
  /** Brings a node into view with its words, which are `labelWidth` wide in full size. */
  show(place: Placed, labelWidth: number): void
  stop(): void
}

/** The zoom of `box`, in which `svg` stands with everything in a group, `moved`. */
export function createTreeZoom(box: HTMLElement, svg: SVGSVGElement, moved: SVGGElement): TreeZoom {
  let layout: TreeLayout = { nodes: [], width: 1, height: 1 }
  let room: Room = { width: 0, height: 0 }
  let sized = Number.NaN
  // Every node inherits what is written for the scale: only a new scale is worth that.
  const size = (scale: number) => {
    if (scale === sized) return
    sized = scale
    detail.value = detailAt(scale)
    write(svg, '--dot', `${Math.max(1, LEAST_DOT / scale)}`)
    write(svg, '--unscale', detail.peek() === 'words' ? '1' : `${1 / scale}`)
  }
  const apply = ({ x, y, k }: ZoomTransform) => {
    // Moved within the SVG: its own box stays, so that the browser paints no more than is seen.
    moved.setAttribute('transform', `translate(${x} ${y}) scale(${k})`)
    size(k)
    isMovable.value = k !== 1 || layout.width > room.width || layout.height > room.height
  }
  let now = zoomIdentity
  const behavior = zoom<HTMLElement, unknown>()
    .filter(event => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.ctrlKey && !event.button))
    .extent(() => [
      [0, 0],
      [room.width, room.height],
    ])
    .constrain(transform => within(transform, room, layout))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      now = transform
      apply(transform)
    })
  const selection = select(box).call(behavior).on('dblclick.zoom', null)
  const move = (x: number, y: number): boolean => {
    const before = now
    selection.call(behavior.translateBy, x / now.k, y / now.k)
    return now.x !== before.x || now.y !== before.y
  }
  selection.on(
    'wheel.move',
    (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
      const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY]
      if (move(-x * unit, -y * unit)) event.preventDefault()
    },
    { passive: false },
  )
  const put = (transform: ZoomTransform) => {
    selection.call(behavior.transform, within(transform, room, layout))
  }
  const fitting = () => Math.max(FARTHEST, Math.min(1, room.width / layout.width, room.height / layout.height))
  return {
    move,
    place(next, box, isOther) {
      layout = next
      room = box
      sized = Number.NaN
      svg.setAttribute('width', `${next.width}`)
      svg.setAttribute('height', `${next.height}`)
      behavior.scaleExtent([fitting(), NEAREST])
      put(isOther ? zoomIdentity : now)
    },
    step: direction => void selection.call(behavior.scaleBy, STEP ** direction),
    fit: () => put(zoomIdentity.scale(fitting())),
    show(place, labelWidth) {
      const [x, y] = now.apply([place.x, place.y])
      const words = detail.peek() === 'words' ? labelWidth * now.k : labelWidth
      move(inward(x, KEPT / 2, room.width - words - KEPT), inward(y, KEPT, room.height - KEPT))
    },
    stop: () => void selection.on('.zoom', null).on('wheel.move', null),
  }
}

function write({ style }: SVGSVGElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}

/** How far a place must move to stand between `least` and `most`; the former counts where both cannot be had. */
const inward = (place: number, least: number, most: number): number =>
  place < least || most < least ? least - place : Math.min(0, most - place)

/** A drawing smaller than its box stands at its left, in the middle of its height; a larger one fills it to the edges. */
function within({ x, y, k }: ZoomTransform, box: Room, layout: TreeLayout): ZoomTransform {
  const held = (place: number, room: number, rest: number) => (room >= 0 ? rest : Math.min(0, Math.max(room, place)))
  const [roomX, roomY] = [box.width - layout.width * k, box.height - layout.height * k]
  return zoomIdentity.translate(held(x, roomX, 0), held(y, roomY, roomY / 2)).scale(k)
}
