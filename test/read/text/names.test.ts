import { describe, expect, it } from 'vitest'
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
