// What a node of the tree says: its number and author above, its first words below; on one line where many stand close.
import { at, type Discussion } from '../discussion.js'
import { authorOf, counted, numberOf, wordsOf } from '../naming.js'
import { createMeasure, fitText, type Measure } from './fit-text.js'

/** The words of a node, already cut to their width, and how wide they are. */
export interface Label {
  readonly head: string
  readonly words: string
  readonly width: number
}

export interface Labelling {
  /** Two lines a node. */
  readonly roomy: boolean
  /** Widest label in CSS pixels. */
  readonly width: number
}

/** Characters looked at before the width decides. */
const WORDS_LENGTH = 80
const GAP = 7

let fonts: { readonly head: Measure; readonly words: Measure } | undefined

/** A function from comments to labels. `head` is measured in the interface's font, `words` in the reading font. */
export function createLabels(thread: Discussion, { roomy, width }: Labelling): (index: number) => Label {
  fonts ??= { head: createMeasure(fontOf('--sans', 11)), words: createMeasure(fontOf('--serif', 13)) }
  const { head: measureHead, words: measureWords } = fonts
  return index => {
    const comment = thread.comments[index]
    if (comment === undefined) return { head: '', words: '', width: 0 }
    const number = numberOf(thread, index)
    const named = comment.author === null ? number : `${number}  ${authorOf(comment)}`
    const head = roomy ? fitText(named, width, measureHead) : number
    const headWidth = measureHead(head)
    const words = fitText(wordsOf(comment, WORDS_LENGTH), roomy ? width : width - headWidth - GAP, measureWords)
    const wordsWidth = measureWords(words)
    return { head, words, width: roomy ? Math.max(headWidth, wordsWidth) : headWidth + GAP + wordsWidth }
  }
}

function fontOf(token: string, size: number): string {
  return `${size}px ${getComputedStyle(document.documentElement).getPropertyValue(token) || 'sans-serif'}`
}

/** "Tree of 22 comments, 3 levels deep; the outline beside it says the same in words." */
export function treeName(thread: Discussion, root: number): string {
  const size = root < 0 ? thread.comments.length : at(thread.end, root) - root
  const what = root < 0 ? counted(size, 'comment') : `${counted(size, 'comment')} from ${numberOf(thread, root)} on`
  return `Tree of ${what}. The outline says the same in words.`
}
