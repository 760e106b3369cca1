// Whom comments say that they answer, in print or by name: the talk was written for these tests.
import { describe, expect, it } from 'vitest'
import type { Cluster } from '../../../src/read/text/clusters.js'
import { type Mentioning, parentsByMention } from '../../../src/read/text/mentions.js'
import { outlineOf } from './reading.js'

const comment = (author: string, text: string, more: Partial<Mentioning> = {}): Mentioning => ({
  author,
  text,
  cluster: null,
  subject: null,
  answers: null,
  answered: null,
  ...more,
})
const numbered = (author: string, label: number, text: string) =>
  comment(author, text, { cluster: { label: `${label}`, handle: null } as Cluster })
const parentsOf = (comments: readonly Mentioning[], byName: boolean) => [...parentsByMention(comments, byName).parents]

describe('the number of a comment', () => {
  const TALK = [
    numbered('Ada', 1, 'The ferry was late.'),
    numbered('Bo', 2, 'Who says so?'),
    numbered('Cy', 3, '#1 It was the fog.'),
    numbered('Di', 4, '>>2 The captain.'),
    numbered('Eve', 5, '№ 4 He should know.'),
    numbered('Finn', 6, '#9 is a bus.'),
  ]

  it('counts in a list that shows by its bullets that nobody is nested', () => {
    expect(parentsOf(TALK, false)).toEqual([-1, -1, 0, 1, 3, -1])
  })

  it('is read from a numbered list', () => {
    const item = (name: string, at: number, words: string) => ` ${at}. ${name}\n    #${at} ${name} 3 hours ago\n    ${words}\n`
    const words = ['The ferry was late.', 'Who says so?', '#1 It was the fog.', '#2 The captain.', '#4 He should know.']
    const copy = words.map((said, at) => item('Ada Bo Cy Di Eve'.split(' ')[at] as string, at + 1, said)).join('')
    expect(outlineOf(`5 comments\n\n${copy}`).map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'Ada',
      '  Cy',
      'Bo',
      '  Di',
      '    Eve',
    ])
  })
})

describe('the subject that is answered', () => {
  const TALK = [
    comment('Ada', 'Late again.', { subject: 'The fog, as of today' }),
    comment('Bo von Ek', 'Yes.', { subject: 'Re: Ferries', answers: 'The fog, as of today von Ada' }),
    comment('Cy', 'No.', { subject: 'Re: Ferries', answers: 'The fog, as of today von Ada' }),
    comment('Di', 'Why?', { subject: 'Re: Ferries', answers: 'Re: Ferries von Bo von Ek' }),
    comment('Eve', 'Where from?', { subject: 'Harbours', answers: 'Re: Ferries von Cy' }),
    comment('Finn', 'Home.', { subject: 'Re: Harbours', answers: 'Harbours von weit her von Ada' }),
  ]

  it('is that of the one who is named with it, and may hold the word before a name', () => {
    expect(parentsOf(TALK, false)).toEqual([-1, 0, 0, 1, 2, 4])
  })
})

describe('a page that nests no deeper', () => {
  const said = (name: string, words: string, depth: number) => {
    const pad = '    '.repeat(depth)
    return `${pad}• ${name}\n${pad}  May 3, 2021 at 4:08 pm\n\n${pad}  ${words}\n\n${pad}  Reply\n`
  }

  it('has who is printed to answer another beside stand under that one', () => {
    const copy = [
      said('Ada Lund', 'The ferry was late.', 0),
      said('Bo Ek Ada Lund', 'It was the fog.', 1),
      said('Cy Dahl Bo Ek', 'There was no fog.', 1),
      said('Di Moe', 'I saw the captain.', 0),
      said('Ada Lund Di Moe', 'Where was he?', 1),
      said('Bo Ek', 'I saw him as well.', 0),
    ]
    expect(outlineOf(`6 comments\n\n${copy.join('\n')}`).map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'Ada Lund',
      '  Bo Ek',
      '    Cy Dahl',
      'Di Moe',
      '  Ada Lund',
      'Bo Ek',
    ])
  })

  it('has who stands in no branch and is printed to answer another stand under that one', () => {
    const item = (name: string, answered: string, words: string) =>
      `• ${name}${answered}\n  May 3, 2021 at 4:08 pm\n\n  ${words}\n\n  Reply\n`
    const copy = [
      item('Ada', '', 'The ferry was late.'),
      `    ${item('Bo', '', 'It was the fog.').replaceAll('\n', '\n    ').trim()}\n`,
      item('Cy', ' in reply to Ada', 'There was no fog.'),
      item('Di', '', 'I saw the captain.'),
    ]
    expect(outlineOf(`4 comments\n\n${copy.join('\n')}`).map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'Ada',
      '  Bo',
      '  Cy',
      'Di',
    ])
  })
})

describe('whom comments say that they answer', () => {
  const NAMES = ['Ada Lund', 'Bo Ek', 'Cy Dahl', 'Di Moe', 'Eve Rud', 'Finn By']
  const WORDS = ['The ferry was late.', 'It was the fog.', 'There was none.', 'I saw the captain.', 'So did I.', 'Where was he?']
  const ANSWERED = [null, 0, 1, null, 3, null]
  const day = (at: number) => `May 3, 2021 at 4:1${at} pm`
  const copyOf = (head: (at: number) => string, body: (at: number, answered: number) => string) =>
    `6 comments\n\n${NAMES.map((_, at) => {
      const answered = ANSWERED[at] ?? null
      return `${head(at)}\n\n${answered === null ? WORDS[at] : body(at, answered)}\n\nReply\n`
    }).join('\n')}`
  const TREE = ['Ada Lund', '  Bo Ek', '    Cy Dahl', 'Di Moe', '  Eve Rud', 'Finn By']
  const treeOf = (text: string) => outlineOf(text).map(line => line.slice(0, line.indexOf(':')))

  it.each<[string, (at: number) => string]>([
    ['before the name', at => `#${at + 1} ${NAMES[at]}\n${day(at)}`],
    ['behind the name', at => `${NAMES[at]} #${at + 1}\n${day(at)}`],
    ['above the name', at => `#${at + 1}\n${NAMES[at]}\n${day(at)}`],
    ['of the list', at => `${at + 1}. ${NAMES[at]}\n${day(at)}`],
  ])('is known by the number %s', (_where, head) => {
    const lines = ['In reply to #%', 'Antwort auf Beitrag Nr. %', 'In reply to post #% by Somebody']
    for (const line of lines)
      expect(treeOf(copyOf(head, (at, to) => `${line.replace('%', `${to + 1}`)}\n\n${WORDS[at]}`)), line).toEqual(TREE)
    expect(treeOf(copyOf(head, (at, to) => `>>${to + 1} ${WORDS[at]}`))).toEqual(TREE)
  })

  it.each(['↳ NAME\n\n', '→ NAME\n', 'Re: NAME\n\n', '回复 @NAME：'])('is named above the words: %j', opening => {
    const text = copyOf(
      at => `${NAMES[at]}\n${day(at)}`,
      (at, to) => `${opening.replace('NAME', NAMES[to] as string)}${WORDS[at]}`,
    )
    expect(treeOf(text)).toEqual(TREE)
  })

  it.each([' ▸ ', ' 回复 '])('is named beside the name: %j', between => {
    const head = (at: number) => `${NAMES[at]}${ANSWERED[at] == null ? '' : `${between}${NAMES[ANSWERED[at] as number]}`}\n${day(at)}`
    expect(treeOf(copyOf(head, at => WORDS[at] as string))).toEqual(TREE)
  })
})
