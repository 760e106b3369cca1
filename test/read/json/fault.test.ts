import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../src/read/json/fault.js'

const SEED = 20_261_127
const said = (text: string) => {
  const fault = faultOf(text)
  return fault && `${fault.line}:${fault.column} ${fault.what}`
}

describe('the place where a text stops being JSON', () => {
  it.each([
    ['[{"a": 1},\n {"b": 2 "c": 3}]', '2:10 "," or "}" is missing'],
    ['{"a": oops}', '1:7 a value is missing'],
    ['{"a": 1,}', '1:9 a name in quotes is missing'],
    ['[1, 2', '1:6 "," or "]" is missing at the end of the file'],
    ['["never closed]', '1:2 a value or "]" is missing'],
    ['{"a": 1}\n{"b": x}', '2:7 a value is missing'],
    ['{1: 2}', '1:2 a name in quotes or "}" is missing'],
    ['[1}', '1:3 "," or "]" is missing'],
  ])('is named in %j', (text, expected) => expect(said(text)).toBe(expected))

  it('is nowhere in JSON', () => {
    const property = fc.property(fc.json(), fc.nat(3), (text, indent) => {
      expect(said(text)).toBeNull()
      expect(said(JSON.stringify(JSON.parse(text), null, indent))).toBeNull()
    })
    fc.assert(property, { seed: SEED, numRuns: 200 })
  })

  it('is nowhere in what the parser takes, however it came about', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x'))
    const property = fc.property(cut, ([text, at, instead]) => {
      const place = at % text.length
      const broken = `[${text.slice(0, place)}${instead}${text.slice(place + 1)}]`
      let parses = true
      try {
        JSON.parse(broken)
      } catch {
        parses = false
      }
      // Escapes within texts are the parser's alone.
      if (parses) expect(said(broken)).toBeNull()
    })
    fc.assert(property, { seed: SEED, numRuns: 300 })
  })

  it('is found in deep and in long texts', () => {
    expect(said('['.repeat(1_000_000))).toBe('1:1000001 a value or "]" is missing at the end of the file')
    expect(said(`[${' '.repeat(3_000_000)}"${'\\\\'.repeat(1_000_000)}"]`)).toBeNull()
  })
})
