// How a reply stands to the comment it answers. Form first, hue second: agree a disc, disagree a diamond, unclear dotted.
import type { Lens, Mark } from './lens.js'

const MARKS: readonly Mark[] = [
  { key: 'agree', form: 'disc', color: 'agree', label: 'agrees' },
  { key: 'disagree', form: 'diamond', color: 'disagree', label: 'disagrees' },
  { key: 'query', form: 'square', color: 'unclear', label: 'asks' },
  { key: 'none', form: 'dotted', color: 'unclear', label: 'unclear' },
  { key: 'first', form: 'hollow', color: 'edge', label: 'answers the story' },
]

/** Comments that answer the story take no side in a reply. */
export const stance: Lens = {
  name: 'stance',
  title: 'Stance',
  letter: 'a',
  isAvailable: ({ comments }) => comments.some(({ reply }) => reply),
  marks: () => MARKS,
  keyOf: ({ reply, parentId }) => reply?.stance ?? (parentId === null ? 'first' : 'none'),
}
