// Objects whose words stand further in, as in an envelope, made one object with what stands beside them.
import { type Fields, isFields } from './fields.js'
import { isComment, type RolesFor } from './roles-of-object.js'
import { valueAs } from './values.js'

/** Names of the object that stands for a story rather than for a comment, beside a list of comments. */
const STORY = /^(?:post|story|article|submission|topic|video|page|entry)$/i
const COMMENTS = /^(?:comments|responses|answers|kommentare|comentarios|commentaires)$/i
/** What an object is called is not what it says. */
const TITLE = /^(?:title|subject|headline|name)$/i
/** An envelope, the letter, its record. */
const MOST_LIFTED = 2

/**
 * An object whose words stand one or two objects further in, with what stands beside them: `{"post": {"record": {"text": …}}, "replies": […]}`.
 * The same object where its own words, or none, are there.
 */
export function lifted(fields: Fields, rolesFor: RolesFor): Fields {
  let whole = fields
  for (let level = 0; level < MOST_LIFTED && !hasOwnWords(whole, rolesFor); level++) {
    // A title is a story's, and the one comment beneath it no envelope's letter.
    if (rolesFor(whole).has('title')) return fields
    const inner = Object.entries(whole).filter(
      ([name, value]) => !TITLE.test(name) && isFields(value) && mayHoldWords(value, rolesFor, MOST_LIFTED - level),
    )
    const [key, value] = inner[0] ?? []
    if (inner.length !== 1 || key === undefined || (STORY.test(key) && Object.keys(whole).some(name => COMMENTS.test(name)))) return fields
    const { [key]: _, ...beside } = whole
    whole = { ...beside, ...(value as Fields) }
  }
  return isComment(whole, rolesFor(whole)) ? whole : fields
}

const hasOwnWords = (fields: Fields, rolesFor: RolesFor): boolean => {
  const name = rolesFor(fields).get('text')
  return name !== undefined && !isFields(fields[name])
}

function mayHoldWords(fields: Fields, rolesFor: RolesFor, levels: number): boolean {
  const roles = rolesFor(fields)
  if (roles.has('text')) return valueAs(fields, roles.get('text'), 'text') !== null
  return levels > 1 && Object.values(fields).some(value => isFields(value) && rolesFor(value).has('text'))
}
