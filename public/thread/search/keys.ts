// The keyboard of the search field: one table, from which it acts and the help is written.
import { focusComments } from '../../shell/comments.js'
import { search } from './state.js'
import { walk } from './walk.js'

interface SearchKey {
  readonly key: string
  readonly shift: boolean
  readonly shown: string
  readonly does: string
  run(): void
}

/** The table. */
export const searchKeys: readonly SearchKey[] = [
  { key: 'Enter', shift: false, shown: 'Enter', does: 'next match', run: () => walk(1) },
  { key: 'Enter', shift: true, shown: 'Shift Enter', does: 'previous match', run: () => walk(-1) },
  { key: 'Escape', shift: false, shown: 'Esc', does: 'clear it and go to the outline', run: leave },
]

function leave(): void {
  search('')
  focusComments()
}

/** Acts on a key; false where it is text. */
export function pressSearchKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  const binding = searchKeys.find(each => each.key === key && each.shift === shiftKey)
  binding?.run()
  return binding !== undefined
}
