// Makes the picture of the README: a sample thread on the thread screen, in a real Chromium. Run by `npm run picture`.
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.js'
import { serve } from './global-setup.js'
import { HEDGE, row } from './samples.js'

const PICTURE = resolve(import.meta.dirname, 'picture/thread.png')
/** Room for outline, tree and reader; small enough to be read in a README. */
const VIEWPORT = { width: 1320, height: 780 }

const launch = await findBrowser()
if (launch === null) throw new Error('no Chromium was found: set CHROME_PATH, or install chromium')
const { address, stop } = await serve()
const browser = await chromium.launch(launch)
try {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce', colorScheme: 'light' })
  await page.goto(`${address}/${HEDGE}`)
  await page.locator(row('5.1.2')).click()
  await page.mouse.move(0, 0)
  await page.evaluate(async () => {
    await document.fonts.ready
  })
  mkdirSync(dirname(PICTURE), { recursive: true })
  await page.screenshot({ path: PICTURE })
} finally {
  await browser.close()
  await stop()
}
process.stdout.write(`${PICTURE}\n`)
