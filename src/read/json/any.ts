// JSON of no known platform: any list of objects, nested or flat, that have a text and an id, a parent, an author or a date under their usual names.
import { type LooseComment, rawThreads } from '../loose-comments.js'
import { type Role, rolesOf } from '../roles.js'
import { type Fields, isFields, textOf } from './fields.js'
import { type Discussion, jsonReader } from './format.js'

/** Below every reader that knows a platform, above reading the file as text. */
const WITH_PARENTS = 0.6
const WITHOUT = 0.4

/** The last resort for JSON; what is within a comment under one of `WITHIN` answers it. */
export const anyJsonReader = jsonReader({
  name: 'json',
  detect(head) {
    const names = [...new Set(Array.from(head.matchAll(/"([^"\\]{1,40})"\s*:/g), ([, name]) => name as string))]
    const roles = rolesOf(names)
    if (!roles.has('text')) return 0
    if (roles.has('parent') || names.some(name => WITHIN.test(name))) return WITH_PARENTS
    return roles.has('id') || roles.has('author') || roles.has('date') ? WITHOUT : 0
  },
  discussions: value => discussionsOf(gather(value)),
})

/** Names under which replies, or wrappings of replies, stand. */
const WITHIN =
  /^(?:(?:sub|child|nested)?_?(?:comments?|repl(?:y|ies)|responses|answers|children|posts|messages|threads?)|kids|items|nodes?|edges|data|list|results|entries|antworten|kommentare|respuestas|comentarios|r[eé]ponses|commentaires)$/i

interface Gathered {
  readonly comments: LooseComment[]
  /** Titles and more of the posts beneath which comments stand, by the number that is their comments' thread. */
  readonly posts: Map<string, Fields>
}

/** Something still to be looked at: `within` is the comment around it, `listed` that it stands in a list of like things. */
interface Waiting {
  readonly value: unknown
  readonly within: number | null
  readonly thread: string | null
  readonly listed: boolean
}

/** With a stack of its own: lists may be nested thousands deep. */
function gather(value: unknown): Gathered {
  const found: Gathered = { comments: [], posts: new Map() }
  const rolesFor = createRoles()
  const waiting: Waiting[] = [{ value, within: null, thread: null, listed: true }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next.value)) {
      for (let at = next.value.length - 1; at >= 0; at--) waiting.push({ ...next, value: next.value[at], listed: true })
    } else if (isFields(next.value)) waiting.push(...take(next.value, { ...next, roles: rolesFor(next.value), found }).reverse())
  }
  return found
}

/** Notes a comment or a post; returns what is within it. */
function take(fields: Fields, { within, thread, listed, roles, found }: Waiting & { roles: Roles; found: Gathered }): Waiting[] {
  const lists = Object.entries(fields).filter(([name, value]) => WITHIN.test(name) && typeof value === 'object' && value !== null)
  if (within === null && thread === null && lists.length > 0 && valueAs(fields, roles.get('title')) !== null) {
    const id = `${found.posts.size + 1}`
    found.posts.set(id, fields)
    return lists.map(([, value]) => ({ value, within, thread: id, listed: true }))
  }
  if (listed && isComment(fields, roles)) {
    found.comments.push(commentOf(fields, roles, { within, thread }))
    const at = found.comments.length - 1
    return lists.map(([, value]) => ({ value, within: at, thread, listed: !isFields(value) || isWrapping(value) }))
  }
  const isMap = listed && isMapOfLikes(fields)
  return Object.entries(fields).map(([name, value]) => ({
    value,
    within,
    thread,
    listed: Array.isArray(value) || isMap || (listed && WITHIN.test(name)),
  }))
}

/** An object that holds a list, rather than being a reply itself. */
const isWrapping = (value: Fields): boolean => Object.values(value).some(inner => typeof inner === 'object' && inner !== null)

/** An object with ids for keys is a list. */
function isMapOfLikes(fields: Fields): boolean {
  const values = Object.values(fields)
  return values.length > 1 && values.every(isFields)
}

type Roles = ReadonlyMap<Role, string>

/** Objects of one list have the same keys: what they hold is told once. */
function createRoles(): (fields: Fields) => Roles {
  const known = new Map<string, Roles>()
  return fields => {
    const names = Object.keys(fields)
    const key = names.join('\n')
    const roles = known.get(key) ?? new Map([...rolesOf(names)].map(([role, at]) => [role, names[at] as string]))
    if (known.size < MOST_KINDS) known.set(key, roles)
    return roles
  }
}

/** Kinds of objects remembered; more of them are the keys of a map. */
const MOST_KINDS = 5_000

function isComment(fields: Fields, roles: Roles): boolean {
  const name = roles.get('text')
  if (name === undefined || !(fields[name] === null || valueAs(fields, name) !== null || fields[name] === '')) return false
  return (['id', 'parent', 'author', 'date'] as const).some(role => roles.has(role))
}

function commentOf(fields: Fields, roles: Roles, place: { within: number | null; thread: string | null }): LooseComment {
  const value = (role: Role) => valueAs(fields, roles.get(role))
  return {
    id: value('id'),
    parent: value('parent'),
    within: place.within,
    text: value('text') ?? '',
    author: value('author'),
    date: value('date'),
    likes: value('likes'),
    depth: value('depth'),
    kind: value('kind'),
    status: value('status'),
    thread: place.thread ?? value('thread'),
  }
}

/** Where the value is an object, what names it: `{"author":{"name":"Ana"}}`, `{"parent":{"id":7}}`. */
const NAMING = [
  'name',
  'username',
  'displayName',
  'display_name',
  'login',
  'screen_name',
  'rendered',
  'text',
  'plain',
  'raw',
  'html',
  'body',
  'id',
  '$oid',
  '$date',
  '$numberInt',
]

function valueAs(fields: Fields, name: string | undefined): string | null {
  const value = name === undefined ? null : fields[name]
  if (typeof value === 'boolean') return `${value}`
  if (!isFields(value)) return textOf(value)
  for (const inner of NAMING) {
    const text = textOf(value[inner])
    if (text !== null) return text
  }
  return null
}

function discussionsOf({ comments, posts }: Gathered): Discussion[] {
  return [...rawThreads(comments)].map(([thread, list]) => {
    const post = thread === null ? undefined : posts.get(thread)
    return { id: post === undefined ? thread : null, post: post === undefined ? {} : postOf(post), comments: list }
  })
}

function postOf(fields: Fields) {
  const names = Object.keys(fields)
  const roles = rolesOf(names)
  const value = (role: Role) => valueAs(fields, names[roles.get(role) ?? -1])
  return { title: value('title'), url: value('url'), author: value('author'), text: value('text') }
}
