// JSON of no known platform: any list of objects, nested or flat, that have a text and an id, a parent, an author or a date under their usual names.
import { certaintyByNames, discussionsIn } from '../objects/gather.js'
import { jsonReader } from './format.js'

/** The last resort for JSON; what is within a comment under a usual name answers it. */
export const anyJsonReader = jsonReader({
  name: 'json',
  detect: head => certaintyByNames([...new Set(Array.from(head.matchAll(/"([^"\\]{1,40})"\s*:/g), ([, name]) => name as string))]),
  discussions: discussionsIn,
})
