// Long and deep threads: only what is seen stands in the document, and the page stays in step with the keyboard.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { chain, jsonLines, manyComments, put } from './samples.js'

/** More nodes than these the tree never draws, with the story. */
const NODES = 301
/** Rows in view and a few beyond. */
const ROWS = 60

inBrowser('scale', open => {
  it('shows 5,000 comments as an overview, a window of rows and one branch', async () => {
    const page = await open(await put(jsonLines('Five thousand', manyComments(5_000))))
    await page.locator('.strip canvas').waitFor()
    expect(await page.locator('[role=treeitem]').count()).toBeLessThan(ROWS)
    expect(await page.locator('.node').count()).toBeLessThanOrEqual(NODES)
    await page.locator('[role=treeitem]').first().click()
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('[aria-selected=true]').isVisible()).toBe(true)
    expect(await page.locator('.node.selected').count()).toBe(1)
  })

  it('a click into the overview leads to the comment beneath it', async () => {
    const page = await open(await put(jsonLines('Five thousand', manyComments(5_000))))
    const strip = page.locator('.strip canvas')
    await strip.waitFor()
    const { width = 0 } = (await strip.boundingBox()) ?? {}
    await strip.click({ position: { x: width / 2, y: 3 } })
    await expect.poll(() => page.locator('[aria-selected=true]').count()).toBe(1)
    expect(await page.locator('[aria-selected=true]').getAttribute('aria-level')).toBe('1')
  })

  it('walks a chain of 10,000 replies', async () => {
    const page = await open(await put(jsonLines('Ten thousand steps', chain(10_000))))
    await page.locator('[role=treeitem]').first().click()
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('.reader .comment-text').innerText()).toBe('Step 10000')
    expect(await page.locator('[aria-selected=true]').getAttribute('aria-level')).toBe('10000')
    expect(await page.locator('.node').count()).toBeLessThanOrEqual(NODES)
    await page.keyboard.press('p')
    await expect.poll(() => page.locator('.reader .comment-text').innerText()).toBe('Step 9999')
  })
})
