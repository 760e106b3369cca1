// The search field with its counts, and the way from match to match.
import { useEffect, useRef } from 'preact/hooks'
import { announceAfter } from '../../state/announce.js'
import { counted } from '../naming.js'
import { discussion } from '../state.js'
import { pressSearchKey } from './keys.js'
import { clearAsked, matchCounts, query, search } from './state.js'
import { positionSaid, walk } from './walk.js'

/** Typing waits this long before the count is announced, in milliseconds. */
const PAUSE = 600
/** Characters of a search: it stands in the address. */
const LONGEST = 1_000

/** `/` leads here; Enter goes to the next match, Shift+Enter to the one before, Escape clears and returns to the outline. */
export function SearchBox() {
  const counts = matchCounts.value
  const said = counts === null ? '' : countsIn(counts)
  useSaying(said)
  return (
    <search class="search">
      <label class="unseen" for="search">
        Search the comments
      </label>
      <input
        id="search"
        type="search"
        placeholder="Search  /"
        autocomplete="off"
        spellcheck={false}
        value={query.value}
        maxLength={LONGEST}
        onInput={event => search(event.currentTarget.value, { typing: true })}
        onKeyDown={onKeyDown}
      />
      {counts !== null && (
        <span class="search-counts">
          <span>
            {positionSaid()}
            {contextSaid(counts)}
          </span>
          <button type="button" class="quiet step" aria-label="Clear search and filters" onClick={clear}>
            <span aria-hidden="true">×</span>
          </button>
          <Step direction={-1} name="Previous match" arrow="↑" />
          <Step direction={1} name="Next match" arrow="↓" />
        </span>
      )}
    </search>
  )
}

interface Counts {
  readonly matches: number
  readonly context: number
}

const contextSaid = ({ context }: Counts): string => (context > 0 ? ` · ${context.toLocaleString('en')} shown for context` : '')
const countsIn = (counts: Counts): string => `${counts.matches}${contextSaid(counts)}`

/** Announces what is found whenever that changes, and that everything is shown again. */
function useSaying(said: string): void {
  const before = useRef('')
  useEffect(() => {
    const wasAsked = before.current !== ''
    before.current = said
    const counts = matchCounts.peek()
    if (counts !== null) announceAfter(PAUSE, `${positionSaid()}${contextSaid(counts)}`)
    else if (wasAsked) announceAfter(PAUSE, `Search and filters cleared: ${counted(discussion.peek()?.comments.length ?? 0, 'comment')}`)
  }, [said])
}

/** The button goes with what it clears: the focus stays with the search. */
function clear(): void {
  clearAsked()
  document.querySelector<HTMLElement>('#search')?.focus()
}

function Step({ direction, name, arrow }: { readonly direction: 1 | -1; readonly name: string; readonly arrow: string }) {
  return (
    <button type="button" class="quiet step" aria-label={name} onClick={() => walk(direction)}>
      <span aria-hidden="true">{arrow}</span>
    </button>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  if (pressSearchKey(event)) event.preventDefault()
}
