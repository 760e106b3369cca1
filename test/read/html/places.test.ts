// What stands at the same place of every comment.
import { expect, it } from 'vitest'
import { markFurniture } from '../../../src/read/html/furniture.js'
import { markElements } from '../../../src/read/html/marks.js'
import { parsePage } from '../../../src/read/html/page.js'
import { regularPlaces } from '../../../src/read/html/places.js'
import { createUnits } from '../../../src/read/html/units.js'

const NAMES = ['Ada Quill', 'J. Brandt', 'Chidi', 'Dora Lind', 'Emil']
const WORDS = 'The timetable on the quay is last winter’s, and the bell is hoarse, and nobody minds at all.'

function placesIn(html: string) {
  const page = parsePage(html)
  const { names, labels } = regularPlaces(
    page,
    createUnits(
      page,
      page.names.flatMap((name, at) => (name === 'li' ? [at] : [])),
    ),
  )
  return { names: names.map(at => (at < 0 ? null : page.data[at])), labels: [...new Set(labels.map(at => page.data[at]))] }
}

it('names are the short texts that differ as names do, before titles that few share', () => {
  const item = (name: string, at: number) =>
    `<li><i class="a${at}">${name}</i><i class="b">${at % 2 === 0 ? 'Member' : 'Old hand'}</i><u>Report</u><p>${WORDS}</p></li>`
  expect(placesIn(NAMES.map(item).join(''))).toEqual({ names: NAMES, labels: [...NAMES, 'Member', 'Old hand', 'Report'] })
})

it('sentences, numbers and addresses are no names', () => {
  for (const text of ['It rang!', '12', 'a@b.example']) {
    const item = (_: string, at: number) => `<li><i>${at} ${text}</i><p>${WORDS}</p></li>`
    expect(placesIn(NAMES.map(item).join('')).names).toEqual(NAMES.map(() => null))
  }
})

it('more labels than a call has room for are all told', () => {
  const many = 150_000
  expect(placesIn(`<li><i>Report</i><p>${WORDS}</p></li>`.repeat(many)).labels).toEqual(['Report'])
})

it('forms within forms of drawings are looked into once each', () => {
  const depth = 60_000
  const page = parsePage(`<ul><li>${'<svg><form>'.repeat(depth)}${WORDS}</li></ul>`)
  expect(markFurniture(page, createUnits(page, [page.names.indexOf('li')]), markElements(page)).length).toBe(page.names.length)
}, 15_000)
