// For everybody: no finding of axe in either theme on any screen, room at 320 pixels, nothing too small to touch.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE, HORN, jsonLines, manyComments, put, row } from './samples.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const THEMES = ['light', 'dark'] as const

interface State {
  readonly name: string
  readonly hash: string
  readonly reach?: (page: Page) => Promise<unknown>
}

const STATES: readonly State[] = [
  {
    name: 'a branch in the overview of a long thread',
    hash: '',
    reach: async page => {
      const hash = await put(jsonLines('Six hundred', manyComments(601)))
      await page.evaluate(to => location.assign(to), hash)
      await page.locator('[role=treeitem]').first().focus()
      await page.keyboard.press('z')
      await page.locator('.strip-line nav').waitFor()
    },
  },
  { name: 'the library', hash: '' },
  { name: 'a thread', hash: HEDGE },
  { name: 'a chosen comment', hash: HORN, reach: page => page.locator('[role=treeitem]').nth(3).click() },
  { name: 'an open explanation', hash: HEDGE, reach: page => page.getByRole('button', { name: '22 found' }).click() },
  { name: 'the export menu', hash: HEDGE, reach: page => page.getByRole('button', { name: 'Export' }).click() },
  {
    name: 'the export menu with pseudonyms',
    hash: HEDGE,
    reach: async page => {
      await page.getByRole('button', { name: 'Export' }).click()
      await page.getByLabel('Use pseudonyms').check()
    },
  },
  { name: 'the menu of a panel', hash: HEDGE, reach: page => page.getByRole('button', { name: 'Download the outline' }).click() },
  { name: 'a search', hash: HORN, reach: page => page.locator('#search').fill('quiet') },
  {
    name: 'a filter to be saved, and the replay',
    hash: HORN,
    reach: async page => {
      await page.getByRole('button', { name: 'Filter' }).click()
      await page.locator('.facet button').first().click()
      await page.getByRole('button', { name: 'Replay' }).click()
    },
  },
  { name: 'the help', hash: HEDGE, reach: page => page.getByRole('button', { name: 'Help' }).click() },
  {
    name: 'a comparison',
    hash: '#/compare/should-we-let-the-horn-go-quiet/horn',
    reach: page => page.locator('.matrix td button').first().click(),
  },
  { name: 'a page without comments', hash: '#/thread/how-to-get-lost-on-purpose' },
]

async function ready(page: Page): Promise<void> {
  await page.locator('.entry, [role=tree], .empty, .people').first().waitFor()
}

/** Findings as "rule: elements". The policy allows no script of a string but the test's own. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    const { violations } = await axe.run()
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(' | ')}`,
    )
  })
}

inBrowser('access', open => {
  for (const theme of THEMES)
    it.each(STATES)(`axe finds nothing wrong with $name (${theme})`, async ({ hash, reach }) => {
      const page = await open(hash, { colorScheme: theme })
      await ready(page)
      await reach?.(page)
      expect(await findings(page)).toEqual([])
    })

  it.each(THEMES)('axe finds nothing wrong in any lens (%s)', async theme => {
    const page = await open(HORN, { colorScheme: theme })
    await page.locator('[role=treeitem]').nth(3).click()
    const lenses = page.locator('.lens-switch label')
    for (let place = 0; place < (await lenses.count()); place++) {
      await lenses.nth(place).click()
      expect(await findings(page)).toEqual([])
    }
  })

  it.each([320, 700, 1024])('nothing is wider than a window of %i pixels', async width => {
    for (const { hash, reach } of STATES) {
      const page = await open(hash, { viewport: { width, height: 700 } })
      await ready(page)
      await reach?.(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })

  it('everything that can be pressed is 24 pixels high and wide, or stands within a line of text', async () => {
    const page = await open(HORN)
    await page.locator('[role=treeitem]').nth(3).click()
    const small = await page
      .locator('button, summary, .lens-switch label, [role=treeitem], .node .target, .comment-link')
      .evaluateAll(all =>
        all
          .map(each => ({ what: each.outerHTML.slice(0, 80), box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(({ what, box }) => `${what}: ${box.width} × ${box.height}`),
      )
    expect(small).toEqual([])
  })

  it('on a narrow screen a touched comment opens in a sheet, which closes again', async () => {
    const page = await open(HEDGE, { viewport: { width: 390, height: 800 }, hasTouch: true })
    await page.locator(row('5')).tap()
    await page.locator('.reader h2').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('reader-title')
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect.poll(() => page.locator('.reader').isVisible()).toBe(false)
  })

  it('remembers the theme that was switched to', async () => {
    const page = await open('')
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await background()
    await page.getByRole('button', { name: /^Theme/ }).click()
    await page.getByRole('button', { name: /^Theme/ }).click()
    const dark = await background()
    expect(dark).not.toBe(light)
    await page.reload()
    await ready(page)
    expect(await background()).toBe(dark)
  })
})
