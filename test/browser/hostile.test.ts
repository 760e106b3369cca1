// Content that no designer thought of: one comment, nobody and no date, endless names, other scripts, markup in every field, on every screen.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser, type Open } from './in-browser.js'
import { jsonLines, put } from './samples.js'

const LONG = 'Ferdinand'.repeat(1_112)
const MARKUP = '"><img src=x onerror="window.ran=1"><svg onload="window.ran=1"><script>window.ran=1</script>{{7*7}}'
const ARABIC = 'أعتقد أن هذا الحل رائع جدا'
const HEBREW = 'אני לא מסכים עם זה בכלל'

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** The thread and comparison screens of a made thread, each wide and narrow. */
async function everywhere(open: Open, hash: string, look: (page: Page) => Promise<void>): Promise<void> {
  for (const width of [1400, 320])
    for (const screen of ['thread', 'compare']) {
      const page = await open(hash.replace('/thread/', `/${screen}/`), { viewport: { width, height: 800 } })
      await page.locator('[role=tree], .people').first().waitFor()
      await look(page)
    }
}

inBrowser('hostile content', open => {
  it('shows a thread of one comment', async () => {
    const hash = await put(jsonLines('Only one', [{ id: 'a', parentId: null, text: 'Well?' }]))
    const page = await open(hash)
    await page.locator('[role=treeitem]').click()
    expect(await page.locator('.reader .comment-text').innerText()).toBe('Well?')
    expect(await page.locator('.arcs, .replay-switch').count()).toBe(0)
    await everywhere(open, hash, async each => expect(await fits(each)).toBeLessThanOrEqual(0))
  })

  it('shows nobody and no date as what they are: unknown', async () => {
    const hash = await put(
      jsonLines('Nobody, never', [
        { id: 'a', parentId: null, text: 'First' },
        { id: 'b', parentId: 'a', text: '' },
        { id: 'c', parentId: 'b', text: 'Third' },
      ]),
    )
    const page = await open(hash)
    await page.locator('[role=treeitem]').nth(1).click()
    expect(await page.locator('.reader h2').innerText()).toMatch(/unknown author/)
    expect(await page.locator('.reader').innerText()).toMatch(/This comment has no words/)
    await page.getByRole('button', { name: 'Replay' }).click()
    await page.getByText('no comment has a date').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/null|undefined|NaN|Invalid Date/)
  })

  it('keeps names of 10,000 characters in their place', async () => {
    const comments = ['a', 'b', 'c', 'd', 'e'].map((id, at, all) => ({
      id,
      parentId: all[at - 1] ?? null,
      author: `${LONG}${at % 2}`,
      text: `I agree ${id}`,
    }))
    const hash = await put(jsonLines('Endless names', comments))
    await everywhere(open, hash, async page => {
      expect(await fits(page)).toBeLessThanOrEqual(0)
      if (page.url().includes('/thread/')) await page.locator('[role=treeitem] .number').last().click()
      else await page.locator('.person').first().click()
      expect(await fits(page)).toBeLessThanOrEqual(0)
      const tallest = await page
        .locator('[role=treeitem], .people tbody tr')
        .evaluateAll(all => Math.max(...all.map(each => each.getBoundingClientRect().height)))
      expect(tallest).toBeLessThan(120)
    })
  })

  it('lets each text run in its own direction', async () => {
    const hash = await put(
      jsonLines(`نقاش ${HEBREW}`, [
        { id: 'a', parentId: null, author: 'سمير', text: ARABIC },
        { id: 'b', parentId: 'a', author: 'Dana דנה', text: `${HEBREW}, as they say: “${ARABIC}”` },
        { id: 'c', parentId: 'b', author: 'Ann', text: 'Plain left to right' },
      ]),
    )
    await everywhere(open, hash, async page => expect(await fits(page)).toBeLessThanOrEqual(0))
    const page = await open(hash)
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(each => getComputedStyle(each).direction)
    expect(await direction('h1')).toBe('rtl')
    await page.locator('[role=treeitem]').first().click()
    expect(await direction('.comment-text p')).toBe('rtl')
    expect(await page.locator('.row .words').evaluateAll(all => all.map(each => getComputedStyle(each).direction))).toEqual([
      'rtl',
      'rtl',
      'ltr',
    ])
    expect(await page.locator('.row .author').evaluateAll(all => all.map(each => getComputedStyle(each).direction))).toEqual([
      'rtl',
      'ltr',
      'ltr',
    ])
  })

  it('keeps markup in every field as characters, in every panel and on every screen', async () => {
    const comments = ['a', 'b', 'c'].map((id, at, all) => ({
      id: `${id}${MARKUP}`,
      parentId: at === 0 ? null : `${all[at - 1]}${MARKUP}`,
      author: `${MARKUP}${at}`,
      text: `${MARKUP} I disagree?`,
    }))
    const hash = await put(jsonLines(MARKUP, comments))
    const page = await open(hash)
    await page.locator('[role=treeitem]').nth(2).click()
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.locator('.facet button', { hasText: '<img' }).first().click()
    await page.getByLabel('Name for this search').fill(MARKUP.slice(0, 40))
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Replay' }).click()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    for (const panel of ['.row', 'svg.tree', '.arcs', '.reader', '.facets', '.saved', '.paper', 'h1'])
      expect([panel, await page.locator(panel).first().textContent()]).toEqual([
        panel,
        expect.stringMatching(panel === '.arcs' ? /Branch 1/ : /<img/),
      ])
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    const clean = (each: Page) =>
      each.evaluate(() => [document.querySelectorAll('img, #page script, [onload], [onerror]').length, 'ran' in window])
    expect(await clean(page)).toEqual([0, false])
    await page.goto(page.url().replace(/#.*/, hash.replace('/thread/', '/compare/')))
    await page.locator('.person').first().click()
    await page.locator('.matrix td button').first().click()
    expect(await page.locator('.drawer').innerText()).toContain('<img')
    expect(await clean(page)).toEqual([0, false])
    await page.goto(page.url().replace(/#.*/, '#/'))
    await page.locator('.entry', { hasText: '<img' }).first().waitFor()
    expect(await clean(page)).toEqual([0, false])
  })
})
