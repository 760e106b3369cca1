// Opens the page in a real Chromium for one test file; whatever a test does, nothing may leave the machine and nothing may be logged as an error.
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest'

/** Wide enough for outline, tree and reader side by side. */
const WIDE = { width: 1400, height: 900 }

export interface Opening extends BrowserContextOptions {
  /** What stands before the test; `addInitScript` runs it before the page's own code. */
  readonly before?: (context: BrowserContext) => Promise<void>
  /** Errors the test provokes on purpose. */
  readonly expects?: RegExp
}

/** Opens the page at the part of the address after `#`. */
export type Open = (hash: string, options?: Opening) => Promise<Page>

/** A `describe` whose tests get a browser; skipped where this machine has none. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(inject('launch') === null)(name, () => {
    let browser: Browser
    const contexts: BrowserContext[] = []
    const trouble: string[] = []

    beforeAll(async () => {
      browser = await chromium.launch(inject('launch') ?? {})
    })
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close()
      expect(trouble.splice(0), 'what left the machine, and what was logged as an error').toEqual([])
    })
    afterAll(() => browser.close())

    tests(async (hash, { before, expects, ...options } = {}) => {
      const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', colorScheme: 'light', ...options })
      contexts.push(context)
      context.setDefaultTimeout(20_000)
      await watch(context, text => {
        if (!expects?.test(text)) trouble.push(text)
      })
      await before?.(context)
      const page = await context.newPage()
      await page.goto(`${inject('address')}/${hash}`)
      return page
    })
  })
}

async function watch(context: BrowserContext, report: (text: string) => void): Promise<void> {
  const { origin } = new URL(inject('address'))
  await context.route(
    url => url.origin !== origin,
    route => {
      report(`outside request: ${route.request().url()}`)
      return route.abort()
    },
  )
  context.on('weberror', error => report(`${error.error()}`))
  context.on('console', message => {
    if (message.type() === 'error') report(message.text())
  })
}
