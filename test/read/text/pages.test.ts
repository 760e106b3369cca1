// The imitated pages of test/read/html/pages as text browsers print them: what is read whole, what not at all, and how much of all.
import { describe, expect, it } from 'vitest'
import { type Counts, printedCounts, sumOf } from '../../train/pages.js'

const counts = printedCounts()
const namesOf = (isSo: (counts: Counts) => boolean) => Object.keys(counts).filter(name => isSo(counts[name] as Counts))

/** Every comment with its author and its parent, and nothing besides; most of the others print no nesting. */
const WHOLE = [
  'blogger-contempo.lynx.txt',
  'dailymail.html2text.txt',
  'guardian.lynx.txt',
  'hatena.elinks.txt',
  'heise.html2text.txt',
  'joomla-k2.lynx.txt',
  'kinja.html2text.txt',
  'lemonde.w3m.txt',
  'livefyre.lynx.txt',
  'onet.w3m.txt',
  'openweb.lynx.txt',
  'spiegel.w3m.txt',
  'twenty-twenty-two.elinks.txt',
  'typecho.pandoc.txt',
  'typo3.lynx.txt',
  'xenforo2.elinks.txt',
]

/** Of which no comment is found with the right beginning, and why. */
const NOT_READ: Readonly<Record<string, string>> = {
  'cusdis.lynx.txt': 'its comments are in a frame, which is not printed',
  'discuz.lynx.txt': 'the writer’s column is printed among the lines of the words',
  'invision4.pandoc.txt': 'the date is printed twice, above and below facts of the writer',
  'tieba.elinks.txt': 'the words stand above the name’s column',
  'tumblr.pandoc.txt': 'reblogs, told by no date',
  'vnexpress.elinks.txt': 'names and words are printed in one word',
}

describe('pages by others, printed as text', () => {
  it('are read whole', () => {
    expect(namesOf(({ all, found, whole }) => whole === all && found === all)).toEqual(WHOLE)
  })

  it('are not read', () => {
    expect(namesOf(({ words }) => words === 0)).toEqual(Object.keys(NOT_READ))
  })

  it('give no fewer comments, parents and authors than they did', () => {
    const { all, words, parent, whole } = sumOf(Object.values(counts))
    expect(words / all).toBeGreaterThan(0.8)
    expect(parent / all).toBeGreaterThan(0.65)
    expect(whole / all).toBeGreaterThan(0.61)
  })
})
