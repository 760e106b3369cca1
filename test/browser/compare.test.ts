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
    const cell = page.locator('.matrix td button').first()
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
    expect(await page.locator('.people .author.unknown').first().innerText()).toBe('1, unknown author')
    const inferred = page.locator('.people tr', { hasText: 'inferred' })
    expect(await inferred.filter({ hasText: 'too few to compare' }).count()).toBe(1)
    await inferred.first().locator('.person').click()
    expect(await page.locator('.drawer').innerText()).toMatch(/The source gives no name; others call them so:[\s\S]*Marrow/)
  })

  it('marks the target and the scored words in the sentences, and the cue words in the replies', async () => {
    const page = await open(`${COMPARE}/horn`)
    await page.getByRole('button', { name: 'Hollis Gantry' }).first().click()
    expect(await page.locator('.drawer .evidence-word.target').first().innerText()).toMatch(/^horn$/i)
    await page.locator('.drawer .evidence-word:is(.negative, .positive)').first().waitFor()
    await page.locator('.matrix td button[aria-label*="disagree"]:not([aria-label*=" 0 disagree"])').first().click()
    await page.locator('.drawer .evidence-word.cue').first().waitFor()
  })

  it('says what a camp is, how sure each is, and gives none to whom it calls too few to compare', async () => {
    const page = await open(COMPARE)
    await page.locator('.people tbody tr').first().waitFor()
    const people = await page.locator('.people tbody th').allInnerTexts()
    const placed = people.filter(text => /camp [AB]/.test(text))
    expect(placed.length).toBeGreaterThan(5)
    for (const text of placed) expect(text).toMatch(/camp [AB] \((?:0\.[5-9]\d|1\.00)\)/)
    expect(await page.locator('.people .explained').innerText()).toMatch(/two sides of the thread.*how sure/)
    const few = await open('#/compare/a-hedge-through-the-orchard')
    await few.locator('.people tbody tr').first().waitFor()
    for (const text of await few.locator('.people tr.few th').allInnerTexts()) expect(text).not.toMatch(/camp/)
  })

  it('sorts by mean, spread and camp; those of whom nothing is known come last', async () => {
    const page = await open(`${COMPARE}/horn`)
    const cells = (column: number) => page.locator(`.people tbody td:nth-child(${column})`).allInnerTexts()
    await page.getByLabel('Sorted by').selectOption('mean')
    const means = (await cells(3)).map(text => (text === '–' ? 9 : Number(text.replace('−', '-'))))
    expect(means).toEqual([...means].sort((a, b) => a - b))
    await page.getByLabel('Sorted by').selectOption('spread')
    expect(await page.locator('.people tbody .person').first().innerText()).toBe('Hollis Gantry')
    await page.getByLabel('Sorted by').selectOption('camp')
    const camps = (await page.locator('.people tbody th').allInnerTexts()).map(text => text.match(/camp ([AB])/)?.[1] ?? 'C')
    expect(camps).toEqual([...camps].sort())
    expect((await cells(4))[0]).toMatch(/^\d+ of \d+$/)
  })
})
