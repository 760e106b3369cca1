// The place one is at, kept in step with the address bar and its back and forward buttons.
import { signal } from '@preact/signals'
import { hashOf, type Route, routeOf } from './route-hash.js'

/** Follows the address bar. */
export const route = signal<Route>(routeOf(location.hash))

/** Reads the address again whenever the browser moves. Call once. */
export function followAddress(): void {
  const read = () => {
    route.value = routeOf(location.hash)
  }
  addEventListener('popstate', read)
  addEventListener('hashchange', read)
}

/**
 * Moves on. A `passing` stop is one the keyboard only passes through: the next stop takes its place in the history, so that
 * the back button returns to what was chosen rather than to every row between.
 */
export function go(to: Route, { passing = false } = {}): void {
  const address = hashOf(to)
  if (address === hashOf(route.value)) {
    if (!passing) history.replaceState(null, '', address)
    return
  }
  const wasPassing = (history.state as { passing?: boolean } | null)?.passing === true
  history[wasPassing ? 'replaceState' : 'pushState']({ passing }, '', address)
  route.value = to
}
