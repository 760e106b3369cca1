// Bringing one's own: pasting, dropping and picking; the reason where there is nothing to see; what was brought stays until it is removed.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { jsonLines, put } from './samples.js'

const sampleText = (slug: string): string => readFileSync(resolve(import.meta.dirname, '../../corpus', slug, 'source.txt'), 'utf8')

const THREE = jsonLines('Three on a bench', [
  { id: 'a', parentId: null, text: 'I love this bench.', author: 'Ann' },
  { id: 'b', parentId: 'a', text: 'Nobody asked about the bench.', author: 'Bo' },
  { id: 'c', parentId: 'b', text: 'I did, Bo.', author: 'Ann' },
])

/** Lets go of a file over the page, as the system's file manager would. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const data = await page.evaluateHandle(all => {
    const transfer = new DataTransfer()
    for (const { name, text } of all) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await page.locator('.drop-veil').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

inBrowser('importing', open => {
  it('shows a pasted text as a tree at once', async () => {
    const page = await open('')
    await page.locator('#pasted').fill(THREE)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'Three on a bench' }).first().waitFor()
    expect(await page.locator('[role=treeitem]').count()).toBe(3)
    expect(await page.locator('.node').count()).toBe(4)
  })

  it('heads a text without a title once with what it is', async () => {
    const page = await open('')
    await page.locator('#pasted').fill(THREE.replace('"title":"Three on a bench"', '"title":null').replaceAll('bench', 'wharf'))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('[role=tree]').waitFor()
    expect(await page.locator('.thread-title').innerText()).toBe('Pasted text')
    expect(await page.locator('.story h2').innerText()).toBe('Pasted text')
    expect(await page.title()).toBe('Pasted text · Understory')
  })

  it('reads the text of a page as one copies it', async () => {
    const page = await open('')
    await page.locator('#pasted').fill(sampleText('hedge-through-the-orchard'))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('[role=tree]').waitFor()
    expect(await page.locator('[role=treeitem]').count()).toBe(22)
  })

  it('says what a page without comments holds instead', async () => {
    const page = await open('', { expects: /422/ })
    await page.locator('#pasted').fill(sampleText('one-of-a-pair'))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.imports li.failed').waitFor()
    expect(await page.locator('.imports li').innerText()).toMatch(/Nothing to show: .*form for writing one/)
  })

  it('shows a dropped file as a tree at once, on whatever screen it is dropped', async () => {
    const page = await open('#/thread/a-hedge-through-the-orchard')
    await page.locator('[role=tree]').waitFor()
    await drop(page, [{ name: 'bench.jsonl', text: THREE.replaceAll('bench', 'wall') }])
    await page.getByRole('heading', { name: 'Three on a wall' }).first().waitFor()
    expect(await page.locator('[role=treeitem]').count()).toBe(3)
  })

  it('gives each of several files its result', async () => {
    const page = await open('', { expects: /422/ })
    await drop(page, [
      { name: 'one.jsonl', text: THREE.replaceAll('bench', 'chair') },
      { name: 'two.jsonl', text: jsonLines('Nothing here', []) },
    ])
    const results = page.locator('.imports li')
    await page.locator('.imports li.failed').waitFor()
    expect(await results.nth(0).innerText()).toMatch(/one\.jsonl\s+3 comments\s+Open/)
    expect(await results.nth(1).innerText()).toMatch(/two\.jsonl\s+Nothing to show/)
  })

  it('says why where there is nothing to see, and keeps what was typed', async () => {
    const page = await open('', { expects: /422/ })
    await page.locator('#pasted').fill(jsonLines('Silence', []))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('.imports li.failed').waitFor()
    expect(await page.locator('.imports li').innerText()).toMatch(/Nothing to show: .*no comments/i)
    expect(await page.locator('#pasted').inputValue()).toMatch(/Silence/)
  })

  it('says what is missing where nothing was pasted, until something is', async () => {
    const page = await open('')
    const field = page.locator('#pasted')
    await page.getByRole('button', { name: 'Read it' }).click()
    expect(await page.getByRole('alert').innerText()).toMatch(/paste a text here, or choose files/)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('1. A word')
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await field.getAttribute('aria-invalid')).toBe('false')
  })

  it('breaks the line of facts between them, and shows no dot at the end of a line or at its beginning', async () => {
    const page = await open('', { viewport: { width: 320, height: 800 } })
    await page.locator('.facts').first().waitFor()
    const lines = await page.locator('.facts').evaluateAll(all =>
      all.map(line => {
        const cut = Number.parseFloat(getComputedStyle(line).paddingLeft) - Number.parseFloat(getComputedStyle(line).marginLeft)
        const edge = line.getBoundingClientRect().left + cut
        const begins = [...line.children].filter(fact => fact.getBoundingClientRect().left < edge - 1)
        const dots = begins.flatMap(fact => [...fact.querySelectorAll('.between')].map(dot => dot.getBoundingClientRect().right))
        return {
          begun: begins.length,
          pieces: line.firstElementChild!.getClientRects().length,
          seen: dots.filter(right => right > edge + 1),
        }
      }),
    )
    expect(lines.filter(({ begun }) => begun > 1).length).toBeGreaterThan(3)
    for (const { pieces, seen } of lines) expect([pieces, seen]).toEqual([1, []])
  })

  it('keeps an import beside the samples, and removes it when asked to', async () => {
    const page = await open('')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'kept.jsonl', mimeType: 'text/plain', buffer: Buffer.from(THREE.replaceAll('bench', 'stool')) })
    await page.getByRole('heading', { name: 'Three on a stool' }).first().waitFor()
    await page.getByRole('link', { name: 'Library' }).click()
    const own = page.locator('.shelf', { hasText: 'Your discussions' })
    await own.getByRole('link', { name: 'Three on a stool' }).waitFor()
    page.once('dialog', dialog => void dialog.accept())
    await own.getByRole('button', { name: 'Remove Three on a stool' }).click()
    await expect.poll(() => own.getByRole('link', { name: 'Three on a stool' }).count()).toBe(0)
  })

  it('keeps the focus in the list when an entry goes, and at the head of the page when the last one does', async () => {
    const page = await open('')
    const remove = async (pattern: RegExp) => {
      page.once('dialog', dialog => void dialog.accept())
      const button = page.getByRole('button', { name: pattern }).first()
      const name = (await button.getAttribute('aria-label')) ?? ''
      await button.click()
      await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' })
      return page.evaluate(() => document.activeElement?.closest('.entry, h1')?.className ?? 'lost')
    }
    for (const thing of ['sledge', 'sofa']) await put(jsonLines(`Gone soon: ${thing}`, [{ id: 'a', parentId: null, text: thing }]))
    await page.reload()
    expect(await remove(/^Remove Gone soon/)).toBe('entry')
    while ((await page.getByRole('button', { name: /^Remove / }).count()) > 1) await remove(/^Remove /)
    await remove(/^Remove /)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('tells of each thread its counts, time, size, mood, and when it was imported', async () => {
    const page = await open('')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'told.jsonl', mimeType: 'text/plain', buffer: Buffer.from(THREE.replaceAll('bench', 'ladder')) })
    await page.getByRole('heading', { name: 'Three on a ladder' }).first().waitFor()
    await page.getByRole('link', { name: 'Library' }).click()
    const own = page.locator('.entry', { hasText: 'Three on a ladder' })
    const today = new Date().toISOString().slice(0, 10)
    expect(await own.locator('.note').innerText()).toMatch(
      new RegExp(`^3 comments · no dates · \\d+ bytes · read as .* · imported ${today}`),
    )
    await own.getByRole('img', { name: /^Mood: 0 negative, . neutral, 1 positive/ }).waitFor()
    const sample = page.locator('.entry', { hasText: 'Should We Let the Horn Go Quiet?' })
    expect(await sample.locator('.note').innerText()).toMatch(/^103 comments · 2023-01-09 to 2023-\d\d-\d\d · \d+ KB/)
    const mood = (await sample.getByRole('img', { name: /^Mood: / }).getAttribute('aria-label')) ?? ''
    const counts = (mood.match(/\d+/g) ?? []).map(Number)
    expect(mood).toMatch(/^Mood: [1-9]\d* negative, [1-9]\d* neutral, [1-9]\d* positive/)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(103)
  })

  it('reads several files one after the other, says how far it is, and clears the list', async () => {
    const page = await open('', { expects: /422/ })
    await drop(page, [
      { name: 'one.jsonl', text: THREE.replaceAll('bench', 'gate') },
      { name: 'two.jsonl', text: jsonLines('Nothing here', []) },
      { name: 'three.jsonl', text: THREE.replaceAll('bench', 'swing') },
    ])
    await page.locator('.imports-progress', { hasText: '2 of 3 read, 1 with nothing to show' }).waitFor()
    expect(await page.locator('[role=status]').last().textContent()).toBe('2 of 3 read, 1 with nothing to show')
    expect(await page.locator('.imports li .outcome').allInnerTexts()).toEqual([
      '3 comments',
      expect.stringMatching(/^Nothing to show: /),
      '3 comments',
    ])
    await page.getByRole('button', { name: 'Dismiss all' }).click()
    expect(await page.locator('.imports').count()).toBe(0)
  })
})
