// What nobody of the discussion said is not judged: notices in the place of deleted comments, placeholders, other sites' notices.
import { describe, expect, it } from 'vitest'
import { annotate, createAnalyzers } from '../../src/analyze/index.js'
import type { Details } from '../model/notation.js'
import { thread } from '../model/notation.js'

const NOTICE = 'Exactly! This terrible comment about the narrow bridge has been removed by Greta, a moderator.'
const TALK: Details = {
  a: { text: 'The narrow bridge is a terrible danger to the carters of this town.' },
  c: { text: 'I agree, the narrow bridge is a danger, and the carters know it.' },
  d: { text: 'The carters of this town love the narrow bridge.' },
}

describe.each([
  ['a deleted comment', { status: 'deleted' }],
  ['a placeholder', { status: 'missing' }],
  ['a pingback', { kind: 'pingback' }],
  ['a trackback', { kind: 'trackback' }],
] as const)('%s', (_, what) => {
  const discussion = thread('a(b(c) d)', { ...TALK, b: { text: NOTICE, ...what } })
  const found = annotate(discussion, createAnalyzers({ topics: 2, targets: ['bridge'] }))

  it('has no stance, sentiment, topic, targets, quotes or language', () => {
    expect(found.reply?.[1]).toBeNull()
    expect(found.sentiment?.[1]).toMatchObject({ score: 0, words: [], abstained: 'no-words' })
    expect(found.topic?.of[1]).toBeNull()
    expect(found.targets?.[1]).toEqual([])
    expect(found.quotes?.[1]).toEqual([])
    expect(found.vocatives?.[1]).toEqual([])
    expect(found.language?.[1]).toBeNull()
  })

  it('keeps its place, so that the others are judged under their own', () => {
    expect(found.reply?.[2]?.stance).toBe('agree')
    expect(found.targets?.[3]?.some(({ target }) => target === 'bridge')).toBe(true)
  })
})

describe('a comment that is there', () => {
  it.each(['present', 'pending', 'spam'] as const)('is judged where it is %s', status => {
    const discussion = thread('a(b)', { ...TALK, b: { text: NOTICE, status } })
    expect(annotate(discussion, createAnalyzers()).reply?.[1]?.stance).toBe('agree')
  })
})
