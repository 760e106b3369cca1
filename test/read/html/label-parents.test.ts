import { describe, expect, it } from 'vitest'
import { labelledParents } from '../../../src/read/html/label-parents.js'
import { parsePage } from '../../../src/read/html/page.js'
import { createUnits } from '../../../src/read/html/units.js'

function parentsOf(...texts: string[]) {
  const page = parsePage(texts.map(text => `<div class="c">${text}</div>`).join(''))
  const roots = page.names.flatMap((name, at) => (name === 'div' ? [at] : []))
  const parents = labelledParents(page, createUnits(page, roots))
  return parents === null ? null : [...parents]
}

describe('labelledParents', () => {
  it('reads who answers whom from outline labels', () => {
    expect(parentsOf('#1 Ann', '#1.1 Bo', '#1.1.1 Cy', '#2 Di', '#1.2 Ed')).toEqual([-1, 0, 1, -1, 0])
  })

  it('takes dates for no labels', () => expect(parentsOf('10.12.2012 Ann', '11.12.2012 Bo')).toBeNull())

  it('says nothing where numbers only count', () => expect(parentsOf('1. Ann', '2. Bo')).toBeNull())
})
