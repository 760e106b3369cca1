// The tree moves and scales: by wheel, drag, buttons and keys, and says as much as there is room for.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { chain, HORN, jsonLines, manyComments, put, row } from './samples.js'

interface Drawn {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface TraceEvent {
  readonly name: string
  readonly args?: { readonly elementCount?: number }
}

const boxOf = async (page: Page, selector: string): Promise<Drawn> => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {}
  return { left: x, top: y, width, height }
}
const drawing = (page: Page) => boxOf(page, '.tree .drawing')
const words = (page: Page) => page.locator('.node text:visible').count()
/** Pairs of labels that lie upon each other. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.node:not(.selected) text')]
      .map(text => text.getBoundingClientRect())
      .filter(({ width }) => width > 0)
    const lie = (a: DOMRect, b: DOMRect) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom
    return boxes.flatMap((a, nth) => boxes.slice(nth + 1).filter(b => lie(a, b))).length
  })
/** Whether the mark of a comment stands in the box, with `room` pixels to its right. */
const isSeen = async (page: Page, index: number, room = 0) => {
  const [mark, box] = [await boxOf(page, `.node[data-index="${index}"] .mark`), await boxOf(page, '.tree-box')]
  const isInside = mark.left >= box.left && mark.left + room <= box.left + box.width
  return isInside && mark.top >= box.top && mark.top + mark.height <= box.top + box.height
}
/** Elements whose style the browser works out anew meanwhile, as it traces it. */
const styledDuring = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await act()
  await page.evaluate(() => new Promise(frame => requestAnimationFrame(() => setTimeout(frame))))
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return traceEvents.reduce((sum, { name, args }) => sum + (name === 'UpdateLayoutTree' ? (args?.elementCount ?? 0) : 0), 0)
}
const isMoved = async (page: Page, before: Drawn) => {
  const { left, top } = await drawing(page)
  return left !== before.left || top !== before.top
}

inBrowser('the tree', open => {
  it('moves by wheel and by drag, and a drag chooses nothing', async () => {
    const page = await open(HORN)
    await page.locator('svg.tree').waitFor()
    const box = await boxOf(page, '.tree-box')
    await page.mouse.move(box.left + 200, box.top + 200)
    const first = await drawing(page)
    await page.mouse.wheel(0, 300)
    await expect.poll(async () => (await drawing(page)).top).toBe(first.top - 300)
    await page.mouse.down()
    await page.mouse.move(box.left + 200, box.top + 260, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await drawing(page)).top).toBe(first.top - 240)
    expect(await page.locator('[aria-selected=true]').count()).toBe(0)
  })

  it('scales around the pointer by the wheel with Ctrl, never beyond the whole or twice its size', async () => {
    const page = await open(HORN)
    await page.locator('svg.tree').waitFor()
    const { left, top } = await boxOf(page, '.tree-box')
    const first = await drawing(page)
    await page.mouse.move(left + 100, top + 100)
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -200)
    await expect.poll(async () => (await drawing(page)).width).toBeCloseTo(2 * first.width, 0)
    for (let turn = 0; turn < 30; turn++) await page.mouse.wheel(0, 200)
    await page.keyboard.up('Control')
    const box = await boxOf(page, '.tree-box')
    await expect.poll(async () => (await drawing(page)).height).toBeLessThanOrEqual(box.height + 1)
  })

  it('shows the whole when asked to, with words only where they can be read, none upon another, and the chosen comment’s own always', async () => {
    const page = await open(await put(jsonLines('Five hundred', manyComments(500))))
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.node').count()).toBe(501)
    await page.getByRole('button', { name: 'Fit' }).click()
    const box = await boxOf(page, '.tree-box')
    const whole = await drawing(page)
    expect(whole.width <= box.width + 1 && whole.height <= box.height + 1).toBe(true)
    const far = await words(page)
    expect(far).toBeLessThan(60)
    expect(await overlaps(page)).toBe(0)
    await page.locator(row('1.1')).click()
    expect(await page.locator('.node.selected text:visible').count()).toBe(1)
    expect((await boxOf(page, '.node.selected .node-head')).height).toBeGreaterThan(11)
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Nearer' }).click()
    await expect.poll(() => words(page)).toBeGreaterThan(far)
    expect(await overlaps(page)).toBe(0)
    for (let step = 0; step < 8; step++) await page.getByRole('button', { name: 'Nearer' }).click()
    expect(await page.locator('svg.tree').getAttribute('class')).toContain('with-words')
  })

  it('writes a step of the scale only at the words that are seen: hundreds of nodes are not styled anew', async () => {
    const page = await open(await put(jsonLines('Five hundred', manyComments(500))))
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.node').count()).toBe(501)
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Farther' }).click()
    await expect.poll(() => page.locator('.node text:visible').count()).toBeGreaterThan(5)
    const restyled = await styledDuring(page, () => page.getByRole('button', { name: 'Farther' }).click())
    expect(restyled).toBeGreaterThan(0)
    expect(restyled).toBeLessThan(501)
  })

  it('from afar takes the nearest dot for the one that is meant', async () => {
    const page = await open(await put(jsonLines('Five hundred', manyComments(500))))
    await page.getByRole('button', { name: 'Fit' }).click()
    const { left, top, width } = await boxOf(page, '.node[data-index="0"] .mark')
    await page.mouse.click(left + width / 2 - 5, top + 4)
    await page.locator(`${row('1')}[aria-selected=true]`).waitFor()
  })

  it('does the same by keys while it has the focus', async () => {
    const page = await open(HORN)
    await page.locator('.tree-box').focus()
    const first = await drawing(page)
    await page.keyboard.press('ArrowDown')
    expect((await drawing(page)).top).toBe(first.top - 80)
    await page.keyboard.press('+')
    expect((await drawing(page)).width).toBeGreaterThan(first.width)
    await page.keyboard.press('-')
    expect((await drawing(page)).width).toBeCloseTo(first.width, 0)
    await page.keyboard.press('0')
    expect((await drawing(page)).height).toBeLessThanOrEqual((await boxOf(page, '.tree-box')).height + 1)
  })

  it('brings the chosen comment into view at every scale', async () => {
    const page = await open(await put(jsonLines('Five hundred', manyComments(500))))
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await page.locator('[role=treeitem]').first().click()
    await page.keyboard.press('End')
    const isInside = async () => {
      const [node, box] = [await boxOf(page, '.node.selected .mark'), await boxOf(page, '.tree-box')]
      return node.left >= box.left && node.top >= box.top && node.left <= box.left + box.width && node.top <= box.top + box.height
    }
    await expect.poll(isInside).toBe(true)
    await page.getByRole('button', { name: 'Nearer' }).click()
    await page.locator('[role=treeitem][tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await expect.poll(isInside).toBe(true)
  })

  it('opens the branch of a large thread with its root and first replies in view', async () => {
    const page = await open(await put(jsonLines('Deep first branch', manyComments(1200))))
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await expect.poll(() => isSeen(page, 0)).toBe(true)
    const seen = await page.evaluate(() => {
      const { left, right, top, bottom } = document.querySelector('.tree-box')!.getBoundingClientRect()
      const boxes = [...document.querySelectorAll('.node .mark')].map(mark => mark.getBoundingClientRect())
      return boxes.filter(box => box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom).length
    })
    expect(seen).toBeGreaterThan(10)
    const scale = await page.locator('.tree .drawing').evaluate(each => (each as SVGGElement).getScreenCTM()!.a)
    expect(scale >= 0.86 || scale < 0.64, `words of ${14 * scale} pixels`).toBe(true)
  })

  it.each([
    '/c4812',
    '?q=horn',
  ])('stands at its left edge, the story in view, where an address opens it with something to show: %s', async rest => {
    const page = await open(`${HORN}${rest}`)
    await page.getByText('Judging').waitFor({ state: 'detached' })
    const dot = async () => {
      const [story, box] = [await boxOf(page, '.node[data-index="-1"] .story-dot'), await boxOf(page, '.tree-box')]
      return story.left - box.left
    }
    await expect.poll(dot).toBeGreaterThan(5)
  })

  it('shows all of a chain of three hundred when asked to, and fits it again in another room', async () => {
    const page = await open(await put(jsonLines('Chain', chain(300))))
    await page.getByRole('button', { name: 'Fit' }).click()
    const fits = async () => (await drawing(page)).width <= (await boxOf(page, '.tree-box')).width
    await expect.poll(fits).toBe(true)
    expect(await overlaps(page)).toBe(0)
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await expect.poll(fits).toBe(true)
  })

  it('is as wide as its box where only its width is too large', async () => {
    const page = await open('#/thread/the-drawer-of-cables')
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await expect.poll(() => isSeen(page, 5)).toBe(true)
  })

  it('keeps the chosen comment with its words in view while the filter opens', async () => {
    const page = await open(HORN)
    await page.locator(row('1.1.1')).click()
    await expect.poll(() => isSeen(page, 2, 120)).toBe(true)
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await expect.poll(() => isSeen(page, 2, 120)).toBe(true)
  })

  it('says of the overview what it shows, also of a part', async () => {
    const page = await open(await put(jsonLines('Overview', manyComments(1200))))
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.branch-note').innerText()).toContain('shows the whole thread')
    await page.locator(row('1')).click()
    await page.keyboard.press('z')
    await expect.poll(() => page.locator('.branch-note').innerText()).toMatch(/The overview above shows 1\b/)
  })

  it('has nothing to press where the whole stands in its box', async () => {
    const page = await open(await put(jsonLines('Three', manyComments(3))))
    await page.locator('svg.tree').waitFor()
    expect(await page.getByRole('button', { name: 'Nearer' }).count()).toBe(0)
    const before = await drawing(page)
    await page.locator('.tree-box').focus()
    await page.keyboard.press('ArrowDown')
    expect(await isMoved(page, before)).toBe(false)
  })
})
