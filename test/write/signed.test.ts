import { expect, it } from 'vitest'
import { signed } from '../../src/write/signed.js'

it('gives a score its sign, unless it rounds to nothing', () => {
  expect([0.154, -0.394, 0, -0.0049, 0.0049, 1, -1].map(signed)).toEqual(['+0.15', '−0.39', '0.00', '0.00', '0.00', '+1.00', '−1.00'])
})
