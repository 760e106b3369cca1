// Every panel can be taken along: tables as CSV, drawings as SVG and PNG, named after the thread and saying where they are from.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { elementsOf } from '../write/xml-events.js'
import { inBrowser } from './in-browser.js'
import { HORN, jsonLines, manyComments, put } from './samples.js'

const COMPARE = `${HORN.replace('thread', 'compare')}/horn`

/** Name and bytes of what a panel's menu gives. */
async function take(page: Page, what: string, format: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: `Download the ${what}` }).click()
  const waiting = page.waitForEvent('download')
  await page.locator('.take .menu button', { hasText: format }).click()
  const download = await waiting
  await page.keyboard.press('Escape')
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const rowsOf = (bytes: Buffer): string[] => bytes.toString('utf8').trimEnd().split('\r\n')

/** Width and height in the header of a PNG. */
function sizeOf(bytes: Buffer): [number, number] {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

inBrowser('taking a panel along', open => {
  it('gives outline, filter and ledger as tables', async () => {
    const page = await open(HORN)
    await page.getByRole('button', { name: 'Filter' }).click()
    const outline = await take(page, 'outline', 'CSV')
    expect(outline.name).toBe('should-we-let-the-horn-go-quiet.outline.csv')
    expect(rowsOf(outline.bytes)[0]).toBe(
      '\ufeffnumber,comment_id,parent_id,level,author,date,likes,sentiment,score,stance,topic,recovered_parent_id,recovered_confidence,matches,text,thread,source,sha256,made_by',
    )
    expect(rowsOf(outline.bytes)).toHaveLength(104)
    expect(rowsOf((await take(page, 'filter', 'CSV')).bytes).some(row => row.includes('People,Agnes Rourke,8,should-we'))).toBe(true)
    expect(rowsOf((await take(page, 'ledger', 'CSV')).bytes)[1]).toMatch(/^declared,103,should-we-.*,understory \d+\.\d+\.\d+$/)
  })

  it('gives the tree whole as SVG and PNG, with its legend, also what is scrolled out of view', async () => {
    const page = await open(HORN, { viewport: { width: 1400, height: 500 } })
    await page.locator('.node').first().waitFor()
    const svg = (await take(page, 'tree', 'SVG')).bytes.toString('utf8')
    const drawn = elementsOf(svg)
    expect(drawn.filter(({ name }) => name === 'path').length).toBeGreaterThan(2 * 103)
    for (const words of ['11.5', 'mildly negative', 'Tree of should-we-let-the-horn-go-quiet', 'SHA-256']) expect(svg).toContain(words)
    const png = await take(page, 'tree', 'PNG')
    expect(png.name).toBe('should-we-let-the-horn-go-quiet.tree.png')
    const [width, height] = sizeOf(png.bytes)
    const root = drawn.at(-1)!.attributes
    expect([width, height]).toEqual([2 * Number(root.width), 2 * Number(root.height)])
  })

  it('gives the arcs and the strip as pictures', async () => {
    const page = await open(await put(jsonLines('Five hundred', manyComments(500))))
    await page.locator('[role=treeitem]').first().click()
    // The fifth branch is small enough for arcs.
    for (let step = 1; step < 5; step++) await page.keyboard.press(']')
    expect(sizeOf((await take(page, 'branch', 'PNG')).bytes)[0]).toBeGreaterThan(600)
    expect((await take(page, 'branch', 'CSV')).bytes.toString('utf8')).toMatch(/reply_number,reply_id,answers_number,answers_id,parent/)
    const strip = (await take(page, 'strip', 'SVG')).bytes.toString('utf8')
    expect(elementsOf(strip).some(({ name }) => name === 'image' || name === 'path')).toBe(true)
  })

  it('gives commenters, matrix and evidence of the comparison', async () => {
    const page = await open(COMPARE)
    await page.getByRole('button', { name: 'Agnes Rourke' }).first().click()
    expect(rowsOf((await take(page, 'commenters', 'CSV')).bytes)[1]).toMatch(/^Agnes Rourke,printed,[AB],8,horn,1,c\d+,0\.\d+,/)
    expect(elementsOf((await take(page, 'commenters', 'SVG')).bytes.toString('utf8')).length).toBeGreaterThan(60)
    expect(rowsOf((await take(page, 'matrix', 'CSV')).bytes)[0]).toMatch(/^\ufefffrom,to,replies,agree,disagree,/)
    expect((await take(page, 'matrix', 'SVG')).bytes.toString('utf8')).toMatch(/rotate\(-90\).*Hollis Gantry/)
    expect(rowsOf((await take(page, 'evidence', 'CSV')).bytes).some(row => /^Agnes Rourke,target,horn,favor,1,c\d+,/.test(row))).toBe(true)
  })

  it('guards what a spreadsheet would compute', async () => {
    const page = await open(await put(jsonLines('Formulas', [{ id: 'a', parentId: null, author: '@SUM(A1)', text: '=1+1' }])))
    const { bytes } = await take(page, 'outline', 'CSV')
    expect(rowsOf(bytes)[1]).toMatch(/,'@SUM\(A1\),.*,'=1\+1,/)
  })
})
