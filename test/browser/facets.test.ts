// Facets and ready-made questions: they dim, keep the ancestors, count honestly, and combine.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HORN } from './samples.js'

inBrowser('the filter', open => {
  it('dims what is not picked and counts matches and context', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.locator('.facet button', { hasText: 'Agnes Rourke' }).click()
    expect(await page.locator('.search-counts').innerText()).toMatch(/8 matches · \d+ shown for context/)
    expect(await page.locator('.node:not(.dimmed)').count()).toBe(9)
    expect(await page.locator('.node').count()).toBe(104)
  })

  it('combines facets with one another, with the legend and with the search', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    const matches = async () => Number((await page.locator('.search-counts').innerText()).match(/(\d+) match/)?.[1] ?? 0)
    await page.locator('.facet button', { hasText: 'Agnes Rourke' }).click()
    await page.locator('.facet button', { hasText: 'Hollis Gantry' }).click()
    expect(await matches()).toBe(18)
    await page.locator('.facet button', { hasText: 'no reply' }).click()
    const unanswered = await matches()
    expect(unanswered).toBeLessThan(18)
    await page.locator('#search').fill('horn')
    expect(await matches()).toBeLessThan(unanswered)
    await page.getByRole('button', { name: 'Clear search and filters' }).click()
    await expect.poll(() => page.locator('.dimmed').count()).toBe(0)
  })

  it('answers a ready-made question, and remembers that its panel is open', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    const question = page.locator('.query-list button', { hasText: 'Longest exchange' })
    const found = Number(await question.locator('.count').innerText())
    expect(found).toBeGreaterThan(1)
    await question.click()
    expect(await page.locator('.node:not(.dimmed)').count()).toBe(found + 1)
    await page.reload()
    await question.waitFor()
  })
})
