// A copy out of a real browser, all selected: the comments of the imitated engines come back from its text with their authors.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { sourceOfText } from '../../src/read/source.js'
import { textReader } from '../../src/read/text/index.js'

interface Expected {
  readonly author: string
  readonly text: string
}

const FIXTURES = join(import.meta.dirname, '../read/html/fixtures')
const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter(entry => entry.isDirectory())
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** One comment of these is longer or shorter in a copy: what the page prints above the first, or below the last, looks like words of it. */
const IN_DOUBT = new Set(['bbpress', 'generated-classes', 'metafilter', 'phpbb3', 'utility-classes'])

describe.skipIf(inject('launch') === null)('a browser’s copy of a page', () => {
  let browser: Browser
  let context: BrowserContext

  beforeAll(async () => {
    browser = await chromium.launch(inject('launch') ?? {})
    context = await browser.newContext({ javaScriptEnabled: true, offline: true })
    await context.route('**', route => route.abort())
  })
  afterAll(() => browser.close())

  async function copyOf(name: string): Promise<string> {
    const page = await context.newPage()
    await page.setContent(readFileSync(join(FIXTURES, name, 'source.html'), 'utf8').replaceAll(/<script[\s\S]*?<\/script>/gi, ''))
    const text = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body)
      return `${getSelection()}`
    })
    await page.close()
    return text
  }

  it.each(folders.map(({ name }) => name))('made like %s', async name => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected[]
    const [thread] = textReader.read(sourceOfText(await copyOf(name))).threads
    const found = (thread?.comments ?? []).map(({ author, text }) => `${author}: ${onOneLine(text)}`)
    const missing = expected.map(({ author, text }) => `${author}: ${onOneLine(text)}`).filter(said => !found.includes(said))
    expect(missing.length).toBe(IN_DOUBT.has(name) ? 1 : 0)
    expect(found.length).toBe(expected.length)
  })
})
