// Measures parents by time: the saved pages whose trees are known, read as if a copy had lost all nesting.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlReader } from '../../src/read/html/index.js'
import { sourceOfBytes } from '../../src/read/source.js'
import { parentsByTime } from '../../src/read/text/times.js'
import type { Figure } from './figures.js'
import { GOLD } from './gold.js'

const PAGES = join(GOLD, '../threads/cases/html')

/** Of the comments out of order on pages that nest: how many are answers, and how many answer the one that is chosen. */
export function measureTimes(): Figure[] {
  let out = 0
  let answers = 0
  let right = 0
  for (const name of readdirSync(PAGES)) {
    for (const { comments } of htmlReader.read(sourceOfBytes(name, readFileSync(join(PAGES, name)))).threads) {
      if (comments.every(({ parent }) => parent < 0)) continue
      parentsByTime(comments)?.forEach((parent, at) => {
        if (parent < 0) return
        out++
        if ((comments[at]?.parent ?? -1) >= 0) answers++
        if (comments[at]?.parent === parent) right++
      })
    }
  }
  const set = `${out} comments out of order`
  return [
    { task: 'times', set, measure: 'are answers', value: answers / out, baselines: {} },
    { task: 'times', set, measure: 'parent right', value: right / out, baselines: { 'all answer the post': 1 - answers / out } },
  ]
}
