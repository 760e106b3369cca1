// An HTML document as flat arrays in document order (parent and end indices, like our Thread), so that every later step is a loop.
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type ParentNode = DefaultTreeAdapterMap['parentNode']

/** Elements and texts by index in document order; the subtree of `at` is `at … ends[at]`. Index 0 is the document itself. */
export interface Page {
  /** Tag name in lower case; `''` for a text. */
  readonly names: readonly string[]
  /** The characters of a text; `''` for an element. */
  readonly data: readonly string[]
  readonly attributes: readonly (readonly Attribute[])[]
  /** Index of the parent, -1 for the document. */
  readonly parents: Int32Array
  /** One past the last descendant. */
  readonly ends: Int32Array
}

export interface Attribute {
  readonly name: string
  readonly value: string
}

/** Characters of the shortest tag: a parser that makes more elements than the source has tags is copying unclosed ones. */
const SHORTEST_TAG = 3
/** Elements that a parser adds on its own (html, head, body, tbody …) in any page. */
const IMPLIED_ELEMENTS = 1_000

/** Parses a whole page. Linear, also where unclosed formatting tags would multiply (see `parseBounded`). Never throws. */
export function parsePage(html: string): Page {
  return flatten(parseBounded(html, (text, options) => parse(text, options)))
}

/** Parses a piece of HTML (the body of a comment). */
export function parsePiece(html: string): Page {
  return flatten(parseBounded(html, (text, options) => parseFragment(text, options)))
}

type Options = NonNullable<Parameters<typeof parse<DefaultTreeAdapterMap>>[1]>

/**
 * HTML reopens every unclosed formatting element in every following block, which is quadratic by its standard. Where more
 * elements come out than the source can hold, it is parsed again with those elements as plain spans, which are not reopened.
 */
function parseBounded(html: string, parseWith: (html: string, options: Options) => ParentNode): ParentNode {
  try {
    return parseWith(html, { treeAdapter: countingAdapter(html.length / SHORTEST_TAG + IMPLIED_ELEMENTS) })
  } catch (error) {
    if (!(error instanceof OvergrownError)) throw error
    const plain = html.replaceAll(/(<\/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi, '$1span')
    return parseWith(plain, {})
  }
}

class OvergrownError extends Error {}

function countingAdapter(limit: number): typeof defaultTreeAdapter {
  let left = limit
  return {
    ...defaultTreeAdapter,
    createElement(...of) {
      if (--left < 0) throw new OvergrownError()
      return defaultTreeAdapter.createElement(...of)
    },
  }
}

/** Flattens a node and all beneath it; comments and doctypes are left out. */
export function flatten(root: Node): Page {
  const names: string[] = []
  const data: string[] = []
  const attributes: (readonly Attribute[])[] = []
  const parents: number[] = []
  const stack: { node: Node; parent: number }[] = [{ node: root, parent: -1 }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, parent } = next
    const isText = node.nodeName === '#text'
    if (!isText && node.nodeName.startsWith('#') && !('childNodes' in node)) continue
    names.push(isText ? '' : node.nodeName.toLowerCase())
    data.push(isText ? (node as DefaultTreeAdapterMap['textNode']).value : '')
    attributes.push('attrs' in node ? node.attrs : NO_ATTRIBUTES)
    parents.push(parent)
    const children = childrenOf(node)
    for (let at = children.length - 1; at >= 0; at--) stack.push({ node: children[at] as Node, parent: names.length - 1 })
  }
  return { names, data, attributes, parents: Int32Array.from(parents), ends: endsOf(parents) }
}

const NO_ATTRIBUTES: readonly Attribute[] = []
const NO_CHILDREN: readonly Node[] = []

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : NO_CHILDREN
}

/** One past the last descendant of each element, from parents that stand before their children. */
export function endsOf(parents: readonly number[]): Int32Array {
  const ends = new Int32Array(parents.length)
  for (let at = parents.length - 1; at >= 0; at--) {
    const end = Math.max(ends[at] as number, at + 1)
    ends[at] = end
    const parent = parents[at] as number
    if (parent >= 0 && (ends[parent] as number) < end) ends[parent] = end
  }
  return ends
}

/** The value of an attribute, or `null`. */
export function attributeOf(page: Page, at: number, name: string): string | null {
  for (const attribute of page.attributes[at] as readonly Attribute[]) if (attribute.name === name) return attribute.value
  return null
}
