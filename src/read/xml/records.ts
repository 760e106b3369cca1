// Gathers the elements that matter of an XML export into flat records: `item` with its `title`, `entry` with its `author/name`.
import type { XmlEvents } from './events.js'

/** A field as it stands in the file: its text (nested elements as tags) and its attributes. */
export interface XmlField {
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
}

/** An element with the fields that were asked for, by name, each as often as it stands there. */
export interface XmlRecord {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly fields: ReadonlyMap<string, readonly XmlField[]>
}

/** Record name → its fields; `author/name` is a field one level down. A field may be named like a record. */
export type RecordShapes = Readonly<Record<string, readonly string[]>>

const NO_FIELDS: readonly XmlField[] = []

/** Text of the first field of that name that says something, trimmed; else `null`. */
export function fieldText(record: XmlRecord, name: string): string | null {
  for (const field of record.fields.get(name) ?? NO_FIELDS) {
    const text = field.text.trim()
    if (text !== '') return text
  }
  return null
}

/** Attribute of the first field of that name that has it; else `null`. */
export function fieldAttribute(record: XmlRecord, name: string, attribute: string): string | null {
  for (const { attributes } of record.fields.get(name) ?? NO_FIELDS) if (attributes[attribute]) return attributes[attribute] as string
  return null
}

interface OpenRecord extends XmlRecord {
  readonly fields: Map<string, XmlField[]>
  readonly wanted: ReadonlySet<string>
  /** Names of the elements open within the record. */
  readonly path: string[]
}

interface OpenField {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  /** Elements open within the field. */
  depth: number
}

/** `onRecord` hears each record when it ends; a record within a record ends first. `finish` ends what a cut file left open. */
export function gatherRecords(shapes: RecordShapes, onRecord: (record: XmlRecord) => void): XmlEvents & { finish(): void } {
  const wantedBy = new Map(Object.entries(shapes).map(([name, fields]) => [name, new Set(fields)]))
  const open: OpenRecord[] = []
  let record: OpenRecord | undefined
  let field: OpenField | null = null

  const openRecord = (name: string, attributes: XmlField['attributes'], wanted: ReadonlySet<string>) => {
    record = { name, attributes, fields: new Map(), wanted, path: [] }
    open.push(record)
  }
  const closeRecord = () => {
    const ended = open.pop()
    record = open.at(-1)
    if (ended) onRecord(ended)
  }
  const closeField = () => {
    const known = record?.fields.get(field?.name ?? '')
    if (record && field && known) known.push(field)
    else if (record && field) record.fields.set(field.name, [field])
    field = null
  }
  return {
    open(name, attributes) {
      if (field) {
        field.depth++
        field.text += `<${name}>`
        return
      }
      const path = record && pathTo(record, name)
      if (record && path && record.wanted.has(path)) field = { name: path, attributes, text: '', depth: 0 }
      else if (wantedBy.has(name)) openRecord(name, attributes, wantedBy.get(name) as ReadonlySet<string>)
      else record?.path.push(name)
    },
    text(piece) {
      if (field) field.text += field.attributes.type === 'xhtml' ? escapeMarkup(piece) : piece
    },
    close(name) {
      if (field && field.depth > 0) {
        field.depth--
        if (!VOID.test(name)) field.text += `</${name}>`
      } else if (field) closeField()
      else if (record && record.path.length > 0) record.path.pop()
      else if (record) closeRecord()
    },
    finish() {
      closeField()
      while (record) closeRecord()
    },
  }
}

/** Elements that HTML has no end of. */
const VOID = /^(?:br|hr|img)$/

/** Fields lie at most one level down. */
function pathTo({ path }: OpenRecord, name: string): string | null {
  if (path.length === 0) return name
  return path.length === 1 ? `${path[0]}/${name}` : null
}

const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
