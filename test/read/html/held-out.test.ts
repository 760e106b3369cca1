// Pages that nothing was learnt from: only sums are looked at, so that nobody learns from what is missed.
import { expect, it } from 'vitest'
import { heldOutCounts, sumOf } from '../../train/pages.js'

it('pages that nothing was learnt from give no fewer comments, parents and authors than when first met', () => {
  const { all, found, words, parent, whole } = sumOf(heldOutCounts())
  expect(all).toBe(115)
  expect(found).toBeLessThanOrEqual(115)
  expect(words / all).toBeGreaterThan(0.97)
  expect(parent / all).toBeGreaterThan(0.94)
  expect(whole / all).toBeGreaterThan(0.94)
})
