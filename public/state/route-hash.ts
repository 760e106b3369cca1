// Where one is, as the part of the address after `#`: `#/` is the library, `#/thread/<id>/<comment>` a comment of a thread.

/** A place on the page. `comment` is a comment's id, `null` where none is chosen. */
export type Route = { readonly screen: 'library' } | { readonly screen: 'thread'; readonly thread: string; readonly comment: string | null }

/** Reads an address; whatever cannot be understood is the library. Never throws. */
export function routeOf(hash: string): Route {
  const [screen, thread, comment] = hash.replace(/^#\/?/, '').split('/').map(decoded)
  if (screen !== 'thread' || !thread) return { screen: 'library' }
  return { screen: 'thread', thread, comment: comment || null }
}

/** The reverse of `routeOf`. */
export function hashOf(route: Route): string {
  if (route.screen === 'library') return '#/'
  const parts = [route.thread, ...(route.comment === null ? [] : [route.comment])]
  return `#/thread/${parts.map(encodeURIComponent).join('/')}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
