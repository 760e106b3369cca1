// Taking a thread away from the page.
import { readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { personOf } from '../../src/model/person.js'
import { inBrowser } from './in-browser.js'
import { HEDGE, HORN } from './samples.js'

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

  /** The author names of a thread, in its plain export. */
  async function authorsOf(id: string): Promise<string[]> {
    const lines = (await (await fetch(`${inject('address')}/api/threads/${id}/export?to=jsonl`)).text()).trim().split('\n')
    return [...new Set(lines.flatMap(line => (JSON.parse(line) as { author?: string | null }).author ?? []))]
  }

  it.each([
    ['of this run', ''],
    ['of a key', 'orchards and hedges'],
  ])('downloads a file without any author’s name under pseudonyms %s, the key in no address', async (_, key) => {
    const page = await open(HORN)
    const addresses: string[] = []
    page.on('request', request => addresses.push(request.url()))
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByLabel('Use pseudonyms').check()
    await page.getByLabel('Key, if').fill(key)
    const download = page.waitForEvent('download')
    await page.locator('.menu a', { hasText: 'JSON Lines' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('should-we-let-the-horn-go-quiet-pseudonyms.jsonl')
    const content = readFileSync(await file.path(), 'utf8')
    // "(removed)" is nobody's name, and stays.
    const authors = (await authorsOf('should-we-let-the-horn-go-quiet')).filter(author => personOf({ author }) !== null)
    expect(authors.length).toBeGreaterThan(20)
    expect(content.split('\n').length).toBeGreaterThan(100)
    const words = ` ${(content.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).join(' ')} `
    for (const author of authors) expect(words).not.toContain(` ${(author.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).join(' ')} `)
    expect(content).toContain('"pseudonyms":true')
    expect(addresses.filter(address => /key|orchard/.test(address))).toEqual([])
  })

  it('says that a key is too short, and downloads nothing', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByLabel('Use pseudonyms').check()
    await page.getByLabel('Key, if').fill('short')
    let downloads = 0
    page.on('download', () => downloads++)
    await page.locator('.menu a', { hasText: 'JSON Lines' }).click()
    await page.getByRole('alert').filter({ hasText: 'at least 8 characters' }).waitFor()
    expect(downloads).toBe(0)
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
