import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTopics } from '../../../src/analyze/topics/index.js'
import { seededRandom } from '../../../src/analyze/topics/random.js'
import { buildThread, type RawComment } from '../../../src/model/build-thread.js'
import { type Thread, UNKNOWN_POST } from '../../../src/model/thread.js'
import { thread } from '../../model/notation.js'

const SEED = 20_261_125

const BREAD = [
  'The sourdough needs a longer rise in a cold kitchen',
  'My sourdough crust cracks whenever the oven is too hot',
  'Feed the sourdough starter with rye flour every morning',
  'Rye flour in the starter makes the crust darker',
  'A hot oven and a wet dough give the crust its ears',
]
const BIKES = [
  'The gravel bike has a carbon fork and wide tyres',
  'Wide tyres on a gravel bike roll faster than people think',
  'Tubeless tyres seal the puncture before you notice',
  'A puncture in the rear tyre ended my gravel race',
  'The carbon fork of that bike cracked in the race',
]

const talk = (texts: readonly string[], parents: readonly (number | null)[] = []): Thread =>
  buildThread(
    texts.map((text, at): RawComment => ({ id: `c${at}`, parent: parents[at] ?? null, text })),
    { id: 'test', reader: 'test', post: UNKNOWN_POST },
  )
const topicsOf = (of: Thread, topics: number | 'auto' = 'auto') => createTopics({ topics }).analyze(of, {})

describe('topics', () => {
  it('keeps two subjects apart', () => {
    const { of } = topicsOf(talk([...BREAD, ...BIKES]), 2)
    const ids = of.map(topic => topic?.id)
    expect(new Set(ids.slice(0, 5)).size).toBe(1)
    expect(new Set(ids.slice(5)).size).toBe(1)
    expect(ids[0]).not.toBe(ids[5])
  })

  it.each([2, 3, 5, 8])('finds out that a thread is about %i subjects', subjects => {
    const random = seededRandom(SEED)
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string
    const vocabularies = Array.from({ length: subjects }, (_, subject) =>
      Array.from({ length: 30 }, (_, word) => `${'abcdefgh'[subject]}ord${word}`),
    )
    const texts = Array.from({ length: subjects * 40 }, (_, at) =>
      Array.from({ length: 8 }, () => pick(vocabularies[at % subjects] as string[])).join(' '),
    )
    const discussed = talk(texts)
    const { topics, of } = topicsOf(discussed)
    expect(topics).toHaveLength(subjects)
    for (let subject = 0; subject < subjects; subject++)
      expect(new Set(of.filter((_, at) => at % subjects === subject).map(topic => topic?.id)).size).toBe(1)
  })

  it('labels each with words as its comments write them, never with stems', () => {
    const texts = [...BREAD, ...BIKES].map(text => text.toLowerCase())
    for (const { label, terms } of topicsOf(talk([...BREAD, ...BIKES]), 2).topics)
      for (const words of [...label.split(', '), ...terms])
        expect(
          texts.some(text => text.includes(words.toLowerCase())),
          words,
        ).toBe(true)
  })

  it('lets a reply that names nothing inherit the subject of what it answers', () => {
    const nothing = 'Exactly what I was going to say!'
    const answered = talk([...BREAD, ...BIKES, nothing, nothing], [...new Array(10).fill(null), 0, 5])
    const { of } = topicsOf(answered, 2)
    const replies = answered.comments.filter(({ parent }) => parent >= 0)
    expect(replies).toHaveLength(2)
    for (const { index, parent } of replies) expect(of[index]?.id).toBe(of[parent]?.id)
    expect(of).not.toContain(null)
  })

  it('numbers topics by their size and says the size', () => {
    const { topics, of } = topicsOf(talk([...BREAD, ...BREAD.map(text => `${text} again`), ...BIKES]), 2)
    expect(topics.map(({ id }) => id)).toEqual([0, 1])
    for (const { id, size } of topics) expect(of.filter(topic => topic?.id === id)).toHaveLength(size)
    expect(topics[0]!.size).toBeGreaterThanOrEqual(topics[1]!.size)
  })

  it('gives none where no word is shared, and none to an empty thread', () => {
    expect(topicsOf(talk(['Splendid', 'Nonsense', 'Perhaps']))).toEqual({ topics: [], of: [null, null, null] })
    expect(topicsOf(talk([]))).toEqual({ topics: [], of: [] })
    expect(topicsOf(thread('a'))).toEqual({ topics: [], of: [null] })
  })

  it('does not depend on the order of siblings, nor on the run', () => {
    const texts = [...BREAD, ...BIKES]
    const byText = (order: readonly number[]) => {
      const shuffled = talk(order.map(at => texts[at]!))
      const { topics, of } = topicsOf(shuffled)
      return new Map(shuffled.comments.map(({ text, index }) => [text, topics[of[index]?.id ?? -1]?.label]))
    }
    const plain = byText([...texts.keys()])
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }), order => {
        const here = byText(order)
        for (const text of texts) expect(here.get(text)).toBe(plain.get(text))
      }),
      { seed: SEED, numRuns: 25, verbose: 1 },
    )
  })

  it('takes words that are members of objects, one endless word and a crowd of equal comments', () => {
    const odd = talk([
      'constructor __proto__ toString',
      '__proto__ constructor valueOf',
      'x'.repeat(1_000_000),
      ...new Array(2_000).fill('the same constructor again'),
    ])
    const { of, topics } = topicsOf(odd)
    expect(of).toHaveLength(odd.comments.length)
    for (const topic of of) if (topic !== null) expect([Number.isFinite(topic.weight), topic.id in topics]).toEqual([true, true])
  })
})
