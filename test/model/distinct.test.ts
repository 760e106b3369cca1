import { expect, it } from 'vitest'
import { createDistinct } from '../../src/model/distinct.js'

it('tells equal names apart, also from names that look like told apart ones', () => {
  expect(['t', 't~2', 't', 't', 't~2'].map(createDistinct())).toEqual(['t', 't~2', 't~3', 't~4', 't~2~2'])
})

it('takes names of one key for equal', () => {
  expect(['Ana', 'ana', 'Bo'].map(createDistinct(name => name.toLowerCase(), ' '))).toEqual(['Ana', 'ana 2', 'Bo'])
})

it('is linear, however many names are equal', () => {
  const distinct = createDistinct()
  const start = performance.now()
  for (let times = 0; times < 200_000; times++) distinct('same')
  expect(performance.now() - start).toBeLessThan(2_000)
})
