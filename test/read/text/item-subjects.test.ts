// Subjects at bullets above attributions, and lines of words that read like attributions. The talk about a ferry was written for these tests.
import { describe, expect, it } from 'vitest'
import { attributionOf } from '../../../src/read/text/attribution.js'
import { outlineOf } from './reading.js'

const SAID = [
  ['Timetable', 'ada7', 'The ferry has left early twice this week, and nobody waits for the bus.'],
  ['Antwort', 'bo_lind', 'The bus has been late since they closed the bridge.'],
  ['Bridge', 'cleo', 'It opens again in June, says the paper.'],
  ['Which paper?', 'ada7', 'Mine says August.'],
  ['Antwort', 'dov', 'Both are wrong, I have asked.'],
] as const
const page = (item: (subject: string, byline: string, words: string) => string): string =>
  `The ferry\n\nA story.\n\nKommentare (5)\n\n${SAID.map(([subject, name, words], at) =>
    item(subject, `geschrieben von ${name} am ${at + 12}. Jan. 2015, 19:04 [ antworten ]`, words),
  ).join('\n')}`
const OUTLINE = SAID.map(([, name, words]) => `${name}: ${words}`)

describe('subjects of list items', () => {
  it('do not end the words above them where every attribution stands below one', () => {
    expect(outlineOf(page((subject, byline, words) => `  • ${subject}\n\n    ${byline}\n\n    ${words}\n`))).toEqual(OUTLINE)
  })

  it('may be a word for replying below a picture', () => {
    expect(outlineOf(page((subject, byline, words) => `  • [5e6a]\n\n    ${subject}\n\n    ${byline}\n\n    ${words}\n`))).toEqual(OUTLINE)
  })
})

describe('words that read like an attribution', () => {
  it.each([
    ['a number and an article that is a month elsewhere', 'Ich beginne mit der Gleichung 12 des Artikels'],
    ['the number of an item before a date', '(ii) Am 22. Januar 16.17 Uhr schrieben Sie:'],
    ['a source in brackets, and what is said next', '(Fahrblatt, 15.10.2014). Im Dezember hat der Kapitän (von'],
  ])('%s', (_what, line) => {
    expect(attributionOf(line)?.name ?? null).toBeNull()
  })

  it('but a day stays one at the end of a line, and before a time', () => {
    expect(attributionOf('Ada Lind 12 des')?.date).toBe('12 des')
    expect(attributionOf('Ada Lind 12 out às 10:04')?.name).toBe('Ada Lind')
  })
})
