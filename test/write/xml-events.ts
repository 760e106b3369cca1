// Elements of a well-formed document in the order of their ends: enough to look into any XML that a test wrote.
import { parser, type QualifiedTag, type Tag } from 'sax'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its own text, without that of its children. */
  readonly text: string
  /** Names of the elements around it, outermost first. */
  readonly within: readonly string[]
}

/** Throws where the document is not well-formed. */
export function elementsOf(xml: string): Element[] {
  const reader = parser(true)
  const open: { tag: Tag | QualifiedTag; text: string }[] = []
  const closed: Element[] = []
  reader.onerror = error => {
    throw error
  }
  reader.onopentag = tag => void open.push({ tag, text: '' })
  const add = (text: string) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  }
  reader.ontext = add
  reader.oncdata = add
  reader.onclosetag = () => {
    const { tag, text } = open.pop() as (typeof open)[number]
    closed.push({
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      text,
      within: open.map(({ tag: { name } }) => name),
    })
  }
  reader.write(xml).close()
  return closed
}
