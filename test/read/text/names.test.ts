import { describe, expect, it } from 'vitest'
import { attributionOf } from '../../../src/read/text/attribution.js'
import { withoutHabits } from '../../../src/read/text/names.js'

describe('names', () => {
  it('are without the place that nearly all of them say', () => {
    const names = [
      'Ada Gray, Leeds, United Kingdom',
      'Mike O, Tralee, Ireland',
      'TexasTed, Austin, United States',
      'yorkshire lass, Whitby',
      null,
    ]
    expect(withoutHabits(names)).toEqual(['Ada Gray', 'Mike O', 'TexasTed', 'yorkshire lass', null])
    expect(withoutHabits(['Gray, Ada', 'Bo', 'Cy', 'Di'])).toEqual(['Gray, Ada', 'Bo', 'Cy', 'Di'])
  })

  it('are without the countries of flags, where nearly all have one and not the same', () => {
    const names = ['Runa Lind Norway', 'odd4 United Kingdom', 'Ida Deutschland', 'Bo Lind India', null]
    expect(withoutHabits(names)).toEqual(['Runa Lind', 'odd4', 'Ida', 'Bo Lind', null])
    const few = ['Runa Norway', 'Odd Lind', 'Ida Moor', 'Bo']
    expect(withoutHabits(few)).toEqual(few)
  })

  it('are without an icon that stands behind most', () => {
    const names = [
      'Ohio Nankeyboard_arrow_down',
      'Jerome Lkeyboard_arrow_down',
      'Adakeyboard_arrow_down',
      'Bokeyboard_arrow_down',
      'The Reporter',
    ]
    expect(withoutHabits(names)).toEqual(['Ohio Nan', 'Jerome L', 'Ada', 'Bo', 'The Reporter'])
    const people = ['tea_maker_down', 'ann_arbor', 'lime_and_lemon', 'big_old_town']
    expect(withoutHabits(people)).toEqual(people)
  })

  it('stay where few share something', () => {
    expect(withoutHabits(['Ann Lee', 'Bo Lee', 'Cy Fox', 'Di Roe'])).toEqual(['Ann Lee', 'Bo Lee', 'Cy Fox', 'Di Roe'])
  })
})

describe('numbers', () => {
  it('that stand behind nearly all names are none of them', () => {
    expect(withoutHabits(['Frau Moor8', 'heron203', 'a.D. Lind37', 'Ivo2', 'heron203', 'pina11', 'Ulli6'])).toEqual([
      'Frau Moor',
      'heron',
      'a.D. Lind',
      'Ivo',
      'heron',
      'pina',
      'Ulli',
    ])
    const few = ['ada12', 'bob77', 'cleo3', 'dan45']
    expect(withoutHabits(few)).toEqual(few)
    const users = ['user1', 'user2', 'user31', 'guest4', 'guest5', 'user9']
    expect(withoutHabits(users)).toEqual(users)
  })

  it('of posts beside a date say since when somebody writes, and nothing of a comment', () => {
    expect(attributionOf('847 posts | registered Jun 4, 2009')).toBeNull()
  })

  it('that stand behind many, several of them names of two words, are none of them either', () => {
    const counted = ['Runa Lind91', 'Ivo Brandt4', 'Dr. Odd Søn203', 'weirkeeper7', 'mill', 'Pia Dahl12']
    expect(withoutHabits(counted)).toEqual(['Runa Lind', 'Ivo Brandt', 'Dr. Odd Søn', 'weirkeeper', 'mill', 'Pia Dahl'])
    const handles = ['runa91', 'ivo4', 'mill', 'weirkeeper7', 'Runa Lind2', 'pia12']
    expect(withoutHabits(handles)).toEqual(handles)
  })
})
