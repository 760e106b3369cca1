// Node-link JSON: what networkx (`node_link_graph`) and d3-force load; `links` for networkx 2 and d3, the same list as `edges` for networkx 3.
import { codedSpans } from '../coded-spans.js'
import { notesOn, REPLACES_NOTHING, sourceFacts } from '../notes.js'
import type { ExportFormat } from '../writer.js'
import { EDGE_ATTRIBUTES, type Edge, graphParts, NODE_ATTRIBUTES, type Node, type Part } from './graph.js'

/** One graph; offsets in its spans are code points. */
export const nodeLinkFormat: ExportFormat = {
  name: 'node-link',
  mediaType: 'application/json',
  extension: 'json',
  opens: 'networkx, d3-force, JavaScript',
  loses: 'Where a quote stands in the text it repeats is left out: jsonl has it.',
  replaces: REPLACES_NOTHING,
  *write(threads) {
    const all = [...threads]
    const sources = all.map(annotated => sourceFacts(annotated, nodeLinkFormat))
    const parts = [...graphParts(all)]
    const graph = { title: sources[0]?.title ?? null, url: sources[0]?.url ?? null, notes: notesOn(nodeLinkFormat, sources), sources }
    yield `{"directed":true,"multigraph":false,"graph":${JSON.stringify(graph)},\n"nodes":[`
    yield* list(parts, ({ node }, part) => nodeJson(node, part))
    yield '],\n"links":['
    yield* list(parts, ({ edge }) => edge && edgeJson(edge))
    yield '],\n"edges":['
    yield* list(parts, ({ edge }) => edge && edgeJson(edge))
    yield ']}\n'
  },
}

type Step = { readonly node: Node; readonly edge: Edge | null }

function* list(parts: readonly Part[], json: (step: Step, part: Part) => string | null): Generator<string> {
  let before = '\n'
  for (const part of parts)
    for (const step of part.nodes()) {
      const item = json(step, part)
      if (item === null) continue
      yield before + item
      before = ',\n'
    }
}

function nodeJson({ id, label, values, index }: Node, { annotated }: Part): string {
  const attributes = NODE_ATTRIBUTES.map(({ name }, at) => [name, name === 'targets' ? parsed(values[at]) : (values[at] ?? null)])
  return JSON.stringify({ id, label, ...Object.fromEntries(attributes), spans: index === null ? [] : codedSpans(annotated, index) })
}

function edgeJson({ source, target, values }: Edge): string {
  return JSON.stringify({ source, target, ...Object.fromEntries(EDGE_ATTRIBUTES.map(({ name }, at) => [name, values[at] ?? null])) })
}

const parsed = (json: string | number | null | undefined): unknown => (typeof json === 'string' ? JSON.parse(json) : [])
