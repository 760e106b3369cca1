// The line at the top of every screen: the way back to the library, adding a discussion, the theme, the help.

import { route } from '../state/route.js'
import { hashOf } from '../state/route-hash.js'
import { nextTheme, theme } from '../state/theme.js'
import { discussion } from '../thread/state.js'
import { focusComments } from './comments.js'
import { helpShown } from './help-state.js'

const THEME_NAMES = { system: 'As the system', light: 'Light', dark: 'Dark' } as const

/** The banner. */
export function Header() {
  return (
    <header class="banner">
      <SkipLink />
      <a class="brand" href="#/">
        <Leaf />
        Understory
      </a>
      <p class="motto">the discussion beneath a story</p>
      <nav aria-label="Page">
        <a class="bar-link" href="#/">
          Library
        </a>
        <button type="button" class="quiet" aria-label={`Theme: ${THEME_NAMES[theme.value].toLowerCase()}. Switch`} onClick={nextTheme}>
          <span aria-hidden="true">◐</span>
          <span class="theme-name">{THEME_NAMES[theme.value]}</span>
        </button>
        <button type="button" class="quiet" aria-label="Help" onClick={showHelp}>
          <span aria-hidden="true">?</span>
        </button>
      </nav>
    </header>
  )
}

/** The first stop of the Tab key on a thread: past search, figures and lenses to its comments. Seen while it has the focus. */
function SkipLink() {
  const here = route.value
  if (here.screen !== 'thread' || (discussion.value?.comments.length ?? 0) === 0) return null
  return (
    <a class="skip" href={hashOf(here)} onClick={skip}>
      Skip to the comments
    </a>
  )
}

function skip(event: Event): void {
  event.preventDefault()
  focusComments()
}

/** Branches with a comment at each end: as in theme/leaf.svg. */
function Leaf() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path class="stem" d="M6 5v22M6 12h9a4 4 0 0 1 4 4M6 22h9" />
      <circle class="low" cx="20" cy="21" r="3.8" />
      <circle class="high" cx="24" cy="9" r="3.8" />
    </svg>
  )
}

const showHelp = () => {
  helpShown.value = true
}
