// What the sentiment of a comment promises: every score is the sum of its words, other people's words are left out, and nothing is made up.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSentiment } from '../../../src/analyze/sentiment/index.js'
import type { Sentiment } from '../../../src/model/annotations.js'
import { thread } from '../../model/notation.js'
import { judged, judgedThread, scoredWords } from './judged.js'

const WORDS = [
  'good',
  'terrible',
  'not',
  'very',
  'but',
  'kettle',
  'LOVE',
  'don’t',
  'hate',
  '😀',
  ':(',
  'why',
  'the',
  'constructor',
  '__proto__',
  '.',
  '!',
  '?',
  '\n',
  '“',
  '”',
  '> ',
  'https://bad.example/hate',
  '@awful',
  'nicht',
  'gut',
  '\ud800',
  'مرحبا',
]
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' '))
const text = fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 120 }))

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('a comment judged', () => {
  it.each([
    ['positive', 'This is a wonderful essay, thank you!'],
    ['negative', 'What a horrible, stupid idea. I hate it.'],
    ['neutral', 'The bridge has three arches.'],
    ['neutral', 'Where is the file?'],
  ])('is %s: %s', (label, comment) => {
    expect(judged(comment).label).toBe(label)
  })

  it('takes no address for an emoticon', () => {
    expect(scoredWords('It is at svn+ssh://files.example/branches, see there.')).toEqual([])
  })

  it('knows no scored words from balanced ones', () => {
    expect(judged('The bridge has three arches.')).toMatchObject({ score: 0, words: [], abstained: null })
    expect(judged('The good and the bad.').words.length).toBeGreaterThan(1)
  })

  it('says why nothing was scored', () => {
    expect(judged('').abstained).toBe('no-words')
    expect(judged('?!').abstained).toBe('no-words')
    expect(judged('> What a terrible idea this is').abstained).toBe('only-quotes')
    expect(judged('Это просто прекрасная статья, большое спасибо!').abstained).toBe('language')
  })
})

describe('words in context', () => {
  const score = (comment: string) => judged(comment).score

  it('turns at a negation, with whatever apostrophe', () => {
    expect(score('I do not like this.')).toBeLessThan(score('I like this.'))
    expect(score('I don’t like this.')).toBe(score("I don't like this."))
  })

  it('does not carry a negation into the next clause', () => {
    expect(score('No, this is wonderful.')).toBeGreaterThan(0)
  })

  it('gains by intensifiers, capitals among small letters, and marks', () => {
    expect(score('The essay is very good today.')).toBeGreaterThan(score('The essay is good today.'))
    expect(score('The essay is GOOD today.')).toBeGreaterThan(score('The essay is good today.'))
  })

  it('believes what follows a "but" more than what comes before', () => {
    expect(score('It is ugly, but good.')).toBeGreaterThan(score('It is good, but ugly.'))
  })

  it('counts a bad word for more beside a good one where they stand in a long comment', () => {
    const mixed = 'The roof is wonderful and the door is terrible.'
    const long = `${mixed} ${'The bridge has three arches and the path goes along the river to the mill. '.repeat(4)}`
    const ratio = (comment: string) => {
      const weightOf = (form: string) => judged(comment).words.find(({ start, end }) => comment.slice(start, end) === form)?.weight ?? 0
      return weightOf('terrible') / weightOf('wonderful')
    }
    expect(ratio(mixed)).toBeLessThan(0)
    expect(ratio(long)).toBeLessThan(1.2 * ratio(mixed))
  })

  it('reads faces', () => {
    expect(score('The bus came 😀')).toBeGreaterThan(0)
    expect(score('The bus came :(')).toBeLessThan(0)
  })

  it('scores nothing inside addresses and mentions', () => {
    expect(scoredWords('See https://example.org/terrible/hate and @awful_idiot and horrible.example.com/love')).toEqual([])
  })
})

describe('words that say nothing by themselves', () => {
  it.each(['disabled', 'Jewish', 'Muslim', 'Mexican', 'gay', 'deaf', 'a woman', 'trans', 'black'])('say who somebody is: %s', who => {
    expect(scoredWords(`I am ${who}.`)).toEqual([])
    expect(judged(`They hate whoever is ${who}.`).score).toBeLessThan(0)
  })

  it.each(['It’s not stupid.', 'This isn’t terrible.', 'The food wasn’t horrible.'])('deny that something is bad: %s', comment => {
    expect(judged(comment).score).toBeGreaterThanOrEqual(0)
  })

  it('strengthen what follows and nothing else', () => {
    expect(scoredWords('The rails were thoroughly painted.')).toEqual([])
  })
})

describe('words that are not the commenter’s', () => {
  it('are left out where they repeat an earlier comment', () => {
    const said = 'this plan is a terrible and stupid waste of all our money'
    const [, answer] = judgedThread([said, `${said}\n\nWhere are the figures?`]) as [Sentiment, Sentiment]
    expect(answer.words).toEqual([])
    expect(answer.quotedExcluded).toBe(said.length)
  })

  it('are none where an unmarked repetition is all that somebody wrote: who repeats a slogan means it', () => {
    const slogan = 'Save our library! It is a wonderful place.'
    const [first, again, marked, between] = judgedThread([slogan, slogan, `> ${slogan}`, `“${slogan}”`]) as Sentiment[]
    expect(again).toEqual(first)
    expect(first?.label).toBe('positive')
    expect([marked?.abstained, between?.abstained]).toEqual(['only-quotes', 'only-quotes'])
  })

  it('are left out between marks, unless they are a name or irony', () => {
    expect(scoredWords('“This is a horrible, stupid plan of theirs” was on the sign.')).toEqual([])
    expect(scoredWords('The “terrible” plan.')).toContain('terrible')
  })
})

describe('languages', () => {
  it.each([
    ['de', 'Das ist ein wunderbarer Text, vielen Dank dafür.', 'Das ist ein furchtbarer und schlechter Text.'],
    ['es', 'Este artículo es excelente, muchas gracias por todo.', 'Este artículo es horrible, una vergüenza para todos.'],
    ['fr', 'Ce texte est superbe, merci pour tout.', 'Ce texte est horrible, c’est une honte pour vous.'],
    ['it', 'Questo articolo è bellissimo e molto utile, grazie.', 'Questo articolo è orribile, una vergogna per tutti.'],
    ['nl', 'Het is een prachtig en mooi verhaal, bedankt voor het delen.', 'Het is een vreselijk en slecht verhaal, niet te geloven.'],
    ['pt', 'Este texto é excelente, muito obrigado por isso.', 'Este texto é horrível, uma vergonha para todos.'],
  ])('%s is read with its own words', (_, praise, blame) => {
    expect([judged(praise).label, judged(blame).label]).toEqual(['positive', 'negative'])
  })

  it.each([
    ['it', 'Sono d’accordo, io sono qui con tutti.'],
    ['it', 'La persona che abita qui è molto alta, e il ponte è nuovo.'],
    ['es', 'María es mi vecina, y no vive con Víctor.'],
    ['es', 'Yo vivo en la calle de Dolores porque no hay otra.'],
    ['de', 'Er setzt sich unter den Baum, und der Kessel ist schon warm.'],
    ['fr', 'Tout le monde passe par la grande porte, les autres aussi.'],
    ['nl', 'Wij waren met de hond naar de oude brug, waar de kinderen spelen.'],
    ['pt', 'Não é para o autor, que não está com nós nem com a Vitória.'],
  ])('%s: small words, sizes, names and things that share their stem with others say nothing: %s', (language, comment) => {
    const columns = { language: [language], quotes: [[]] }
    const [found] = createSentiment().analyze(thread('a', { a: { text: comment } }), columns) as [Sentiment]
    expect(found.words.map(({ start, end }) => comment.slice(start, end))).toEqual([])
  })

  it('does not take a German article for an English verb', () => {
    expect(scoredWords('Die Kiste war leer, und die anderen waren es auch nicht mehr.')).not.toContain('Die')
  })

  it('scores no sentence of another language within an English comment', () => {
    const comment = 'My grandmother used to say this about the kettle. Die Kiste ist leer und der Kessel auch. Nobody knew why.'
    expect(scoredWords(comment)).not.toContain('Die')
    expect(judged(comment).abstained).toBeNull()
  })

  it('reads a comment too short to tell in the language of the others', () => {
    const others = ['Das ist der Kessel, und er ist nicht mehr leer.', 'Ich war gestern auch auf der Brücke.']
    expect(judgedThread([...others, 'Danke!']).at(-1)?.label).toBe('positive')
  })
})

describe('any text', () => {
  it('has contributions that add up to its score, from -1 to 1', () => {
    fc.assert(
      fc.property(text, comment => {
        const { score, words, label } = judged(comment)
        expect(Math.abs(score)).toBeLessThanOrEqual(1)
        expect(sum(words.map(({ weight }) => weight))).toBeCloseTo(score, 12)
        if (label !== 'neutral') expect(Math.sign(score)).toBe(label === 'positive' ? 1 : -1)
      }),
    )
  })

  it('has spans in order that slice to words and phrases, within its sentences', () => {
    fc.assert(
      fc.property(text, comment => {
        const { words, sentences } = judged(comment)
        for (const [at, { start, end }] of [...words.entries()]) {
          expect(comment.slice(start, end)).toMatch(/^\S+(?:[ \n]\S+)*$/)
          expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0)
          expect(sentences.some(sentence => sentence.start <= start && end <= sentence.end)).toBe(true)
        }
        for (const sentence of sentences) expect(Math.abs(sentence.score)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is judged alike wherever it stands among its siblings', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'good ', 'bad ', 'the ', 'not ', '. ') }), { maxLength: 5 }),
        texts => {
          const forth = judgedThread(texts)
          const back = judgedThread([...texts].reverse()).toReversed()
          expect(back.map(({ score }) => score)).toEqual(forth.map(({ score }) => score))
        },
      ),
    )
  })
})

describe('hostile text', () => {
  it.each([
    ['ten million letters of one word', 'a'.repeat(10_000_000)],
    ['two hundred thousand times one word', 'good '.repeat(200_000)],
    ['a hundred thousand faces', '😡'.repeat(100_000)],
    ['a million exclamation marks', `bad${'!'.repeat(1_000_000)}`],
    ['forty thousand sentences', 'Bad. '.repeat(40_000)],
    ['forty thousand opened quotations', '“bad '.repeat(40_000)],
    ['lone surrogates', '\ud83d \ude00 good \ud83d'],
    ['names of the language’s own objects', 'constructor __proto__ toString hasOwnProperty valueOf'],
    ['right-to-left text', '‮good‬ مرحبا'],
  ])(
    '%s: a finite score',
    (_, comment) => {
      const { score, words } = judged(comment)
      expect(Number.isFinite(score)).toBe(true)
      expect(sum(words.map(({ weight }) => weight))).toBeCloseTo(score, 6)
    },
    20_000,
  )
})

it('judges as much of an endless comment as makes up a long book', () => {
  const endless = judged('The boat is lovely. '.repeat(150_000))
  expect(endless.score).toBeGreaterThan(0)
  expect(endless.sentences.at(-1)?.end).toBeLessThanOrEqual(1_000_000)
  expect(endless.sentences.length).toBeGreaterThan(49_000)
})
