import { expect, it } from 'vitest'
import { places, signed } from '../../src/model/places.js'

it('a score that rounds to nothing has no sign', () => {
  const scores = [0.154, -0.394, 0, -0, -0.0049, 0.0049, 1, -1]
  expect(scores.map(places)).toEqual(['0.15', '-0.39', '0.00', '0.00', '0.00', '0.00', '1.00', '-1.00'])
  expect(scores.map(signed)).toEqual(['+0.15', '−0.39', '0.00', '0.00', '0.00', '0.00', '+1.00', '−1.00'])
})
