import { expect, it } from 'vitest'
import { foldBlanks } from '../../src/read/blanks.js'

it.each([
  ['a bell', 'a bell'],
  ['a  bell \n\n and\ta\u00a0boat', 'a bell and a boat'],
  ['\n', ' '],
  [' a ', ' a '],
  ['', ''],
])('makes one blank of each run in %j', (text, folded) => expect(foldBlanks(text)).toBe(folded))
