// Taguette's codebook (https://gitlab.com/remram44/taguette): a CSV of `tag` and `description`; tags are dotted paths.
import { codebook } from './codes.js'
import { type Table, tableFormat } from './csv/table.js'

interface Tag {
  readonly tag: string
  readonly description: string
}

const tagTable: Table<Tag> = {
  columns: [
    { name: 'tag', type: 'string', about: 'group and label; a full stop parts them', of: ({ tag }) => tag },
    { name: 'description', type: 'string', about: 'what the code means', of: ({ description }) => description },
  ],
  *rows(threads) {
    const taken = new Set<string>()
    for (const { group, name, about } of codebook([...threads])) {
      const tag = `${group.toLowerCase()}.${name.slice(group.length + 1).replaceAll('.', '·')}`
      if (!taken.has(tag)) yield { tag, description: about }
      taken.add(tag)
    }
  },
}

/** With a byte order mark, always: Taguette guesses the encoding of what has none, and guesses wrong. */
export const taguetteFormat = tableFormat(
  {
    name: 'taguette',
    opens: 'Taguette: the codes (import the text as a document of its own, e.g. from markdown or html)',
    loses: 'Taguette imports codes only: comments, texts and codings are in qdpx. A full stop inside a label is written as ·.',
  },
  tagTable,
  { delimiter: ',', byteOrderMark: true, guarded: false },
)
