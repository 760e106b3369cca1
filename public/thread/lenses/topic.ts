// What a comment speaks of: the thread's topics, the seven largest by color and the rest together.
import type { BriefComment } from '../../../src/model/record.js'
import type { Discussion } from '../discussion.js'
import type { Lens, Mark } from './lens.js'

/** More hues than these nobody tells apart (Okabe and Ito 2008). */
const COLORED_TOPICS = 7

const OTHER: Mark = { key: 'other', form: 'square', color: 'topic-other', label: 'other topics' }
const NONE: Mark = { key: 'none', form: 'hollow', color: 'topic-other', label: 'no topic' }

/** One mark a topic, largest first, then the others, then none. */
export const topic: Lens = {
  name: 'topic',
  title: 'Topic',
  letter: 't',
  isAvailable: ({ thread }) => (thread.topics?.length ?? 0) > 0,
  marks: discussion => {
    const { largest, others } = ranked(discussion)
    return [...largest, ...(others ? [OTHER] : []), NONE]
  },
  keyOf: (comment, _index, discussion) => keyOf(comment, discussion),
}

function keyOf({ topic }: BriefComment, discussion: Discussion): string {
  if (!topic) return NONE.key
  return ranked(discussion).keys.has(`${topic.id}`) ? `${topic.id}` : OTHER.key
}

interface Ranked {
  readonly largest: readonly Mark[]
  readonly keys: ReadonlySet<string>
  readonly others: boolean
}

const rankings = new WeakMap<Discussion, Ranked>()

function ranked(discussion: Discussion): Ranked {
  const known = rankings.get(discussion)
  if (known) return known
  const bySize = [...(discussion.thread.topics ?? [])].sort((a, b) => b.size - a.size)
  const largest = bySize
    .slice(0, COLORED_TOPICS)
    .map(({ id, label }, rank): Mark => ({ key: `${id}`, form: 'disc', color: `topic-${rank}`, label }))
  const ranking = { largest, keys: new Set(largest.map(({ key }) => key)), others: bySize.length > COLORED_TOPICS }
  rankings.set(discussion, ranking)
  return ranking
}
