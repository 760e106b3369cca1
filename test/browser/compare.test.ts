// The comparison screen: a target, dots, the matrix, and the way from every mark back to the words.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HORN, row } from './samples.js'

const COMPARE = HORN.replace('thread', 'compare')

inBrowser('the comparison screen', open => {
  it('is reached from the thread, and gives every commenter a row with a dot a comment', async () => {
    const page = await open(HORN)
    await page.getByRole('link', { name: 'Compare commenters' }).click()
    await page.locator('.people tbody tr').first().waitFor()
    const counts = await page.locator('.people tbody tr td:nth-child(4)').allInnerTexts()
    const comments = counts.map(Number).reduce((sum, count) => sum + count, 0)
    expect(comments).toBeGreaterThan(100)
    expect(await page.locator('.dots g').count()).toBe(comments)
  })

  it('compares by a target from the address, by a suggested and by a typed one', async () => {
    const page = await open(`${COMPARE}/horn`)
    await page.getByRole('heading', { name: 'think of “horn”' }).waitFor()
    const suggested = page.locator('.targets button').nth(2)
    const name = await suggested.innerText()
    await suggested.click()
    await page.getByRole('heading', { name: `think of “${name}”` }).waitFor()
    await page.getByLabel('Another target').fill('lifeboat')
    await page.keyboard.press('Enter')
    await page.locator('.targets button[aria-pressed=true]', { hasText: 'lifeboat' }).waitFor()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`${COMPARE}/lifeboat`)
  })

  it('shows the sentences behind a row, each leading back to its comment', async () => {
    const page = await open(`${COMPARE}/horn`)
    await page.getByRole('button', { name: 'Agnes Rourke' }).first().click()
    const sentence = page.locator('.drawer .passages li').first()
    expect(await sentence.locator('q').innerText()).toMatch(/horn/i)
    await sentence.getByRole('link').click()
    await page.locator(`${row('1')}[aria-selected=true]`).waitFor()
  })

  it('opens the replies behind a cell, and puts the two side by side', async () => {
    const page = await open(COMPARE)
    const cell = page.locator('.matrix button').first()
    const [, from, to, replies] = (await cell.getAttribute('aria-label'))?.match(/^(.*) to (.*): (\d+) repl/) ?? []
    await cell.click()
    await page.getByRole('heading', { name: `${from} and ${to}` }).waitFor()
    for (const heading of ['Where they agree', 'Where they part']) await page.getByRole('heading', { name: heading }).waitFor()
    expect(await page.locator('.drawer .passages').last().locator('li').count()).toBeGreaterThanOrEqual(Number(replies))
  })

  it('sorts the rows', async () => {
    const page = await open(COMPARE)
    await page.getByLabel('Sorted by').selectOption('comments')
    const counts = (await page.locator('.people tbody tr td:nth-child(4)').allInnerTexts()).map(Number)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  it('invents nobody: without names every comment is a row of an unknown author', async () => {
    const page = await open('#/compare/a-hedge-through-the-orchard')
    await page.locator('.people tbody tr').first().waitFor()
    expect(await page.locator('.people .author.unknown').first().innerText()).toMatch(/^unknown author/)
    expect(await page.getByText('too few to compare').count()).toBeGreaterThan(0)
  })
})
