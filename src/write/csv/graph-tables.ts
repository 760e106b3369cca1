// The graph as two tables in Gephi's terms (https://gephi.org/users/supported-graph-formats/spreadsheet/): `Id`, `Label`; `Source`, `Target`, `Type`.
import { EDGE_ATTRIBUTES, type Edge, graphParts, NODE_ATTRIBUTES, type Node } from '../graphs/graph.js'
import { type Table, tableFormat } from './table.js'

const nodeTable: Table<Node> = {
  columns: [
    { name: 'Id', type: 'string', about: 'the comment, or the post that all of them stand beneath', of: ({ id }) => id },
    { name: 'Label', type: 'string', about: 'author and opening words', of: ({ label }) => label },
    ...NODE_ATTRIBUTES.map(({ name, type, about }, at) => ({ name, type, about, of: ({ values }: Node) => values[at] ?? null })),
  ],
  *rows(threads) {
    for (const part of graphParts(threads)) for (const { node } of part.nodes()) yield node
  },
}

const edgeTable: Table<Edge> = {
  columns: [
    { name: 'Source', type: 'string', about: 'the reply', of: ({ source }) => source },
    { name: 'Target', type: 'string', about: 'what it answers as displayed', of: ({ target }) => target },
    { name: 'Type', type: 'string', about: 'always Directed', of: () => 'Directed' },
    { name: 'Weight', type: 'integer', about: 'always 1', of: () => 1 },
    ...EDGE_ATTRIBUTES.map(({ name, type, about }, at) => ({ name, type, about, of: ({ values }: Edge) => values[at] ?? null })),
  ],
  *rows(threads) {
    for (const part of graphParts(threads)) for (const { edge } of part.nodes()) if (edge !== null) yield edge
  },
}

const LOSES = 'Spans, topic terms and figures of the thread are not in this table: jsonl has them.'

/** One row the post, then one a comment; `Id` is what `csv-edges` names. */
export const csvNodesFormat = tableFormat({ name: 'csv-nodes', opens: 'Gephi: nodes table (with csv-edges)', loses: LOSES }, nodeTable)
/** One row a comment: from the reply to what it answers as displayed. */
export const csvEdgesFormat = tableFormat({ name: 'csv-edges', opens: 'Gephi: edges table (with csv-nodes)', loses: LOSES }, edgeTable)
