// Rows of the outline where the screen is wide: what a comment says has room beside its marks, and nothing runs out of the column.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { chain, HORN, jsonLines, put, row } from './samples.js'

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

  it('says in a word what is spam or awaits moderation, and counts it so in the legend', async () => {
    const page = await open('#/thread/the-drawer-of-cables')
    await page.locator('.legend').getByText('(1 spam)').waitFor()
    expect(await page.locator('.row .badge').allInnerTexts()).toEqual(['spam'])
    expect(await page.locator(`${row('2')} .badge`).isVisible()).toBe(true)
    expect(await page.locator('.node-head', { hasText: '[spam]' }).count()).toBe(1)
    await page.goto(page.url().replace(/#.*/, '#/thread/in-praise-of-the-ugly-mend'))
    await page.locator('.row .badge', { hasText: 'pending' }).waitFor()
    expect(await page.locator('.row .badge').allInnerTexts()).toEqual(['pingback', 'pending'])
  })

  it('shows the level where the indentation ends', async () => {
    const page = await open(await put(jsonLines('Levels', chain(14))))
    await page.locator('.row .level').first().waitFor()
    expect(await page.locator('.row .level').allInnerTexts()).toEqual(['L10', 'L11', 'L12', 'L13', 'L14'])
  })

  it('names the language of words that are in another than the page', async () => {
    const page = await open('#/thread/der-brotautomat')
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.row .words[lang=de]').count()).toBeGreaterThan(5)
  })
})
