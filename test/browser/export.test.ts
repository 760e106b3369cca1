// Taking a thread away from the page.
import { readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE } from './samples.js'

inBrowser('the export menu', open => {
  it.each([
    ['CSV', '.csv', /^\uFEFF?[^\n]*parent/],
    ['JSON Lines', '.jsonl', /^\{"type":"thread"/],
    ['Markdown', '.md', /A Hedge Through the Orchard/],
  ])('downloads %s under a name', async (format, extension, content) => {
    const page = await open(HEDGE)
    await page.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await page
      .locator('.menu a', { hasText: new RegExp(`^${format} `) })
      .first()
      .click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`a-hedge-through-the-orchard${extension}`)
    expect(readFileSync(await file.path(), 'utf8')).toMatch(content)
  })

  it('offers only what the program can write', async () => {
    const page = await open(HEDGE)
    await page.getByRole('button', { name: 'Export' }).click()
    const addresses = await page.locator('.menu a').evaluateAll(all => all.map(each => each.getAttribute('href') ?? ''))
    expect(addresses.length).toBeGreaterThan(10)
    for (const address of addresses) {
      const response = await fetch(`${inject('address')}/${address}`)
      expect([address, response.status]).toEqual([address, 200])
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
    }
  })
})
