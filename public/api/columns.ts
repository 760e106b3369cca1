// Turns the columns of a thread, as the server sends them, into the comments that the page walks.
import type { BriefComment, BriefSentiment, ThreadColumns } from '../../src/model/record.js'

/** One object a comment, in reading order. Linear. */
export function commentsOf(columns: ThreadColumns): BriefComment[] {
  const sentimentAt = sentiments(columns)
  const topicAt = topics(columns)
  const addressees = new Map(
    columns.addressees?.map(([at, of, rule, confidence]) => [at, { id: columns.id[of] as string, rule, confidence }]),
  )
  return columns.id.map((id, at) => ({
    id,
    parentId: columns.id[columns.parent[at] as number] ?? null,
    author: columns.authors[columns.author[at] as number] ?? null,
    createdAt: columns.createdAt[at] ?? null,
    likes: columns.likes[at] ?? null,
    kind: columns.kind[at] ?? 'comment',
    status: columns.status[at] ?? 'present',
    text: columns.text[at] ?? '',
    ...(columns.analyzed && judgements(columns, at)),
    ...(columns.score && { sentiment: sentimentAt(at) }),
    ...(columns.topic && { topic: topicAt(at) }),
    ...(columns.addressees && { addressee: addressees.get(at) ?? null }),
  }))
}

function judgements({ language, stance, stanceConfidence, quotes, vocatives }: ThreadColumns, at: number): Partial<BriefComment> {
  const taken = stance?.[at]
  return {
    ...(language && { language: language[at] ?? null }),
    ...(stance && { reply: taken ? { stance: taken, confidence: stanceConfidence?.[at] ?? 0 } : null }),
    ...(quotes && { quotes: { length: quotes[at] ?? 0 } }),
    ...(vocatives && { vocatives: { length: vocatives[at] ?? 0 } }),
  }
}

const LABELS = { '-': { label: 'negative' }, '0': { label: 'neutral' }, '+': { label: 'positive' } } as const

/** Comments whose sentences go alike share one list: most threads know some hundred patterns. */
function sentiments({ score, label, abstained, scored, sentences }: ThreadColumns): (at: number) => BriefSentiment {
  const lists = new Map<string, BriefSentiment['sentences']>()
  const listOf = (pattern: string): BriefSentiment['sentences'] => {
    const list = lists.get(pattern) ?? Array.from(pattern, sign => LABELS[sign as keyof typeof LABELS])
    lists.set(pattern, list)
    return list
  }
  return at => ({
    score: score?.[at] ?? 0,
    label: label?.[at] ?? 'neutral',
    abstained: abstained?.[at] ?? null,
    words: { length: scored?.[at] ?? 0 },
    sentences: listOf(sentences?.[at] ?? ''),
  })
}

function topics({ thread, topic, topicWeight }: ThreadColumns): (at: number) => BriefComment['topic'] {
  const labels = new Map(thread.topics?.map(({ id, label }) => [id, label]))
  return at => {
    const id = topic?.[at]
    return id == null ? null : { id, label: labels.get(id) ?? `topic ${id}`, weight: topicWeight?.[at] ?? 0 }
  }
}
