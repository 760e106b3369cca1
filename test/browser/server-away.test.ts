// The server goes away in the middle: the page says so, keeps what it shows, and recovers by itself.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE } from './samples.js'

inBrowser('a server that goes away', open => {
  it('is noticed, what is shown stays, and what could not be shown comes when it is back', async () => {
    const page = await open(HEDGE, { expects: /ERR_FAILED|Failed to load/ })
    await page.locator('[role=treeitem]').first().waitFor()
    await page.route('**/api/**', route => route.abort())
    await page.getByRole('link', { name: 'Library' }).click()
    await page.getByRole('alert').waitFor()
    await page.goBack()
    expect(await page.locator('[role=treeitem]').count()).toBe(22)
    await page.goto(page.url().replace(/#.*/, '#/thread/should-we-let-the-horn-go-quiet'))
    await page.getByRole('heading', { name: 'This discussion cannot be shown' }).waitFor()
    await page.unroute('**/api/**')
    await page.locator('[role=treeitem]').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})
