// Copies of discussions on well-known sites: what is read whole, and how much of all; of those that nothing was learnt from only sums are looked at.
import { describe, expect, it } from 'vitest'
import { type Counts, copiedCounts, copiedHeldOutCounts, sumOf } from '../../train/pages.js'

const counts = copiedCounts()

/** Every comment with its author and its parent, and nothing besides. */
const WHOLE = ['figaro.txt', 'guardian.txt', 'instagram.txt', 'nytimes.txt', 'wordpress.txt']

describe('copies of sites', () => {
  it('are read whole', () => {
    const isWhole = ({ all, found, whole }: Counts) => whole === all && found === all
    expect(Object.keys(counts).filter(name => isWhole(counts[name] as Counts))).toEqual(WHOLE)
  })

  it('give no fewer comments, parents and authors than they did', () => {
    const { all, found, words, parent, whole } = sumOf(Object.values(counts))
    expect(found).toBeLessThanOrEqual(all)
    expect(words / all).toBeGreaterThan(0.88)
    expect(parent / all).toBeGreaterThan(0.6)
    expect(whole / all).toBeGreaterThan(0.58)
  })

  it('that nothing was learnt from give no fewer than when first met', () => {
    const { all, found, words, parent, whole } = sumOf(copiedHeldOutCounts())
    expect(found).toBeLessThanOrEqual(all)
    expect(words / all).toBeGreaterThan(0.74)
    expect(parent / all).toBeGreaterThan(0.58)
    expect(whole / all).toBeGreaterThan(0.55)
  })
})
