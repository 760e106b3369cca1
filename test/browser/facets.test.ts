// Facets and ready-made questions: they dim, keep the ancestors, count honestly, and combine.
import { expect, inject, it } from 'vitest'
import type { CommentRecord } from '../../src/model/record.js'
import { inBrowser } from './in-browser.js'
import { HEDGE, HORN, jsonLines, manyComments, put } from './samples.js'

inBrowser('the filter', open => {
  it('says in words what each question asks, to the keyboard too', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByText('What they ask').focus()
    await page.keyboard.press('Enter')
    const said = await page.locator('.query-list dd').allInnerTexts()
    expect(said).toHaveLength(await page.locator('.query-list li').count())
    for (const text of said) expect(text.split(' ').length).toBeGreaterThan(5)
  })

  it('dims what is not picked and counts matches and context', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.locator('.facet button', { hasText: 'Agnes Rourke' }).click()
    expect(await page.locator('.search-counts').innerText()).toMatch(/8 matches · \d+ shown for context/)
    expect(await page.locator('.node:not(.dimmed)').count()).toBe(9)
    expect(await page.locator('.node').count()).toBe(104)
  })

  it('brings the first match into view, in the outline and in the tree', async () => {
    const page = await open(HORN)
    await page.getByText('Judging').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^positive/ }).click()
    const seen = (selector: string, box: string) =>
      page.evaluate(
        ([what, within]) => {
          const { top, bottom } = document.querySelector(within!)!.getBoundingClientRect()
          const places = [...document.querySelectorAll(what!)].map(each => each.getBoundingClientRect())
          return places.filter(place => place.top >= top && place.bottom <= bottom).length
        },
        [selector, box],
      )
    await expect.poll(() => seen('.row:not(.dimmed)', '.outline')).toBeGreaterThan(0)
    await expect.poll(() => seen('.node:not(.dimmed)[data-index]:not([data-index="-1"]) .mark', '.tree-box')).toBeGreaterThan(0)
  })

  it('keeps numbers and words whole, and long values readable', async () => {
    const authors = ['A reader whose name is far too long for any column of any list', 'Short']
    const comments = manyComments(30).map((comment, index) => ({ ...comment, author: authors[index % 2] as string }))
    const page = await open(await put(jsonLines('Long names', comments)))
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const counts = await page.locator('.facets .count').evaluateAll(all => all.map(each => each.getClientRects().length))
    expect(counts.length).toBeGreaterThan(8)
    const heights = await page.locator('.facets .count').evaluateAll(all => all.map(each => each.getBoundingClientRect().height))
    for (const height of heights) expect(height).toBeLessThan(26)
    const cut = await page.locator('.facet-label').evaluateAll(all => all.filter(each => each.scrollWidth > each.clientWidth).length)
    expect(cut).toBe(0)
  })

  it('combines facets with one another, with the legend and with the search', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    const matches = async () => Number((await page.locator('.search-counts').innerText()).match(/(\d+) match/)?.[1] ?? 0)
    await page.locator('.facet button', { hasText: 'Agnes Rourke' }).click()
    await page.locator('.facet button', { hasText: 'Hollis Gantry' }).click()
    expect(await matches()).toBe(18)
    await page.locator('.facet button', { hasText: 'no reply' }).click()
    const unanswered = await matches()
    expect(unanswered).toBeLessThan(18)
    await page.locator('#search').fill('horn')
    expect(await matches()).toBeLessThan(unanswered)
    await page.getByRole('button', { name: 'Clear search and filters' }).click()
    await expect.poll(() => page.locator('.dimmed').count()).toBe(0)
  })

  it('answers a ready-made question, and remembers that its panel is open', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    const question = page.locator('.query-list button', { hasText: 'Longest exchange' })
    const found = Number(await question.locator('.count').innerText())
    expect(found).toBeGreaterThan(1)
    await question.click()
    expect(await page.locator('.node:not(.dimmed)').count()).toBe(found + 1)
    await page.reload()
    await question.waitFor()
  })

  it('offers six ready-made questions, and answers each rightly', async () => {
    const page = await open(HORN)
    const { comments } = (await (await fetch(`${inject('address')}/api/threads/should-we-let-the-horn-go-quiet`)).json()) as {
      comments: readonly CommentRecord[]
    }
    const answered = new Set(comments.flatMap(({ parentId, addressee }) => [parentId, addressee?.id ?? null]))
    const unanswered = comments.filter(({ id }) => !answered.has(id))
    await page.locator('[role=treeitem] .number', { hasText: /^1\.1\.1$/ }).click()
    await page.getByRole('button', { name: 'Filter' }).click()
    const count = async (title: string) => {
      const said = await page.locator('.query-list button', { hasText: title }).locator('.count').innerText()
      return said === 'none' ? 0 : Number(said)
    }
    expect(await page.locator('.query-list button').count()).toBe(6)
    expect(await count('Unanswered questions')).toBe(unanswered.filter(({ text }) => /\?(\s|$|[”’)])/.test(text)).length)
    expect(await count('Points nobody answered')).toBe(unanswered.filter(({ reply }) => reply?.stance === 'disagree').length)
    const chosen = comments.find(({ text }) => text.startsWith('Oh, love.'))!
    const against = comments.filter(({ parentId, reply }) => parentId === chosen.id && reply?.stance === 'disagree')
    expect(await count('Who disagreed with this')).toBe(against.length)
    expect(await count('Where it turned')).toBeLessThanOrEqual(1)
    expect(await count('Most disputed branch')).toBeGreaterThan(2)
    expect(await count('Longest exchange')).toBeGreaterThan(2)
  })

  it('keeps a search of one’s own under a name, asks it again after a reload, and forgets it when told to', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    expect(await page.locator('.saved').count()).toBe(0)
    await page.locator('.facet button', { hasText: 'Agnes Rourke' }).click()
    await page.locator('#search').fill('horn')
    const counts = await page.locator('.search-counts').innerText()
    await page.getByLabel('Name for this search').fill('Agnes on the horn')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Agnes on the horn', exact: true }).click()
    await expect.poll(() => page.locator('.search-counts').innerText()).toBe(counts)
    expect(await page.locator('#search').inputValue()).toBe('horn')
    await page.getByRole('button', { name: 'Remove Agnes on the horn' }).click()
    await expect.poll(() => page.getByRole('button', { name: 'Agnes on the horn', exact: true }).count()).toBe(0)
  })

  it('offers a search by topics only in the thread whose topics they are', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    const topics = page.locator('.facet', { has: page.getByRole('heading', { name: 'Topics' }) })
    await topics.getByRole('button').first().click()
    await page.getByLabel('Name for this search').fill('One topic')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'One topic', exact: true }).waitFor()
    await page.goto(page.url().replace(/#.*/, HEDGE))
    await page.getByRole('heading', { name: 'A Hedge Through the Orchard' }).first().waitFor()
    expect(await page.getByRole('button', { name: 'One topic', exact: true }).count()).toBe(0)
  })
})
