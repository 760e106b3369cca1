// The arcs above the reader: the branch of the chosen comment on one line, with the mouse and with the keyboard.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { chain, HEDGE, jsonLines, put, row } from './samples.js'

inBrowser('the arcs', open => {
  it('draw parents as shown above the line and recovered ones dashed below it, and say so', async () => {
    const page = await open(HEDGE)
    await page.locator(row('6.1.4')).click()
    expect(await page.locator('.arcs .arc').count()).toBe(8)
    expect(await page.locator('.arcs .arc.inferred').count()).toBe(3)
    const line = (await page.locator('.arcs .mark').first().boundingBox())!
    for (const arc of await page.locator('.arcs .arc').all()) {
      const box = (await arc.boundingBox())!
      const isBelow = await arc.evaluate(path => path.classList.contains('inferred'))
      expect(box.y + box.height / 2 > line.y + line.height / 2).toBe(isBelow)
    }
    await page
      .getByRole('img', {
        name: /^Branch 6: 6 comments, 3 recovered parents.*6\.1\.4 stands beneath 6\.1\. 6\.1\.4 most likely answers 6\.1\.3\./,
      })
      .waitFor()
  })

  it('lead to a comment by a click, and walk along the branch by the arrow keys', async () => {
    const page = await open(HEDGE)
    await page.locator(row('6.1')).click()
    const chosen = () => page.locator('[aria-selected=true] .number').innerText()
    await page.locator('.arcs .mark').nth(3).click()
    await expect.poll(chosen).toBe('6.1.2')
    await page.getByRole('group', { name: /^Branch 6 as arcs/ }).focus()
    for (const [key, to] of [
      ['ArrowRight', '6.1.3'],
      ['End', '6.1.4'],
      ['ArrowRight', '6.1.4'],
      ['Home', '6'],
      ['ArrowLeft', '6'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(chosen).toBe(to)
    }
  })

  it('step back where a branch is too large to be followed, and say what shows it', async () => {
    const page = await open(await put(jsonLines('A long chain', chain(60))))
    await page.locator('[role=treeitem]').first().click()
    expect(await page.locator('.arcs').count()).toBe(0)
    expect(await page.locator('.arcs-note').innerText()).toMatch(/Branch 1: 60 comments, too many for arcs/)
    await page.locator('[role=treeitem] .number').nth(20).click()
    await expect.poll(() => page.locator('.arcs .mark').count()).toBe(48)
  })
})
