// Columns and records say the same of every comment: what the page shows at once is what the exports hold.
import { describe, expect, it } from 'vitest'
import { commentsOf } from '../../public/api/columns.js'
import type { BriefComment } from '../../src/model/record.js'
import { createAnalysis, plain } from '../../src/pipeline.js'
import { threadColumns } from '../../src/write/columns.js'
import { commentRecords } from '../../src/write/record.js'
import { thread } from '../model/notation.js'

const TEXTS: Readonly<Record<string, string>> = {
  a: 'The new lamps are wonderful. The old ones were awful, dirty and ugly.',
  b: 'Anna, I disagree: the lamps are terrible. Who paid for them?',
  c: '“The old ones were awful, dirty and ugly.” Exactly right, I agree.',
  d: '',
}
const made = thread(
  'a(b(c) d) e',
  Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, { text, author: id === 'a' ? 'Anna' : null }])),
)

describe('columns of a thread', () => {
  it('carry every judgement that the records carry, without the spans', () => {
    const annotated = createAnalysis()(made)
    const columns = threadColumns(annotated)
    expect(columns.analyzed).toBe(true)
    expect(commentsOf(columns)).toEqual([...commentRecords(annotated)].map(brief))
  })

  it('say that a thread was not judged, and make no values up for it', () => {
    const columns = threadColumns(plain(made))
    expect(columns.analyzed).toBe(false)
    expect(commentsOf(columns).map(comment => Object.keys(comment))).toEqual(
      made.comments.map(() => ['id', 'parentId', 'author', 'createdAt', 'likes', 'kind', 'status', 'text']),
    )
  })

  it('survive JSON', () => {
    const columns = threadColumns(createAnalysis()(made))
    expect(JSON.parse(JSON.stringify(columns))).toEqual(columns)
  })
})

/** What a list needs of a record. */
function brief(record: BriefComment): BriefComment {
  const { id, parentId, author, createdAt, likes, kind, status, text, language, sentiment, reply, topic, addressee, quotes, vocatives } =
    record
  return {
    ...{ id, parentId, author, createdAt, likes, kind, status, text },
    language: language ?? null,
    reply: reply ? { stance: reply.stance, confidence: reply.confidence } : null,
    quotes: { length: quotes?.length ?? -1 },
    vocatives: { length: vocatives?.length ?? -1 },
    ...(sentiment && {
      sentiment: {
        score: sentiment.score,
        label: sentiment.label,
        abstained: sentiment.abstained,
        words: { length: sentiment.words.length },
        sentences: sentiment.sentences.map(({ label }) => ({ label })),
      },
    }),
    topic: topic ?? null,
    addressee: addressee ? { id: addressee.id, rule: addressee.rule, confidence: addressee.confidence } : null,
  }
}
