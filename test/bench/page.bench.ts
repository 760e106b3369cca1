// Twenty frames of movement in a real Chromium: the page's outline and selection beside a plain D3 tree in SVG of the same comments, panned.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, bench, describe } from 'vitest'
import { findBrowser } from '../browser/find-browser.js'
import { serve } from '../browser/global-setup.js'
import { jsonLines, type MadeComment, manyComments } from '../browser/samples.js'

const D3 = readFileSync(resolve(createRequire(import.meta.url).resolve('d3'), '../../dist/d3.min.js'), 'utf8')
const SIZES = [500, 5_000, 50_000]
/** Frames of one run; a run is repeated so that one slow frame does not decide. */
const RUNS = { time: 0, iterations: 4, warmupTime: 0, warmupIterations: 1 }

const launch = await findBrowser()
if (launch === null) process.stderr.write('page benchmark skipped: no Chromium was found\n')

describe.skipIf(launch === null).each(SIZES)('twenty frames, %i comments', size => {
  const comments = manyComments(size)
  let started: Promise<Stage> | undefined
  const stage = () => {
    started ??= start(comments)
    return started
  }
  afterAll(async () => {
    const { browser, stop } = await stage()
    await browser.close()
    await stop()
  })

  bench('plain D3 tree in SVG, panned', async () => moving((await stage()).plain, 'plain'), RUNS)
  bench('the outline, scrolled', async () => moving((await stage()).page, 'scroll'), RUNS)
  bench('the selection, moved in all panels', async () => moving((await stage()).page, 'select'), RUNS)
})

interface Stage {
  readonly browser: Browser
  readonly page: Page
  readonly plain: Page
  readonly stop: () => Promise<void>
}

async function start(comments: readonly MadeComment[]): Promise<Stage> {
  const { address, stop } = await serve()
  const response = await fetch(`${address}/api/threads?name=bench.jsonl`, { method: 'POST', body: jsonLines('Bench', comments) })
  const { thread } = (await response.json()) as { thread: { id: string } }
  const browser = await chromium.launch(launch ?? {})
  const viewport = { width: 1400, height: 900 }
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  page.setDefaultTimeout(120_000)
  await page.goto(`${address}/#/thread/${thread.id}`)
  await page.locator('[role=treeitem]').first().click()
  const plain = await browser.newPage({ viewport })
  plain.setDefaultTimeout(120_000)
  await plain.evaluate(D3)
  await plain.evaluate(drawPlain, comments as MadeComment[])
  return { browser, page, plain, stop }
}

/** As the textbook has it: `stratify`, `tree`, one path and one circle with its words a comment. Runs in the browser. */
function drawPlain(comments: MadeComment[]): void {
  const { d3 } = window as unknown as { d3: typeof import('d3') }
  const rows = [{ id: 'story', parentId: '', text: '' }, ...comments.map(each => ({ ...each, parentId: each.parentId ?? 'story' }))]
  const root = d3.stratify<(typeof rows)[number]>()(rows)
  d3.tree<(typeof rows)[number]>().nodeSize([20, 180])(root)
  const nodes = root.descendants() as import('d3').HierarchyPointNode<(typeof rows)[number]>[]
  const canvas = d3.select(document.body).append('svg').attr('width', 1400).attr('height', 900).append('g').attr('id', 'pan')
  for (const { x, y, parent, data } of nodes) {
    const g = canvas.append('g')
    if (parent)
      g.append('path')
        .attr('d', `M${parent.y},${parent.x}C${(parent.y + y) / 2},${parent.x} ${(parent.y + y) / 2},${x} ${y},${x}`)
        .attr('fill', 'none')
        .attr('stroke', '#999')
    g.append('circle').attr('cx', y).attr('cy', x).attr('r', 4)
    g.append('text')
      .attr('x', y + 8)
      .attr('y', x)
      .text(data.text.slice(0, 24))
  }
}

/** Twenty steps of a movement, each in a frame of its own. */
async function moving(page: Page, how: 'plain' | 'scroll' | 'select'): Promise<void> {
  await page.evaluate(async movement => {
    const steps = {
      plain: (step: number) => document.getElementById('pan')?.setAttribute('transform', `translate(${-9 * step} ${450 - 17 * step})`),
      scroll: () => document.querySelector('[role=tree]')?.scrollBy(0, 600),
      select: () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
    }
    for (let step = 0; step < 20; step++) {
      steps[movement](step)
      await new Promise(frame => requestAnimationFrame(() => setTimeout(frame)))
    }
  }, how)
}
