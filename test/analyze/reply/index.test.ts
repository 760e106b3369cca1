// The stance of replies: outright words, words that only seem to take a side, questions, and what nobody means to send.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/analyze/index.js'
import { createLanguage } from '../../../src/analyze/language/index.js'
import { createQuotes } from '../../../src/analyze/quotes/index.js'
import { createReply } from '../../../src/analyze/reply/index.js'
import { createVocatives } from '../../../src/analyze/vocatives/index.js'
import type { ReplyStance } from '../../../src/model/annotations.js'
import { thread } from '../../model/notation.js'

const SEED = 20_261_125
const ANALYZERS = [createLanguage(), createQuotes(), createVocatives(), createReply()]
const PARENT = 'The new bridge is too narrow for two carts.'

function judged(text: string, parent = PARENT): ReplyStance {
  const discussion = thread('a(b)', { a: { text: parent }, b: { text } })
  return annotate(discussion, ANALYZERS).reply?.[1] as ReplyStance
}

/** A reply whose language is known, as in a thread of that language. */
function inLanguage(text: string): ReplyStance {
  const [language] = createLanguage().analyze(thread('a', { a: { text } }), {})
  expect(language, text).not.toBeNull()
  const columns = { language: [language as string, language as string], quotes: [], vocatives: [] }
  return createReply().analyze(thread('a(b)', { b: { text } }), columns)[1] as ReplyStance
}

/** A reply in a given language, which so few words need not tell. */
function said(language: string, text: string): ReplyStance {
  const columns = { language: [language, language], quotes: [], vocatives: [] }
  return createReply().analyze(thread('a(b)', { a: { text: PARENT }, b: { text } }), columns)[1] as ReplyStance
}

describe('the stance of a reply', () => {
  it.each([
    ['Exactly. I measured it twice.'],
    ['I completely agree, and the rails are worse.'],
    ['Yes, and nobody asked the carters.'],
    ['This.'],
    ['+1'],
    ['You’re 100% right about the carts.'],
    ['Well said, Greta.'],
    ['I don’t disagree with any of it.'],
    ['Couldn’t agree more.'],
  ])('sides in: %s', text => {
    expect(judged(text).stance).toBe('agree')
  })

  it.each([
    ['No, it is wide enough for three.'],
    ['You’re wrong, I drove two carts across on Friday.'],
    ['I don’t agree at all.'],
    ['Nonsense.'],
    ['It isn’t narrow, you just drive badly.'],
    ['How is that too narrow? Did you even look at the plans?'],
    ['Sorry but that’s not true.'],
    ['On the contrary, two carts passed yesterday.'],
  ])('opposes in: %s', text => {
    expect(judged(text).stance).toBe('disagree')
  })

  it.each([
    ['Which bridge, please?'],
    ['Does anyone know who built it?'],
    ['Where can I find the plans?'],
    ['What do you mean?'],
    ['Source?'],
    ['Do you have a source for that?'],
    ['Why do you think so?'],
  ])('asks in: %s', text => {
    expect(judged(text).stance).toBe('query')
  })

  it.each([['A cart measures four feet.'], ['The council meets on Monday.'], [''], ['😀'], ['\ud83d']])('takes no side in: %s', text => {
    expect(judged(text).stance).toBe('none')
  })

  it.each([
    ['Da muss ich widersprechen, die Brücke ist breit genug.', 'disagree'],
    ['Genau, das stimmt, die Brücke ist viel zu schmal für zwei Wagen.', 'agree'],
    ['Je ne suis pas d’accord, le pont est assez large pour tout le monde.', 'disagree'],
    ['Tienes razón, el puente es demasiado estrecho para los carros.', 'agree'],
    ['Non sono d’accordo, il ponte è largo abbastanza per tutti.', 'disagree'],
    ['Daar ben ik het niet mee eens, de brug is breed genoeg voor iedereen.', 'disagree'],
    ['Concordo, a ponte é estreita demais para os carros.', 'agree'],
    ['Вы ошибаетесь, мост достаточно широкий для всех.', 'disagree'],
  ])('is told in other languages by their own words: %s', (text, stance) => {
    expect(inLanguage(text).stance).toBe(stance)
  })

  it.each([
    ['es', 'No estoy de acuerdo. Es una vergüenza'],
    ['es', 'No estoy totalmente de acuerdo.'],
    ['es', 'No coincido con usted.'],
    ['fr', 'Je ne suis pas du tout d’accord avec vous.'],
    ['fr', 'Vous n’avez pas raison.'],
    ['de', 'Da stimme ich Ihnen nicht zu.'],
    ['de', 'Das stimmt doch überhaupt nicht.'],
    ['de', 'Ich bin nicht Ihrer Meinung.'],
    ['it', 'Non sono per niente d’accordo con te.'],
    ['it', 'Nessuno è d’accordo con te.'],
    ['nl', 'Ik ben het niet met je eens.'],
    ['pt', 'Não estou nada de acordo.'],
    ['pt', 'Você não tem razão.'],
    ['ru', 'Я с вами не согласна.'],
    ['en', 'I couldn’t disagree more.'],
    ['en', 'I wouldn’t say I agree.'],
    ['en', 'I don’t think I agree.'],
  ])('takes denied agreement for opposition (%s): %s', (language, text) => {
    expect(said(language, text).stance).toBe('disagree')
  })

  it.each([
    ['es', 'No, estoy de acuerdo contigo.'],
    ['nl', 'Nee, daar heb je gelijk in.'],
    ['nl', 'Ik ben het met je eens.'],
    ['de', 'Das stimmt, und nicht erst seit gestern.'],
    ['de', 'Warum stellt ihr nicht einfach eine Bank daneben?'],
    ['en', 'Why don’t you put a bench beside it?'],
    ['en', 'I can’t say I disagree.'],
    ['en', 'I can’t agree more.'],
  ])('does not carry a denial past its clause, nor twice (%s): %s', (language, text) => {
    expect(said(language, text).stance).not.toBe('disagree')
  })

  it('abstains in a language whose words are not known', () => {
    const columns = { language: ['pl', 'pl'], quotes: [], vocatives: [] }
    const discussion = thread('a(b)', { b: { text: 'No, I disagree.' } })
    expect(createReply().analyze(discussion, columns)[1]).toEqual({ stance: 'none', confidence: 0, cues: [] })
  })

  it('looks past the name that is spoken to, and past a denial before a cue', () => {
    expect(judged('Greta, exactly.').stance).toBe('agree')
    expect(judged('We never agreed on that, and the rails are worse than you say.').stance).toBe('disagree')
  })

  it.each([
    ['Not bad at all.'],
    ['No complaints here.'],
    ['Never been better.'],
    ['You can’t go wrong with this one.'],
    ['Don’t worry about it.'],
    ['Oh, love. I do feel for you.'],
    ['Oh, you poor thing.'],
    ['Please tell me more.'],
  ])('does not take praise by denial, comfort or a request for opposition: %s', text => {
    expect(judged(text).stance).not.toBe('disagree')
  })

  it.each([
    ['You’re wonderful.'],
    ['Your garden is lovely, you must be so pleased.'],
    ['You’re welcome, I hope it works.'],
    ['You can use the ford in summer, the mill is closed then.'],
  ])('does not take kind words or advice to somebody for opposition: %s', text => {
    expect(judged(text).stance).not.toBe('disagree')
  })

  it('does not take "you" in an answer to a question for opposition', () => {
    expect(judged('You can but the bread gets heavy. Rye works too.', 'Can I use wheat in place of rye?').stance).not.toBe('disagree')
  })

  it.each([
    ['en', 'I took the other road.'],
    ['en', 'They never told me. I paid for it.'],
    ['en', 'It’s fine. I shouldn’t have shouted.'],
    ['en', 'I’m sorry about your dog. I didn’t mean it so.'],
    ['de', 'Der Fahrschein ist nicht gültig, du kannst ihn umtauschen.'],
    ['de', 'Unserer war schon vor zwei Jahren kaputt. Die haben das geahnt!'],
  ])('takes no side for a short reply, or one in another language, that shows no words for it (%s): %s', (language, text) => {
    expect(said(language, text)).toMatchObject({ stance: 'none', cues: [] })
  })

  it.each([
    ['pt', 'Isso é uma vergonha para todos.', 'agree'],
    ['fr', 'Si vous passez par là, prenez des photos.', 'disagree'],
    ['en', 'Oh no! Is your cart a wide one?', 'disagree'],
    ['en', 'Huh, ok, my mistake.', 'disagree'],
    ['en', 'No way!', 'disagree'],
    ['en', 'I don’t blame you.', 'disagree'],
    ['en', 'She isn’t wrong about the rails.', 'disagree'],
    ['en', 'I don’t disagree that it is old. But a new one isn’t the answer.', 'agree'],
    ['de', 'Ja, aber damals hat es auch mehr gekostet.', 'agree'],
    ['es', 'No está nada mal, pasé dos veces.', 'disagree'],
    ['es', 'No hay nada mejor que este puente.', 'disagree'],
    ['fr', 'Ce n’est pas une mauvaise idée du tout.', 'disagree'],
    ['pt', 'Não podia concordar mais contigo.', 'disagree'],
    ['en', 'I don’t think it’s bad.', 'disagree'],
    ['en', 'Never disappoints.', 'disagree'],
    ['en', 'It isn’t cheap, but it is the best we ever had.', 'disagree'],
  ])('reads what follows a word that often takes a side (%s): %s', (language, text, stance) => {
    expect(said(language, text).stance).not.toBe(stance)
  })

  it('takes words of what is answered, held out as a question, for doubt', () => {
    const { stance, cues } = judged('Super service? I have waited for my ticket since May.', 'The ferry left on time. Super service.')
    expect(stance).toBe('disagree')
    expect(cues).toEqual([{ start: 0, end: 13 }])
  })

  it('does not take a plain answer to a question for a side', () => {
    expect(judged('No. The council meets on Tuesday.', 'Does the council meet on Monday?').stance).not.toBe('disagree')
  })

  it('expects opposition between people who go on answering each other', () => {
    const texts = {
      a: { text: PARENT },
      b: { text: 'The old one had rails.' },
      c: { text: 'The rails were never the question, actually.' },
    }
    const confidence = (author: string) => {
      const discussion = thread('a(b(c))', { a: { ...texts.a, author: 'Ada' }, b: { ...texts.b, author: 'Bo' }, c: { ...texts.c, author } })
      const reply = annotate(discussion, ANALYZERS).reply?.[2]
      return reply?.stance === 'disagree' ? reply.confidence : 0
    }
    expect(confidence('Ada')).toBeGreaterThan(confidence('Cy'))
  })

  it('is unknown for a comment that answers the post', () => {
    const { reply } = annotate(thread('a(b) c', { c: { text: 'No, I disagree.' } }), ANALYZERS)
    expect(reply?.map(stance => stance === null)).toEqual([true, false, true])
  })

  it('does not count words that are quoted from what is answered', () => {
    expect(judged('> I agree, you are right\n\nThe council meets on Monday.').stance).toBe('none')
    const disputed = judged(
      '“You are wrong about the bridge, it is not narrow” is what he said.',
      'You are wrong about the bridge, it is not narrow',
    )
    expect(disputed.stance).not.toBe('disagree')
  })

  it.each([
    ['What bridge?'],
    ['Bridge? What bridge?'],
    ['What do you mean? What carts?'],
    ['What bridge? :)'],
    ['Never?'],
    ['The bridge? Are you sure?'],
  ])('takes a bare question for a query, whatever words it repeats: %s', text => {
    expect(judged(text)).toMatchObject({ stance: 'query', cues: [] })
  })

  it('takes a bare question for a query by its mark alone where no word of the language is known, and nothing else', () => {
    for (const [language, text] of [
      ['uk', 'Почему?'],
      ['tr', 'Neden?'],
      ['ja', 'なぜ？'],
    ] as const)
      expect(said(language, text).stance).toBe('query')
    expect(said('tr', 'Köprü çok dar. Neden?').stance).toBe('none')
  })

  it('still takes a scornful or a long question for opposition', () => {
    expect(judged('Are you kidding?').stance).toBe('disagree')
    expect(judged('What carts? Nobody here has owned a cart since the mill closed.').stance).toBe('disagree')
  })

  it('takes no side in a long reply without words to show for it', () => {
    const long = 'The masons warned you, the council warned you, and the carters warned you about that narrow bridge with two carts on it.'
    const { stance, cues } = judged(long)
    expect(stance).toBe('disagree')
    expect(cues.map(({ start, end }) => long.slice(start, end))).toEqual(['warned', 'you', 'narrow'])
  })

  it('shows the words it judged by', () => {
    const text = 'Hm. I really don’t agree, Otto.'
    expect(judged(text).cues.map(({ start, end }) => text.slice(start, end))).toEqual(['don’t agree'])
  })

  it('gives valid, ordered spans and a confidence for any text', () => {
    const piece = fc.constantFrom(
      'I agree',
      'no',
      'you are wrong',
      '?',
      '. ',
      '\n> ',
      'exactly',
      '😀',
      '\ud83d',
      'isn’t',
      'bridge',
      '“',
      '”',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join(' ')
        const { stance, confidence, cues } = judged(text)
        if (stance === 'agree' || stance === 'disagree') expect(cues).not.toEqual([])
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        let last = 0
        for (const { start, end } of cues) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { seed: SEED, numRuns: 300, verbose: 1 },
    )
  })

  it('judges ten million letters and 100,000 replies to one comment in linear time', () => {
    const columns = { language: [], quotes: [], vocatives: [] }
    const long = 'no '.repeat(3_000_000)
    createReply().analyze(thread('a(b)', { a: { text: long }, b: { text: long } }), columns)
    const many = Array.from({ length: 100_000 }, (_, at) => `b${at}`).join(' ')
    expect(createReply().analyze(thread(`a(${many})`, { a: { text: long } }), columns)).toHaveLength(100_001)
  })
})
