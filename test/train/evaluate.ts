// `npm run evaluate [TASK…]`: prints every figure beside its baselines; without a task, all of them.
import { measureAltered } from './altered.js'
import { type Figure, tableOf } from './figures.js'
import { hasGold } from './gold.js'
import { measurePages } from './pages.js'
import { measureThreads, referenceTasks } from './reference.js'
import { readLessons } from './sentiment/lessons.js'
import { measureLeftOut, measureShipped } from './sentiment/measure.js'
import { measureTimes } from './times.js'
import { measureDrawn } from './topics.js'

/** One line a task; all but sentiment measure the built program (`npm run build`). */
const TASKS: Readonly<Record<string, () => Figure[]>> = {
  threads: measureThreads,
  pages: measurePages,
  altered: measureAltered,
  times: measureTimes,
  sentiment: () => [...measureShipped(), ...measureLeftOut(readLessons())],
  ...referenceTasks,
  topics: () => [...(referenceTasks.topics?.() ?? []), ...measureDrawn()],
}

if (hasGold()) {
  const asked = process.argv.slice(2)
  for (const [task, measure] of Object.entries(TASKS)) {
    if (asked.length === 0 || asked.includes(task)) console.log(tableOf(measure()))
  }
}
