// Stances toward targets: typed and suggested ones, who mentions them, what follows from siding with somebody, and what nobody means to send.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/analyze/index.js'
import { createLanguage } from '../../../src/analyze/language/index.js'
import { createQuotes } from '../../../src/analyze/quotes/index.js'
import { createReply } from '../../../src/analyze/reply/index.js'
import { createTargets } from '../../../src/analyze/targets/index.js'
import { createVocatives } from '../../../src/analyze/vocatives/index.js'
import type { TargetStance } from '../../../src/model/annotations.js'
import { type Details, thread } from '../../model/notation.js'

const SEED = 20_261_125

function stances(
  notation: string,
  details: Details,
  targets: readonly string[] = [],
  post: string | null = null,
): (readonly TargetStance[])[] {
  const columns = annotate(thread(notation, details, post), [
    createLanguage(),
    createQuotes(),
    createVocatives(),
    createReply(),
    createTargets({ targets }),
  ])
  return [...(columns.targets ?? [])]
}

const toward = (list: readonly TargetStance[] | undefined, target: string) => list?.find(entry => entry.target === target)

describe('stances toward a typed target', () => {
  it('is in favor where the words around it are kind, against where they are not', () => {
    const [kind, unkind] = stances(
      'a b',
      {
        a: { text: 'The tide mill is wonderful and we need it.' },
        b: { text: 'The tide mill is an ugly, expensive failure.' },
      },
      ['tide mill'],
    )
    expect(toward(kind, 'tide mill')?.stance).toBe('favor')
    expect(toward(unkind, 'tide mill')?.stance).toBe('against')
  })

  it('names the sentences that speak of it, and no others', () => {
    const text = 'I walked there on Sunday. The tide mills are a horrible waste. Lunch was good.'
    const [list] = stances('a', { a: { text } }, ['tide mill'])
    expect(toward(list, 'tide mill')?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The tide mills are a horrible waste.',
    ])
  })

  it('says nothing of comments that do not mention it in a thread where others do', () => {
    const [, other] = stances('a b', { a: { text: 'The mill is fine.' }, b: { text: 'We should not have come here by bus.' } }, ['mill'])
    expect(other).toEqual([])
  })

  it('guesses weakly where a comment that stands alone does not name it, and shows the word that it guesses from', () => {
    const text = 'They should never have let this happen.'
    const [list] = stances('a', { a: { text } }, ['tide mill'])
    expect(toward(list, 'tide mill')).toEqual({
      target: 'tide mill',
      stance: 'against',
      score: -0.15,
      evidence: [{ start: 12, end: 17 }],
      presumed: true,
    })
    expect(text.slice(12, 17)).toBe('never')
  })

  it('guesses where only the post names it, and says nothing where nothing in the thread does', () => {
    const details = { a: { text: 'They should never have let this happen.' }, b: { text: 'We need it.' } }
    const stancesUnder = (post: string | null, target: string) =>
      stances('a b', details, [target], post).map(list => toward(list, target)?.stance ?? null)
    expect(stancesUnder('The tide mill reopens', 'tide mill')).toEqual(['against', 'favor'])
    expect(stancesUnder('The tide mill reopens', 'unicorns')).toEqual([null, null])
    expect(stancesUnder(null, 'unicorns')).toEqual([null, null])
  })

  it('does not take one word of two for the whole where others write both', () => {
    const [, partly] = stances('a b', { a: { text: 'The tide mill is great.' }, b: { text: 'The tide was terrible.' } }, ['tide mill'])
    expect(toward(partly, 'tide mill')).toBeUndefined()
  })

  it('does not count words that are quoted from somebody else', () => {
    const said = 'the mill is a hideous and dangerous waste of money'
    const [, quoting] = stances('a(b)', { a: { text: said }, b: { text: `“${said}” Lunch is at noon.` } }, ['mill'])
    expect(toward(quoting, 'mill')).toBeUndefined()
  })

  it('lets a reply that sides with or opposes a stance have the same or the other, weaker', () => {
    const [first, siding, opposing] = stances(
      'a(b c)',
      {
        a: { text: 'The mill is a terrible, ugly waste.' },
        b: { text: 'Exactly. I agree.' },
        c: { text: 'Nonsense, you’re wrong.' },
      },
      ['mill'],
    )
    expect(toward(siding, 'mill')?.stance).toBe('against')
    expect(toward(opposing, 'mill')?.stance).toBe('favor')
    expect([first, siding, opposing].map(list => toward(list, 'mill')?.presumed)).toEqual([undefined, true, true])
    expect(Math.abs(toward(siding, 'mill')?.score ?? 0)).toBeLessThan(Math.abs(toward(first, 'mill')?.score ?? 0))
  })
})

describe('what a comment says of a target', () => {
  const WITNESS = 'We walked past the tollgate on Tuesday.'
  const stanceOf = (text: string, target = 'tollgate') => {
    const [list] = stances('a b', { a: { text }, b: { text: WITNESS } }, [target])
    return toward(list, target)
  }

  it('is nothing where no word speaks for it or against it, even in a question', () => {
    for (const text of ['The tollgate stands behind the mill.', 'I pass the tollgate every day.', 'When does the tollgate close?', WITNESS])
      expect(stanceOf(text)).toMatchObject({ stance: 'none', score: 0 })
    const [alone] = stances('a', { a: { text: WITNESS } }, ['tollgate'])
    expect(toward(alone, 'tollgate')).toMatchObject({ stance: 'none', score: 0 })
  })

  it('is not said by the target’s own words', () => {
    expect(stanceOf('The council announced the ban on Monday.', 'ban')).toMatchObject({ stance: 'none', score: 0 })
    expect(stanceOf('I adore the ban.', 'ban')?.stance).toBe('favor')
    expect(stanceOf('The welfare office moved to Quay Street.', 'welfare')).toMatchObject({ stance: 'none', score: 0 })
  })

  it('is said by the words near it rather than by those beyond a “but”', () => {
    expect(stanceOf('I am delighted for your sister, but the tollgate was a mistake.')?.stance).toBe('against')
    expect(stanceOf('The bridge was a disaster, but the tollgate is lovely.')?.stance).toBe('favor')
  })

  it('is what is aimed at it, whatever else is said', () => {
    const asked = (texts: readonly string[]) => texts.map(text => stanceOf(text)?.stance)
    expect(asked(['+1 for the tollgate', 'Yes to the tollgate!', 'Tollgate all the way.', 'The tollgate can’t come soon enough'])).toEqual([
      'favor',
      'favor',
      'favor',
      'favor',
    ])
    expect(
      asked([
        'The tollgate has to go.',
        'No to the tollgate.',
        'The vote against the tollgate is a lovely idea.',
        'It is a huge improvement over nothing, but the tollgate is a big step backwards.',
      ]),
    ).toEqual(['against', 'against', 'against', 'against'])
    expect(asked(['I am not against the tollgate.', 'The tollgate has to go to Leeds for repairs.'])).toEqual(['favor', 'none'])
  })

  it('is turned round or left out where the target is what something is measured against', () => {
    expect(stanceOf('The ferry is better and nicer than the tollgate.')?.stance).toBe('against')
    expect(stanceOf('In spite of the tollgate we had a wonderful trip.')?.stance).toBe('none')
  })

  it('is not judged by English words where a comment too short to tell its language stands among those of another', () => {
    const list = stances(
      'a b c',
      {
        a: { text: 'Das Zollhaus steht seit vielen Jahren leer und niemand kümmert sich darum.' },
        b: { text: 'Ich finde, dass man das Zollhaus endlich wieder für alle öffnen sollte.' },
        c: { text: 'Zollhaus, super.' },
      },
      ['Zollhaus'],
    )
    expect(list.map(entries => toward(entries, 'Zollhaus')?.score)).toEqual([null, null, null])
  })

  it('is not said by laughter or courtesy', () => {
    expect(stanceOf('lol there goes the tollgate again, thanks')?.stance).toBe('none')
  })
})

describe('targets that a thread suggests', () => {
  it('are things, not people spoken to, parts of longer names, days, or words for whoever and whatever', () => {
    const texts = [
      'The ferry leaves Lower Quay on Saturdays, Bertil. The man at the ferry said so.',
      'Bertil, that is what the man said: the ferry and the Saturdays are for Lower Stairs.',
      'No ferry for that man, Bertil. Those Saturdays! At Lower Bank the ferry is never late.',
      'Bertil, the ferry is mine. I saw the man there, on one of those Saturdays, near Lower Weir.',
    ]
    const list = stances('a b c d', Object.fromEntries(texts.map((text, at) => ['abcd'[at], { text, author: `writer ${at}` }])))
    expect([...new Set(list.flatMap(entries => entries.map(({ target }) => target)))]).toEqual(['ferry'])
  })

  const details: Details = {
    a: { author: 'Ada', text: 'The foghorn is loud. I love the foghorn.' },
    b: { author: 'Bo', text: 'A foghorn is a terrible neighbour. Otto, you know the foghorn.' },
    c: { author: 'Cy', text: 'My grandmother heard that foghorn.' },
    d: { author: 'Otto', text: 'Bo is right and Ada is wrong; Bo and Ada should talk, Bo. Cy too.' },
  }

  it('are things that several people speak of, as they write them', () => {
    expect(stances('a(b) c d', details)[0]?.map(({ target }) => target)).toEqual(['foghorn'])
  })

  it('are no names of commenters, and nothing that one person repeats', () => {
    const labels = new Set(
      stances('a(b) c d', { ...details, d: { author: 'Otto', text: 'The barge, the barge, the barge! Bo, the barge. A barge.' } })
        .flat()
        .map(({ target }) => target),
    )
    expect([...labels]).toEqual(['foghorn'])
  })

  it('are also named by two capitals, whatever case follows', () => {
    const texts = ['We left the EU years ago.', "For the EU's fish nobody asked us.", 'Ask them about the EU’s fees.']
    const list = stances('a b c', Object.fromEntries(texts.map((text, at) => ['abc'[at], { text, author: `writer ${at}` }])))
    expect(list.map(entries => entries.map(({ target }) => target))).toEqual([['EU'], ['EU'], ['EU']])
  })

  /** Each text by somebody else; what is suggested, with the comments that mention it. */
  const suggested = (texts: readonly string[]): Record<string, string> => {
    const ids = texts.map((_, at) => String.fromCharCode(97 + at))
    const list = stances(ids.join(' '), Object.fromEntries(texts.map((text, at) => [ids[at], { text, author: `writer ${at}` }])))
    const found: Record<string, string> = {}
    list.forEach((entries, at) => {
      for (const { target } of entries) found[target] = `${found[target] ?? ''}${ids[at]}`
    })
    return found
  }

  it('are short nouns too, whatever feelings they carry, but not what only praises, blames or tells more of something', () => {
    const found = suggested([
      'The ban on speakers is a mess, and the wooden bridge is a joke.',
      'A ban is lazy. They will ban kites next. What a mess, the wooden stage and all.',
      'This ban will last a month. The wooden stage is a joke.',
      'Keep the ban! Whoever likes the wooden bridge is a joke.',
    ])
    expect(Object.keys(found)).toEqual(['ban'])
    expect(found.ban).toBe('abcd')
  })

  it('are names with hyphens and digits, whole, and mentioned only whole', () => {
    const found = suggested([
      'My TK-200 is quiet. The 5G mast is not.',
      'I have heard your TK-200 from the pond, and the 5G mast hums.',
      'TK-200 owners always say so. Take down that 5G mast.',
      'The TK-400 is worse, all 200 watts of it. Even the mast is quieter.',
    ])
    expect(found['TK-200']).toBe('abc')
    expect(found['5G mast']).toBe('abc')
    expect(Object.keys(found)).not.toContain('TK')
  })

  it('are a pair of words where they are one thing, and not a word with its verb', () => {
    const found = suggested([
      'The lamp oil ran out, and then the lamp flickers.',
      'Lamp oil is dear, and my lamp flickers. The lamp!',
      'Who pays for the lamp oil? Mine flickers.',
      'A lamp needs a wick. The lamp was my aunt’s, and it flickers.',
      'That lamp! The lamp in the hall.',
      'A lamp for every stair.',
      'No lamp flickers like a candle. Buy a lamp.',
    ])
    expect(found).toEqual({ lamp: 'abcdefg', 'lamp oil': 'abc' })
  })

  it.each([
    [
      'Spanish',
      [
        'La prohibición de los coches llega tarde, y el carril bici no llega nunca.',
        'Con la prohibición cierran las tiendas. Los camiones aparcan en el carril bici.',
        'No es la prohibición, es el camión de las ocho. El carril bici termina en la puerta del puerto.',
        'El puerto necesita los camiones y nadie necesita ese carril bici en el puerto.',
      ],
      { prohibición: 'abc', camiones: 'bcd', 'carril bici': 'abcd' },
    ],
    [
      'German',
      [
        'Endlich ein Verbot. Die Fähre kam im Sommer kaum durch, und der Uferweg ist gesperrt.',
        'Das Verbot ist lächerlich, denn die Fähren machen selbst den meisten Lärm.',
        'Mit der MS-12 wäre man schneller. Den Uferweg kann man vergessen, und ein Verbot hilft da nicht.',
        'Auf der MS-12 hört man nichts, die alte Fähre war lauter. Wer geht denn noch auf dem Uferweg?',
        'Die MS-12 könnte öfter fahren.',
      ],
      { Fähre: 'abd', Uferweg: 'acd', Verbot: 'abc', 'MS-12': 'cde' },
    ],
    [
      'French',
      [
        "L'éolienne sera à six cents mètres de l'école, et personne ne nous a demandé notre avis.",
        "Le bruit d'une éolienne est faible. Le stationnement devant l'école est bien plus bruyant.",
        "Le stationnement, parlons-en : avec les éoliennes la commune paiera le stationnement et l'école.",
        'Je veux bien des éoliennes, mais pas à la place du stationnement.',
      ],
      { éolienne: 'abcd', stationnement: 'bcd', école: 'abc' },
    ],
    [
      'Italian',
      [
        "Il divieto sul ponte non ha senso, e l'argine crolla.",
        "Il divieto serve, perché i ponti sono stretti. L'argine invece lo dimenticano tutti.",
        'Con un argine serio il divieto si toglie e il ponte resta aperto.',
      ],
      { divieto: 'abc', ponte: 'abc', argine: 'abc' },
    ],
    [
      'Dutch',
      [
        'De brug is al drie weken dicht en het verbod wordt niet nageleefd op de dijk.',
        'Het verbod helpt niet als ze over de dijk rijden. De bruggen zijn te smal.',
        'Een brug repareren duurt jaren, en het verbod staat alleen op papier langs de dijk.',
      ],
      { brug: 'abc', verbod: 'abc', dijk: 'abc' },
    ],
    [
      'Portuguese',
      [
        'A ciclovia da marginal é estreita e a estação fica longe. A proibição não muda nada.',
        'As ciclovias precisam de espaço, e a proibição resolvia isso. Há duas estações aqui perto.',
        'Com a proibição fecham os restaurantes. Uma ciclovia até à estação seria mais útil.',
      ],
      { ciclovia: 'abc', estação: 'abc', proibição: 'abc' },
    ],
  ])('are found in %s by its articles, in the singular and the plural', (_, texts, expected) => {
    expect(suggested(texts)).toEqual(expected)
  })

  it('are names alone in a language whose articles are not known', () => {
    const found = suggested([
      'To rondo przy moście jest niebezpieczne, a Brzezina nic nie robi od wielu lat.',
      'Rondo jest dobre, tylko ludzie nie umieją jeździć. Tak samo mówi Brzezina i cała reszta.',
      'Nie ma takiego ronda, którego nie zepsuje kierowca, a Brzezina ma na festyn, a na rondo nie.',
    ])
    expect(found).toEqual({ Brzezina: 'abc' })
  })

  it('do not change when commenters are renamed', () => {
    const renamed = Object.fromEntries(Object.entries(details).map(([id, { author, text }]) => [id, { author: `${author}-x`, text }]))
    expect(stances('a(b) c d', renamed as Details)).toEqual(stances('a(b) c d', details))
  })
})

describe('whatever is sent', () => {
  it('gives spans that lie in the text and scores from -1 to 1', () => {
    const piece = fc.constantFrom(
      'mill',
      'Mill',
      'tide mill',
      'the',
      'bad',
      'not',
      'good',
      '. ',
      '\n',
      '“',
      '”',
      '__proto__',
      'constructor',
      '😀',
      '\ud83d',
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 15 }), { minLength: 1, maxLength: 6 }), texts => {
        const names = texts.map((_, at) => `c${at}`)
        const details = Object.fromEntries(texts.map((pieces, at) => [`c${at}`, { author: '__proto__', text: pieces.join(' ') }]))
        stances(names.join(' '), details, ['tide mill', '__proto__', '', 'constructor']).forEach((list, at) => {
          for (const { score, evidence } of list) {
            expect(Math.abs(score ?? 0)).toBeLessThanOrEqual(1)
            for (const { start, end } of evidence) expect((texts[at] as string[]).join(' ').slice(start, end)).toHaveLength(end - start)
          }
        })
      }),
      { seed: SEED, numRuns: 200, verbose: 1 },
    )
  })

  it('takes linear time in one word ten million letters long, and in a hundred thousand comments', () => {
    const analyzer = createTargets({ targets: ['horn', 'c5'] })
    const columns = { language: [], quotes: [], reply: [] }
    const long = analyzer.analyze(
      thread('a b c', { a: { text: 'horn '.repeat(2_000_000) }, b: { text: 'the horn' }, c: { text: 'x'.repeat(10_000_000) } }),
      columns,
    )
    const many = analyzer.analyze(thread(Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(' ')), columns)
    expect([long.length, many.length]).toEqual([3, 100_000])
  })
})
