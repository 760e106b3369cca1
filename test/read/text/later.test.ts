// Copies and renderings written later by somebody who did not know the reader: how much is read of all; of those that nothing was learnt from only sums are looked at.
import { describe, expect, it } from 'vitest'
import { type Counts, laterCounts, laterHeldOutCounts, sumOf } from '../../train/pages.js'

const counts = laterCounts()

/** Every comment with its author and its parent, and nothing besides. */
const WHOLE = [
  'copy-blogger-threaded-pt.txt',
  'elinks-wordpress-avada-pl.txt',
  'html2text-ignorelinks-wordpress-astra-es.txt',
  'html2text-wordpress-genesis.txt',
  'lynx-joomla-jcomments-ru.txt',
  'pandoc-plain-dotclear-fr.txt',
  'w3m-wordpress-twentyeleven.txt',
  'youtube.txt',
]

describe('later texts', () => {
  it('are read whole', () => {
    const isWhole = ({ all, found, whole }: Counts) => whole === all && found === all
    expect(Object.keys(counts).filter(name => isWhole(counts[name] as Counts))).toEqual(WHOLE)
  })

  it('give no fewer comments, parents and authors than they did', () => {
    const { all, found, words, parent, whole } = sumOf(Object.values(counts))
    expect(found).toBeLessThanOrEqual(all)
    expect(words / all).toBeGreaterThan(0.95)
    expect(parent / all).toBeGreaterThan(0.72)
    expect(whole / all).toBeGreaterThan(0.7)
  })

  it('that nothing was learnt from give no fewer than when first met', () => {
    const { all, words, parent, whole } = sumOf(laterHeldOutCounts())
    expect(words / all).toBeGreaterThan(0.88)
    expect(parent / all).toBeGreaterThan(0.53)
    expect(whole / all).toBeGreaterThan(0.5)
  })
})
