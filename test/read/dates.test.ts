import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOrderOf, parseDate } from '../../src/read/dates.js'

const SEED = 20_261_125

describe('parseDate', () => {
  it.each([
    ['2021-09-01', '2021-09-01'],
    ['2021-09-01T10:00:00Z', '2021-09-01T10:00:00Z'],
    ['2021-09-01T10:00:00.000+02:00', '2021-09-01T10:00:00+02:00'],
    ['2021-09-01 10:00', '2021-09-01T10:00'],
    ['2009/09/01 at 07:30', '2009-09-01T07:30'],
    ['Wed, 01 Sep 2021 10:00:30 +0200', '2021-09-01T10:00:30+02:00'],
    ['Wed, 1 Sep 2021 10:00:30 GMT', '2021-09-01T10:00:30Z'],
    ['Wed Sep  1 10:00:30 2021', '2021-09-01T10:00:30'],
    ['Wed Sep 1 10:00:30 UTC 2021', '2021-09-01T10:00:30Z'],
  ])('reads the machine form %j', (text, date) => expect(parseDate(text)).toBe(date))

  it.each([
    ['September 1, 2021 at 10:05 am', '2021-09-01T10:05'],
    ['Sept. 1st, 2021 12:15 AM', '2021-09-01T00:15'],
    ['on 1st September 2021, 12.30 says Anna at 12:30 p.m.', '2021-09-01T12:30'],
    ['1 Sep 2021 3pm', '2021-09-01T15:00'],
    ['Posted by Anna on Tuesday, March 5 2013', '2013-03-05'],
    ['5-Mar-13', '2013-03-05'],
    ["Mar 5 '13", '2013-03-05'],
    ['10:05 on 5 March 2013', '2013-03-05T10:05'],
    ['01.09.2021 um 10:00 Uhr', '2021-09-01T10:00'],
    ['1. September 2021 um 10.05 Uhr', '2021-09-01T10:05'],
    ['am 3. März 2013 um 9 Uhr', '2013-03-03T09:00'],
    ['Dienstag, 3. Dez. 2013, 22:01', '2013-12-03T22:01'],
    ['1. 9. 21', '2021-09-01'],
    ['le 1er août 2021 à 10h05', '2021-08-01T10:05'],
    ['mar. 5 juin 2012 à 17 h 30', '2012-06-05T17:30'],
    ['12 févr. 2012', '2012-02-12'],
    ['1º de septiembre de 2021 a las 10:05', '2021-09-01T10:05'],
    ['mar 5 jun 2012, 10:05', '2012-06-05T10:05'],
    ['septiembre 1, 2021 a las 3:05 pm', '2021-09-01T15:05'],
    ['1 de março de 2021 às 10:05', '2021-03-01T10:05'],
    ['1 settembre 2021 alle 10:05', '2021-09-01T10:05'],
    ['1 mei 2021 om 10:05', '2021-05-01T10:05'],
    ['1 września 2021 o 10:05', '2021-09-01T10:05'],
    ['1 paź 2021', '2021-10-01'],
    ['5. listopada 2021.', '2021-10-05'],
    ['5 listopada 2021', '2021-11-05'],
    ['5. listopadu 2021', '2021-11-05'],
    ['12. lip 2020. u 9:15', '2020-06-12T09:15'],
    ['12 lip 2020', '2020-07-12'],
    ['1 сентября 2021 в 10:05', '2021-09-01T10:05'],
    ['9 мая 2012', '2012-05-09'],
    ['den 1 september 2021 kl. 10.05', '2021-09-01T10:05'],
    ['5. joulukuuta 2012 klo 10.05', '2012-12-05T10:05'],
    ['2012. március 5. 10:05', '2012-03-05T10:05'],
    ['2012年6月5日 下午3:05', '2012-06-05T15:05'],
    ['2012년 6월 5일 오전 12:05', '2012-06-05T00:05'],
    ['5 June 2012 at 10:05 GMT+2', '2012-06-05T10:05+02:00'],
    ['5 June 2012 10:05 (UTC)', '2012-06-05T10:05Z'],
  ])('reads the printed %j', (text, date) => expect(parseDate(text)).toBe(date))

  it.each([
    '',
    '3 weeks ago',
    'vor 3 Tagen',
    'hace 2 años',
    'il y a 3 jours',
    'yesterday at 10:05',
    '10:05',
    'June 5',
    'June 2012',
    '1630490400',
    '31.02.2012',
    '5 June 1812',
    'in the year 2012 I was 12',
  ])('knows no date in %j', text => expect(parseDate(text)).toBeNull())

  it('does not guess which number is the month', () => {
    expect(parseDate('03/04/2012')).toBeNull()
    expect(parseDate('03/04/2012 10:05 am')).toBeNull()
    expect(parseDate('03/04/2012 10:05', 'day-first')).toBe('2012-04-03T10:05')
    expect(parseDate('03/04/2012', 'month-first')).toBe('2012-03-04')
    expect(parseDate('03/03/2012')).toBe('2012-03-03')
    expect(parseDate('13/04/2012')).toBe('2012-04-13')
    expect(parseDate('04/13/12')).toBe('2012-04-13')
  })

  it('looks at the start of a long text only', () => {
    expect(parseDate(`5 June 2012 ${'word '.repeat(1_000_000)}`)).toBe('2012-06-05')
    expect(parseDate(`${'word '.repeat(1_000)}5 June 2012`)).toBeNull()
  })

  it('gives back every day it is shown in ISO 8601', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1979-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), date => {
        expect(parseDate(date.toISOString().slice(0, 10))).toBe(date.toISOString().slice(0, 10))
        expect(parseDate(date.toUTCString())).toBe(`${date.toISOString().slice(0, 19)}Z`)
      }),
      { seed: SEED },
    )
  })

  it('never fails, and yields dates only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('1/2/2012', 'May', '12:99', '5 Mai 2012', '99'), (noise, part) => {
        const date = parseDate(`${noise}${part}${noise}`)
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false)
      }),
      { seed: SEED },
    )
  })
})

describe('dayOrderOf', () => {
  it('learns the order from one date that tells', () => {
    expect(dayOrderOf(['03/04/2012', '13/04/2012'], 'en-US')).toBe('day-first')
    expect(dayOrderOf(['03/04/2012', '04/13/2012'], 'fr')).toBe('month-first')
  })

  it('falls back to the language of the page', () => {
    expect(dayOrderOf(['03/04/2012'], 'en-US')).toBe('month-first')
    expect(dayOrderOf(['03/04/2012'], 'en_GB')).toBe('day-first')
    expect(dayOrderOf(['03/04/2012'], 'fr-FR')).toBe('day-first')
  })

  it('falls back to the words beside the time where the language is not known', () => {
    for (const text of ['04/10/2022 à 08h14', '03/04/2012, 9:12 Uhr', '03/04/2012 às 10:15', '03/04/2012 kl. 10.15'])
      expect(dayOrderOf([text, '05/06/2012'], null)).toBe('day-first')
    expect(dayOrderOf(['03/04/2012 at 10:15 am'], null)).toBeNull()
    expect(dayOrderOf(['03/04/2012 à 10h15'], 'en-US')).toBe('month-first')
  })

  it('stays silent where nothing tells, or where the dates contradict one another', () => {
    expect(dayOrderOf(['03/04/2012'], 'en')).toBeNull()
    expect(dayOrderOf([], null)).toBeNull()
    expect(dayOrderOf(['13/04/2012', '04/13/2012'], 'en-US')).toBeNull()
  })
})
