// What can be said of a source that no reader knows: what it looks like, where it is broken, what to do.
import { faultOf } from './json/fault.js'
import { rolesOf } from './roles.js'
import type { Source } from './source.js'
import { dialectOf } from './table/dialect.js'

const BEGINS_LIKE_JSON = /^\s*[[{]/
const EMPTY_LIST = /^\s*\[\s*\]\s*$/
/** A table has a header and at least so many rows. */
const FEWEST_ROWS = 2
/** Names of columns are no longer. */
const LONGEST_NAME = 40

/** Why nothing can be read in a source that begins like JSON; `null` for any other, and for words in brackets (`isText`). */
export function whyNoJson(source: Source, isText: boolean): string | null {
  if (!BEGINS_LIKE_JSON.test(source.head)) return null
  const text = source.text()
  const fault = faultOf(text)
  if (fault !== null)
    return isText
      ? null
      : `it begins like JSON, but is broken in line ${fault.line}, column ${fault.column}: ${fault.what}; save or export it again`
  if (EMPTY_LIST.test(text)) return 'it is JSON, an empty list; export it again'
  return 'it is JSON, but nothing in it is a comment: objects with a text and an id, a parent, an author or a date are looked for'
}

/** What to try with a text that could be a table; `null` where it does not look like one. */
export function tableAdvice(head: string): string | null {
  const [first = '', ...rows] = head.split('\n', SAMPLE).filter(line => line.trim() !== '')
  if (rows.length < FEWEST_ROWS) return null
  const single = first.trim().replaceAll(/^"|"$/g, '')
  if (/^\w{1,40}$/.test(single) && rolesOf([single]).has('text'))
    return `if it is a table of one column, say so with --columns text=${single}`
  const dialect = dialectOf(head)
  if (dialect === null || !dialect.isEven || dialect.header.some(name => name.length > LONGEST_NAME)) return null
  return `if it is a table, say which column holds the text of comments, and which the author: --columns text=…,author=… (columns: ${dialect.header.slice(0, 20).join(', ')})`
}

/** Lines looked at. */
const SAMPLE = 20
