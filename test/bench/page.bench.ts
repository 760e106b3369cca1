// Frames of movement in a real Chromium: the page's panels beside a plain D3 tree in SVG of the same comments, moved and scaled; and what both take to stand.
import { bench, describe } from 'vitest'
import { findBrowser } from '../browser/find-browser.js'
import { manyComments } from '../browser/samples.js'
import { type Movement, type Side, startPage, startPlain } from './page-stage.js'

const SIZES = [500, 5_000, 50_000]
/** A run is ten frames; it is repeated so that one slow frame does not decide. */
const RUNS = { time: 0, iterations: 2, warmupTime: 0, warmupIterations: 1 }
const PLAIN: readonly Movement[] = ['pan', 'zoom']
const PAGE: readonly Movement[] = ['pan', 'zoom', 'scroll', 'look into']

interface Measured {
  readonly side: Side
  /** Frames in milliseconds, by movement. */
  readonly frames: Map<Movement, number[]>
}

const launch = await findBrowser()
if (launch === null) process.stderr.write('page benchmark skipped: no Chromium was found\n')
const measured = new Map<number, { readonly plain: Measured; readonly page: Measured }>()

describe.skipIf(launch === null).each(SIZES)('ten frames, %i comments', size => {
  let started: Promise<{ readonly plain: Measured; readonly page: Measured }> | undefined
  const stage = () => {
    started ??= start(size)
    return started
  }
  const moving = async (which: 'plain' | 'page', movement: Movement) => {
    const { side, frames } = (await stage())[which]
    frames.set(movement, [...(frames.get(movement) ?? []), ...(await side.move(movement))])
  }
  const end = async () => {
    const { plain, page } = await stage()
    measured.set(size, { plain, page })
    await Promise.all([plain.side.stop(), page.side.stop()])
    // With each size what there is so far: the largest takes minutes.
    process.stdout.write(`\n${table()}\n`)
  }
  for (const movement of PLAIN) bench(`plain D3 tree in SVG: ${movement}`, () => moving('plain', movement), RUNS)
  for (const movement of PAGE) bench(`the page: ${movement}`, () => moving('page', movement), RUNS)
  // Hooks are not called around benchmarks: the last one of a size puts things away.
  bench('the page: nothing', () => moving('page', 'nothing'), { ...RUNS, teardown: (_task, mode) => (mode === 'run' ? end() : undefined) })
})

async function start(size: number) {
  if (launch === null) throw new Error('no Chromium')
  const comments = manyComments(size)
  // One after the other: together they would take each other's time.
  const plain = await startPlain(launch, comments)
  const page = await startPage(launch, comments)
  return { plain: { side: plain, frames: new Map() }, page: { side: page, frames: new Map() } }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Rows of figures as Markdown: what, plain, page, how many times as much the plain tree takes. */
function table(): string {
  const lines = ['| comments | | plain D3 tree in SVG | the page | plain ÷ page |', '|---|---|---|---|---|']
  for (const [size, { plain, page }] of measured) {
    const row = (what: string, unit: string, [theirs, ours]: readonly [number | null, number | null]) => {
      const figure = (value: number | null) => (value === null ? '' : `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`)
      const ratio = theirs === null || ours === null ? '' : (theirs / ours).toFixed(1)
      lines.push(`| ${size.toLocaleString('en')} | ${what} | ${figure(theirs)} | ${figure(ours)} | ${ratio} |`)
    }
    const frame = (side: Measured, movement: Movement) => median(side.frames.get(movement) ?? [])
    row('until it stands', 'ms', [plain.side.stood, page.side.stood])
    row('tree moved, a frame', 'ms', [frame(plain, 'pan'), frame(page, 'pan')])
    row('tree scaled, a frame', 'ms', [frame(plain, 'zoom'), frame(page, 'zoom')])
    row('outline scrolled, a frame', 'ms', [null, frame(page, 'scroll')])
    row('branch looked into in the overview, a frame', 'ms', [null, size < 500 ? null : frame(page, 'look into')])
    row('memory of the tab', 'MB', [plain.side.megabytes, page.side.megabytes])
  }
  return lines.join('\n')
}
