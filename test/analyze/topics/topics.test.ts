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

  it.each([
    ['de', ['Danke, stimmt genau', 'Danke, genau, du hast recht', 'Ja, stimmt, danke dir']],
    ['es', ['Totalmente de acuerdo, gracias', 'De acuerdo, tienes razón, gracias', 'Gracias, estoy de acuerdo']],
    ['fr', ['Oui, d’accord, merci', 'Merci, je suis d’accord, c’est vrai', 'C’est vrai, merci']],
    ['it', ['Esatto, sono d’accordo, grazie', 'Grazie, hai ragione, esatto', 'D’accordo, hai ragione']],
    ['nl', ['Helemaal mee eens, dank je', 'Dank je, klopt helemaal', 'Nou ja, klopt, dank']],
    ['pt', ['Verdade, concordo, obrigado', 'Concordo, é verdade', 'Obrigada, de acordo, concordo']],
    ['ja', ['ありがとうございます、同感です', '同感です、ありがとうございます', '同感、確かに']],
    ['zh', ['同意，谢谢', '谢谢你，我也同意', '确实，同意']],
  ])('gives none to words that agree and thank: %s', (language, texts) => {
    const agreeing = talk(texts)
    expect(createTopics().analyze(agreeing, { language: texts.map(() => language) }).topics).toEqual([])
  })

  it('is named by what follows an article that has lost its vowel', () => {
    const clock = talk([
      'L’horloge de la gare retarde',
      'Qui répare l’horloge ?',
      'L’horloge sonne à la gare',
      'Pluie',
      'Soleil',
      'Brouillard',
    ])
    const { topics } = createTopics({ topics: 1 }).analyze(clock, { language: clock.comments.map(() => 'fr') })
    expect(topics.map(({ label }) => label)).toEqual(['horloge, gare'])
  })

  it('is named by words where none stand apart, and not by the one comment in another language', () => {
    const texts = [
      '灯台の見学は楽しい',
      '灯台まで歩いた',
      '見学は何時からですか',
      '天気予報',
      '電車',
      '自転車',
      'Wonderful lighthouse, kind keeper, the lighthouse keeper sang',
    ]
    const { topics } = createTopics({ topics: 1 }).analyze(talk(texts), { language: ['ja', 'ja', 'ja', 'ja', 'ja', 'ja', 'en'] })
    expect(topics.map(({ label }) => label)).toEqual(['灯台, 見学'])
  })

  it('is named by words of the language that most of its comments are in', () => {
    const texts = [
      'Die Fähre nach Arven',
      'Arven ohne Fähre',
      'Wann legt die Fähre ab?',
      'Wohin legt die Fähre ab?',
      'Regen',
      'Schnee',
      'Nebel',
      'The ticket to Arven',
      'My ticket, the ticket to Arven',
      'Ticket',
    ]
    const { topics } = createTopics({ topics: 1 }).analyze(talk(texts), {
      language: ['de', 'de', 'de', 'de', 'de', 'de', 'de', 'en', 'en', 'en'],
    })
    expect(topics[0]?.label.split(', ').toSorted()).toEqual(['Arven', 'Fähre'])
  })

  it('is named by no verdict, no commenter and no word of one comment alone where there is something else', () => {
    const texts = ['The kiln is awful', 'Awful kiln, Orla', 'My kiln, Orla, is awful and hostile', 'Glaze?', 'Clay?', 'Wheel?']
    const said = buildThread(
      texts.map((text, at): RawComment => ({ id: `c${at}`, parent: null, author: at === 0 ? 'Orla Finn' : `u${at}`, text })),
      { id: 'test', reader: 'test', post: UNKNOWN_POST },
    )
    expect(topicsOf(said, 1).topics.map(({ label }) => label)).toEqual(['kiln'])
  })

  it('is named by two words only where a comment uses both, and by a German noun rather than what is said of it', () => {
    const apart = [
      'The door sticks',
      'A door, a door',
      'That door',
      'The gas ran out',
      'No gas',
      'Gas for the stove',
      'Rain',
      'Snow',
      'Fog',
    ]
    expect(topicsOf(talk(apart), 1).topics.map(({ label }) => label)).toEqual(['door'])
    expect(topicsOf(talk([...apart, 'Gas by the door']), 1).topics.map(({ label }) => label)).toEqual(['door, gas'])
    const german = talk(['Der geflickte Zaun', 'Am Zaun, der geflickte', 'Ein Zaun, geflickt', 'Regen', 'Schnee', 'Nebel'])
    const { topics } = createTopics({ topics: 1 }).analyze(german, { language: german.comments.map(() => 'de') })
    expect(topics.map(({ label }) => label)).toEqual(['Zaun'])
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
