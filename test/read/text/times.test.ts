// Parents by what stands out of order in time; by hand, and for all trees that a page could have printed flat.
import { describe, expect, it } from 'vitest'
import { parentsByTime } from '../../../src/read/text/times.js'
import { outlineOf, threadOf } from './reading.js'

const timed = (hours: string, authors = '') =>
  [...hours].map((hour, at) => ({ author: authors[at] ?? `${at}`, createdAt: `2021-03-05T1${hour}:00`, text: `${at}` }))

const parentsOf = (hours: string, authors = '') => {
  const parents = parentsByTime(timed(hours, authors))
  return parents === null ? null : [...parents]
}

describe('parents by time', () => {
  it('the oldest first: a comment above an older one answers the one before it', () => {
    expect(parentsOf('0162345')).toEqual([-1, -1, 1, -1, -1, -1, -1])
  })

  it('those who follow it go on, and nobody answers herself', () => {
    expect(parentsOf('0167812345', 'abcabdefgh')).toEqual([-1, -1, 1, 2, 3, -1, -1, -1, -1, -1])
    expect(parentsOf('01672345', 'abccdefg')).toEqual([-1, -1, 1, 1, -1, -1, -1, -1])
  })

  it('what is older than the one before it stands beside that one', () => {
    expect(parentsOf('01586723489')?.slice(0, 6)).toEqual([-1, -1, 1, 2, 1, 4])
  })

  it('the newest first: a comment below an older one answers it', () => {
    expect(parentsOf('98764532')).toEqual([-1, -1, -1, -1, -1, 4, -1, -1])
  })

  it.each([
    ['in order', '01234567'],
    ['sorted by something else', '52907136'],
    ['too few to tell', '0213'],
  ])('nothing where they are %s', (_how, hours) => {
    expect(parentsOf(hours)).toBeNull()
  })

  it('nothing where times are missing, or for those whose day alone is known', () => {
    const comments = timed('0162345')
    expect(parentsByTime(comments.map(comment => ({ ...comment, createdAt: null })))).toBeNull()
    expect(parentsByTime([...comments, { author: 'x', createdAt: '2021-03-05', text: 'x' }])?.at(-1) ?? -1).toBe(-1)
  })

  it('a comment that the page repeats at its end puts nothing out of order', () => {
    const comments = timed('01234567')
    expect(parentsByTime([...comments, comments[2] as (typeof comments)[0]])).toBeNull()
  })

  it('parents stand before their answers and are not younger, in trees drawn at random', () => {
    const seed = Math.floor(Math.random() * 2 ** 31)
    let state = seed
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return state / 2 ** 31
    }
    let told = 0
    for (let round = 0; round < 200; round++) {
      const comments = drawn(random)
      const parents = parentsByTime(comments)
      if (parents !== null) told++
      parents?.forEach((parent, at) => {
        if (parent < 0) return
        expect(parent, `seed ${seed}`).toBeLessThan(at)
        expect((comments[parent]?.createdAt ?? '~') <= (comments[at]?.createdAt ?? ''), `seed ${seed}`).toBe(true)
        expect(comments[at]?.isReply, `seed ${seed}`).toBe(true)
      })
    }
    expect(told, `seed ${seed}`).toBeGreaterThan(100)
  })
})

/** A tree with answers after what they answer, printed flat, the oldest first at each level. */
function drawn(random: () => number) {
  const size = 6 + Math.floor(random() * 30)
  const nodes = Array.from({ length: size }, (_, at) => ({ at, parent: at === 0 || random() < 0.6 ? -1 : Math.floor(random() * at) }))
  const out: { author: string; createdAt: string; text: string; isReply: boolean }[] = []
  const waiting = nodes.filter(({ parent }) => parent < 0).reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { at, parent } = node
    out.push({ author: `${at % 5}`, createdAt: new Date(at * 3_600_000).toISOString(), text: `${at}`, isReply: parent >= 0 })
    waiting.push(...nodes.filter(other => other.parent === at).reverse())
  }
  return out
}

describe('a copy without any indentation', () => {
  const NAMES = 'Ada Ben Cleo Dag Eva Finn Gus Hal Ina Jon Kim'.split(' ')
  const said = (name: string, day: number) => `${name}\nMay ${day}, 2021 at 4:08 pm\n\nWords of ${name} on that day.\n\nReply\n`
  const text = `6 comments\n\n${[said('Ada', 1), said('Ben', 2), said('Cleo', 9), said('Dag', 3), said('Eva', 4), said('Finn', 5)].join('\n')}`

  it('shows who answered by the times, and says so', () => {
    expect(outlineOf(text).map(line => line.slice(0, line.indexOf(':')))).toEqual(['Ada', 'Ben', '  Cleo', 'Dag', 'Eva', 'Finn'])
    expect(threadOf(text).messages.map(message => message.text)).toEqual([
      'the text shows no nesting: 1 of 6 are out of order, as answers are, and stand under an earlier one before them (c2.1)',
    ])
  })

  it('keeps the times below the labels that answer', () => {
    const words =
      'The ferry was late. It was the fog. No, the captain. I saw her. She is right. So was he. We were there. Not all. Most. Some. Bo was.'
    const days = [20, 18, 19, 17, 15, 14, 12, 9, 8, 6, 5]
    const below = words
      .split(/(?<=\.) /)
      .map((said, at) => `${NAMES[at]} ${NAMES[at]}\n${NAMES[at]}\n\n${said}\nThumbs up0Thumbs down  Reply\n${days[at]} May 2021 4:08 pm\n`)
    expect(outlineOf(`11 comments\n\n${below.join('')}`).slice(0, 4)).toEqual([
      'Ada: The ferry was late.',
      'Ben: It was the fog.',
      '  Cleo: No, the captain.',
      'Dag: I saw her.',
    ])
  })

  it('is not asked where bullets show that nobody is nested', () => {
    const listed = text.replaceAll(/^(?=\w+\nMay)/gm, '• ')
    expect(threadOf(listed).comments.every(({ depth }) => depth === 0)).toBe(true)
  })
})
