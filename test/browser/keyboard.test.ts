// The outline's keyboard: what every key does, as a table; the help must list exactly these keys.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE, row } from './samples.js'

interface Stroke {
  /** As the help prints it. */
  readonly shown: string
  readonly from: string
  readonly press: readonly string[]
  /** The comment that has the focus afterwards. */
  readonly to: string
  /** Rows that stand afterwards, where the key opens or closes. */
  readonly rows?: number
}

/** On the thread of 22 comments: `1(1.1) 2 3 4(4.1) 5(5.1(5.1.1 5.1.2)) 6(6.1(6.1.1 … 6.1.4)) 7 8(8.1) 9(9.1(9.1.1))`. */
const STROKES: readonly Stroke[] = [
  { shown: '↓', from: '1', press: ['ArrowDown'], to: '1.1' },
  { shown: '↑', from: '2', press: ['ArrowUp'], to: '1.1' },
  { shown: 'Page ↓', from: '1', press: ['PageDown'], to: '6.1.1' },
  { shown: 'Page ↑', from: '6.1.1', press: ['PageUp'], to: '1' },
  { shown: '→', from: '5', press: ['ArrowRight'], to: '5.1' },
  { shown: '→', from: '2', press: ['ArrowRight'], to: '2' },
  { shown: '←', from: '5.1.2', press: ['ArrowLeft'], to: '5.1' },
  { shown: '←', from: '5', press: ['ArrowLeft'], to: '5', rows: 19 },
  { shown: '→', from: '5', press: ['ArrowLeft', 'ArrowRight'], to: '5', rows: 22 },
  { shown: 'Home', from: '9.1', press: ['Home'], to: '1' },
  { shown: 'End', from: '1', press: ['End'], to: '9.1.1' },
  { shown: '*', from: '5', press: ['ArrowLeft', '*'], to: '5', rows: 22 },
  { shown: 'p', from: '6.1.4', press: ['p'], to: '6.1' },
  { shown: '[', from: '6.1.4', press: ['['], to: '6.1.3' },
  { shown: ']', from: '6.1.1', press: [']'], to: '6.1.2' },
  { shown: 'c', from: '6.1.2', press: ['c'], to: '6.1', rows: 18 },
  { shown: 'C', from: '6.1.2', press: ['C'], to: '6', rows: 9 },
  { shown: 'C', from: '6', press: ['C', 'C'], to: '6', rows: 22 },
  { shown: 'u', from: '2', press: ['u'], to: '2' },
  { shown: 'u', from: '5.1.2', press: ['u'], to: '5.1.1' },
  { shown: 'letters, digits', from: '1', press: ['6', '.', '1', '.', '3'], to: '6.1.3' },
  { shown: 'letters, digits', from: '1', press: ['Q', 'u', 'i', 'l'], to: '5.1.1' },
]

/** Tested below, one by one; z with the overview, those of the tree with the tree. */
const OTHERS = ['z', 'n', 'N', 'Esc', 'Enter', 'g, a letter', 'g h', 'g s', 'g t', 'g a', 'g o']

const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.number')?.textContent ?? '')

async function at(page: Page, id: string): Promise<void> {
  await page.locator(row(id)).click()
  await expect.poll(() => focused(page)).toBe(id)
}

inBrowser('the keyboard', open => {
  it('skips to the comments from the first stop of Tab, whichever panel they stand in', async () => {
    for (const [options, role] of [
      [{}, 'treeitem'],
      [{ viewport: { width: 700, height: 800 } }, null],
    ] as const) {
      const page = await open(HEDGE, options)
      await page.locator('[role=treeitem]').first().waitFor()
      if (role === null) await page.getByRole('button', { name: 'Tree', exact: true }).click()
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      const { hash } = new URL(page.url())
      await page.getByRole('link', { name: 'Skip to the comments' }).focus()
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(role)
      expect(await page.evaluate(() => document.activeElement?.closest('.panels') !== null)).toBe(true)
      expect(new URL(page.url()).hash).toBe(hash)
    }
    const page = await open(HEDGE)
    await page.locator('[role=treeitem]').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the comments')
  })

  it.each(STROKES)('$shown on $from leads to $to ($press)', async ({ from, press, to, rows }) => {
    const page = await open(HEDGE)
    await at(page, from)
    for (const key of press) await page.keyboard.press(key)
    await expect.poll(() => focused(page)).toBe(to)
    if (rows !== undefined) expect(await page.locator('[role=treeitem]').count()).toBe(rows)
  })

  it('n and N go through the matches and around their ends; Escape clears', async () => {
    const page = await open(HEDGE)
    await page.locator('#search').fill('deed')
    await page.locator('.search-counts').waitFor()
    const matches = await page.locator('[role=treeitem]:not(.dimmed) .number').allInnerTexts()
    expect(matches.length).toBeGreaterThan(1)
    await at(page, matches[0] as string)
    await page.keyboard.press('n')
    await expect.poll(() => focused(page)).toBe(matches[1])
    await page.keyboard.press('N')
    await page.keyboard.press('N')
    await expect.poll(() => focused(page)).toBe(matches.at(-1))
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.search-counts').count()).toBe(0)
  })

  it('Enter moves to the reader, / to the search, ? opens the help', async () => {
    const page = await open(HEDGE)
    await at(page, '4')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('reader-title')
    await page.keyboard.press('/')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe('4')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)
  })

  it('g and a letter switches the lens', async () => {
    const page = await open(HEDGE)
    await at(page, '1')
    for (const [letter, lens] of [
      ['t', 'topic'],
      ['h', 'shape'],
    ] as const) {
      await page.keyboard.press('g')
      await page.keyboard.press(letter)
      await expect.poll(() => page.locator('.lens-switch input:checked').getAttribute('value')).toBe(lens)
    }
  })

  it('is listed in the help, key by key, and nothing else is', async () => {
    const page = await open(HEDGE)
    await page.getByRole('button', { name: 'Help' }).click()
    const listed = async (section: string) => (await page.getByRole('region', { name: section }).locator('kbd').allInnerTexts()).sort()
    expect(await listed('In the outline')).toEqual([...new Set([...STROKES.map(({ shown }) => shown), ...OTHERS])].sort())
    expect(await listed('Everywhere but in a text field')).toEqual(['/', '?'])
    expect(await listed('In the search field')).toEqual(['Enter', 'Esc', 'Shift Enter'])
    expect(await listed('In the tree')).toEqual(['+', '0', 'arrows', '−'])
    expect(await listed('On the arcs')).toEqual(['End', 'Home', '←', '→'])
  })

  it('has one tab stop in the tree, wherever the selection is', async () => {
    const page = await open(HEDGE)
    expect(await page.locator('[role=treeitem][tabindex="0"]').count()).toBe(1)
    await at(page, '5.1')
    expect(await page.locator('[role=treeitem][tabindex="0"] .number').innerText()).toBe('5.1')
    expect(await page.locator('[role=treeitem][tabindex="0"]').count()).toBe(1)
  })

  it('gives every row a name that says what its marks show', async () => {
    const page = await open(HEDGE)
    await page.getByRole('treeitem', { name: /^6\.1 ?, unknown author, .*topic .*, 4 replies: Not so fast/ }).waitFor()
  })

  it('spells out level, set size and position of every row', async () => {
    const page = await open(HEDGE)
    await page.locator('[role=treeitem]').first().waitFor()
    const place = await page
      .locator(row('6.1.3'))
      .evaluate(row => ['level', 'setsize', 'posinset', 'expanded'].map(name => row.getAttribute(`aria-${name}`)))
    expect(place).toEqual(['3', '4', '3', null])
    expect(await page.locator(row('6.1')).getAttribute('aria-expanded')).toBe('true')
  })
})
