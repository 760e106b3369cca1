// The replay: what is not yet written is dimmed in every panel, with honest counts and the dates as far as they are known.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE, HORN } from './samples.js'

inBrowser('the replay', open => {
  it('dims in outline and tree what is not yet written, by time, from the keyboard', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Replay' }).click()
    const slider = page.getByRole('slider', { name: 'Comments written by then' })
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^103 of 103 written · /)
    await page.getByText('1 comment without a date comes first').waitFor()
    await slider.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => page.locator('.node.dimmed').count()).toBe(103)
    for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('.node.dimmed').count()).toBe(98)
    expect(await page.locator('.replay output').innerText()).toMatch(/^5 of 103 written · 2023-01-09 \d\d:\d\d$/)
    expect(await page.locator('[role=treeitem].dimmed').first().textContent()).toContain('not yet written')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => page.locator('.dimmed').count()).toBe(0)
  })

  it('plays by itself and can be stopped; the search counts the whole thread meanwhile', async () => {
    const page = await open(HORN, { reducedMotion: 'no-preference' })
    await page.locator('#search').fill('horn')
    const counts = await page.locator('.search-counts').innerText()
    await page.getByRole('button', { name: 'Replay' }).click()
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await expect.poll(async () => Number(await page.getByRole('slider').inputValue())).toBeGreaterThan(2)
    await page.getByRole('button', { name: 'Pause' }).click()
    const stopped = await page.getByRole('slider').inputValue()
    expect(await page.locator('.search-counts').innerText()).toBe(counts)
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    expect(await page.getByRole('slider').inputValue()).toBe(stopped)
  })

  it('moves in steps where motion is not wanted', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Replay' }).click()
    await page.getByRole('button', { name: 'One step on' }).click()
    await expect.poll(() => page.getByRole('slider').inputValue()).toBe('6')
    await page.getByRole('button', { name: 'One step on' }).click()
    await expect.poll(() => page.getByRole('slider').inputValue()).toBe('12')
  })

  it('goes in reading order where no date is known, and says so', async () => {
    const page = await open(HEDGE)
    await page.getByRole('button', { name: 'Replay' }).click()
    await page.getByText('in reading order: no comment has a date').waitFor()
    expect(await page.locator('.replay output').innerText()).toBe('22 of 22 written · date unknown')
  })

  it('ends with its thread', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Replay' }).click()
    await page.getByRole('button', { name: 'One step on' }).click()
    await page.goto(page.url().replace(/#.*/, HEDGE))
    await page.getByRole('heading', { name: 'A Hedge Through the Orchard' }).first().waitFor()
    expect(await page.locator('.replay').count()).toBe(0)
    expect(await page.locator('.dimmed').count()).toBe(0)
  })
})
