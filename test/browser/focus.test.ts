// The focus and what is announced: nobody who opens, closes or clears something is left without a place or a word.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE, jsonLines } from './samples.js'

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)
const said = (page: Page) => page.locator('[role=status]').last().textContent()

inBrowser('focus and announcements', open => {
  it('lead from screen to screen: to the heading, with title and count', async () => {
    const page = await open('')
    const link = page.getByRole('link', { name: 'A Hedge Through the Orchard' })
    await link.focus()
    await page.keyboard.press('Enter')
    await page.locator('[role=tree]').waitFor()
    await expect.poll(() => said(page)).toBe('A Hedge Through the Orchard: 22 comments')
    expect(await focused(page)).toBe('H1')
    await page.getByRole('link', { name: 'Compare commenters' }).press('Enter')
    await page.locator('.people').waitFor()
    await expect.poll(() => said(page)).toBe('Commenters of A Hedge Through the Orchard: 22 comments')
    expect(await focused(page)).toBe('H1')
    await page.getByRole('link', { name: 'Library' }).press('Enter')
    await expect.poll(() => said(page)).toMatch(/^Library: \d+ discussions$/)
    expect(await focused(page)).toBe('H1')
  })

  it('stay with the imports while one is dismissed after the other, then go to the screen', async () => {
    const page = await open('', { expects: /422/ })
    const nothing = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(jsonLines(name, [])) })
    const bring = async (...names: readonly string[]) => {
      await page.locator('input[type=file]').setInputFiles(names.map(nothing))
      await expect.poll(() => said(page)).toBe(`0 of ${names.length} read, ${names.length} with nothing to show`)
    }
    await bring('first', 'second')
    await page.getByRole('button', { name: 'Dismiss first' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Dismiss second')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('H1')
    await bring('third', 'fourth')
    await page.getByRole('button', { name: 'Dismiss all' }).press('Enter')
    expect(await focused(page)).toBe('H1')
  })

  it('return from the sheet of an address to the tree where that is shown in place of the outline', async () => {
    const page = await open(HEDGE, { viewport: { width: 360, height: 740 } })
    await page.getByRole('button', { name: 'Tree', exact: true }).click()
    await page.evaluate(hash => location.assign(hash), `${HEDGE}/c4`)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('reader-title')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('tree-box')
  })

  it('tell which match Enter has come to, and that everything is shown again once the search is cleared', async () => {
    const page = await open(HEDGE)
    await page.locator('[role=treeitem]').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('deed')
    await expect.poll(() => said(page)).toMatch(/^\d+ matches/)
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toMatch(/^1 of \d+ matches: [\d.]+, unknown author: \S+/)
    await page.keyboard.press('Enter')
    await expect.poll(() => said(page)).toMatch(/^2 of \d+ matches: /)
    await page.getByRole('button', { name: 'Clear search and filters' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
    await expect.poll(() => said(page)).toBe('Search and filters cleared: 22 comments')
  })

  it('say so where a key has nothing to go to', async () => {
    const page = await open(HEDGE)
    await page.locator('[role=treeitem]').first().focus()
    for (const [key, words] of [
      ['[', 'The first beside'],
      ['p', 'It answers the story'],
      ['n', 'Nothing is searched for'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => said(page)).toBe(words)
    }
    await page.keyboard.press('End')
    await page.keyboard.press(']')
    await expect.poll(() => said(page)).toBe('The last beside')
  })
})
