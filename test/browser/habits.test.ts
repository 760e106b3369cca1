// What people do with every page: copy, select, open in two tabs, go away and come back.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE, HORN, jsonLines, put, row } from './samples.js'

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

inBrowser('habits', open => {
  it('copies a link that leads back to the comment', async () => {
    const page = await open(HEDGE, CLIPBOARD)
    await page.locator(row('5.1')).click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => page.locator('[role=status]').last().textContent()).toContain('Link copied')
    const link = new URL(await copied(page))
    expect(link.origin).toBe(inject('address'))
    const again = await open(link.hash)
    await again.locator(`${row('5.1')}[aria-selected=true]`).waitFor()
  })

  it('copies the words of a comment with where they are from', async () => {
    const page = await open(HORN, CLIPBOARD)
    await page.locator('#search').fill('IS buns')
    await page.locator('#search').press('Enter')
    await page.getByRole('button', { name: 'Copy quotation' }).click()
    await expect.poll(() => page.locator('[role=status]').last().textContent()).toContain('Quotation copied')
    expect(await copied(page)).toMatch(
      /^“mags, des IS buns”\n— comment 6\.1\.1, .+, 2023-01-\d\d \d\d:\d\d, Should We Let the Horn Go Quiet\?, https:\/\/merrintide/,
    )
  })

  it('lets text be selected', async () => {
    const page = await open(HEDGE)
    await page.locator(row('2')).click()
    await page.locator('.comment-text p').first().click({ clickCount: 3 })
    expect(await page.evaluate(() => `${getSelection()}`)).toMatch(/\w+ \w+ \w+/)
    expect(await page.locator('.reader h2 .number').innerText()).toBe('2')
  })

  it('remembers lens and filter panel', async () => {
    const page = await open(HORN)
    await page.locator('.lens-switch label', { hasText: 'Stance' }).click()
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.reload()
    await page.locator('[role=tree]').waitFor()
    expect(await page.locator('.lens-switch input:checked').getAttribute('value')).toBe('stance')
    expect(await page.locator('.facets').isVisible()).toBe(true)
  })

  it('keeps two tabs in step: the theme, and what stands in the library', async () => {
    const page = await open('')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await page.getByRole('button', { name: /^Theme: as the system/ }).click()
    await other.getByRole('button', { name: /^Theme: light/ }).waitFor()
    await put(jsonLines('From another tab', [{ id: 'a', parentId: null, text: 'Hello there' }]))
    await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await other.getByRole('link', { name: 'From another tab' }).waitFor()
  })

  it('still shows a thread that was removed in another tab', async () => {
    const hash = await put(
      jsonLines('Soon gone', [
        { id: 'a', parentId: null, text: 'First words' },
        { id: 'b', parentId: 'a', text: 'Last words' },
      ]),
    )
    const page = await open(hash, { expects: /404/ })
    await page.locator('[role=treeitem]').first().waitFor()
    await fetch(`${inject('address')}/api/threads/soon-gone`, { method: 'DELETE' })
    await page.locator('[role=treeitem]').nth(1).click()
    expect(await page.locator('.comment-text').innerText()).toBe('Last words')
    await page.reload()
    await page.getByRole('heading', { name: 'This discussion cannot be shown' }).waitFor()
    await page.getByRole('link', { name: 'Back to the library' }).click()
    await page.locator('.entry').first().waitFor()
  })

  it('compares as soon as a server that was away is back', async () => {
    const page = await open(HORN, { expects: /ERR_FAILED|Failed to load/ })
    await page.locator('[role=tree]').waitFor()
    await page.route('**/api/**', route => route.abort())
    await page.getByRole('link', { name: 'Compare commenters' }).click()
    await page.getByRole('heading', { name: 'These commenters cannot be compared' }).waitFor()
    await page.unroute('**/api/**')
    await page.locator('.people tbody tr').first().waitFor()
  })

  it('says so where copying is not allowed', async () => {
    const page = await open(HEDGE, {
      before: async context => {
        await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
      },
    })
    await page.locator(row('2')).click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => page.locator('[role=status]').last().textContent()).toMatch(/did not allow copying/)
  })
})
