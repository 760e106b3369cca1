// What is searched for and picked stands in the address: reload, the way back and a shared link restore it, typing fills no history.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser, type Opening } from './in-browser.js'
import { HEDGE, HORN, row } from './samples.js'

const hash = (page: Page) => new URL(page.url()).hash
const counts = (page: Page) => page.locator('.search-counts > span').innerText()
const steps = (page: Page) => page.evaluate(() => history.length)
const stands = async (page: Page) => {
  await page.locator('[role=treeitem]').first().waitFor()
  await page.getByText('Judging').waitFor({ state: 'detached' })
}

/** Keeps all that is announced, in order. */
const listening: Opening = {
  before: async context => {
    await context.addInitScript(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const listen = () => {
        const region = [...document.querySelectorAll('[role=status]')].at(-1)
        if (!region) return void requestAnimationFrame(listen)
        new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        })
      }
      document.addEventListener('DOMContentLoaded', listen)
    })
  },
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

inBrowser('filters in the address', open => {
  it('a search is one step of the history however many letters it has, and comes back with a reload', async () => {
    const page = await open(HEDGE)
    await stands(page)
    const before = await steps(page)
    await page.locator('#search').pressSequentially('the deed & all')
    expect(hash(page)).toBe(`${HEDGE}?q=the+deed+%26+all`)
    await page.locator('#search').fill('deed')
    expect(hash(page)).toBe(`${HEDGE}?q=deed`)
    expect(await steps(page)).toBe(before + 1)
    const found = await counts(page)
    expect(found).toMatch(/^\d+ matches/)
    await page.reload()
    await stands(page)
    expect(await page.locator('#search').inputValue()).toBe('deed')
    expect(await counts(page)).toBe(found)
    await page.goBack()
    await expect.poll(() => page.locator('#search').inputValue()).toBe('')
    expect(await page.locator('.row.dimmed').count()).toBe(0)
    await page.goForward()
    await expect.poll(() => page.locator('#search').inputValue()).toBe('deed')
  })

  it('picks of the filter, of the legend and a question are restored by a shared address, and each is a step back', async () => {
    const page = await open(HORN)
    await stands(page)
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.locator('.lens-switch label', { hasText: 'Stance' }).click()
    await page.locator('.legend button', { hasText: 'disagrees' }).click()
    await page.locator('.facet button', { hasText: 'Agnes Rourke' }).click()
    await page.locator('.facet button', { hasText: 'Hollis Gantry' }).click()
    await page.locator(row('1')).click()
    const found = await counts(page)
    expect(hash(page)).toBe(`${HORN}/c4812?lens=stance&mark=disagree&people=Agnes+Rourke&people=Hollis+Gantry`)
    const other = await open(hash(page))
    await stands(other)
    await expect.poll(() => counts(other)).toBe(found)
    expect(await other.locator('.lens-switch input:checked').getAttribute('value')).toBe('stance')
    await page.goBack()
    await page.goBack()
    expect(hash(page)).toBe(`${HORN}?lens=stance&mark=disagree&people=Agnes+Rourke`)
    await expect.poll(() => counts(page)).not.toBe(found)
    await page.getByRole('button', { name: 'Clear search and filters' }).click()
    expect(hash(page)).toBe(HORN)
    expect(await page.locator('.lens-switch input:checked').getAttribute('value')).toBe('stance')
  })

  it('a question about a comment keeps its answer while one walks through it, also after a reload', async () => {
    const page = await open(HORN)
    await stands(page)
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.locator(row('1.1.1')).click()
    await page.locator('.query-list button', { hasText: 'Who disagreed' }).click()
    const chosen = hash(page).match(/\/(c[^/?]+)\?/)?.[1]
    expect(hash(page)).toMatch(new RegExp(`\\?ask=opponents&of=${chosen}$`))
    const found = await counts(page)
    await page.locator('#search').press('Enter')
    expect(hash(page)).toMatch(new RegExp(`ask=opponents&of=${chosen}$`))
    await page.reload()
    await stands(page)
    await expect.poll(() => counts(page)).toBe(found.replace(/^/, '1 of '))
  })

  it('links to other comments and the way through the commenters keep them', async () => {
    const page = await open(`${HORN}?q=horn`)
    await stands(page)
    await page.locator(row('1.1.1')).click()
    const link = page.locator('.reader a.comment-link').first()
    await link.click()
    await expect.poll(() => hash(page)).toMatch(/\?q=horn$/)
    await page.getByRole('link', { name: 'Compare commenters' }).click()
    await page.locator('.people').waitFor()
    await page.locator('.compare-head a').click()
    await stands(page)
    expect(await page.locator('#search').inputValue()).toBe('horn')
    await page.getByRole('link', { name: 'Library' }).click()
    await page.getByRole('link', { name: 'Should We Let the Horn Go Quiet?' }).click()
    await stands(page)
    expect(await page.locator('#search').inputValue()).toBe('')
  })

  it('what a shared address found is said once', async () => {
    const page = await open(`${HORN}?q=horn`, listening)
    await stands(page)
    const matches = async () => (await heard(page)).filter(text => text.includes('match'))
    await expect.poll(matches).toHaveLength(1)
    await page.waitForTimeout(900)
    expect(await matches()).toHaveLength(1)
    await page.getByRole('link', { name: 'Library' }).click()
    await page.locator('.entry').first().waitFor()
    await page.goBack()
    await stands(page)
    await expect.poll(matches).toHaveLength(2)
    await page.waitForTimeout(900)
    expect(await matches()).toHaveLength(2)
  })

  it('what no thread has finds nothing and can be cleared', async () => {
    const page = await open(`${HORN}?people=Nobody%00&lens=none&mark=x&ask=why&of=%E0%A4%A&levels=-1&q=%F0%9F`)
    await stands(page)
    expect(await counts(page)).toBe('No match')
    await page.getByRole('button', { name: 'Clear search and filters' }).click()
    expect(hash(page)).toBe(HORN)
    expect(await page.locator('.row.dimmed').count()).toBe(0)
  })
})
