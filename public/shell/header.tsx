// The line at the top of every screen: the way back to the library, adding a discussion, the theme, the help.
import { nextTheme, theme } from '../state/theme.js'
import { helpShown } from './help-state.js'

const THEME_NAMES = { system: 'As the system', light: 'Light', dark: 'Dark' } as const

/** The banner. */
export function Header() {
  return (
    <header class="banner">
      <a class="brand" href="#/">
        Understory
      </a>
      <p class="motto">the discussion beneath a story</p>
      <nav aria-label="Page">
        <a class="bar-link" href="#/">
          Library
        </a>
        <button type="button" class="quiet" aria-label={`Theme: ${THEME_NAMES[theme.value].toLowerCase()}. Switch`} onClick={nextTheme}>
          <span aria-hidden="true">◐ </span>
          {THEME_NAMES[theme.value]}
        </button>
        <button type="button" class="quiet" aria-label="Help" onClick={showHelp}>
          <span aria-hidden="true">?</span>
        </button>
      </nav>
    </header>
  )
}

const showHelp = () => {
  helpShown.value = true
}
