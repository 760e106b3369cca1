import { describe, expect, it } from 'vitest'
import { outlineOf } from './reading.js'

const post = (name: string, under: string, day: number, words: string): string =>
  [name, '', under, `${day}. 5. 2015 7:52`, '', words, '', '+4/-2 Reagovat Odkaz Nahlásit', ''].join('\n')

describe('what stands between a name and a date', () => {
  it('is no name where whoever speaks again has the same', () => {
    const text = [
      'Diskuse',
      '',
      post('Hana Rybová', 'Telč', 3, 'Ten jez teče už od podzimu a nikdo s ním nic neudělal.'),
      post('Ota Lípa', 'Brno 2', 4, 'Na radnici říkali, že na jaře přijede bagr a začne se kopat.'),
      post('Hana Rybová', 'Telč', 5, 'Na jaře říkali totéž. Bagr stál týden u mlýna a pak zase odjel.'),
      post('Ota Lípa', 'Brno 2', 6, 'Tak uvidíme letos, vody je zatím málo a mohlo by to jít.'),
      post('Jan Vrba ml.', 'Slavonice', 7, 'Uvidíme. Já bych tomu raději nevěřil, dokud ho neuvidím jezdit.'),
    ].join('\n')
    expect(outlineOf(text).map(line => line.trim().split(':', 1)[0] as string)).toEqual([
      'Hana Rybová',
      'Ota Lípa',
      'Hana Rybová',
      'Ota Lípa',
      'Jan Vrba ml.',
    ])
  })

  it('is no name below one that stands under its first letters, blank lines between or not, though they read like a role', () => {
    const letters = (initials: string, name: string, title: string, words: string) =>
      [initials, '', name, '', `${title}·3 months ago`, '', words, '', '4Reply', ''].join('\n')
    const text = [
      'Member discussion',
      '',
      '3 comments',
      '',
      letters('OP', 'Odd Pettersen', 'Keeper, The Weir', 'The gate is open again, and the mill has water for the first time since May.'),
      letters('RL', 'Runa Lind', 'Miller', 'I heard it before I saw it, and thought that a lorry had come down the lane.'),
      letters('OP', 'Odd Pettersen', 'Keeper, The Weir', 'That was the lorry. It took the old gate with it.'),
    ].join('\n')
    expect(outlineOf(text).map(line => line.trim().split(':', 1)[0] as string)).toEqual(['Odd Pettersen', 'Runa Lind', 'Odd Pettersen'])
  })
})
