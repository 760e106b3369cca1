// The comments among parsed objects of no known platform, whatever wraps them: those that have a text and an id, a parent, an author or a date under their usual names.
import type { Message } from '../../model/thread.js'
import type { Discussion } from '../discussion.js'
import { htmlToText } from '../html/plain-text.js'
import { type LooseComment, rawThreads, standingNamed } from '../loose-comments.js'
import type { Role } from '../roles.js'
import { type Fields, isFields } from './fields.js'
import { lifted } from './lift.js'
import { isResource, resourceFields } from './resources.js'
import { createRoles, isComment, type Roles, type RolesFor, rolesByName } from './roles-of-object.js'
import { addPeople, isPeople, valueAs } from './values.js'

/** Below every reader that knows a platform, above reading the file as text. */
const WITH_PARENTS = 0.6
const WITHOUT = 0.4

/** Every thread in a value of no known platform: the comments in its lists, whatever wraps them. Never throws; linear. */
export function discussionsIn(value: unknown): Discussion[] {
  return discussionsOf(gather(value))
}

/** 0.6 for names of fields among which there are a text and a parent, less without, 0 where nothing speaks of comments. */
export function certaintyByNames(names: readonly string[]): number {
  const roles = rolesByName(names)
  if (!roles.has('text')) return 0
  if (roles.has('parent') || names.some(name => WITHIN.test(name))) return WITH_PARENTS
  return roles.has('id') || roles.has('author') || roles.has('date') ? WITHOUT : 0
}

/** Names under which replies, or wrappings of replies, stand. */
const WITHIN =
  /^(?:(?:sub|child|nested|reply)?_?(?:comments?(?:_?(?:refs|list|items|data|map|tree|by_?id))?|repl(?:y|ies)|responses|answers|children|posts|messages|threads?)|kids|items|nodes?|edges|data|list|results|entries|antworten|kommentare|respuestas|comentarios|r[eé]ponses|commentaires)$/i

interface Gathered {
  readonly comments: LooseComment[]
  /** Titles and more of the posts beneath which comments stand, by the number that is their comments' thread. */
  readonly posts: Map<string, Fields>
  /** Names of people by the ids under which comments name them. */
  readonly people: Map<string, string>
  /** Objects that stand among comments and have no text. */
  wordless: number
}

/** Something still to be looked at: `within` is the comment around it, `listed` that it stands in a list of like things. */
interface Waiting {
  readonly value: unknown
  readonly within: number | null
  readonly thread: string | null
  readonly listed: boolean
  /** The name under which it stands. */
  readonly under: string
}

/** With a stack of its own: lists may be nested thousands deep. */
function gather(value: unknown): Gathered {
  const found: Gathered = { comments: [], posts: new Map(), people: new Map(), wordless: 0 }
  const rolesFor = createRoles()
  const waiting: Waiting[] = [{ value, within: null, thread: null, listed: true, under: '' }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next.value)) {
      const list = withoutPeople(next.value, found.people).map(value => (isFields(value) ? lifted(plain(value), rolesFor) : value))
      found.wordless += wordlessIn(list.filter(isFields), rolesFor)
      for (let at = list.length - 1; at >= 0; at--) waiting.push({ ...next, value: list[at], listed: true })
    } else if (isFields(next.value)) {
      const fields = next.listed ? lifted(plain(next.value), rolesFor) : next.value
      waiting.push(...take(fields, { ...next, roles: rolesFor(fields), found }).reverse())
    }
  }
  return found
}

const plain = (fields: Fields): Fields => (isResource(fields) ? resourceFields(fields) : fields)

/** Notes the people among the resources of a list; returns what else is in it. */
function withoutPeople(list: readonly unknown[], people: Map<string, string>): readonly unknown[] {
  const isPerson = (value: unknown) => isFields(value) && isResource(value) && isPeople(value.type as string)
  const persons = list.filter(isPerson).map(person => plain(person as Fields))
  if (persons.length === 0) return list
  addPeople(people, { people: persons })
  return list.filter(value => !isPerson(value))
}

/** What of a list that holds comments is none, and holds none. */
function wordlessIn(objects: readonly Fields[], rolesFor: RolesFor): number {
  const others = objects.filter(fields => !isComment(fields, rolesFor(fields)))
  return others.length === objects.length ? 0 : others.filter(fields => !isWrapping(fields)).length
}

/** Notes a comment or a post; returns what is within it. */
function take(fields: Fields, { within, thread, listed, under, roles, found }: Waiting & { roles: Roles; found: Gathered }): Waiting[] {
  const lists = Object.entries(fields).filter(
    ([name, value]) => WITHIN.test(name) && (Array.isArray(value) || (isFields(value) && name !== roles.get('parent'))),
  )
  if (lists.length > 0 && (isHeading(fields) || (within === null && (thread === null || POSTS.test(under)) && isPost(fields, roles)))) {
    const id = `${found.posts.size + 1}`
    found.posts.set(id, fields)
    return lists.map(([name, value]) => ({ value, within: null, thread: id, listed: true, under: name }))
  }
  if (listed && isComment(fields, roles)) {
    const around = within === null ? thread : (found.comments[within]?.thread ?? null)
    found.comments.push(commentOf(fields, roles, { within, thread: around }))
    const at = found.comments.length - 1
    return lists.map(([name, value]) => ({ value, within: at, thread, listed: !isFields(value) || isWrapping(value), under: name }))
  }
  addPeople(found.people, fields)
  const isMap = listed && isMapOfLikes(fields)
  return Object.entries(fields).map(([name, value]) => ({
    value,
    within,
    thread,
    listed: Array.isArray(value) || isMap || (listed && WITHIN.test(name)),
    under: name,
  }))
}

/** What stands under such a name beneath a title is a story of its own. */
const POSTS = /^(?:blog)?(?:posts?|articles?|stor(?:y|ies)|entr(?:y|ies)|topics?|pages?|videos?)$/i

/** What has a title and answers nothing, with comments beneath it. */
const isPost = (fields: Fields, roles: Roles): boolean => !roles.has('parent') && valueAs(fields, roles.get('title'), 'title') !== null

/** What stands above a section of a talk page. */
const isHeading = ({ type }: Fields): boolean => type === 'heading'

/** An object that holds a list, rather than being a reply itself. */
const isWrapping = (value: Fields): boolean => Object.values(value).some(inner => typeof inner === 'object' && inner !== null)

/** An object with ids for keys is a list. */
function isMapOfLikes(fields: Fields): boolean {
  const values = Object.values(fields)
  return values.length > 1 && values.every(isFields)
}

function commentOf(fields: Fields, roles: Roles, place: { within: number | null; thread: string | null }): LooseComment {
  const value = (role: Role) => valueAs(fields, roles.get(role), role)
  return {
    id: value('id'),
    parent: isReplies(fields, roles.get('parent')) ? null : value('parent'),
    within: place.within,
    text: value('text') ?? '',
    author: value('author'),
    date: value('date'),
    likes: value('likes'),
    depth: value('depth'),
    outline: value('outline'),
    kind: value('kind'),
    status: standingNamed(roles.get('status'), value('status')),
    thread: place.within === null ? (place.thread ?? value('thread')) : place.thread,
  }
}

/** `reply_comment` is the comment answered, or a list of those that answer. */
const isReplies = (fields: Fields, name: string | undefined): boolean =>
  name !== undefined && WITHIN.test(name) && Array.isArray(fields[name])

function discussionsOf({ comments, posts, people, wordless }: Gathered): Discussion[] {
  const named =
    people.size === 0 ? comments : comments.map(comment => ({ ...comment, author: people.get(comment.author ?? '') ?? comment.author }))
  return [...rawThreads(named)].map(([thread, loose], order) => {
    const post = thread === null ? undefined : posts.get(thread)
    return {
      id: post === undefined ? thread : null,
      post: post === undefined ? {} : postOf(post),
      comments: loose.comments,
      messages: wordless > 0 && order === 0 ? [...loose.messages, leftOut(wordless)] : loose.messages,
    }
  })
}

const leftOut = (count: number): Message => ({
  code: 'ignored-content',
  text: `${count === 1 ? 'one entry' : `${count} entries`} among the comments have no text under a usual name and are left out`,
  line: null,
})

function postOf(fields: Fields) {
  const roles = rolesByName(Object.keys(fields))
  const value = (role: Role) => valueAs(fields, roles.get(role), role)
  const text = value('text')
  if (isHeading(fields)) return { title: value('title') ?? (text === null ? null : htmlToText(text)) }
  return { title: value('title'), url: value('url'), author: value('author'), text }
}
