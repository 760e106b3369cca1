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

  it('cuts no name that has room on its line', async () => {
    const page = await open(HORN, { viewport: { width: 375, height: 800 } })
    await page.locator(row('1.1')).waitFor()
    const { cut, room } = await page.locator(row('1.1')).evaluate(each => {
      const author = each.querySelector('.author')!
      return {
        cut: author.scrollWidth > author.clientWidth,
        room: each.getBoundingClientRect().right - author.getBoundingClientRect().right,
      }
    })
    expect({ cut, hasRoom: room > 60 }).toEqual({ cut: false, hasRoom: true })
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

  it('leaves more than half of the window to the comments, on a phone and in large print', async () => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 700, height: 540 },
    ]) {
      const page = await open(HORN, { viewport })
      await page.getByText('Judging').waitFor({ state: 'detached' })
      const top = await page
        .locator('[role=treeitem]')
        .first()
        .evaluate(each => each.getBoundingClientRect().top)
      expect(top).toBeLessThan(viewport.height / 2)
      await page.getByRole('button', { name: /levels/ }).click()
      expect(await page.locator('.ledger .disclosed').isVisible()).toBe(true)
    }
  })

  it.each([
    ['a laptop at 200 %', { width: 640, height: 450 }],
    ['a wide window of which the keyboard takes half', { width: 1280, height: 450 }],
  ])('leaves more than half of a low window to the comments, and all of it once the keyboard is there: %s', async (_what, viewport) => {
    const page = await open(await put(jsonLines('A long name of a thread that asks for more than one line', manyComments(499))), {
      viewport,
    })
    await page.getByText('Judging').waitFor({ state: 'detached' })
    const outline = page.locator('.outline')
    expect((await outline.boundingBox())!.y).toBeLessThan(viewport.height / 2)
    expect(await page.locator('[role=treeitem]').count()).toBeLessThan(60)
    await page.locator('[role=treeitem][tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    const focused = () => page.evaluate(() => document.activeElement!.getBoundingClientRect().toJSON() as DOMRect)
    await expect.poll(async () => (await focused()).bottom).toBeLessThanOrEqual(viewport.height + 1)
    expect((await focused()).top).toBeGreaterThan(0)
    expect((await outline.boundingBox())!.y).toBeLessThan(60)
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

  it('closes the sheet on the way back from a comment, and opens it again on the way forth and from the comment’s address', async () => {
    const page = await open(HEDGE, NARROW)
    await page.locator(`${row('4')} .number`).click()
    await page.locator('.reader h2 .number', { hasText: '4' }).waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('.reader').isVisible()).toBe(false)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem')
    await page.goForward()
    await page.locator('.reader h2 .number', { hasText: '4' }).waitFor()
    await page.reload()
    await page.locator('.reader h2 .number', { hasText: '4' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('reader-title')
  })

  it('keeps the sheet closed over rows that the keyboard only passes, however one returns to them', async () => {
    const page = await open(HEDGE, NARROW)
    await page.locator('[role=treeitem]').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('[role=treeitem][aria-selected=true]').waitFor()
    await page.reload()
    await page.locator('[role=treeitem][aria-selected=true]').waitFor()
    expect(await page.locator('.reader').isVisible()).toBe(false)
  })

  it('opens the story from the title, and explanations and exports over the sheet', async () => {
    const page = await open(HEDGE, { viewport: { width: 375, height: 760 } })
    await page.locator('.thread-title button').click()
    await page.locator('.reader .story').waitFor()
    await page.setViewportSize({ width: 375, height: 1400 })
    for (const name of ['Export', '3 levels']) {
      await page.getByRole('button', { name }).click()
      const { isOnTop, isOver } = await page.locator('.disclosed').evaluate(each => {
        const { left, top, width, bottom } = each.getBoundingClientRect()
        const sheet = document.querySelector('.reader')!.getBoundingClientRect().top
        const at = (y: number) => each.contains(document.elementFromPoint(left + width / 2, y))
        return { isOnTop: at(top + 12) && at(bottom - 12), isOver: bottom > sheet }
      })
      expect({ isOnTop, isOver }).toEqual({ isOnTop: true, isOver: true })
      await page.keyboard.press('Escape')
    }
  })

  it('breaks no figure over two lines', async () => {
    for (const width of [375, 1440]) {
      const page = await open(HEDGE, { viewport: { width, height: 900 } })
      await page.getByRole('button', { name: '3 levels' }).click()
      const lines = await page.locator('.disclosed td.figure').evaluateAll(all =>
        all.map(each => {
          const range = document.createRange()
          range.selectNodeContents(each)
          return range.getClientRects().length
        }),
      )
      expect(new Set(lines)).toEqual(new Set([1]))
    }
  })

  it('shows the whole legend of the matrix', async () => {
    const page = await open('#/compare/should-we-let-the-horn-go-quiet', { viewport: { width: 375, height: 800 } })
    const caption = page.locator('.matrix caption')
    await caption.waitFor()
    const { left, right } = await caption.evaluate(each => each.getBoundingClientRect())
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(375)
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
