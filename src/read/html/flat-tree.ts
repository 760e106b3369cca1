// The tree that parse5 builds, as numbers in flat arrays instead of objects: large pages take half the memory and are read faster.
import type { html, ParserOptions, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5'
import { endsOf } from './ends.js'
import type { Page } from './page.js'

/** A node is a positive number; 0 is none. */
type Nodes = TreeAdapterTypeMap<number, number, number, number, number, number, number, number, number, number>

/** parse5's options for a tree of numbers. */
export type FlatOptions = ParserOptions<Nodes>

/** Thrown where a source makes more elements than it was said to hold. */
export class OvergrownError extends Error {}

/** What is known of each node, by its number; `names` has `''` for a text, `NO_PART` for comments. */
interface Columns {
  readonly names: string[]
  readonly data: string[]
  readonly attributes: Token.Attribute[][]
  /** Where each node stands: `WIDTH` numbers a node. */
  places: Int32Array
  /** The namespaces of those that are no HTML. */
  readonly spaces: Map<number, html.NS>
  /** What stands in templates. */
  readonly contents: Map<number, number>
  /** True where a node was put before another or taken out again, so that numbers no longer tell the order. */
  isMoved: boolean
  /** The text that was added to last, 0 for none, and the pieces that are not in its `data` yet. */
  open: number
  readonly pieces: string[]
}

/** A node's numbers in `places`: its parent, its first and last child, the nodes next to it; 0 for none. */
const PARENT = 0
const FIRST = 1
const LAST = 2
const NEXT = 3
const BEFORE = 4
const WIDTH = 5
const FEWEST_PLACES = 64

const NO_PART = '#'
const HTML = 'http://www.w3.org/1999/xhtml' as html.NS.HTML
const NO_ATTRIBUTES: Token.Attribute[] = []

/** A tree to parse into, and its page once that is done; `most` elements at most. */
export function createFlatTree(most: number): { readonly adapter: TreeAdapter<Nodes>; readonly pageOf: (root: number) => Page } {
  const columns: Columns = {
    names: [NO_PART],
    data: [''],
    attributes: [NO_ATTRIBUTES],
    places: new Int32Array(FEWEST_PLACES * WIDTH),
    spaces: new Map(),
    contents: new Map(),
    isMoved: false,
    open: 0,
    pieces: [],
  }
  return { adapter: adapterOf(columns, most), pageOf: root => pageOf(columns, root) }
}

function adapterOf(columns: Columns, most: number): TreeAdapter<Nodes> {
  const { names, data, attributes, spaces, contents } = columns
  let mode = 'no-quirks' as html.DOCUMENT_MODE
  const adopted = new Map<number, Set<string>>()
  const known = createKnown()
  let left = most
  return {
    createDocument: () => create(columns, '#document', NO_ATTRIBUTES),
    createDocumentFragment: () => create(columns, '#document-fragment', NO_ATTRIBUTES),
    createElement(name, space, list) {
      if (--left < 0) throw new OvergrownError()
      const node = create(columns, known.text(name), known.attributes(list))
      if (space !== HTML) spaces.set(node, space)
      return node
    },
    createCommentNode: () => create(columns, NO_PART, NO_ATTRIBUTES),
    createTextNode(text) {
      const node = create(columns, '', NO_ATTRIBUTES)
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
      const given = adopted.get(node) ?? new Set((attributes[node] as Token.Attribute[]).map(({ name }) => name))
      if (!adopted.has(node)) attributes[node] = [...(attributes[node] as Token.Attribute[])]
      adopted.set(node, given)
      const own = attributes[node] as Token.Attribute[]
      for (const attribute of list) {
        if (!given.has(attribute.name)) own.push(attribute)
        given.add(attribute.name)
      }
    },
    getFirstChild: parent => placeOf(columns, parent, FIRST) || null,
    getChildNodes(parent) {
      const children: number[] = []
      for (let child = placeOf(columns, parent, FIRST); child > 0; child = placeOf(columns, child, NEXT)) children.push(child)
      return children
    },
    getParentNode: node => placeOf(columns, node, PARENT) || null,
    getAttrList: node => attributes[node] as Token.Attribute[],
    getTagName: node => names[node] as string,
    getNamespaceURI: node => spaces.get(node) ?? HTML,
    getTextNodeContent(node) {
      closeText(columns)
      return data[node] as string
    },
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

/** One string for all that are alike, and one list for elements with the same class and nothing else: the parser makes each anew. */
function createKnown() {
  const texts = new Map<string, string>()
  const lists = new Map<string, Token.Attribute[]>()
  const text = (value: string): string => texts.get(value) ?? learn(texts, value, value)
  const attributes = (list: Token.Attribute[]): Token.Attribute[] => {
    if (list.length === 0) return NO_ATTRIBUTES
    const only = list.length === 1 ? (list[0] as Token.Attribute) : null
    const shared = only?.name === 'class' ? lists.get(only.value) : undefined
    if (shared !== undefined) return shared
    for (const attribute of list) {
      attribute.name = text(attribute.name)
      if (REPEATED.has(attribute.name)) attribute.value = text(attribute.value)
    }
    return only?.name === 'class' ? learn(lists, only.value, list) : list
  }
  return { text, attributes }
}

function learn<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size < MOST_KNOWN) known.set(key, value)
  return value
}

function create(columns: Columns, name: string, list: Token.Attribute[]): number {
  const { names, data, attributes } = columns
  data.push('')
  attributes.push(list)
  const node = names.push(name) - 1
  if (node * WIDTH >= columns.places.length) {
    const more = new Int32Array(columns.places.length * 2)
    more.set(columns.places)
    columns.places = more
  }
  return node
}

const placeOf = ({ places }: Columns, node: number, which: number): number => places[node * WIDTH + which] as number

/** In `parent`, before `next` or, where that is 0, at the end. */
interface Place {
  readonly parent: number
  readonly next: number
}

function link(columns: Columns, node: number, { parent, next }: Place): void {
  const { places } = columns
  const before = placeOf(columns, next === 0 ? parent : next, next === 0 ? LAST : BEFORE)
  const at = node * WIDTH
  places[at + PARENT] = parent
  places[at + NEXT] = next
  places[at + BEFORE] = before
  places[before === 0 ? parent * WIDTH + FIRST : before * WIDTH + NEXT] = node
  places[next === 0 ? parent * WIDTH + LAST : next * WIDTH + BEFORE] = node
  if (next !== 0) columns.isMoved = true
}

function detach(columns: Columns, node: number): void {
  const { places } = columns
  const parent = placeOf(columns, node, PARENT)
  if (parent === 0) return
  const before = placeOf(columns, node, BEFORE)
  const next = placeOf(columns, node, NEXT)
  places[before === 0 ? parent * WIDTH + FIRST : before * WIDTH + NEXT] = next
  places[next === 0 ? parent * WIDTH + LAST : next * WIDTH + BEFORE] = before
  places[node * WIDTH + PARENT] = 0
  columns.isMoved = true
}

/** Joins a text that stands just before. */
function insertText(columns: Columns, text: string, place: Place): void {
  const before = placeOf(columns, place.next === 0 ? place.parent : place.next, place.next === 0 ? LAST : BEFORE)
  const isJoined = before > 0 && columns.names[before] === ''
  const node = isJoined ? before : create(columns, '', NO_ATTRIBUTES)
  if (!isJoined) link(columns, node, place)
  if (columns.open !== node) {
    closeText(columns)
    columns.open = node
  }
  columns.pieces.push(text)
}

/**
 * Makes one string of the pieces of a text, which come word by word: a chain of them would be long to keep and to read. What the text
 * had before is not copied, for a table may lead back to it any number of times.
 */
function closeText(columns: Columns): void {
  if (columns.open > 0) columns.data[columns.open] += columns.pieces.join('')
  columns.open = 0
  columns.pieces.length = 0
}

/** The nodes beneath `root` and itself in document order, without comments; the columns are used up where they are in order already. */
function pageOf(columns: Columns, root: number): Page {
  closeText(columns)
  const { names, data, attributes, spaces } = columns
  const order = isInOrder(columns, root) ? null : inOrder(columns, root)
  const page = order === null ? { names, data, attributes } : { names: [], data: [], attributes: [] }
  const nodes = order?.length ?? names.length
  const parents = new Int32Array(nodes)
  const positions = new Int32Array(names.length).fill(-1)
  let at = 0
  for (let step = order === null ? root : 0; step < nodes; step++) {
    const node = order === null ? step : (order[step] as number)
    const name = names[node] as string
    if (name === NO_PART) continue
    parents[at] = node === root ? -1 : (positions[placeOf(columns, node, PARENT)] as number)
    positions[holderOf(columns, node)] = at
    page.names[at] = spaces.has(node) ? name.toLowerCase() : name
    page.data[at] = data[node] as string
    page.attributes[at] = attributes[node] as Token.Attribute[]
    at++
  }
  for (const column of [page.names, page.data, page.attributes]) column.length = at
  return { ...page, parents: parents.subarray(0, at), ends: endsOf(parents.subarray(0, at)), shortTexts: new Array(at) }
}

/** Where an element's children are: a template's stand apart. */
const holderOf = ({ names, contents }: Columns, node: number): number => (names[node] === 'template' ? (contents.get(node) ?? node) : node)

/** True where the nodes from `root` on are numbered in document order: each stands in the node before it or in one around that. Linear. */
function isInOrder(columns: Columns, root: number): boolean {
  if (columns.isMoved || columns.contents.size > 0) return false
  const around = [root]
  for (let node = root + 1; node < columns.names.length; node++) {
    const parent = placeOf(columns, node, PARENT)
    while (around.length > 0 && around.at(-1) !== parent) around.pop()
    if (around.length === 0) return false
    around.push(node)
  }
  return true
}

/** The numbers of the nodes beneath `root` and its own in document order. */
function inOrder(columns: Columns, root: number): number[] {
  const order: number[] = []
  const waiting = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    order.push(node)
    for (let child = placeOf(columns, holderOf(columns, node), LAST); child > 0; child = placeOf(columns, child, BEFORE))
      waiting.push(child)
  }
  return order
}
