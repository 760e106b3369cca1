import { describe, expect, it } from 'vitest'
import { nestedParents } from '../../../src/read/html/nesting.js'
import { parsePage } from '../../../src/read/html/page.js'
import { createUnits } from '../../../src/read/html/units.js'

function parentsOf(html: string) {
  const page = parsePage(html)
  return [
    ...nestedParents(
      page,
      createUnits(
        page,
        page.names.flatMap((name, at) => (name === 'article' ? [at] : [])),
      ),
    ),
  ]
}
const c = '<article>words</article>'

describe('nestedParents', () => {
  it('reads comments within one another', () => expect(parentsOf(`<article>a<article>b</article></article>${c}`)).toEqual([-1, 0, -1]))

  it('reads lists and named containers behind the comment they answer', () => {
    expect(parentsOf(`${c}<ul><li>${c}</li></ul>${c}<div class="replies">${c}${c}</div>`)).toEqual([-1, 0, -1, 2, 2])
  })

  it('reads containers that no name tells, made alike, among bare comments', () => {
    expect(parentsOf(`${c}<div class="q">${c}<div class="q">${c}</div></div>${c}<div class="q">${c}${c}</div>${c}`)).toEqual([
      -1, 0, 1, -1, 3, 3, -1,
    ])
  })

  it('takes comments loaded later, and one wrapper alone, for no replies', () => {
    expect(parentsOf(`${c}${c}<div class="q">${c}${c}</div><div class="q">${c}</div>`)).toEqual([-1, -1, -1, -1, -1])
    expect(parentsOf(`${c}<div class="q">${c}</div>${c}`)).toEqual([-1, -1, -1])
    expect(parentsOf(`<div class="q">${c}</div>${c}<div class="q">${c}</div>`)).toEqual([-1, -1, -1])
  })
})
