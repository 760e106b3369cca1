// The comparison screen: a target, dots, the matrix, and the way from every mark back to the words.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { byOnePerson, HEDGE, HORN, jsonLines, put, row } from './samples.js'

const COMPARE = HORN.replace('thread', 'compare')

const heard = (page: Page) => page.locator('[role=status]').textContent()

inBrowser('the comparison screen', open => {
  it('is reached from the thread, and gives every commenter a row with a dot a comment', async () => {
    const page = await open(HORN)
    await page.getByRole('link', { name: 'Compare commenters' }).click()
    await page.locator('.people tbody tr').first().waitFor()
    const counts = await page.locator('.people tbody tr td:nth-child(4)').allInnerTexts()
    const comments = counts.map(Number).reduce((sum, count) => sum + count, 0)
    expect(comments).toBeGreaterThan(100)
    expect(await page.locator('.dots .mark').count()).toBe(comments)
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

  it('says what a camp is, and how sure each is', async () => {
    const page = await open(COMPARE)
    await page.locator('.people tbody tr').first().waitFor()
    const people = await page.locator('.people tbody th').allInnerTexts()
    const placed = people.filter(text => /camp [AB]/.test(text))
    expect(placed.length).toBeGreaterThan(5)
    for (const text of placed) expect(text).toMatch(/camp [AB] \((?:0\.[5-9]\d|1\.00)\)/)
    expect(await page.locator('.people .explained').innerText()).toMatch(/two sides of the thread.*how sure/)
  })

  it('calls one comment too few to compare, whoever wrote it, and yet says its camp as the program does', async () => {
    const page = await open(HEDGE.replace('thread', 'compare'))
    await page.locator('.people tbody tr').first().waitFor()
    const counts = (await page.locator('.people tbody td:nth-child(4)').allInnerTexts()).map(Number)
    const few = await page.locator('.people tbody tr').evaluateAll(rows => rows.map(each => each.classList.contains('few')))
    expect(few).toEqual(counts.map(count => count === 1))
    expect(await page.locator('.people .explained').innerText()).toMatch(/grey name has one comment: too few to compare/)
    expect(await page.locator('.people tr.few', { hasText: /camp [AB]/ }).count()).toBeGreaterThan(0)
    const called = await page.locator('.matrix td button').first().getAttribute('aria-label')
    expect(called).toMatch(/^[\d.]+, unknown author to /)
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

  it('says that nobody names a target, and draws no dots for it', async () => {
    const page = await open(`${COMPARE}/zeppelin`)
    await page.getByText('Nobody names “zeppelin”.').waitFor()
    expect(await page.locator('.dots').count()).toBe(0)
    await page.getByLabel('Another target').fill('submarine')
    await page.keyboard.press('Enter')
    await expect.poll(() => heard(page)).toBe('Nobody names “submarine”')
  })

  it('draws a stance dashed and hollow whose words do not name the target, and calls it presumed', async () => {
    const made = [
      { id: 'a', parentId: null, author: 'Ada', text: 'The ferry is wonderful. I love the ferry and its kind, cheerful crew.' },
      { id: 'b', parentId: 'a', author: 'Bo', text: 'I completely agree with you, Ada! Exactly right.' },
    ]
    const page = await open((await put(jsonLines('The crossing', made))).replace('thread', 'compare'))
    await page.getByLabel('Another target').fill('ferry')
    await page.keyboard.press('Enter')
    const rowOf = (name: string) => page.locator('.people tr', { has: page.getByRole('button', { name, exact: true }) })
    await rowOf('Bo').locator('.mark.presumed').waitFor()
    expect(await rowOf('Bo').innerText()).toContain('presumed')
    expect(await rowOf('Ada').locator('.mark.presumed').count()).toBe(0)
    expect(await page.locator('.marks').innerText()).toContain('presumed')
  })

  it('keeps whom one has picked in the address, through a reload and the back button', async () => {
    const page = await open(COMPARE)
    await page.getByLabel('Put Agnes Rourke side by side').check()
    await page.getByLabel('Put Fenwick side by side').check()
    await page.reload()
    await page.getByRole('heading', { name: 'Agnes Rourke and Fenwick' }).waitFor()
    await page.goBack()
    await page.locator('.drawer h2', { hasText: /^Agnes Rourke$/ }).waitFor()
  })

  it('opens the evidence by key with the focus, closes it by Escape and by its button, and gives the focus back', async () => {
    const page = await open(COMPARE)
    const name = page.getByRole('button', { name: 'Fenwick', exact: true })
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await name.press('Enter')
    await expect.poll(focused).toBe('evidence-title')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.drawer').count()).toBe(0)
    expect(await name.evaluate(button => button === document.activeElement)).toBe(true)
    await name.click()
    await page.locator('.drawer').getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => page.locator('.drawer').count()).toBe(0)
    await page.getByLabel('Put Fenwick side by side').press('Space')
    await page.locator('.drawer').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('evidence-title')
  })

  it.each([
    [1400, 900],
    [360, 740],
  ])('hides nothing that has the focus behind the evidence (%i × %i)', async (width, height) => {
    const page = await open(`${COMPARE}//Agnes%20Rourke`, { viewport: { width, height } })
    await page.locator('.drawer').waitFor()
    const hidden: (string | null)[] = []
    for (let stop = 0; stop < 70; stop++) {
      await page.keyboard.press('Tab')
      hidden.push(
        await page.evaluate(() => {
          const [at, drawer] = [document.activeElement, document.querySelector('.drawer')]
          if (!at?.matches('button, input, a') || drawer === null || drawer.contains(at)) return null
          return at.getBoundingClientRect().bottom > drawer.getBoundingClientRect().top + 1 ? at.outerHTML.slice(0, 90) : null
        }),
      )
    }
    expect(hidden.filter(each => each !== null)).toEqual([])
  })

  it('has the evidence within 360 pixels, each score in sight, and the larger half of the page beside it', async () => {
    const page = await open(`${COMPARE}//Agnes%20Rourke`, { viewport: { width: 360, height: 740 } })
    await page.locator('.drawer .passages li').first().waitFor()
    const { wide, scores, height } = await page.evaluate(() => {
      const boxes = (selector: string) => [...document.querySelectorAll(selector)].map(each => each.getBoundingClientRect())
      return {
        wide: boxes('.drawer, .drawer .passages, .drawer .passages *').filter(({ right }) => right > innerWidth + 1).length,
        scores: boxes('.drawer .passages .figure').filter(({ width }) => width > 10).length,
        height: document.querySelector('.drawer')?.clientHeight ?? 0,
      }
    })
    expect(wide).toBe(0)
    expect(scores).toBe(8)
    expect(height).toBeLessThan(370)
  })

  it('tells those who listen what is shown: title, names of the drawings, picks, targets and the order', async () => {
    const page = await open(COMPARE)
    await page.locator('.people tbody tr').first().waitFor()
    expect(await page.title()).toMatch(/^Commenters · Should We Let the Horn Go Quiet\? ·/)
    expect(await page.locator('.dots').first().getAttribute('aria-label')).toMatch(
      /^Agnes Rourke: 8 comments, from −0\.\d\d to \+0\.\d\d, mean −0\.\d\d/,
    )
    await page.getByRole('button', { name: 'Agnes Rourke', exact: true }).click()
    await expect.poll(() => heard(page)).toMatch(/^Evidence of Agnes Rourke: 8 comments, from /)
    await page.getByLabel('Put Fenwick side by side').check()
    await expect.poll(() => heard(page)).toMatch(/^Evidence of Agnes Rourke and Fenwick: they agree on \d+, part on \d+/)
    await page.locator('.targets').getByRole('button', { name: 'horn' }).click()
    await expect.poll(() => heard(page)).toMatch(/^Compared by “horn”: \d+ of \d+ commenters speak of it/)
    await page.getByLabel('Sorted by').selectOption('mean')
    await expect.poll(() => heard(page)).toMatch(/^Sorted by mean, .+ first$/)
  })

  it.each([1400, 1100, 360])('explains its marks, and has the headings of the axis over the axis (%i pixels wide)', async width => {
    const page = await open(COMPARE, { viewport: { width, height: 800 } })
    await page.locator('.dots').first().waitFor()
    expect(await page.locator('.marks').innerText()).toMatch(/negative[\s\S]*mixed[\s\S]*neutral[\s\S]*positive[\s\S]*no scored words/)
    const edges = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(each => [each.getBoundingClientRect().left, each.getBoundingClientRect().right].map(Math.round))
    expect(await edges('.axis-head')).toEqual(await edges('.dots'))
  })

  it('counts many comments in bars, and writes large counts in groups', async () => {
    const page = await open((await put(jsonLines('One voice', byOnePerson(1_200)))).replace('thread', 'compare'))
    await page.locator('.dots .bar').first().waitFor()
    expect(await page.locator('.dots *').count()).toBeLessThan(320)
    expect(await page.locator('.people tbody td:nth-child(4)').innerText()).toBe('1,200')
    expect(await page.locator('.dots').getAttribute('aria-label')).toContain('1,200 comments')
  })

  it('says that a page without comments has nobody to compare', async () => {
    const page = await open('#/compare/how-to-get-lost-on-purpose')
    await page.getByRole('heading', { name: 'Nobody to compare' }).waitFor()
    expect(await page.locator('table').count()).toBe(0)
  })

  it('takes neither a moderator’s notice for a commenter nor a faint score for a side', async () => {
    const page = await open(`${COMPARE}//Agnes%20Rourke/sleepless_on_harbour_rd`)
    await page.locator('.drawer .two').waitFor()
    expect(await page.locator('.people tbody').innerText()).not.toMatch(/removed/)
    const statements = await page.locator('.drawer .two h4 ~ div > .note').allInnerTexts()
    expect(statements.length).toBeGreaterThan(0)
    for (const text of statements) {
      const [, side, score] = text.match(/: (in favor|against|unclear) \(([+−]?\d\.\d\d), \d+ comments?\)/) ?? []
      const figure = Number(score?.replace('−', '-'))
      expect(side).toBe(Math.abs(figure) < 0.1 ? 'unclear' : figure > 0 ? 'in favor' : 'against')
    }
  })
})
