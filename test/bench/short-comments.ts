// Threads of short comments of which few are alike, the same ones in every run.
import { buildThread } from '../../src/model/build-thread.js'
import { type Thread, UNKNOWN_POST } from '../../src/model/thread.js'

const OPENINGS = ['I think', 'Honestly,', 'You say', 'Well,', 'As far as I know', 'Sorry, but', 'Thanks,', 'No,', 'Exactly:', 'And yet']
const SUBJECTS = ['the old bridge', 'this plan', 'that kettle', 'your neighbour', 'the new timetable', 'the mayor', 'my brother', 'it']
const VERBS = ['is', 'was never', 'looks', 'will not be', 'seems', 'has always been']
const VERDICTS = [
  'wonderful',
  'a terrible waste',
  'fine',
  'too slow',
  'rather useful',
  'stupid',
  'closed on Mondays',
  'made of iron',
  'awful',
]
const ENDINGS = ['.', '!', '?', ' but nobody asked.', ', whatever they say.', ' and I love it :)', ', for some reason.']

/** `count` comments in a binary tree. */
export function threadOf(count: number): Thread {
  const comments = Array.from({ length: count }, (_, at) => ({ id: `k${at}`, parent: at === 0 ? null : `k${at >> 1}`, text: textOf(at) }))
  return buildThread(comments, { id: 'bench', reader: 'bench', post: UNKNOWN_POST })
}

/** A different walk through each list, so that few comments are alike. */
function textOf(at: number): string {
  const pick = (list: readonly string[], stride: number) => list[(at * stride + (at >> 3)) % list.length] as string
  return `${pick(OPENINGS, 3)} ${pick(SUBJECTS, 5)} ${pick(VERBS, 7)} ${pick(VERDICTS, 11)}${pick(ENDINGS, 13)}`
}
