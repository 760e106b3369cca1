// A million comments as JSON Lines and CSV, as a ratio to plain JSON.stringify of the same comments; prints how much memory each took beside the threads.
import { bench, describe } from 'vitest'
import type { AnnotatedThread } from '../../src/model/annotated-thread.js'
import { buildThread } from '../../src/model/build-thread.js'
import { type Comment, UNKNOWN_POST } from '../../src/model/thread.js'
import { formatNamed } from '../../src/pipeline.js'

const THREADS = 1_000
const COMMENTS = 1_000
const MB = 1024 * 1024
const ONCE = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 }

/** Made one at a time, so that only the export can be what grows. */
function* discussions(): Generator<AnnotatedThread> {
  for (let number = 0; number < THREADS; number++) {
    const raw = Array.from({ length: COMMENTS }, (_, at) => ({
      id: `c${at}`,
      parent: at === 0 ? null : (at - 1) >> 1,
      author: `commenter ${at % 97}`,
      text: `Comment ${at} of thread ${number}: the ferry is late, "again", and nobody says why. `.repeat(2),
    }))
    yield { thread: buildThread(raw, { id: `t${number}`, reader: 'bench', post: UNKNOWN_POST }), annotations: {}, metrics: null }
  }
}

/** Consumes the pieces and says how much the heap grew at most. */
function consume(name: string, pieces: Iterable<string | Uint8Array>): void {
  const before = process.memoryUsage().heapUsed
  let [length, most, count] = [0, 0, 0]
  for (const piece of pieces) {
    length += piece.length
    if (count++ % 50_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before)
  }
  process.stderr.write(`${name}: ${(length / MB).toFixed(0)} million characters, heap grew by at most ${(most / MB).toFixed(0)} MB\n`)
}

function* stringified(): Generator<string> {
  for (const { thread } of discussions()) for (const comment of thread.comments) yield JSON.stringify(comment satisfies Comment)
}

describe('a million comments', () => {
  bench('JSON.stringify of the comments (baseline)', () => consume('JSON.stringify', stringified()), ONCE)
  for (const name of ['jsonl', 'csv', 'csv-nodes']) bench(name, () => consume(name, formatNamed(name).write(discussions())), ONCE)
})
