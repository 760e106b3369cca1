// The search field with its counts, and the way from match to match.
import { useEffect } from 'preact/hooks'
import { announce } from '../../state/announce.js'
import { counted } from '../naming.js'
import { pressSearchKey } from './keys.js'
import { clearAsked, matchCounts, matchPosition, query, toMatch } from './state.js'

/** Typing waits this long before the count is announced, in milliseconds. */
const PAUSE = 600

/** `/` leads here; Enter goes to the next match, Shift+Enter to the one before, Escape clears and returns to the outline. */
export function SearchBox() {
  const counts = matchCounts.value
  const said = counts === null ? '' : countsIn(counts.matches, counts.context)
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => announce(said), PAUSE)
    return () => clearTimeout(timer)
  }, [said])
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
        onInput={event => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {counts !== null && (
        <span class="search-counts">
          <span>
            {matchPosition.value > 0 ? `${matchPosition.value.toLocaleString('en')} of ` : ''}
            {said}
          </span>
          <button type="button" class="quiet step" aria-label="Clear search and filters" onClick={clearAsked}>
            <span aria-hidden="true">×</span>
          </button>
          <Step direction={-1} name="Previous match" arrow="↑" />
          <Step direction={1} name="Next match" arrow="↓" />
        </span>
      )}
    </search>
  )
}

function countsIn(matches: number, context: number): string {
  if (matches === 0) return 'No match'
  return `${counted(matches, 'match', 'matches')}${context > 0 ? ` · ${context.toLocaleString('en')} shown for context` : ''}`
}

function setQuery(value: string): void {
  query.value = value
}

function Step({ direction, name, arrow }: { readonly direction: 1 | -1; readonly name: string; readonly arrow: string }) {
  return (
    <button type="button" class="quiet step" aria-label={name} onClick={() => toMatch(direction)}>
      <span aria-hidden="true">{arrow}</span>
    </button>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  if (pressSearchKey(event)) event.preventDefault()
}
