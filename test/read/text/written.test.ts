// Copies and renderings by writers who did not know the reader: what is read whole, and how much of all; of those that nothing was learnt from only sums are looked at.
import { describe, expect, it } from 'vitest'
import { type Counts, copiedCounts, copiedHeldOutCounts, laterCounts, laterHeldOutCounts, sumOf } from '../../train/pages.js'

interface Floors {
  readonly words: number
  readonly parent: number
  readonly whole: number
}

interface Texts {
  readonly counts: Record<string, Counts>
  /** Every comment with its author and its parent, and nothing besides. */
  readonly readWhole: readonly string[]
  readonly floors: Floors
}

const LEARNT: readonly (readonly [string, Texts])[] = [
  [
    'copies of sites',
    {
      counts: copiedCounts(),
      readWhole: ['elpais.txt', 'figaro.txt', 'guardian.txt', 'instagram.txt', 'nytimes.txt', 'wordpress.txt'],
      floors: { words: 0.88, parent: 0.6, whole: 0.58 },
    },
  ],
  [
    'later texts',
    {
      counts: laterCounts(),
      readWhole: [
        'copy-blogger-threaded-pt.txt',
        'elinks-wordpress-avada-pl.txt',
        'html2text-ignorelinks-wordpress-astra-es.txt',
        'html2text-wordpress-genesis.txt',
        'lynx-joomla-jcomments-ru.txt',
        'pandoc-plain-dotclear-fr.txt',
        'w3m-wordpress-twentyeleven.txt',
        'youtube.txt',
      ],
      floors: { words: 0.95, parent: 0.72, whole: 0.7 },
    },
  ],
]

const HELD_OUT: readonly (readonly [string, readonly Counts[], Floors])[] = [
  ['copies of sites', copiedHeldOutCounts(), { words: 0.74, parent: 0.58, whole: 0.55 }],
  ['later texts', laterHeldOutCounts(), { words: 0.88, parent: 0.53, whole: 0.5 }],
]

function expectAtLeast(counts: readonly Counts[], floors: Floors): void {
  const { all, words, parent, whole } = sumOf(counts)
  expect(words / all).toBeGreaterThan(floors.words)
  expect(parent / all).toBeGreaterThan(floors.parent)
  expect(whole / all).toBeGreaterThan(floors.whole)
}

describe.each(LEARNT)('%s', (_what, { counts, readWhole, floors }) => {
  it('are read whole', () => {
    const isWhole = ({ all, found, whole }: Counts) => whole === all && found === all
    expect(Object.keys(counts).filter(name => isWhole(counts[name] as Counts))).toEqual(readWhole)
  })

  it('give no fewer comments, parents and authors than they did, and none too many', () => {
    const { all, found } = sumOf(Object.values(counts))
    expect(found).toBeLessThanOrEqual(all)
    expectAtLeast(Object.values(counts), floors)
  })
})

it.each(HELD_OUT)('%s that nothing was learnt from give no fewer than when first met', (_what, counts, floors) => {
  expectAtLeast(counts, floors)
})
