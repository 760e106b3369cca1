import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotatedThread } from '../../src/model/annotated-thread.js'
import type { Vocative } from '../../src/model/annotations.js'
import { createAnalysis, plain } from '../../src/pipeline.js'
import { createPseudonyms } from '../../src/pseudonyms/index.js'
import { createNaming, fullName } from '../../src/pseudonyms/naming.js'
import { replaceParts } from '../../src/pseudonyms/replace.js'
import { formats } from '../../src/write/index.js'
import { records } from '../../src/write/record.js'
import { thread } from '../model/notation.js'
import { nasty } from '../write/nasty.js'

const KEY = 'a key of this project'
const SEED = 20_261_125
const called = (name: string) => createNaming(KEY)(name)
const disguised = (texts: Readonly<Record<string, readonly [author: string | null, text: string]>>) => {
  const details = Object.fromEntries(Object.entries(texts).map(([id, [author, text]]) => [id, { author, text }]))
  return createPseudonyms(KEY)(plain(thread(Object.keys(texts).join(' '), details))).thread.comments
}

describe('names', () => {
  it('are the same for the same key, whatever the spelling, and others for another key', () => {
    expect(called('Ana Kovač')).toEqual(called(' ana  kovač '))
    expect(called('@ana')).toEqual(called('Ana'))
    expect(createNaming('another key entirely')('Ana Kovač')).not.toEqual(called('Ana Kovač'))
    expect(fullName(called('Ana'))).toMatch(/^[A-Z][a-z]{5} [A-Z][a-z]{7}$/)
  })

  it('are told apart for 10,000 people', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, at) => fullName(called(`person ${at}`)))).size).toBe(10_000)
  })

  it('need a key that cannot be found by trying', () => {
    expect(() => createNaming('short')).toThrow(RangeError)
  })
})

describe('texts', () => {
  const { first, second } = called('Ana Kovač')

  it('name people by their pseudonyms, whole or in part', () => {
    const [, b] = disguised({ a: ['Ana Kovač', 'words'], b: ['mike_r', 'Ana Kovač said it, Ana, as did Kovač and MIKE_R.'] })
    expect(b?.text).toBe(`${first} ${second} said it, ${first}, as did ${second} and ${fullName(called('mike_r'))}.`)
  })

  it('name accounts by pseudonyms, known ones or not', () => {
    const [, b] = disguised({ a: ['mike_r', 'words'], b: [null, '@mike_r and @somebody_else, and @all'] })
    expect(b?.text).toBe(
      `@${fullName(called('mike_r')).replace(' ', '')} and @${fullName(called('somebody_else')).replace(' ', '')}, and @all`,
    )
  })

  it('keep words that are also common: Will is a name, will is not', () => {
    const [, b] = disguised({ a: ['Will Hope', 'I will hope.'], b: [null, 'Will you? They will, and we hope. Will Hope did.'] })
    expect(b?.text).toBe(`Will you? They will, and we hope. ${fullName(called('Will Hope'))} did.`)
  })

  it('name a person called by a common word where it stands as the name, and leave the word alone', () => {
    const will = fullName(called('Will'))
    const text = 'I will go. Will you? Will said so. I WILL ask Will, at will. Will have to see. Thanks. – Will'
    const [, b] = disguised({ a: ['Will', 'words'], b: [null, text] })
    expect(b?.text).toBe(`I will go. Will you? ${will} said so. I WILL ask ${will}, at will. Will have to see. Thanks. – ${will}`)
    const [, c] = disguised({ a: ['Rose', 'words'], b: [null, 'A Rose is a rose. May 5. Rose’s rose. So says Rose.'] })
    const rose = fullName(called('Rose'))
    expect(c?.text).toBe(`A Rose is a rose. May 5. ${rose}’s rose. So says ${rose}.`)
  })

  it('name people with whatever is written to their names: genitives, quotes, full stops without a blank, signatures', () => {
    const [margaret, hill] = [called('Margaret Hill').first, called('Margaret Hill').second]
    const jean = fullName(called('Jean'))
    const [, , c] = disguised({
      a: ['Margaret Hill', 'words'],
      b: ['Jean', 'words'],
      c: [
        null,
        "Margaret’s point, Margarets Idee, Margarets' and \"Margaret\"; margaret Hill's. Thanks, Jean.I go: d'Jean, l’avis de Jean.\n\n- Margaret",
      ],
    })
    expect(c?.text).toBe(
      `${margaret}’s point, ${margaret}s Idee, ${margaret}s' and "${margaret}"; ${margaret} ${hill}'s. Thanks, ${jean}.I go: d'${jean}, l’avis de ${jean}.\n\n- ${margaret}`,
    )
  })

  it('find names in small letters, those that break over a line, and stems of nicknames, but no word that only begins so', () => {
    const { first: margaret } = called('Margaret Hill')
    const { first: anna } = called('anna_87')
    const [, , c] = disguised({
      a: ['Margaret Hill', 'words'],
      b: ['anna_87', 'words'],
      c: [null, 'i agree with margaret and Anna. Margaret\nHill’s annals; don’t'],
    })
    expect(c?.text).toBe(`i agree with ${margaret} and ${anna}. ${fullName(called('Margaret Hill'))}’s annals; don’t`)
  })

  it('take no particle and no contraction for a name', () => {
    const { first: carlo, second: porta } = called('Carlo della Porta')
    const [, , c] = disguised({
      a: ['Carlo della Porta', 'words'],
      b: ['Don', 'words'],
      c: [null, "Carlo, della vita. Porta! Don't, and I’ll don the hat."],
    })
    expect(c?.text).toBe(`${carlo}, della vita. ${porta}! Don't, and I’ll don the hat.`)
  })

  it('find names in scripts without blanks and without capitals', () => {
    const [, , c] = disguised({ a: ['小明', '1'], b: ['دانا', '2'], c: [null, '我同意小明的看法。 دانا على حق'] })
    expect(c?.text).toBe(`我同意${fullName(called('小明'))}的看法。 ${fullName(called('دانا'))} على حق`)
  })

  it('leave names that are nobody’s as they are', () => {
    const comments = disguised({ a: ['Anonymous', 'one'], b: ['Anonymous', 'two, as Anonymous says'], c: ['[deleted]', '[deleted]'] })
    expect(comments.map(({ author, text }) => `${author}: ${text}`)).toEqual([
      'Anonymous: one',
      'Anonymous: two, as Anonymous says',
      '[deleted]: [deleted]',
    ])
  })

  it('take no words out of titles that link or sell', () => {
    const raw = {
      a: { author: 'Darning as a Public Act', kind: 'pingback' as const, text: '[…]' },
      b: { text: 'A Public Act, a Darning.' },
    }
    const { comments } = createPseudonyms(KEY)(plain(thread('a b', raw))).thread
    expect([comments[0]?.author, comments[1]?.text]).toEqual([fullName(called('Darning as a Public Act')), 'A Public Act, a Darning.'])
  })

  it('hold no network address', () => {
    const [a] = disguised({ a: [null, 'He wrote from 203.0.113.7 and 2001:db8::8a2e:7334, at 10:30.'] })
    expect(a?.text).toBe('He wrote from [network address] and [network address], at 10:30.')
  })

  it('do not find a name inside a word, nor a number that is a count', () => {
    const [, b] = disguised({ a: ['Ana', '1'], b: ['2021', 'Analysis of Anatolia in 2021'] })
    expect(b?.text).toBe('Analysis of Anatolia in 2021')
  })

  it('tell two people of the same first name apart where they are named in full, and make neither of them one where they are not', () => {
    const [, , c] = disguised({ a: ['Ana Kovač', '1'], b: ['Ana Ilić', '2'], c: [null, 'Ana Ilić, Ana Kovač, Ana'] })
    expect(c?.text).toBe(`${fullName(called('Ana Ilić'))}, ${fullName(called('Ana Kovač'))}, ${called('Ana').first}`)
  })

  it('take words and names of any length', () => {
    const long = 'x'.repeat(3_000_000)
    const [, b] = disguised({ a: ['Ana', long], b: ['Ana '.repeat(100_000), `${long} Ana`] })
    expect(b?.text.endsWith(`x ${fullName(called('Ana'))}`)).toBe(true)
  })

  it('name people who are known only from being spoken to', () => {
    const discussion = thread('a b', { a: { text: 'No, Olga, no.' }, b: { text: 'As Olga says.' } })
    const vocatives: Vocative[][] = [[{ start: 4, end: 8, name: 'Olga', of: null, known: false }], []]
    const { thread: renamed, annotations } = createPseudonyms(KEY)({ thread: discussion, annotations: { vocatives }, metrics: null })
    const name = fullName(called('Olga'))
    expect(renamed.comments.map(({ text }) => text)).toEqual([`No, ${name}, no.`, `As ${name} says.`])
    expect(annotations.vocatives?.[0]).toEqual([{ start: 4, end: 4 + name.length, name, of: null, known: false }])
  })
})

describe('a pseudonymized thread', () => {
  const named: AnnotatedThread = nasty()
  const hidden = createPseudonyms(KEY)(named)

  it('has the same shape, and no author of the old one', () => {
    const shape = ({ thread: { comments } }: AnnotatedThread) =>
      comments.map(({ id, parent, end, likes, createdAt, status }) => [id, parent, end, likes, createdAt, status])
    expect(shape(hidden)).toEqual(shape(named))
    for (const { author } of named.thread.comments)
      if (author !== null) expect(hidden.thread.comments.map(comment => comment.author)).not.toContain(author)
    expect(hidden.thread.post.author).toBe(fullName(called(named.thread.post.author as string)))
  })

  it('has the words of every span, but for the names in them', () => {
    const words = (annotated: AnnotatedThread) => {
      const { comments } = annotated.thread
      const { sentiment, reply, quotes } = annotated.annotations
      return comments.flatMap(({ text, index }) =>
        [...(sentiment?.[index]?.words ?? []), ...(reply?.[index]?.cues ?? []), ...(quotes?.[index] ?? [])].map(({ start, end }) =>
          text.slice(start, end),
        ),
      )
    }
    expect(words(hidden)).toEqual(words(named))
  })

  it('says that it is one, and never says the key', () => {
    for (const format of formats) {
      const bytes = Buffer.concat(Array.from(format.write([hidden]), piece => Buffer.from(piece as string)))
      expect(bytes.includes(KEY)).toBe(false)
      expect(bytes.includes('Zoë / “Ferry” Ünal')).toBe(false)
    }
    expect(JSON.stringify([...records(hidden)][0])).toContain('"pseudonyms":true')
  })

  it('is the same under the same key', () => {
    expect(JSON.stringify([...records(createPseudonyms(KEY)(named))])).toBe(JSON.stringify([...records(hidden)]))
  })

  it('keeps what analysis of a real discussion found', () => {
    const discussion = thread('a(b(c))', {
      a: { author: 'Olga Berg', text: 'The ferry is a wonderful idea.' },
      b: { author: 'Tom', text: 'Sorry, Olga, "a wonderful idea" it is not. I disagree.' },
      c: { author: 'Olga Berg', text: 'Tom, you are wrong; the ferry is good.' },
    })
    const annotated = createAnalysis()(discussion)
    const { thread: renamed, annotations } = createPseudonyms(KEY)(annotated)
    const quote = annotations.quotes?.[1]?.[0]
    expect(renamed.comments[1]?.text.slice(quote?.start, quote?.end)).toBe(
      renamed.comments[0]?.text.slice(quote?.source.start, quote?.source.end),
    )
    for (const [at, all] of (annotations.vocatives ?? []).entries())
      for (const { start, end, name } of all) expect(renamed.comments[at]?.text.slice(start, end)).toContain(name)
    expect(JSON.stringify(renamed.comments)).not.toMatch(/Olga|Berg|Tom\b/)
  })
})

it('replaced parts leave every other character where a moved span finds it', () => {
  const part = fc
    .tuple(fc.nat(60), fc.nat(8), fc.stringMatching(/^[A-Z]{0,6}$/))
    .map(([start, length, text]) => ({ start, end: start + length, with: text }))
  fc.assert(
    fc.property(
      fc.string({ minLength: 60, maxLength: 80, unit: 'binary-ascii' }),
      fc.array(part, { maxLength: 6 }),
      fc.nat(59),
      (text, parts, at) => {
        const usable = parts.filter(({ end }) => end <= text.length)
        const { text: replaced, move } = replaceParts(text, usable)
        const { start, end } = move({ start: at, end: at + 1 })
        const touched = usable.some(one => one.start <= at && at < one.end)
        return touched || replaced.slice(start, end) === text.slice(at, at + 1)
      },
    ),
    { seed: SEED },
  )
})
