// Fields of tables: nothing is read as structure, nothing is computed, and both can be undone.
import { expect, it } from 'vitest'
import { createField } from '../../src/model/table-field.js'

const plain = createField({ delimiter: ',', guarded: false })
const guarded = createField({ delimiter: ',', guarded: true })

it('quotes what a reader would take for structure, and outer spaces', () => {
  expect(['a,b', 'a "b"', 'a\nb', ' a', 'a b'].map(plain)).toEqual(['"a,b"', '"a ""b"""', '"a\nb"', '" a"', 'a b'])
  expect(createField({ delimiter: '\t', guarded: false })('a,b\tc')).toBe('"a,b\tc"')
})

it('leaves unknown empty, and numbers as they are, also negative ones', () => {
  expect([null, 0, -1.5].map(guarded)).toEqual(['', '0', '-1.5'])
})

it('guards text that a spreadsheet would compute', () => {
  expect(['=1+1', '+1', '-1', '@a', "'a", 'a=1'].map(guarded)).toEqual(["'=1+1", "'+1", "'-1", "'@a", "''a", 'a=1'])
})
