// The place one is at, kept in step with the address bar and its back and forward buttons.
import { batch, signal } from '@preact/signals'
import { hashOf, type Route, routeOf } from './route-hash.js'

/** Follows the address bar. */
export const route = signal<Route>(routeOf(location.hash))

/** Counts up whenever the browser moved by itself: its buttons, a link, an address typed in. What the page does through `go` is not counted. */
export const arrivals = signal(0)

/** Reads the address again whenever the browser moves. Call once. */
export function followAddress(): void {
  const read = () => {
    batch(() => {
      route.value = routeOf(location.hash)
      arrivals.value++
    })
  }
  addEventListener('popstate', read)
  addEventListener('hashchange', read)
}

/**
 * Moves on. A `passing` stop is one the keyboard only passes through, a row or a word half typed: the next stop takes its place
 * in the history, so that the back button returns to what was chosen rather than to everything between.
 */
export function go(to: Route, { passing = false } = {}): void {
  const address = hashOf(to)
  if (address === hashOf(route.value)) {
    if (!passing) history.replaceState(null, '', address)
    return
  }
  write(isPassing() ? 'replaceState' : 'pushState', { passing }, address)
  route.value = to
}

// Browsers refuse to write the address more often than some times a second: one goes where one wanted all the same.
function write(how: 'replaceState' | 'pushState', state: { readonly passing: boolean }, address: string): void {
  try {
    history[how](state, '', address)
  } catch {}
}

/** Whether the keyboard only passed through the place in the address. */
export const isPassing = (): boolean => (history.state as { passing?: boolean } | null)?.passing === true
