// The two sides of the page's benchmark, each in a browser of its own: a plain D3 tree in SVG, and the page.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright-core'
import { serve } from '../browser/global-setup.js'
import { jsonLines, type MadeComment } from '../browser/samples.js'

const D3 = readFileSync(resolve(createRequire(import.meta.url).resolve('d3'), '../../dist/d3.min.js'), 'utf8')
const VIEWPORT = { width: 1400, height: 900 }
const FRAMES = 10
/** Frames as fast as they come: at the screen's own pace everything fast would look alike. */
const UNBOUND = ['--disable-frame-rate-limit', '--disable-gpu-vsync']
const PATIENCE = 180_000

/** Ways to move. `look into` is a click into the page's overview, `nothing` what a frame takes in which nothing moves. */
export type Movement = 'nothing' | 'pan' | 'zoom' | 'scroll' | 'look into'

export interface Side {
  /** Milliseconds until there was something to see. */
  readonly stood: number
  /** Memory of the tab's process, resident; `null` where the system does not tell. */
  readonly megabytes: number | null
  /** Milliseconds of each frame. */
  readonly move: (movement: Movement) => Promise<number[]>
  readonly stop: () => Promise<void>
}

/** The textbook's tree of comments that the tab holds already. */
export async function startPlain(launch: LaunchOptions, comments: readonly MadeComment[]): Promise<Side> {
  const { page, megabytes, stop } = await startBrowser(launch)
  await page.evaluate(D3)
  await page.evaluate(given => Object.assign(window, { given }), comments as MadeComment[])
  const stood = await page.evaluate(drawPlain)
  return { stood, megabytes: megabytes(), move: movement => page.evaluate(movePlain, { movement, frames: FRAMES }), stop }
}

/** The page with a thread that was imported and judged before. */
export async function startPage(launch: LaunchOptions, comments: readonly MadeComment[]): Promise<Side> {
  const server = await serve()
  const response = await fetch(`${server.address}/api/threads?name=bench.jsonl`, { method: 'POST', body: jsonLines('Bench', comments) })
  const { thread } = (await response.json()) as { thread: { id: string } }
  const { page, megabytes, stop } = await startBrowser(launch)
  await page.addInitScript(noticeRows)
  await page.goto(`${server.address}/#/thread/${thread.id}`, { waitUntil: 'commit' })
  const stood = await page.waitForFunction(() => (window as unknown as { stood?: number }).stood).then(found => found.jsonValue())
  await page.locator('.node').first().waitFor()
  await page.locator('[role=treeitem]').first().click()
  const stopBoth = async () => {
    await stop()
    await server.stop()
  }
  return {
    stood: stood ?? Number.NaN,
    megabytes: megabytes(),
    move: movement => page.evaluate(movePage, { movement, frames: FRAMES }),
    stop: stopBoth,
  }
}

async function startBrowser(launch: LaunchOptions) {
  const before = new Set(tabs())
  const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), ...UNBOUND] })
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  page.setDefaultTimeout(PATIENCE)
  // The compiler of this file names functions with a helper that the browser does not have.
  await page.addInitScript('globalThis.__name = named => named')
  await page.goto('about:blank')
  // Asked anew each time: another address is another process.
  return { page, megabytes: () => megabytesOf(tabs().filter(pid => !before.has(pid))), stop: () => browser.close() }
}

/** Processes of browser tabs, where there is a /proc. */
function tabs(): string[] {
  try {
    return readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && commandOf(pid).includes('--type=renderer'))
  } catch {
    return []
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function megabytesOf(pids: readonly string[]): number | null {
  const sizes = pids.flatMap(pid => {
    try {
      const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      return kilobytes === undefined ? [] : [Number(kilobytes) / 1024]
    } catch {
      return []
    }
  })
  return sizes.length === 0 ? null : Math.max(...sizes)
}

// What follows runs in the browser.

/** `stratify`, `tree`, one path and one circle with its words a comment; milliseconds until they are painted. */
async function drawPlain(): Promise<number> {
  const { d3, given } = window as unknown as { d3: typeof import('d3'); given: MadeComment[] }
  const begun = performance.now()
  const rows = [{ id: 'story', parentId: '', text: '' }, ...given.map(each => ({ ...each, parentId: each.parentId ?? 'story' }))]
  const root = d3.stratify<(typeof rows)[number]>()(rows)
  d3.tree<(typeof rows)[number]>().nodeSize([20, 180])(root)
  const nodes = root.descendants() as import('d3').HierarchyPointNode<(typeof rows)[number]>[]
  const canvas = d3.select(document.body).append('svg').attr('width', 1400).attr('height', 900).append('g').attr('id', 'moved')
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
  await new Promise(frame => requestAnimationFrame(() => setTimeout(frame)))
  return performance.now() - begun
}

async function movePlain({ movement, frames }: { movement: Movement; frames: number }): Promise<number[]> {
  const times: number[] = []
  for (let step = 0; step < frames; step++) {
    const begun = performance.now()
    const scale = movement === 'zoom' ? 1.5 - step / frames : 1
    document.getElementById('moved')?.setAttribute('transform', `translate(${-9 * step} ${450 - 17 * step}) scale(${scale})`)
    await new Promise(frame => requestAnimationFrame(() => setTimeout(frame)))
    times.push(performance.now() - begun)
  }
  return times
}

function noticeRows(): void {
  const look = () => {
    if (document.querySelector('.ledger') === null || document.querySelector('[role=treeitem]') === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => setTimeout(() => Object.assign(window, { stood: performance.now() })))
  }
  requestAnimationFrame(look)
}

async function movePage({ movement, frames }: { movement: Movement; frames: number }): Promise<number[]> {
  const tree = document.querySelector('.tree-box')
  const overview = document.querySelector('.strip canvas')
  const { left = 0, top = 0, width = 0 } = overview?.getBoundingClientRect() ?? {}
  const press = (key: string) => tree?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  const click = (share: number) =>
    overview?.dispatchEvent(new MouseEvent('click', { clientX: left + width * share, clientY: top + 3, bubbles: true }))
  const steps: Readonly<Record<Movement, (step: number) => void>> = {
    nothing: () => undefined,
    pan: step => press(step % 2 === 0 ? 'ArrowDown' : 'ArrowRight'),
    zoom: step => press(step % 10 < 5 ? '-' : '+'),
    scroll: () => document.querySelector('[role=tree]')?.scrollBy(0, 600),
    'look into': step => {
      if (step % 2 === 0) click((step + 1) / frames)
      else document.querySelector<HTMLElement>('.strip-line button')?.click()
    },
  }
  const times: number[] = []
  for (let step = 0; step < frames; step++) {
    const begun = performance.now()
    steps[movement](step)
    await new Promise(frame => requestAnimationFrame(() => setTimeout(frame)))
    times.push(performance.now() - begun)
  }
  return times
}
