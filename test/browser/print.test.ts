// On paper: every comment in order, in light colors, whatever the window shows; afterwards the page is as before.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HORN, jsonLines, manyComments, put } from './samples.js'

/** What stands on paper while `look` is asked; the browser's own printing sends the same two events. */
async function onPaper<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const seen = await look()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  return seen
}

inBrowser('printing', open => {
  it('lists all comments of a thread whose outline shows a few', async () => {
    const page = await open(await put(jsonLines('Seven hundred', manyComments(700))))
    await page.locator('[role=treeitem]').first().waitFor()
    expect(await page.locator('[role=treeitem]').count()).toBeLessThan(100)
    const numbers = await onPaper(page, () => page.locator('.paper .number').allInnerTexts())
    expect(numbers).toHaveLength(700)
    expect(new Set(numbers).size).toBeGreaterThan(400)
    expect(await page.locator('.paper li').count()).toBe(0)
    expect(await page.locator('.panels').isVisible()).toBe(true)
  })

  it('is light and without what one presses, also from the dark page', async () => {
    const page = await open(HORN, { colorScheme: 'dark' })
    await page.locator('[role=treeitem]').first().waitFor()
    const seen = await onPaper(page, async () => ({
      ink: await page.evaluate(() => getComputedStyle(document.body).color),
      pressed: await page
        .getByRole('button', { name: /Filter|Replay|Export|Download/ })
        .filter({ visible: true })
        .count(),
      gap: await page.evaluate(
        () =>
          document.querySelector('.paper')!.getBoundingClientRect().top -
          document.querySelector('.thread-head')!.getBoundingClientRect().bottom,
      ),
      panels: await page.locator('.panels').isVisible(),
      text: await page.locator('.paper').innerText(),
    }))
    expect(seen.gap).toBeLessThan(80)
    expect(seen).toMatchObject({ ink: 'rgb(29, 27, 23)', pressed: 0, panels: false })
    expect(seen.text).toMatch(/103 comments in reading order/)
    expect(seen.text).toMatch(/1\.1\.1\.1\.2 sleepless_on_harbour_rd .*↳ answers 1\.1\.1\.1\.1 \(0\.\d\d\)/)
  })

  it('fills pages in the browser’s own printing', async () => {
    const page = await open(HORN)
    await page.locator('[role=treeitem]').first().waitFor()
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(6)
  })

  it('says what is spam, names whole, and prints the story that all answer', async () => {
    const page = await open('#/thread/the-drawer-of-cables')
    await page.getByText('Judging').waitFor({ state: 'detached' })
    const text = await onPaper(page, () => page.locator('.paper').innerText())
    expect(text).toMatch(/2 Best Cable Deals 4U\s+spam/)
    expect(text).toContain('Every house has one.')
    const name = `Baroness ${'of the Seven Hills '.repeat(8)}indeed`
    await page.goto(
      page.url().replace(/#.*/, await put(jsonLines('Names', [{ id: 'a', parentId: null, author: name, text: 'Here I am.' }]))),
    )
    await page.getByText('Here I am.').first().waitFor()
    expect(await onPaper(page, () => page.locator('.paper').innerText())).toContain(name)
  })

  it('shows grey what does not match', async () => {
    const page = await open(HORN)
    await page.locator('#search').fill('mothers')
    await page.locator('.search-counts').waitFor()
    const [all, grey] = await onPaper(
      page,
      async () => [await page.locator('.paper li').count(), await page.locator('.paper li.dimmed').count()] as const,
    )
    expect(all).toBe(103)
    expect(grey).toBeGreaterThan(90)
    expect(grey).toBeLessThan(103)
  })
})
