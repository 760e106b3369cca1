// Where one is, as the part of the address after `#`: `#/` is the library, `#/thread/<id>/<comment>` a comment, `#/compare/<id>/<target>/<name>/<name>` its commenters.

/** A place on the page. `comment` is a comment's id, `target` what the commenters are compared by; `null` where none is chosen. `people` are the commenters picked, one or two. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'thread'; readonly thread: string; readonly comment: string | null }
  | { readonly screen: 'compare'; readonly thread: string; readonly target: string | null; readonly people?: readonly string[] }

/** Reads an address; whatever cannot be understood is the library. Never throws. */
export function routeOf(hash: string): Route {
  const [screen, thread, part, ...people] = hash.replace(/^#\/?/, '').split('/').map(decoded)
  if (!thread) return { screen: 'library' }
  if (screen === 'thread') return { screen, thread, comment: part || null }
  if (screen === 'compare') return { screen, thread, target: part || null, people: people.filter(Boolean) }
  return { screen: 'library' }
}

/** The reverse of `routeOf`. */
export function hashOf(route: Route): string {
  if (route.screen === 'library') return '#/'
  const part = route.screen === 'thread' ? route.comment : route.target
  const people = route.screen === 'compare' ? (route.people ?? []) : []
  const parts = [route.thread, ...(part === null && people.length === 0 ? [] : [part ?? '']), ...people]
  return `#/${route.screen}/${parts.map(encodeURIComponent).join('/')}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
