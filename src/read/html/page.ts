// An HTML document as flat arrays in document order (parent and end indices, like our Thread), so that every later step is a loop.
import { createRequire } from 'node:module'
import { createFlatTree, type FlatOptions, OvergrownError } from './flat-tree.js'

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
  /** The words of elements that hold little, where they were asked for. */
  readonly shortTexts: (string | undefined)[]
}

/** An attribute as the parser gives it: the name in lower case, character references resolved. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

const require = createRequire(import.meta.url)
let parse5: typeof import('parse5') | null = null

/** Loaded when there first is something to parse: its files take longer to open than the library. */
function parser(): typeof import('parse5') {
  parse5 ??= require('parse5') as typeof import('parse5')
  return parse5
}

/** Characters of the shortest tag: a parser that makes more elements than the source has tags is copying unclosed ones. */
const SHORTEST_TAG = 3
/** Elements that a parser adds on its own (html, head, body, tbody …) in any page. */
const IMPLIED_ELEMENTS = 1_000

/** Parses a whole page. Linear, also where unclosed formatting tags would multiply (see `parseBounded`). Never throws. */
export const parsePage = (html: string): Page => parseBounded(html, parser().parse)

/** Parses a piece of HTML (the body of a comment). */
export const parsePiece = (html: string): Page => parseBounded(html, parser().parseFragment)

type Parse = (html: string, options: FlatOptions) => number

/**
 * HTML reopens every unclosed formatting element in every following block, which is quadratic by its standard. Where more
 * elements come out than the source can hold, it is parsed again with those elements as plain spans, which are not reopened.
 */
function parseBounded(html: string, parseWith: Parse): Page {
  try {
    return parseInto(html, parseWith, html.length / SHORTEST_TAG + IMPLIED_ELEMENTS)
  } catch (error) {
    if (!(error instanceof OvergrownError)) throw error
    const plain = html.replaceAll(/(<\/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi, '$1span')
    return parseInto(plain, parseWith, Number.POSITIVE_INFINITY)
  }
}

function parseInto(html: string, parseWith: Parse, mostElements: number): Page {
  const { adapter, pageOf } = createFlatTree(mostElements)
  return pageOf(parseWith(html, { treeAdapter: adapter }))
}

/** The value of an attribute, or `null`. */
export function attributeOf(page: Page, at: number, name: string): string | null {
  for (const attribute of page.attributes[at] as readonly Attribute[]) if (attribute.name === name) return attribute.value
  return null
}
