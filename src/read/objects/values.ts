// What a field of an unknown platform's object says as text, where the value may be an object, or a list, of its own.
import type { Role } from '../roles.js'
import { type Fields, isFields, listOf, textOf } from './fields.js'

const NAMES = [
  'displayName',
  'display_name',
  'nickname',
  'name',
  'username',
  'userName',
  'screen_name',
  'uname',
  'login',
  'handle',
  'fullName',
  'full_name',
  'alias',
]
const IDS = ['id', 'ID', '_id', 'commentId', 'comment_id', 'messageId', 'message_id', 'uuid', 'uri', 'commenterHex', '$oid']
const WORDS = ['rendered', 'text', 'plain', 'raw', 'html', 'body', 'content', 'message', 'value']
const TIMES = ['$date', 'iso', 'date', 'time', 'timestamp', '$numberLong']
const ANY = [...NAMES, ...WORDS, ...IDS, '$numberInt', '$numberLong', 'count']

/** Where the value is an object, what names it: `{"author":{"name":"Ana"}}`, `{"parent":{"id":7}}`. */
const NAMING: Partial<Record<Role, readonly string[]>> = {
  author: [...NAMES, ...IDS],
  id: IDS,
  parent: [...IDS, ...NAMES],
  text: WORDS,
  date: [...TIMES, ...ANY],
}

/** The value of a field that holds `role`; `null` where it says nothing. */
export function valueAs(fields: Fields, name: string | undefined, role: Role): string | null {
  const value = name === undefined ? null : fields[name]
  if (Array.isArray(value)) return role === 'text' ? wordsIn(value) : role === 'parent' ? answeredIn(value) : null
  const said = isFields(value) ? saidIn(value, role) : typeof value === 'boolean' ? `${value}` : textOf(value)
  return role === 'author' ? (said?.replace(ACCOUNT, '$1') ?? null) : said
}

function saidIn(value: Fields, role: Role): string | null {
  const said = namedIn(value, NAMING[role] ?? ANY)
  const person = role === 'author' && said === null ? PERSONS.map(name => value[name]).find(isFields) : undefined
  return person === undefined ? said : namedIn(person, NAMES)
}

/** Where the author is a role that somebody has: `{"role": "guest", "member": {"name": "Ana"}}`. */
const PERSONS = ['member', 'user', 'profile', 'account', 'person']

/** An account as WebFinger writes it (RFC 7565), which is no e-mail address: `acct:ana@notes.example`. */
const ACCOUNT = /^acct:([^@\s]+)@\S+$/

function namedIn(value: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(value[name])
    if (text !== null) return text
  }
  return null
}

/** Words in pieces, links and mentions set apart (`["see ", {"type": "link", "text": "example.org"}]`); of whole versions, which have ids, the last. */
function wordsIn(list: readonly unknown[]): string | null {
  const isVersions = list.every(piece => isFields(piece) && namedIn(piece, IDS) !== null)
  const words = (isVersions ? list.slice(-1) : list).map(piece =>
    typeof piece === 'string' ? piece : isFields(piece) ? (namedIn(piece, WORDS) ?? '') : '',
  )
  return textOf(words.join(''))
}

/** Of a path of ids the last is answered (as in Hypothesis); of several references the one that says it is answered: `[{"type": "quoted", …}, {"type": "replied_to", "id": "7"}]`. */
function answeredIn(references: readonly unknown[]): string | null {
  const last = textOf(references.at(-1))
  if (last !== null) return last
  const answered = references.filter(isFields).find(({ type }) => typeof type !== 'string' || /repl/i.test(type))
  return answered === undefined ? null : namedIn(answered, IDS)
}

/** Names under which a file lists the people whom its comments name by id. */
const PEOPLE = /^(?:users|members|people|authors|accounts|profiles|participants|commenters|personen|usuarios)$/i

/** Whether a list of this name is one of people. */
export const isPeople = (name: string): boolean => PEOPLE.test(name)

/** Adds the people that an object lists, by id; a list by id and an object with ids for keys are the same. */
export function addPeople(people: Map<string, string>, fields: Fields): void {
  for (const [key, value] of Object.entries(fields)) {
    if (!isPeople(key)) continue
    const listed = isFields(value)
      ? Object.entries(value).map(([id, person]) => (isFields(person) ? { id, ...person } : person))
      : listOf(value)
    for (const person of listed) {
      const id = isFields(person) ? namedIn(person, IDS) : null
      const name = isFields(person) ? (namedIn(person, NAMES) ?? wholeName(person)) : null
      if (id !== null && name !== null) people.set(id, name)
    }
  }
}

function wholeName(person: Fields): string | null {
  const names = [person.first_name ?? person.firstName, person.last_name ?? person.lastName].map(textOf)
  return textOf(names.filter(name => name !== null).join(' '))
}
