// GEXF (https://gexf.net): Gephi's own format, as 1.2draft, which every consumer reads, and as 1.3; colours show sentiment.

import { toneOf } from '../../model/tone.js'
import { codedSpans } from '../coded-spans.js'
import { TONE_COLORS, UNKNOWN_COLOR } from '../colors.js'
import { generatorOf, notesOn, sourceFacts } from '../notes.js'
import type { ExportFormat } from '../writer.js'
import { createNames, XML_FORBIDDEN, xmlAttribute, xmlText } from '../xml.js'
import { EDGE_ATTRIBUTES, type Edge, graphParts, NODE_ATTRIBUTES, type Node, type Part } from './graph.js'

/** GEXF's names for the types of attributes; likes may pass 32 bits. */
const TYPES = { string: 'string', integer: 'long', number: 'double' } as const

/** Read by Gephi and by every networkx. */
export const gexfFormat = gexf('gexf', { version: '1.2', namespace: 'http://www.gexf.net/1.2draft' }, 'Gephi, networkx')
/** Read by Gephi and by networkx from 3.0 on. */
export const gexf13Format = gexf('gexf-1.3', { version: '1.3', namespace: 'http://gexf.net/1.3' }, 'Gephi, networkx 3: the newer version')

function gexf(name: string, edition: { readonly version: string; readonly namespace: string }, opens: string): ExportFormat {
  const format: ExportFormat = {
    name,
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    opens,
    loses: 'Lists (targets, spans) are JSON inside a string; topic terms and figures of the thread are left out.',
    replaces: XML_FORBIDDEN,
    *write(threads) {
      const all = [...threads]
      const sources = all.map(annotated => sourceFacts(annotated, format))
      const { version, namespace } = edition
      const parts = [...graphParts(all, createNames())]
      yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">\n`
      yield `  <meta>\n    <creator>${xmlText(generatorOf(sources[0]?.made))}</creator>\n`
      yield `    <description>${xmlText(notesOn(format, sources).join('\n'))}</description>\n  </meta>\n`
      yield '  <graph mode="static" defaultedgetype="directed">\n'
      yield* declarations()
      yield '    <nodes>\n'
      for (const part of parts) for (const { node } of part.nodes()) yield nodeElement(node, part)
      yield '    </nodes>\n    <edges>\n'
      for (const part of parts) for (const { edge } of part.nodes()) if (edge !== null) yield edgeElement(edge)
      yield '    </edges>\n  </graph>\n</gexf>\n'
    },
  }
  return format
}

function* declarations(): Generator<string> {
  const attribute = ({ name, type }: { name: string; type: keyof typeof TYPES }) =>
    `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`
  yield '    <attributes class="node">\n'
  yield* NODE_ATTRIBUTES.map(attribute)
  yield `${attribute({ name: 'spans', type: 'string' })}    </attributes>\n    <attributes class="edge">\n`
  yield* EDGE_ATTRIBUTES.map(attribute)
  yield '    </attributes>\n'
}

/** `label` is a token: a parser collapses its blanks, so the whole text is an attribute of its own. */
function nodeElement({ id, label, values, index }: Node, { annotated }: Part): string {
  const spans = index === null ? [] : codedSpans(annotated, index)
  const tone = toneOf(index === null ? null : annotated.annotations.sentiment?.[index])
  return [
    `      <node id="${xmlAttribute(id)}" label="${xmlAttribute(label)}">\n        <attvalues>\n`,
    ...NODE_ATTRIBUTES.map(({ name }, at) => attvalue(name, values[at] ?? null)),
    spans.length === 0 ? '' : attvalue('spans', JSON.stringify(spans)),
    `        </attvalues>\n        ${color(tone === 'none' ? UNKNOWN_COLOR : TONE_COLORS[tone])}\n      </node>\n`,
  ].join('')
}

function edgeElement({ id, source, target, values }: Edge): string {
  const attributes = EDGE_ATTRIBUTES.map(({ name }, at) => attvalue(name, values[at] ?? null)).join('')
  const ends = `source="${xmlAttribute(source)}" target="${xmlAttribute(target)}"`
  return `      <edge id="${xmlAttribute(id)}" ${ends} weight="1.0">\n        <attvalues>\n${attributes}        </attvalues>\n      </edge>\n`
}

const attvalue = (name: string, value: string | number | null): string =>
  value === null ? '' : `          <attvalue for="${name}" value="${xmlAttribute(`${value}`)}"/>\n`

/** `#rrggbb` in GEXF's words. */
function color(hex: string): string {
  const [r, g, b] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`
}
