// Lists of addresses below the text of a page.
import { describe, expect, it } from 'vitest'
import { addressesOf, type ReferenceList, referenceListsOf } from '../../../src/read/text/references.js'

const listOf = (text: string): ReferenceList => referenceListsOf(text.split('\n'))[0] as ReferenceList

describe('a list of addresses', () => {
  it('begins at its headings and tells links that are not shown from those that are', () => {
    const list = listOf(
      'words\n\nReferences\n\n   Visible links:\n   1. https://a.example/\n   2. mailto:b@c.example\n\n   Hidden links:\n   4. javascript: go()',
    )
    expect(list).toMatchObject({ from: 2, to: 10, isHeaded: true })
    expect([...list.addresses]).toEqual([
      [1, 'https://a.example/'],
      [2, 'mailto:b@c.example'],
      [4, 'javascript: go()'],
    ])
    expect([...list.hidden]).toEqual([4])
  })

  it('counts upwards, and holds addresses alone', () => {
    expect(referenceListsOf(['1. Peel the oranges', '2. Boil them'])).toEqual([])
    expect(referenceListsOf(['2. https://a.example/', '1. https://b.example/'])).toEqual([])
  })
})

describe('the address of a number', () => {
  const lines = ['[1]Home [2]Anna [3]_____ [4][ Search ] [5]Bo']
  const numbers = [...(lines[0] as string).matchAll(/\[(\d)\]/g)].map(({ 0: sign, 1: digit, index }) => ({
    line: 0,
    at: index,
    number: Number(digit),
    length: sign.length,
  }))
  const at = (number: number): string => `   ${number}. https://${number}.example/`

  it('is the one that the list gives it', () => {
    expect(addressesOf(numbers, listOf([1, 2, 5].map(at).join('\n')), lines).get(5)).toBe('https://5.example/')
  })

  it('is told by the order of links where elinks counts fields first', () => {
    expect([...addressesOf(numbers, listOf([3, 4, 5].map(at).join('\n')), lines)]).toEqual([
      [1, 'https://3.example/'],
      [2, 'https://4.example/'],
      [5, 'https://5.example/'],
    ])
  })

  it('is not known where that does not come out even', () => {
    expect(addressesOf(numbers, listOf([4, 5].map(at).join('\n')), lines).size).toBe(0)
  })
})
