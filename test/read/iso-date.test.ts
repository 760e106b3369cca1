import { describe, expect, it } from 'vitest'
import { epochDate, feedDate, isoDate } from '../../src/read/iso-date.js'

describe('isoDate', () => {
  it.each([
    ['2020-02-16', '2020-02-16'],
    ['2020-02-16 14:30', '2020-02-16T14:30'],
    [' 2020-02-16T14:30:11,25+0100 ', '2020-02-16T14:30:11.25+01:00'],
    ['2020-02-16 14:30:11 UTC', '2020-02-16T14:30:11Z'],
    ['2024-02-29', '2024-02-29'],
  ])('writes %j as %s', (text, date) => expect(isoDate(text)).toBe(date))

  it.each([
    '2020-13-01',
    '2023-02-29',
    '0000-00-00',
    '2020-02-16T24:30',
    '2020-02-16T14:61',
    '2020-02-16 and more',
    '1581863411',
    '',
    null,
    7,
  ])('is null for %j', value => expect(isoDate(value)).toBeNull())

  it('takes the zone of a field that is defined to be in one, unless the value has its own', () => {
    expect([isoDate('2020-02-16 14:30:11', 'Z'), isoDate('2020-02-16T14:30:11+02', 'Z'), isoDate('2020-02-16', 'Z')]).toEqual([
      '2020-02-16T14:30:11Z',
      '2020-02-16T14:30:11+02:00',
      '2020-02-16',
    ])
  })
})

it('epochDate tells seconds from milliseconds, and neither from a day or a negative number', () => {
  expect([1581863411, 1581863411000, '1581863411', 0, -5, Number.NaN, '20', 1e300].map(epochDate)).toEqual([
    '2020-02-16T14:30:11Z',
    '2020-02-16T14:30:11Z',
    '2020-02-16T14:30:11Z',
    null,
    null,
    null,
    null,
    null,
  ])
})

it('feedDate reads the dates of feeds', () => {
  expect([feedDate('Sun, 16 Feb 2020 11:50:00 +0000'), feedDate('16 Feb 2020 11:50 GMT'), feedDate('31 Feb 2020 11:50')]).toEqual([
    '2020-02-16T11:50:00+00:00',
    '2020-02-16T11:50:00Z',
    null,
  ])
})
