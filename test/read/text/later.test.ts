// Copies and renderings written later by somebody who did not know the reader: how much is read of all; of those that nothing was learnt from only sums are looked at.
import { describe, expect, it } from 'vitest'
import { type Counts, laterCounts, laterHeldOutCounts, sumOf } from '../../train/pages.js'

const counts = laterCounts()

/** Every comment with its author and its parent, and nothing besides. */
const WHOLE = ['html2text-wordpress-genesis.txt', 'w3m-wordpress-twentyeleven.txt', 'youtube.txt']

describe('later texts', () => {
  it('are read whole', () => {
    const isWhole = ({ all, found, whole }: Counts) => whole === all && found === all
    expect(Object.keys(counts).filter(name => isWhole(counts[name] as Counts))).toEqual(WHOLE)
  })

  it('give no fewer comments, parents and authors than they did', () => {
    const { all, found, words, parent, whole } = sumOf(Object.values(counts))
    expect(found).toBeLessThanOrEqual(all + 2)
    expect(words / all).toBeGreaterThan(0.98)
    expect(parent / all).toBeGreaterThan(0.72)
    expect(whole / all).toBeGreaterThan(0.7)
  })

  it('that nothing was learnt from give no fewer than when first met', () => {
    const { all, words, parent, whole } = sumOf(laterHeldOutCounts())
    expect(words / all).toBeGreaterThan(0.92)
    expect(parent / all).toBeGreaterThan(0.51)
    expect(whole / all).toBeGreaterThan(0.47)
  })
})
