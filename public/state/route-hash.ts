// Where one is, as the part of the address after `#`: `#/` is the library, `#/thread/<id>/<comment>?<filters>` a comment, `#/compare/<id>/<target>/<name>/<name>` its commenters.

/** A place on the page. `comment` is a comment's id, `target` what the commenters are compared by; `null` where none is chosen. `people` are the commenters picked, one or two. `filters` is what is searched for and picked, as thread/filters.ts reads it. */
export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'thread'; readonly thread: string; readonly comment: string | null; readonly filters?: string }
  | { readonly screen: 'compare'; readonly thread: string; readonly target: string | null; readonly people?: readonly string[] }

/** Reads an address; whatever cannot be understood is the library. Never throws. */
export function routeOf(hash: string): Route {
  const [path = '', filters = ''] = cutAt(hash, '?')
  const [screen, thread, part, ...people] = path.replace(/^#\/?/, '').split('/').map(decoded)
  if (!thread) return { screen: 'library' }
  if (screen === 'thread') return { screen, thread, comment: part || null, ...(filters !== '' && { filters }) }
  if (screen === 'compare') return { screen, thread, target: part || null, people: people.filter(Boolean) }
  return { screen: 'library' }
}

/** The reverse of `routeOf`. */
export function hashOf(route: Route): string {
  if (route.screen === 'library') return '#/'
  const part = route.screen === 'thread' ? route.comment : route.target
  const people = route.screen === 'compare' ? (route.people ?? []) : []
  const parts = [route.thread, ...(part === null && people.length === 0 ? [] : [part ?? '']), ...people]
  const filters = route.screen === 'thread' && route.filters ? `?${route.filters}` : ''
  return `#/${route.screen}/${parts.map(encodeURIComponent).join('/')}${filters}`
}

function cutAt(text: string, mark: string): readonly string[] {
  const place = text.indexOf(mark)
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)]
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
