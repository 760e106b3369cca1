// JSON:API (jsonapi.org/format): what a resource is said to be, and whom it belongs to, stands one object further in.
import { type Fields, fieldsOf, isFields } from './fields.js'

/** `{"type": "posts", "id": "7", "attributes": {…}, "relationships": {…}}` */
export const isResource = (fields: Fields): boolean =>
  typeof fields.type === 'string' && 'id' in fields && isFields(fields.attributes) && !('body' in fields || 'text' in fields)

/** The attributes with the resource's id and, for each relation to one other, that one's: `{"id": "7", "content": "…", "user": {"id": "3"}}`. */
export function resourceFields({ id, attributes, relationships }: Fields): Fields {
  const related = Object.entries(fieldsOf(relationships)).map(([name, relation]) => [name, fieldsOf(relation).data] as const)
  return { ...Object.fromEntries(related.filter(([, data]) => isFields(data))), ...fieldsOf(attributes), id }
}
