// Rows of the outline where the screen is wide: what a comment says has room beside its marks, and nothing runs out of the column.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HORN } from './samples.js'

/** Pixels in which a word can be read, and a name told from others. */
const A_WORD = 36
const A_NAME = 60

inBrowser('a row of the outline', open => {
  it.each([
    [1440, false],
    [1440, true],
    [1280, true],
  ])('keeps its words in a window of %i pixels, the filter open: %s', async (width, isFilterOpen) => {
    const page = await open(HORN, { viewport: { width, height: 900 } })
    await page.locator('.sentence-bar').first().waitFor()
    if (isFilterOpen) await page.getByRole('button', { name: 'Filter' }).click()
    const rows = await page.locator('[role=treeitem]').evaluateAll(all =>
      all.map(each => {
        const widthOf = (part: string) => each.querySelector(part)?.getBoundingClientRect().width ?? 0
        const author = each.querySelector('.author')
        return {
          row: each.querySelector('.number')?.textContent,
          over: each.scrollWidth - each.clientWidth,
          isCut: author !== null && author.scrollWidth > author.clientWidth,
          author: widthOf('.author'),
          words: widthOf('.words'),
          isAnswer: each.querySelector('.recovered-note') !== null,
        }
      }),
    )
    expect(rows.filter(({ isAnswer }) => isAnswer).length).toBeGreaterThan(2)
    expect(rows.filter(({ over, words, author, isCut }) => over > 0 || words < A_WORD || (isCut && author < A_NAME))).toEqual([])
  })
})
