// The export formats in the words of those who use them, grouped by what for; the names are those of the HTTP interface.

/** A format: its name in the interface, what people call it, who takes it. */
export type Format = readonly [name: string, title: string, use: string]

/** A few lines of the menu under one heading. */
export interface FormatGroup {
  readonly title: string
  readonly formats: readonly Format[]
}

/** In the order of the menu. */
export const formatGroups: readonly FormatGroup[] = [
  {
    title: 'Tables',
    formats: [
      ['csv', 'CSV', 'R, pandas, any spreadsheet'],
      ['csv-excel', 'CSV for Excel', 'opens by double click'],
      ['tsv', 'TSV', 'columns by tabs'],
    ],
  },
  {
    title: 'Documents',
    formats: [
      ['html', 'Report', 'one page, opens offline, prints'],
      ['markdown', 'Markdown', 'notes and documents'],
      ['tei', 'TEI', 'corpora of online talk'],
      ['wxr', 'WXR', 'WordPress'],
    ],
  },
  {
    title: 'Coding by hand',
    formats: [
      ['qdpx', 'QDPX', 'ATLAS.ti, MAXQDA, NVivo'],
      ['qdc', 'QDC', 'the codes alone'],
      ['taguette', 'Taguette', 'its codebook'],
    ],
  },
  {
    title: 'Networks and pictures',
    formats: [
      ['graphml', 'GraphML', 'Gephi, yEd, igraph'],
      ['gexf', 'GEXF', 'Gephi'],
      ['svg', 'SVG tree', 'as drawn here'],
      ['svg-icicle', 'SVG icicle', 'the overview'],
    ],
  },
  {
    title: 'Programs',
    formats: [
      ['jsonl', 'JSON Lines', 'reads back in unchanged'],
      ['node-link', 'JSON graph', 'D3, NetworkX'],
      ['web-annotation', 'Web Annotation', 'Hypothesis and its kin'],
    ],
  },
]
