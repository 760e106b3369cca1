// Figures of the built program by the scoring tools that stand beside the reference data: trees of threads, and every judgement but sentiment.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Figure } from './figures.js'

const TOOLS = join(import.meta.dirname, '../../../shared/tools')
const PROJECT = join(import.meta.dirname, '../..')
const LONGEST_OUTPUT = 1 << 28

/** What a tool prints as JSON: measures by set or kind. */
type Measures = Readonly<Record<string, Readonly<Record<string, number | null>>>>

/** What is reported of a task, and what other means reach on its sets (../shared/docs/LANGUAGE.md names each). */
interface Task {
  readonly measures: readonly string[]
  readonly baselines: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const LANGUAGE: Readonly<Record<string, Task>> = {
  agreement: {
    measures: ['macroF1', 'binaryAccuracyWhenSaid', 'saidShare'],
    baselines: { 'agreement-debagreement-dev': { 'lexicon cues': 0.415 } },
  },
  clamped: {
    measures: ['accuracy', 'surePrecision', 'sureShare'],
    baselines: { clamped: { 'previous sibling': 0.63, 'overlap, quotes and recency': 0.8 } },
  },
  camps: { measures: ['macroF1'], baselines: { camps: { 'without text': 0.665 } } },
  stance: {
    measures: ['macroF1'],
    baselines: { 'stance-comments-a': { 'best peer': 0.35 }, 'stance-semeval2016-train': { 'best peer': 0.34 } },
  },
  topics: { measures: ['nmi'], baselines: { 'topics-threads': { 'best peer': 0.679 }, 'topics-replies': { 'best peer': 0.273 } } },
}

const TREE_MEASURES = ['precision', 'recall', 'parent', 'treeF1', 'macroTreeF1', 'author', 'ending', 'found']

/** Trees by kind of source: no tool but importers of explicit parents has a score to compare with. Needs a build. */
export function measureThreads(): Figure[] {
  const { kinds } = runTool('score-threads.mjs', []) as { readonly kinds: Measures }
  return figuresOf('threads', kinds, { measures: TREE_MEASURES, baselines: {} })
}

/** The language tasks by name, as functions that measure. Need a build. */
export const referenceTasks: Readonly<Record<string, () => Figure[]>> = Object.fromEntries(
  Object.entries(LANGUAGE).map(([name, task]) => [
    name,
    () => figuresOf(name, runTool('score-language.mjs', ['--task', name]) as Measures, task),
  ]),
)

function runTool(tool: string, options: readonly string[]): unknown {
  const printed = execFileSync(process.execPath, [join(TOOLS, tool), ...options, '--json'], {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: LONGEST_OUTPUT,
  })
  return JSON.parse(printed)
}

function figuresOf(task: string, sets: Measures, { measures, baselines }: Task): Figure[] {
  return Object.entries(sets)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([set, values]) =>
      measures.flatMap((measure, order) => {
        const value = values[measure]
        const known = baselines[set.replace(/ \(.*$/, '')] ?? {}
        return value == null ? [] : [{ task, set, measure, value, baselines: order === 0 ? known : {} }]
      }),
    )
}
