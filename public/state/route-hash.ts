// Where one is, as the part of the address after `#`: `#/` is the library, `#/thread/<id>/<comment>` a comment, `#/compare/<id>/<target>` its commenters.

/** A place on the page. `comment` is a comment's id, `target` what the commenters are compared by; `null` where none is chosen. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'thread'; readonly thread: string; readonly comment: string | null }
  | { readonly screen: 'compare'; readonly thread: string; readonly target: string | null }

/** Reads an address; whatever cannot be understood is the library. Never throws. */
export function routeOf(hash: string): Route {
  const [screen, thread, part] = hash.replace(/^#\/?/, '').split('/').map(decoded)
  if (!thread) return { screen: 'library' }
  if (screen === 'thread') return { screen, thread, comment: part || null }
  if (screen === 'compare') return { screen, thread, target: part || null }
  return { screen: 'library' }
}

/** The reverse of `routeOf`. */
export function hashOf(route: Route): string {
  if (route.screen === 'library') return '#/'
  const part = route.screen === 'thread' ? route.comment : route.target
  const parts = [route.thread, ...(part === null ? [] : [part])]
  return `#/${route.screen}/${parts.map(encodeURIComponent).join('/')}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
