// The interface of a lens: one way to color the whole thread, with a legend in words.
import type { BriefComment } from '../../../src/model/record.js'
import type { Discussion } from '../discussion.js'

/** How a mark is drawn. Form carries the meaning wherever color alone could not. */
export type Form = 'disc' | 'hollow' | 'diamond' | 'dotted' | 'square'

/** One value of a lens. `color` names a token of theme/tokens.css without its dashes. */
export interface Mark {
  readonly key: string
  readonly form: Form
  readonly color: string
  /** What it means, as a legend and a screen reader say it. */
  readonly label: string
}

/** The legend is a closed list for each thread; `markOf` answers one of its keys. */
export interface Lens {
  readonly name: string
  /** On the switch. */
  readonly title: string
  /** The letter after `g`. */
  readonly letter: string
  /** Whether the thread holds what the lens shows. */
  isAvailable(discussion: Discussion): boolean
  marks(discussion: Discussion): readonly Mark[]
  keyOf(comment: BriefComment, index: number, discussion: Discussion): string
}
