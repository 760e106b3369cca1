// Which fields of an object of no known platform hold what, and whether it is a comment.
import { type Role, rolesOf } from '../roles.js'
import type { Fields } from './fields.js'
import { valueAs } from './values.js'

/** Role → the name of the field that holds it. */
export type Roles = ReadonlyMap<Role, string>
/** The roles of an object's fields. */
export type RolesFor = (fields: Fields) => Roles

/** What only JSON says, where nothing else is taken for it, for its values are lists and objects: in a table these names mean other things. */
const OF_JSON: readonly (readonly [Role, RegExp])[] = [
  ['parent', /^(?:referenced_?tweets|references?)$/i],
  ['text', /^revisions$/i],
  ['id', /^uri$/i],
]

/** The roles of fields by their names. */
export function rolesByName(names: readonly string[]): Map<Role, string> {
  const roles = new Map([...rolesOf(names)].map(([role, at]) => [role, names[at] as string]))
  for (const [role, pattern] of OF_JSON) {
    const name = roles.has(role) ? undefined : names.find(known => pattern.test(known))
    if (name !== undefined) roles.set(role, name)
  }
  return roles
}

/** Objects of one list have the same keys: what they hold is told once. */
export function createRoles(): RolesFor {
  const known = new Map<string, Roles>()
  return fields => {
    const names = Object.keys(fields)
    const key = names.join('\n')
    const roles = known.get(key) ?? rolesByName(names)
    if (known.size < MOST_KINDS) known.set(key, roles)
    return roles
  }
}

/** Kinds of objects remembered; more of them are the keys of a map. */
const MOST_KINDS = 5_000

/** True for an object with a text, or a place for one, and something that tells whose or which it is. */
export function isComment(fields: Fields, roles: Roles): boolean {
  const name = roles.get('text')
  if (name === undefined || !(fields[name] === null || valueAs(fields, name, 'text') !== null || fields[name] === '')) return false
  // "data" is a date in Italian, and an envelope in all of JSON.
  return (['id', 'parent', 'author'] as const).some(role => roles.has(role)) || valueAs(fields, roles.get('date'), 'date') !== null
}
