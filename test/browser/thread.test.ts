// The thread screen: what it shows at first, one selection in all panels, the address that restores it.
import { expect, it } from 'vitest'
import { inBrowser } from './in-browser.js'
import { HEDGE, HORN, jsonLines, put, row } from './samples.js'

inBrowser('the thread screen', open => {
  it('shows the ledger, every comment as a row, and a tree of the same comments', async () => {
    const page = await open(HEDGE)
    await page.locator('[role=tree]').waitFor()
    expect(await page.locator('.ledger').innerText()).toMatch(/29 declared[\s\S]*22 found/)
    expect(await page.locator('[role=treeitem]').count()).toBe(22)
    expect(await page.locator('svg.tree .node').count()).toBe(23)
    expect(await page.locator('h1').innerText()).toBe('A Hedge Through the Orchard')
  })

  it('explains each figure of the ledger when it is pressed, and closes on Escape', async () => {
    const page = await open(HEDGE)
    await page.getByRole('button', { name: '29 declared' }).click()
    expect(await page.locator('.disclosed').innerText()).toMatch(/29 comments/)
    await page.keyboard.press('Escape')
    expect(await page.locator('.disclosed').count()).toBe(0)
    await page.getByRole('button', { name: '22 found' }).click()
    expect(await page.locator('.disclosed').innerText()).toMatch(/22 comments/)
  })

  it('chooses a comment in the outline and shows it in the reader, in the tree and in the address', async () => {
    const page = await open(HEDGE)
    await page.locator(row('5.1')).click()
    expect(await page.locator('.reader h2').innerText()).toMatch(/^5\.1\s/)
    expect(await page.locator('.node.selected').textContent()).toMatch(/^5\.1/)
    expect(await page.locator(row('5.1')).getAttribute('aria-selected')).toBe('true')
    expect(new URL(page.url()).hash).toMatch(/^#\/thread\/a-hedge-through-the-orchard\/.+/)
  })

  it('chooses a comment in the tree and shows it in the outline', async () => {
    const page = await open(HEDGE)
    await page.locator('.node', { hasText: /^6\.1[^.\d]/ }).click()
    expect(await page.locator('[aria-selected=true] .number').innerText()).toBe('6.1')
  })

  it('restores the selection from the address', async () => {
    const page = await open(HEDGE)
    await page.locator(row('6.1.3')).click()
    const again = await open(new URL(page.url()).hash)
    await again.locator('[aria-selected=true]').waitFor()
    expect(await again.locator('[aria-selected=true] .number').innerText()).toBe('6.1.3')
    expect(await again.locator('.reader h2').innerText()).toMatch(/^6\.1\.3\s/)
  })

  it('goes back to what was chosen before', async () => {
    const page = await open(HEDGE)
    await page.locator(row('2')).click()
    await page.locator(row('9.1')).click()
    await page.goBack()
    await page.locator(`${row('2')}[aria-selected=true]`).waitFor()
    await page.goForward()
    await page.locator(`${row('9.1')}[aria-selected=true]`).waitFor()
  })

  it('shows path and replies in the reader as links that lead there', async () => {
    const page = await open(HORN)
    await page.locator(row('1.1')).click()
    expect(await page.locator('.path li').count()).toBe(2)
    await page.locator('.replies .comment-link').first().click()
    expect(await page.locator('.reader h2').innerText()).toMatch(/^1\.1\.1\s/)
    await page.locator('.path .comment-link').first().click()
    expect(await page.locator('.reader h2').innerText()).toMatch(/^1\s/)
  })

  it('writes a mark for every comment in every lens, and its legend counts them all', async () => {
    const page = await open(HORN)
    const lenses = page.locator('.lens-switch label')
    for (let place = 0; place < (await lenses.count()); place++) {
      await lenses.nth(place).click()
      const counts = await page.locator('.legend .count').allInnerTexts()
      expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(103)
    }
  })

  it('picks a value of the legend out: the rest is dimmed, and both are counted', async () => {
    const page = await open(HORN)
    await page.locator('.lens-switch label', { hasText: 'Shape' }).click()
    await page.locator('.legend button', { hasText: 'no reply' }).click()
    expect(await page.locator('.search-counts').innerText()).toMatch(/^48 matches · 55 shown for context/)
    expect(await page.locator('.node.dimmed').count()).toBe(55)
  })

  it('finds words, counts them, and goes from match to match', async () => {
    const page = await open(HORN)
    await page.locator('#search').fill('mothers')
    const counts = page.locator('.search-counts')
    await counts.waitFor()
    const matches = Number((await counts.innerText()).match(/^\d+/)?.[0])
    expect(matches).toBeGreaterThan(0)
    await page.locator('#search').press('Enter')
    expect(await page.locator('.comment-text .found').first().innerText()).toMatch(/mothers/i)
    await page.locator('#search').fill('no such word anywhere')
    expect(await counts.innerText()).toMatch(/^No match/)
  })

  it('draws recovered parents as second, dashed edges, says by what evidence, and takes one back when asked to', async () => {
    const page = await open(HEDGE)
    await page.locator(row('5.1.2')).click()
    const edges = await page.locator('.recovered').count()
    expect(edges).toBeGreaterThan(1)
    await expect.poll(() => page.locator('.recovered-box').innerText()).toMatch(/most likely answers\s+5\.1\.1[\s\S]*by name: “?Marrow/)
    expect(await page.locator('.ledger').innerText()).toContain(`${edges} parents recovered`)
    await page.getByRole('button', { name: 'Not so' }).click()
    expect(await page.locator('.recovered').count()).toBe(edges - 1)
    await page.reload()
    await page.getByRole('button', { name: 'Believe it after all' }).click()
    expect(await page.locator('.recovered').count()).toBe(edges)
  })

  it('says "perhaps" of a parent that is likelier wrong than right, and counts it as uncertain', async () => {
    const page = await open(HORN)
    const doubtful = page.locator(row('1.1.1.1.3'))
    await doubtful.waitFor()
    expect(await doubtful.locator('.recovered-note').innerText()).toBe('↳ …1?')
    expect(await doubtful.innerText()).toContain('perhaps answers 1.1.1.1.1 (inferred)')
    await doubtful.click()
    expect(await page.locator('.recovered-box').innerText()).toMatch(/^It perhaps answers\s+1\.1\.1\.1\.1[\s\S]*confidence 0\.4/)
    const label = page.locator('.ledger button', { hasText: 'recovered' })
    const uncertain = Number(/(\d+) uncertain/.exec(await label.innerText())?.[1])
    await label.click()
    expect(await page.locator('.disclosed li', { hasText: 'perhaps answers' }).count()).toBe(uncertain)
  })

  it('says of an unclear stance what exports call it', async () => {
    const page = await open(HORN)
    await page.locator('.lens-switch label', { hasText: 'Stance' }).click()
    await page.locator('.legend button', { hasText: 'unclear' }).click()
    await page.locator('[role=treeitem]:not(.dimmed)').first().click()
    expect(await page.locator('.labels').innerText()).toMatch(/unclear[\s\S]*exports call it “none”/)
  })

  it('states no confidence in a language whose agreement it does not read', async () => {
    const text = 'Olen aivan eri mieltä kanssasi, koska laituri on ollut siinä yli sata vuotta eikä kukaan ole valittanut.'
    const reply = { id: 'b', parentId: 'a', text, author: 'Aino' }
    const page = await open(
      await put(jsonLines('Laituri', [{ id: 'a', parentId: null, text: 'Laituri pitäisi purkaa ennen talvea.', author: 'Eero' }, reply])),
    )
    await page.locator(row('1.1')).click()
    await expect.poll(() => page.locator('.reader').innerText()).toMatch(/unclear not judged: agreement is not read in this language/)
    expect(await page.locator('.reader').innerText()).not.toMatch(/confidence 0\.00/)
  })

  it('says so when the thread does not exist', async () => {
    const page = await open('#/thread/nowhere', { expects: /404/ })
    expect(await page.locator('main').innerText()).toMatch(/cannot be shown[\s\S]*no thread "nowhere"/)
  })

  it('says that the address names no comment of the thread, and opens no sheet for it', async () => {
    for (const width of [1400, 360]) {
      const page = await open(`${HEDGE}/c999`, { viewport: { width, height: 740 } })
      expect(await page.getByRole('alert').innerText()).toBe('No such comment in this discussion: c999')
      expect(await page.locator('.reader').isVisible()).toBe(width > 960)
      await page.locator(`${row('2')} .number`).click()
      await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    }
  })

  it('offers nothing to do with comments on a page that has none, and says why once, as a sentence', async () => {
    const page = await open('#/thread/how-to-get-lost-on-purpose')
    await page.getByRole('heading', { name: 'No comments in this page' }).waitFor()
    expect(await page.locator('main :is(input, fieldset, .legend, .strip)').count()).toBe(0)
    for (const name of ['Filter', 'Export', 'levels']) expect(await page.getByRole('button', { name }).count()).toBe(0)
    const said = await page.locator('main').innerText()
    expect(said).not.toMatch(/no-comments/)
    expect(await page.locator('.empty p').first().innerText()).toMatch(/^[A-Z]/)
    expect(await page.locator('.ledger button', { hasText: 'note' }).count()).toBe(0)
  })

  it('counts a rejected parent as rejected everywhere, says so, and how far it reaches', async () => {
    const page = await open(`${HEDGE}/c5.1.2`)
    await page.getByRole('button', { name: 'Filter' }).click()
    const marked = page.locator('.facet button', { hasText: 'parent recovered' }).locator('.count')
    const label = page.locator('.ledger button', { hasText: 'recovered' })
    const [, recovered, uncertain] = (/(\d+) parents recovered, (\d+) uncertain$/.exec(await label.innerText()) ?? []).map(Number)
    expect(Number(await marked.innerText())).toBe(recovered)
    await page.getByRole('button', { name: 'Not so' }).click()
    const now = `${recovered! - 1} parents recovered, ${uncertain} uncertain, 1 rejected by you`
    await expect.poll(() => label.innerText()).toBe(now)
    expect(Number(await marked.innerText())).toBe(recovered! - 1)
    expect(await page.locator('[role=status]').last().textContent()).toBe(`Rejected, in this browser alone: ${now}`)
    expect(await page.locator('.recovered-box').innerText()).toMatch(/Rejected by you\..*in this browser alone: exports still carry/)
    await label.click()
    expect(await page.locator('.disclosed').innerText()).toMatch(/1 rejected by you:\s+5\.1\.2\s*\./)
  })

  it('counts in the ledger what is spam and what awaits moderation', async () => {
    const records = ['present', 'spam', 'pending'].map((status, at) => ({ id: `s${at}`, parentId: null, text: `Words ${at}`, status }))
    const page = await open(await put(jsonLines('Moderated', records)))
    await page.getByRole('button', { name: '3 found, 1 spam, 1 pending' }).click()
    expect(await page.locator('.disclosed').innerText()).toMatch(/1 marked as spam, 1 awaiting moderation/)
  })
})
