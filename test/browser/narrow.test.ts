// Narrow screens and large text: two levels of indentation, whom a deeper row replies to, rows as high as their text.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE, HORN, jsonLines, manyComments, put, row } from './samples.js'

const NARROW = { viewport: { width: 320, height: 800 } }

inBrowser('a narrow screen', open => {
  it('indents two levels and says of deeper rows whom they reply to, by name or by number', async () => {
    const page = await open(HORN, NARROW)
    await page.locator(row('1.1.1.1')).waitFor()
    const left = (number: string) => page.locator(`${row(number)} .twisty`).evaluate(each => each.getBoundingClientRect().left)
    expect(await left('1.1')).toBeGreaterThan(await left('1'))
    expect(await left('1.1.1')).toBeGreaterThan(await left('1.1'))
    expect(await left('1.1.1.1')).toBe(await left('1.1.1'))
    expect(await page.locator(`${row('1.1.1.1')} .replying`).innerText()).toBe('↳ replying to Agnes Rourke')
    expect(
      await page
        .locator('.replying')
        .filter({ has: page.locator('xpath=ancestor::*[@aria-level<4]') })
        .count(),
    ).toBe(0)
    const nameless = await open(
      await put(
        jsonLines(
          'Steps down',
          ['a', 'b', 'c', 'd'].map((id, at, all) => ({ id, parentId: all[at - 1] ?? null, text: id })),
        ),
      ),
      NARROW,
    )
    expect(await nameless.locator('.replying').allInnerTexts()).toEqual(['↳ replying to 1.1.1'])
  })

  it('shows each comment on two lines, the words beneath the name, none over another', async () => {
    const page = await open(HORN, NARROW)
    await page.locator(row('1.1.1.1')).waitFor()
    const boxes = await page.locator('[role=treeitem]').evaluateAll(all =>
      all.slice(0, 8).map(each => {
        const [whole, words, number] = [each, each.querySelector('.words')!, each.querySelector('.number')!].map(part =>
          part.getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect]
        return { bottom: whole.bottom - words.bottom, below: words.top - number.bottom, right: whole.right - words.right }
      }),
    )
    for (const { bottom, below, right } of boxes) {
      expect(bottom).toBeGreaterThanOrEqual(0)
      expect(below).toBeGreaterThanOrEqual(-4)
      expect(right).toBeGreaterThanOrEqual(0)
    }
  })

  it('keeps the overview of a long thread', async () => {
    const page = await open(await put(jsonLines('Five hundred and more', manyComments(520))), NARROW)
    expect((await page.locator('.strip canvas').boundingBox())?.width).toBeGreaterThan(200)
  })

  it('opens a comment in a sheet that Escape closes, the focus back on its row', async () => {
    const page = await open(HEDGE, NARROW)
    await page.locator(`${row('4')} .number`).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('reader-title')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.reader').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.querySelector('.number')?.textContent)).toBe('4')
  })

  it.each([
    ['a window zoomed to 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, 16],
    ['text half as large again', { viewport: { width: 1280, height: 800 } }, 24],
  ])('loses nothing in %s', async (_what, options, size) => {
    const page = await open(HORN, options)
    await page.locator('[role=treeitem]').first().waitFor()
    await page.evaluate(px => {
      document.documentElement.style.fontSize = `${px}px`
      dispatchEvent(new Event('resize'))
    }, size)
    await expect
      .poll(() =>
        page
          .locator('[role=treeitem]')
          .first()
          .evaluate(each => each.scrollHeight - each.clientHeight),
      )
      .toBeLessThanOrEqual(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    const [first, second] = await page
      .locator('[role=treeitem]')
      .evaluateAll(all => all.slice(0, 2).map(each => each.getBoundingClientRect()))
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom - 0.5)
    for (const name of ['Filter', 'Replay', 'Export']) expect(await page.getByRole('button', { name }).isVisible()).toBe(true)
  })
})
