// buildThread beside d3.stratify, on random trees and on chains, which make stratify's height pass quadratic.
import { stratify } from 'd3'
import { bench, describe } from 'vitest'
import { buildThread, type RawComment } from '../../src/model/build-thread.js'
import { UNKNOWN_POST } from '../../src/model/thread.js'

const facts = { id: 'bench', reader: 'bench', post: UNKNOWN_POST }
const shapes = {
  'random tree of 20,000': list(20_000, at => Math.floor(fraction(at) * at)),
  'chain of 5,000': list(5_000, at => at - 1),
  'chain of 20,000': list(20_000, at => at - 1),
}

for (const [name, comments] of Object.entries(shapes)) {
  const rows = [{ id: 'post', parent: null }, ...comments.map(({ id, parent }) => ({ id, parent: parent ?? 'post' }))]
  describe(name, () => {
    bench(
      'd3.stratify (baseline)',
      () =>
        void stratify<(typeof rows)[number]>()
          .id(row => row.id as string)
          .parentId(row => row.parent as string | null)(rows),
      { time: 300, iterations: 2, warmupIterations: 1 },
    )
    bench('buildThread', () => void buildThread(comments, facts), { time: 300, iterations: 2, warmupIterations: 1 })
  })
}

function list(count: number, parentOf: (at: number) => number): RawComment[] {
  return Array.from({ length: count }, (_, at) => ({ id: `k${at}`, parent: at === 0 ? null : `k${parentOf(at)}`, text: '' }))
}

/** A fixed sequence in 0 … 1 (Weyl), so that every run measures the same tree. */
function fraction(at: number): number {
  return (at * 0.618_033_988_749_895) % 1
}
