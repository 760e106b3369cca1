// The standalone report in a real browser: under its own policy, with and without its script.
import axe from 'axe-core'
import { expect, it } from 'vitest'
import { createAnalysis } from '../../src/pipeline.js'
import { htmlFormat } from '../../src/write/html/report.js'
import { thread } from '../model/notation.js'
import { nasty } from '../write/nasty.js'
import { inBrowser, type Opening } from './in-browser.js'

const html = [...htmlFormat.write([nasty()])].join('')
const SMALL = thread('a(b) c', {
  a: { author: 'Olga', text: 'The ferry is a wonderful idea, and a good one.', likes: 2 },
  b: { author: 'Tom', text: 'I disagree, Olga. It is a terrible waste.' },
  c: { text: 'No words of mine.', status: 'pending' },
})
/** A report as a file of its own, without the server's headers. */
const alone = (body: string): Opening => ({
  before: async context => {
    await context.route('**/report.html', route => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  },
})

inBrowser('the report', open => {
  it('shows why a comment has its score, in every lens, and folds its replies', async () => {
    const page = await open('report.html', alone(html))
    for (const lens of ['Sentiment', 'Topic', 'Shape']) {
      await page.getByRole('button', { name: lens }).click()
      expect(await page.locator('body').getAttribute('data-lens')).toBe(lens.toLowerCase())
    }
    await page.locator('article').first().click()
    const reader = page.getByRole('complementary', { name: 'Reader' })
    expect(await reader.innerText()).toContain('positive 0.50')
    expect(await reader.innerText()).toContain('well +0.50')
    await page.getByRole('button', { name: '− 2 replies' }).click()
    expect(await page.locator('#c1044').isVisible()).toBe(false)
    await page.getByRole('button', { name: '+ 2 replies' }).click()
    expect(await page.locator('#c1044').isVisible()).toBe(true)
  })

  it('says the same without JavaScript', async () => {
    const page = await open('report.html', { ...alone(html), javaScriptEnabled: false })
    expect(await page.locator('article').count()).toBe(nasty().thread.comments.length)
    expect(await page.locator('article').first().innerText()).toContain('<b>winter plan</b>')
  })

  it('has nothing that axe would complain about, light or dark', { timeout: 120_000 }, async () => {
    const small = [...htmlFormat.write([createAnalysis()(SMALL)])].join('')
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('report.html', { ...alone(small), colorScheme })
      await page.getByRole('button', { name: 'Sentiment' }).click()
      await page.locator('article').first().click()
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join(' ')}`)).toEqual([])
    }
  })
})
