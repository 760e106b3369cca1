// Lines of the tree: from a node's words to its replies, and the second, dashed one to whom a comment really answers.
import { linkHorizontal } from 'd3'
import type { Placed } from './layout.js'

const link = linkHorizontal<unknown, readonly [number, number]>()
  .x(([x]) => x)
  .y(([, y]) => y)

/** Between a dot and its words, and between words and the line that leaves them. */
export const LABEL_OFFSET = 11
const CLEAR = 6
const DOT = 7
/** How far the dashed line swings out, at least and for each pixel of distance. */
const SWING = 16
const SWING_RATE = 0.06

/** `labelWidth` is that of the parent's words, 0 for the story. */
export function replyPath(parent: Placed, child: Placed, labelWidth: number): string {
  const start = labelWidth === 0 ? parent.x + DOT : parent.x + LABEL_OFFSET + labelWidth + CLEAR
  return link({ source: [start, parent.y], target: [child.x - DOT, child.y] }) ?? ''
}

/** Swings out to the left of both dots, where no words stand. */
export function recoveredPath(from: Placed, to: Placed): string {
  const out = Math.min(from.x, to.x) - SWING - Math.abs(from.y - to.y) * SWING_RATE
  return `M${from.x - DOT} ${from.y}C${out} ${from.y} ${out} ${to.y} ${to.x - DOT} ${to.y}`
}
