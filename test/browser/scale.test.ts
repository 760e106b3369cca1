// Long and deep threads: only what is seen stands in the document, and the page stays in step with the keyboard.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { byOnePerson, chain, jsonLines, manyComments, put } from './samples.js'

/** More nodes than these the tree never draws of a long thread, with the story. */
const NODES = 301
/** Rows in view and a few beyond. */
const ROWS = 60

const fiveThousand = () => put(jsonLines('Five thousand', manyComments(5_000)))

/** Once the judgements are there. */
async function judged(page: Page): Promise<Page> {
  await page.locator('[role=treeitem]').first().waitFor()
  await page.getByText('Judging').waitFor({ state: 'detached' })
  return page
}

/** Clicks the strip at a share of its width, on its first row. */
async function clickStrip(page: Page, share: number): Promise<void> {
  const strip = page.locator('.strip canvas')
  await strip.waitFor()
  const { width = 0 } = (await strip.boundingBox()) ?? {}
  await strip.click({ position: { x: width * share, y: 3 } })
}

inBrowser('scale', open => {
  it('shows 5,000 comments as an overview, a window of rows and one branch', async () => {
    const page = await open(await fiveThousand())
    await page.locator('.strip canvas').waitFor()
    expect(await page.locator('[role=treeitem]').count()).toBeLessThan(ROWS)
    expect(await page.locator('.node').count()).toBeLessThanOrEqual(NODES)
    await page.locator('[role=treeitem]').first().click()
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('[aria-selected=true]').isVisible()).toBe(true)
    expect(await page.locator('.node.selected').count()).toBe(1)
  })

  it('shows a long thread before it is judged, and keeps what was chosen, closed and searched for when the judgements come', async () => {
    let release = () => {}
    const released = new Promise<void>(free => {
      release = free
    })
    const hash = await put(jsonLines('Judged late', manyComments(900)))
    const page = await open(hash, {
      before: async context => {
        const columns = /\/columns$/
        await context.route(columns, async route => {
          await released
          await route.continue()
        })
      },
    })
    await page.locator('[role=treeitem]').first().waitFor()
    await page.getByText('Judging 900 comments').waitFor()
    await page.locator('[role=treeitem]').nth(2).click()
    await page.locator('#search').fill('lamps')
    const { counts, address } = { counts: await page.locator('.search-counts').innerText(), address: page.url() }
    release()
    await judged(page)
    await page.locator('.lens-switch label', { hasText: 'Sentiment' }).waitFor()
    expect(await page.locator('.search-counts').innerText()).toBe(counts)
    expect(page.url()).toBe(address)
    expect(await page.locator('[aria-selected=true]').count()).toBe(1)
  })

  it('says of a deep thread how far its overview goes, the same above the tree as at the overview', async () => {
    const page = await judged(await open(await put(jsonLines('Deep', chain(700)))))
    expect(await page.locator('.strip-line').innerText()).toMatch(/^Whole thread, 9 of 700 levels/)
    expect(await page.locator('.branch-note').innerText()).toMatch(/The overview above shows the whole thread, its first 9 levels\.$/)
    const pairs = Array.from({ length: 700 }, (_, at) => ({ id: `c${at}`, parentId: at % 2 === 0 ? null : `c${at - 1}`, text: 'A pair.' }))
    const flat = await judged(await open(await put(jsonLines('Shallow', pairs))))
    expect(await flat.locator('.strip-line').innerText()).toMatch(/^Whole thread, 2 levels/)
    expect(await flat.locator('.branch-note').innerText()).toMatch(/The overview above shows the whole thread\.$/)
  })

  it('has no overview of a thread that outline and tree show whole', async () => {
    const page = await judged(await open(await put(jsonLines('Below', manyComments(499)))))
    expect(await page.locator('.overview').count()).toBe(0)
    await page.goto((await page.url()).replace(/#.*/, await put(jsonLines('Five hundred', manyComments(500)))))
    await page.locator('.overview').waitFor()
  })

  it('a click into the overview leads to the comment beneath it', async () => {
    const page = await judged(await open(await fiveThousand()))
    await clickStrip(page, 0.5)
    await expect.poll(() => page.locator('[aria-selected=true]').count()).toBe(1)
    expect(await page.locator('[aria-selected=true]').getAttribute('aria-level')).toBe('1')
  })

  it('a click looks into the branch; the path, Escape and a choice elsewhere lead back to the whole', async () => {
    const page = await judged(await open(await fiveThousand()))
    const path = page.getByRole('navigation', { name: 'Part of the thread in the overview' })
    await clickStrip(page, 0.5)
    await path.waitFor()
    expect(await path.locator('[aria-current]').innerText()).toMatch(/comments?, \d+( of \d+)? levels?$/)
    await path.getByRole('button', { name: 'Whole thread' }).click()
    await path.waitFor({ state: 'detached' })
    await clickStrip(page, 0.5)
    await path.waitFor()
    await page.locator('[role=treeitem][tabindex="0"]').focus()
    await page.keyboard.press('Escape')
    await path.waitFor({ state: 'detached' })
    await clickStrip(page, 0.5)
    await path.waitFor()
    await page.locator('[role=treeitem][tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await path.waitFor({ state: 'detached' })
  })

  it('looks into a branch from the keyboard, and says so', async () => {
    const page = await judged(await open(await fiveThousand()))
    await page.locator('[role=treeitem][aria-expanded]').first().click()
    const number = await page.locator('[aria-selected=true] .number').innerText()
    await page.keyboard.press('z')
    expect(await page.locator('.strip-line [aria-current]').innerText()).toMatch(new RegExp(`^${number} · `))
    await expect.poll(() => page.locator('[aria-live]').allInnerTexts()).toContainEqual(expect.stringMatching(`Overview of ${number}: `))
    await page.keyboard.press('Escape')
    expect(await page.locator('.strip-line nav').count()).toBe(0)
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

  it('opens 100,000 comments of one person', { timeout: 120_000 }, async () => {
    const page = await open(await put(jsonLines('One voice', byOnePerson(100_000))))
    await page.locator('[role=treeitem]').first().waitFor({ timeout: 60_000 })
    expect(await page.locator('.ledger').innerText()).toContain('100,000 found')
    await page.locator('[role=treeitem]').first().click()
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('[aria-selected=true]').isVisible()).toBe(true)
  })
})
