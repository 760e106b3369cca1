// The tree that parse5 builds, as numbers in flat arrays instead of objects: large pages take half the memory and are read faster.
import type { html, ParserOptions, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import { endsOf } from './ends.js'
import type { Attribute, Page } from './page.js'

/** A node is a positive number; 0 is none. */
type Nodes = TreeAdapterTypeMap<number, number, number, number, number, number, number, number, number, number>

/** parse5's options for a tree of numbers. */
export type FlatOptions = ParserOptions<Nodes>

/** Thrown where a source makes more elements than it was said to hold. */
export class OvergrownError extends Error {}

/** What is known of each node, by its number; `names` has `''` for a text, `NO_PART` for comments and doctypes. */
interface Columns {
  readonly names: string[]
  readonly data: string[]
  readonly attributes: Token.Attribute[][]
  readonly spaces: html.NS[]
  readonly parents: number[]
  readonly firsts: number[]
  readonly lasts: number[]
  readonly nexts: number[]
  readonly befores: number[]
  /** What stands in templates. */
  readonly contents: Map<number, number>
}

const NO_PART = '#'
const HTML = 'http://www.w3.org/1999/xhtml' as html.NS.HTML
const NO_ATTRIBUTES: Token.Attribute[] = []

/** A tree to parse into, and its page once that is done; `most` elements at most. */
export function createFlatTree(most: number): { readonly adapter: TreeAdapter<Nodes>; readonly pageOf: (root: number) => Page } {
  const columns: Columns = {
    names: [NO_PART],
    data: [''],
    attributes: [NO_ATTRIBUTES],
    spaces: [HTML],
    parents: [0],
    firsts: [0],
    lasts: [0],
    nexts: [0],
    befores: [0],
    contents: new Map(),
  }
  return { adapter: adapterOf(columns, most), pageOf: root => pageOf(columns, root) }
}

function adapterOf(columns: Columns, most: number): TreeAdapter<Nodes> {
  const { names, data, attributes, spaces, parents, firsts, nexts, contents } = columns
  let mode = 'no-quirks' as html.DOCUMENT_MODE
  const adopted = new Map<number, Set<string>>()
  const known = createKnown()
  let left = most
  return {
    createDocument: () => create(columns, '#document'),
    createDocumentFragment: () => create(columns, '#document-fragment'),
    createElement(name, space, list) {
      if (--left < 0) throw new OvergrownError()
      const node = create(columns, known(name))
      for (const attribute of list) {
        attribute.name = known(attribute.name)
        if (REPEATED.has(attribute.name)) attribute.value = known(attribute.value)
      }
      attributes[node] = list
      spaces[node] = space
      return node
    },
    createCommentNode: () => create(columns, NO_PART),
    createTextNode(text) {
      const node = create(columns, '')
      data[node] = text
      return node
    },
    appendChild: (parent, node) => link(columns, node, { parent, next: 0 }),
    insertBefore: (parent, node, next) => link(columns, node, { parent, next }),
    detachNode: node => detach(columns, node),
    insertText: (parent, text) => insertText(columns, text, { parent, next: 0 }),
    insertTextBefore: (parent, text, next) => insertText(columns, text, { parent, next }),
    setTemplateContent: (template, content) => void contents.set(template, content),
    getTemplateContent: template => contents.get(template) as number,
    setDocumentType() {},
    setDocumentMode(_, value) {
      mode = value
    },
    getDocumentMode: () => mode,
    adoptAttributes(node, list) {
      const own = attributes[node] as Token.Attribute[]
      const given = adopted.get(node) ?? new Set(own.map(({ name }) => name))
      adopted.set(node, given)
      for (const attribute of list) {
        if (!given.has(attribute.name)) own.push(attribute)
        given.add(attribute.name)
      }
    },
    getFirstChild: parent => firsts[parent] || null,
    getChildNodes(parent) {
      const children: number[] = []
      for (let child = firsts[parent] as number; child > 0; child = nexts[child] as number) children.push(child)
      return children
    },
    getParentNode: node => parents[node] || null,
    getAttrList: node => attributes[node] as Token.Attribute[],
    getTagName: node => names[node] as string,
    getNamespaceURI: node => spaces[node] as html.NS,
    getTextNodeContent: node => data[node] as string,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is number => names[node] === '',
    isCommentNode: (node): node is number => names[node] === NO_PART,
    isDocumentTypeNode: (_node): _node is number => false,
    isElementNode: (node): node is number => !(names[node] as string).startsWith('#') && names[node] !== '',
    setNodeSourceCodeLocation() {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation() {},
  }
}

/** Attributes whose values a page says again and again. */
const REPEATED = new Set(['class', 'rel', 'type', 'role', 'itemprop', 'target', 'datetime'])
const MOST_KNOWN = 20_000

/** One string for all that are alike: the parser makes every name anew. */
function createKnown(): (text: string) => string {
  const texts = new Map<string, string>()
  return text => {
    const known = texts.get(text)
    if (known !== undefined) return known
    if (texts.size < MOST_KNOWN) texts.set(text, text)
    return text
  }
}

function create({ names, data, attributes, spaces, parents, firsts, lasts, nexts, befores }: Columns, name: string): number {
  data.push('')
  attributes.push(NO_ATTRIBUTES)
  spaces.push(HTML)
  parents.push(0)
  firsts.push(0)
  lasts.push(0)
  nexts.push(0)
  befores.push(0)
  return names.push(name) - 1
}

/** In `parent`, before `next` or, where that is 0, at the end. */
interface Place {
  readonly parent: number
  readonly next: number
}

function link({ parents, firsts, lasts, nexts, befores }: Columns, node: number, { parent, next }: Place): void {
  const before = (next === 0 ? lasts[parent] : befores[next]) as number
  parents[node] = parent
  nexts[node] = next
  befores[node] = before
  if (before === 0) firsts[parent] = node
  else nexts[before] = node
  if (next === 0) lasts[parent] = node
  else befores[next] = node
}

function detach({ parents, firsts, lasts, nexts, befores }: Columns, node: number): void {
  const parent = parents[node] as number
  if (parent === 0) return
  const before = befores[node] as number
  const next = nexts[node] as number
  if (before === 0) firsts[parent] = next
  else nexts[before] = next
  if (next === 0) lasts[parent] = before
  else befores[next] = before
  parents[node] = 0
}

/** Joins a text that stands just before. */
function insertText(columns: Columns, text: string, place: Place): void {
  const { names, data, lasts, befores } = columns
  const before = (place.next === 0 ? lasts[place.parent] : befores[place.next]) as number
  if (before > 0 && names[before] === '') data[before] += text
  else {
    const node = create(columns, '')
    data[node] = text
    link(columns, node, place)
  }
}

/** The nodes beneath `root` and itself in document order, without comments and doctypes. */
function pageOf({ names, data, attributes, parents, lasts, befores, contents }: Columns, root: number): Page {
  const page = { names: [] as string[], data: [] as string[], attributes: [] as (readonly Attribute[])[], parents: [] as number[] }
  const places = new Int32Array(names.length)
  const waiting = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const name = names[node] as string
    if (name === NO_PART) continue
    const at = page.names.push(name.toLowerCase()) - 1
    page.data.push(data[node] as string)
    page.attributes.push(attributes[node] as Token.Attribute[])
    page.parents.push(node === root ? -1 : (places[parents[node] as number] as number))
    const holder = name === 'template' ? (contents.get(node) ?? node) : node
    places[holder] = at
    for (let child = lasts[holder] as number; child > 0; child = befores[child] as number) waiting.push(child)
  }
  return { ...page, parents: Int32Array.from(page.parents), ends: endsOf(page.parents), shortTexts: new Array(page.names.length) }
}
