// What people wrote stays text: markup in any field reaches the page as characters; nothing runs, nothing is fetched.
import { expect, inject, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { put } from './samples.js'

const HOSTILE = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><a href="javascript:window.ran=1">x</a>'

const thread = [
  {
    type: 'thread',
    id: 'hostile',
    title: HOSTILE,
    url: 'javascript:window.ran=1',
    post: { author: HOSTILE, createdAt: null, text: HOSTILE },
  },
  { type: 'comment', thread: 'hostile', id: HOSTILE, parentId: null, author: HOSTILE, text: `${HOSTILE} I hate it.` },
  { type: 'comment', thread: 'hostile', id: 'b', parentId: HOSTILE, author: 'javascript:window.ran=1', text: `“${HOSTILE}” really?` },
]
  .map(record => JSON.stringify(record))
  .join('\n')

inBrowser('safety', open => {
  it('shows markup as the characters it is, in every panel', async () => {
    const page = await open(await put(thread))
    await page.locator('[role=treeitem]').first().click()
    for (const panel of ['.row', 'svg.tree', '.comment-text', 'h1'])
      expect(await page.locator(panel).first().textContent()).toContain('<img')
    expect(await page.locator('.reader h2').innerText()).toContain('<img')
    await page.locator('[role=treeitem]').nth(1).click()
    expect(await page.evaluate(() => [document.querySelectorAll('#page img, #page script').length, 'ran' in window])).toEqual([0, false])
    const addresses = await page.locator('a[href]').evaluateAll(all => all.map(each => (each as HTMLAnchorElement).protocol))
    expect(new Set(addresses)).toEqual(new Set(['http:']))
  })

  it('shows it so in the library, too', async () => {
    await put(thread)
    const page = await open('')
    await page.locator('.entry', { hasText: '<img' }).first().waitFor()
    expect(await page.evaluate(() => [document.querySelectorAll('#page img, #page script').length, 'ran' in window])).toEqual([0, false])
  })

  it('sends a policy that lets nothing in from elsewhere', async () => {
    const policy = (await fetch(inject('address'))).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})
