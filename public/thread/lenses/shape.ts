// The discussion's shape alone: what was answered and what was left standing.
import { at } from '../discussion.js'
import type { Lens, Mark } from './lens.js'

const MARKS: readonly Mark[] = [
  { key: 'answered', form: 'disc', color: 'edge', label: 'answered' },
  { key: 'unanswered', form: 'hollow', color: 'edge', label: 'no reply' },
]

/** Filled where somebody replied, hollow where nobody did. */
export const shape: Lens = {
  name: 'shape',
  title: 'Shape',
  letter: 'h',
  isAvailable: () => true,
  marks: () => MARKS,
  keyOf: (_comment, index, { replies }) => (at(replies, index) > 0 ? 'answered' : 'unanswered'),
}
