// Elements of XML as objects: `<comment id="7"><text>Plum</text></comment>` → `{ id: '7', text: 'Plum' }`.
import type { XmlEvents } from './events.js'

type Value = string | Element | Value[]
interface Element {
  [name: string]: Value
}

/** The words of an element that has attributes or elements besides. */
const WORDS = 'text'

interface Open {
  readonly name: string
  readonly fields: Element
  text: string
}

/**
 * Gathers a whole document. Attributes and elements are fields by their names without prefix; an element with nothing but words is those words;
 * elements of one name in one element are a list, and so is one within one of its name. Linear.
 */
export function gatherObjects(): XmlEvents & { finish(): Element } {
  const root: Open = { name: '', fields: create(), text: '' }
  const open: Open[] = [root]
  const close = () => {
    if (open.length === 1) return
    const { name, fields, text } = open.pop() as Open
    const words = text.trim()
    let hasFields = false
    for (const _ in fields) hasFields = true
    if (hasFields && words !== '' && fields[WORDS] === undefined) fields[WORDS] = words
    const around = open.at(-1) as Open
    const value = hasFields ? fields : words
    // One of those that may be many, however many there are.
    add(around.fields, name, name === around.name && around.fields[name] === undefined ? [value] : value)
  }
  return {
    open(name, attributes) {
      const fields = create()
      for (const attribute in attributes) if (!attribute.startsWith('xmlns')) fields[local(attribute)] = attributes[attribute] as string
      open.push({ name: local(name), fields, text: '' })
    },
    text(piece) {
      const last = open.at(-1) as Open
      last.text += piece
    },
    close,
    finish() {
      while (open.length > 1) close()
      return root.fields
    },
  }
}

/** Names come from the file: none may be one of an object's own. */
const create = (): Element => Object.create(null) as Element

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function add(fields: Element, name: string, value: Value): void {
  const known = fields[name]
  if (known === undefined) fields[name] = value
  else if (Array.isArray(known)) known.push(value)
  else fields[name] = [known, value]
}
