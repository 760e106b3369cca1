// Whether attributions stand before or after the words they belong to.
import { expect, it } from 'vitest'
import { clustersOf } from '../../../src/read/text/clusters.js'
import { linesOf } from '../../../src/read/text/lines.js'
import { standsAfter } from '../../../src/read/text/side.js'

it('stands before them under the first letters of a name, though a blank line parts the two', () => {
  const comment = (letters: string, name: string) => `${letters}\n\n${name} 8 February 2019 09:42\n\nIt turns left.\n\nLike (4)\n\n`
  const lines = linesOf(
    `Comments\n\nWhat is written here is shown once an editor has read it through.\n\n${comment('AE', 'Ada Elm')}${comment('B', 'Ben')}${comment('UF', 'Una Fir')}`,
  )
  const clusters = clustersOf(lines)
  expect(clusters).toHaveLength(3)
  expect(standsAfter(lines, clusters, 1)).toBe(false)
  expect(standsAfter(linesOf(lines.map(({ text }) => (/^(?:AE|B|UF)$/.test(text) ? '' : text)).join('\n')), clusters, 1)).toBe(true)
})
