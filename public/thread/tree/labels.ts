// What a node of the tree says: its number, its author where there is one, and its first words, on two lines or where many stand close on one.
import { at, type Discussion } from '../discussion.js'
import { authorOf, badgeOf, counted, numberOf, printedName, wordsOf } from '../naming.js'
import { breakText, createMeasure, fitText } from './fit-text.js'

/** The words of a node, already cut to their width, and how wide they are. */
export interface Label {
  readonly head: string
  /** One line or two. */
  readonly words: readonly string[]
  /** Whether the first of the words stand on the line of the head. */
  readonly isInline: boolean
  readonly width: number
  /** Of the head alone. */
  readonly headWidth: number
}

/** How labels are set. */
export interface Labelling {
  /** Two lines a node. */
  readonly roomy: boolean
  /** Widest label in CSS pixels. */
  readonly width: number
}

/** Characters looked at before the width decides. */
const WORDS_LENGTH = 80
/** Between a number and the words beside it. */
export const GAP = 7

/** Sizes of the two lines in CSS pixels, as tree.css has them. */
const HEAD_SIZE = 12
const WORDS_SIZE = 14

/** A function from comments to labels. `head` is measured in the interface's font, `words` in the reading font. */
export function createLabels(thread: Discussion, { roomy, width }: Labelling): (index: number) => Label {
  const measureHead = createMeasure(fontOf('--sans', HEAD_SIZE, 500))
  const measureWords = createMeasure(fontOf('--serif', WORDS_SIZE))
  return index => {
    const comment = thread.comments[index]
    if (comment === undefined) return { head: '', words: [], isInline: true, width: 0, headWidth: 0 }
    const badge = badgeOf(comment)
    const number = badge === null ? numberOf(thread, index) : `${numberOf(thread, index)} [${badge}]`
    const isInline = !roomy || printedName(comment) === null
    const head = isInline ? number : fitText(`${number}  ${authorOf(comment)}`, width, measureHead)
    const headWidth = measureHead(head)
    const said = wordsOf(comment, WORDS_LENGTH)
    const beside = headWidth + GAP
    const words =
      roomy && isInline
        ? breakText(said, [width - beside, width], measureWords)
        : [fitText(said, isInline ? width - beside : width, measureWords)]
    const [first, second] = words.map(measureWords)
    const wholeWidth = Math.max(isInline ? beside + (first ?? 0) : Math.max(headWidth, first ?? 0), second ?? 0)
    return { head, words, isInline, width: wholeWidth, headWidth }
  }
}

function fontOf(token: string, size: number, weight = 400): string {
  return `${weight} ${size}px ${getComputedStyle(document.documentElement).getPropertyValue(token) || 'sans-serif'}`
}

/** "Tree of 22 comments, 3 levels deep; the outline beside it says the same in words." */
export function treeName(thread: Discussion, root: number): string {
  const size = root < 0 ? thread.comments.length : at(thread.end, root) - root
  const what = root < 0 ? counted(size, 'comment') : `${counted(size, 'comment')} from ${numberOf(thread, root)} on`
  return `Tree of ${what}. The outline says the same in words.`
}
