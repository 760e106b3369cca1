// Places between names and days, as newspapers print them in a copy. The talk about a bakery was written for these tests.
import { describe, expect, it } from 'vitest'
import { outlineOf } from './reading.js'

const SAID = [
  ['Ada', 'Leeds, Yorkshire', 'The bakery on the corner has closed, and I did not even know its name.'],
  ['Bo Lind', 'Malmö', 'It had none. We called it the corner.'],
  ['Cleo', 'Leeds, Yorkshire', 'They baked at night, and the whole street smelled of it in the morning.'],
  ['Ada', 'Leeds, Yorkshire', 'Mine did too, six houses away.'],
  ['Dov', 'Haifa', 'Somebody should have written down how they made the dark one.'],
]
const page = (names: readonly string[]): string =>
  `The corner\n\nA story about it, with two sentences. This is the other.\n\nComments 5\nSort by:\n\n${SAID.map(([, place, words], at) => `${names[at]}\n${place} | July 1${at}, 2019\n${words}\n\nReply${at + 2} RecommendShareFlag\n`).join('\n')}\nMore Comments\n`

describe('a place beside the day', () => {
  it('is no name where those above come back from where they were', () => {
    expect(outlineOf(page(SAID.map(([name]) => name as string))).map(line => line.trim())).toEqual(
      SAID.map(([name, , words]) => `${name}: ${words}`),
    )
  })

  it('is a name below subjects, under which several write', () => {
    const subjects = ['The corner', 'The smell', 'The smell', 'The corner', 'The dark one']
    expect(outlineOf(page(subjects)).join('\n')).not.toContain('The smell:')
  })
})
