// Who has no label by which others are answered stands on the page's last level: the talk was written for these tests.
import { describe, expect, it } from 'vitest'
import { type Answerable, parentsByLastLevel } from '../../../src/read/text/last-level.js'
import { outlineOf, threadOf } from './reading.js'

const comment = (listMark: Answerable['listMark'], more: Partial<Answerable> = {}): Answerable => ({
  listMark,
  cluster: { isNotice: false },
  text: 'Yes.',
  createdAt: null,
  ...more,
})
const CAN = comment('ends')
const CANNOT = comment(null)

const copy = (labels: string) =>
  `5 comments\n\n${[...labels]
    .map(
      (label, at) =>
        `${'Ada Bo Cy Di Eve'.split(' ')[at]} says:\nMay ${at + 3}, 2021 at 4:08 pm\n\nThe ferry was late on day ${at}.\n\n${label === 'r' ? 'Reply\n' : ''}`,
    )
    .join('\n')}\nLeave a Reply\n\nName\n`

describe('the last level', () => {
  it('hangs those who cannot be answered under the last one before them who can', () => {
    expect(parentsByLastLevel([CAN, CAN, CANNOT, CANNOT, CAN, CAN])).toEqual(Int32Array.of(-1, -1, 1, 1, -1, -1))
  })

  it('may hold every second comment, as on pages of two levels', () => {
    expect(parentsByLastLevel([CAN, CANNOT, CANNOT, CAN])).toEqual(Int32Array.of(-1, 0, 0, -1))
  })

  it('says nothing where all can be answered, or where most cannot', () => {
    expect(parentsByLastLevel([CAN, CAN, CAN])).toBeNull()
    expect(parentsByLastLevel([CAN, CANNOT, CANNOT])).toBeNull()
  })

  it('says nothing where one of them is older than what it would answer', () => {
    const dated = (day: number, listMark: Answerable['listMark']) => comment(listMark, { createdAt: `2021-05-0${day}` })
    expect(parentsByLastLevel([dated(3, 'ends'), dated(4, null), dated(2, 'ends'), dated(1, 'ends')])?.at(1)).toBe(0)
    expect(parentsByLastLevel([dated(3, 'ends'), dated(2, null), dated(2, 'ends'), dated(1, 'ends')])).toBeNull()
  })

  it('takes notices of other sites and comments that are gone for neither', () => {
    const notice = comment(null, { cluster: { isNotice: true } })
    const gone = comment(null, { text: 'This comment was deleted.' })
    expect(parentsByLastLevel([CAN, notice, gone, CAN, CANNOT])).toEqual(Int32Array.of(-1, -1, -1, -1, 3))
    expect(parentsByLastLevel([CAN, CAN, notice, gone])).toBeNull()
  })

  it('is read from a copy, and said', () => {
    expect(outlineOf(copy('rr-rr')).map(line => line.slice(0, 6))).toEqual(['Ada: T', 'Bo: Th', '  Cy: ', 'Di: Th', 'Eve: T'])
    expect(
      threadOf(copy('rr-rr'))
        .messages.map(({ text }) => text)
        .join(),
    ).toContain('1 of 5 cannot be answered, as on the last level')
    expect(outlineOf(copy('rrrrr')).every(line => !line.startsWith(' '))).toBe(true)
  })
})
