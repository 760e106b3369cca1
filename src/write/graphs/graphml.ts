// GraphML (http://graphml.graphdrawing.org/specification.html): for networkx, igraph, yEd and Gephi; the whole text and every span travel with the nodes.
import { codedSpans } from '../coded-spans.js'
import { notesOn, sourceFacts } from '../notes.js'
import type { ExportFormat } from '../writer.js'
import { createNames, XML_FORBIDDEN, xmlAttribute, xmlText } from '../xml.js'
import { EDGE_ATTRIBUTES, type Edge, graphParts, NODE_ATTRIBUTES, type Node, type Part } from './graph.js'

/** GraphML's names for the types of attributes; likes may pass 32 bits. */
const TYPES = { string: 'string', integer: 'long', number: 'double' } as const

/** One graph; ids of nodes have the thread’s id before them where there are several threads. */
export const graphmlFormat: ExportFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  opens: 'networkx, igraph, yEd, Gephi: nodes are the post and the comments, edges run from reply to parent',
  loses:
    'Lists (targets, spans) are JSON inside a string, because GraphML has no lists; topic terms and figures of the thread are left out.',
  replaces: XML_FORBIDDEN,
  *write(threads) {
    const all = [...threads]
    const sources = all.map(annotated => sourceFacts(annotated, graphmlFormat))
    yield HEADER
    yield `  <desc>${xmlText(notesOn(graphmlFormat, sources).join('\n'))}</desc>\n`
    yield* keys()
    yield '  <graph id="G" edgedefault="directed">\n'
    for (const part of graphParts(all, createNames()))
      for (const { node, edge } of part.nodes()) yield nodeElement(node, part) + (edge ? edgeElement(edge) : '')
    yield '  </graph>\n</graphml>\n'
  },
}

const HEADER = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`

function* keys(): Generator<string> {
  const key = (of: 'node' | 'edge', name: string, type: keyof typeof TYPES) =>
    `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`
  yield key('node', 'label', 'string')
  for (const { name, type } of NODE_ATTRIBUTES) yield key('node', name, type)
  yield key('node', 'spans', 'string')
  for (const { name, type } of EDGE_ATTRIBUTES) yield key('edge', name, type)
}

function nodeElement({ id, label, values, index }: Node, { annotated }: Part): string {
  const spans = index === null ? [] : codedSpans(annotated, index)
  const attributes = NODE_ATTRIBUTES.map(({ name }, at) => data(`node_${name}`, values[at] ?? null)).join('')
  const json = spans.length === 0 ? '' : data('node_spans', JSON.stringify(spans))
  return `    <node id="${xmlAttribute(id)}">\n${data('node_label', label)}${attributes}${json}    </node>\n`
}

function edgeElement({ id, source, target, values }: Edge): string {
  const attributes = EDGE_ATTRIBUTES.map(({ name }, at) => data(`edge_${name}`, values[at] ?? null)).join('')
  return `    <edge id="${xmlAttribute(id)}" source="${xmlAttribute(source)}" target="${xmlAttribute(target)}">\n${attributes}    </edge>\n`
}

const data = (key: string, value: string | number | null): string =>
  value === null ? '' : `      <data key="${key}">${xmlText(`${value}`)}</data>\n`
