// Light, dark, or as the system says.
import { effect, signal } from '@preact/signals'
import { remembered } from './settings.js'

const THEMES = ['system', 'light', 'dark'] as const

/** What the page can be told. */
export type Theme = (typeof THEMES)[number]

/** The chosen theme, remembered. */
export const theme = remembered<Theme>('theme', 'system', (value): value is Theme => THEMES.includes(value as Theme))

/** Counts up whenever the colors may have changed, so that what is painted by hand is painted again. */
export const paletteVersion = signal(0)

/** Keeps the document's theme in step. Call once. */
export function applyTheme(): void {
  effect(() => {
    if (theme.value === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme.value
    paletteVersion.value = paletteVersion.peek() + 1
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    paletteVersion.value++
  })
}

/** The next theme of the switch. */
export function nextTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] as Theme
}
