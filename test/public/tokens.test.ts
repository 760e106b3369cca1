// The palette, computed: contrast by WCAG 2.2, and whether colors that mean different things stay apart under color-vision deficiencies.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TONE_COLORS } from '../../src/write/colors.js'
import { contrast, difference, type Rgb, rgbOf, seenBy, type Vision } from './color.js'

const css = readFileSync(resolve(import.meta.dirname, '../../public/theme/tokens.css'), 'utf8')
const pairs = new Map(
  Array.from(css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g), ([, name, ...both]) => [name, both]),
)
const token = (name: string, theme: number): Rgb => {
  const value = pairs.get(name)?.[theme]
  if (value === undefined) throw new RangeError(`there is no token "${name}"`)
  return rgbOf(value)
}

const GROUNDS = ['paper', 'panel']
const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan']
/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5
const GRAPHICS = 3

describe.each(['light', 'dark'])('the %s palette', name => {
  const theme = name === 'light' ? 0 : 1
  const least = (front: string, grounds: readonly string[]) =>
    Math.min(...grounds.map(ground => contrast(token(front, theme), token(ground, theme))))

  it.each([
    ['ink', [...GROUNDS, 'sunk', 'hover', 'accent-wash', 'found']],
    ['ink-soft', [...GROUNDS, 'sunk', 'hover', 'accent-wash']],
    ['dimmed', GROUNDS],
    ['accent', [...GROUNDS, 'hover']],
    ['trouble', [...GROUNDS, 'trouble-wash', 'accent-wash']],
    ['on-accent', ['accent']],
  ])('%s can be read on %j', (front, grounds) => {
    expect(least(front, grounds)).toBeGreaterThanOrEqual(TEXT)
  })

  it.each([
    'edge',
    'mark-line',
    'word-negative',
    'word-positive',
    'agree',
    'disagree',
    'unclear',
    'accent',
  ])('%s stands out as a line', front => {
    expect(least(front, GROUNDS)).toBeGreaterThanOrEqual(GRAPHICS)
  })

  it('keeps praise and blame apart for every kind of eye', () => {
    for (const vision of VISIONS)
      for (const step of ['1', '2'])
        expect(
          difference(seenBy(token(`negative-${step}`, theme), vision), seenBy(token(`positive-${step}`, theme), vision)),
        ).toBeGreaterThan(25)
  })

  it('keeps agreement and disagreement apart from both ends of the sentiment', () => {
    for (const stance of ['agree', 'disagree'])
      for (const end of ['negative-2', 'positive-2']) expect(difference(token(stance, theme), token(end, theme))).toBeGreaterThan(20)
  })

  it('gives no two topics the same look', () => {
    const topics = ['0', '1', '2', '3', '4', '5', '6', 'other'].map(topic => token(`topic-${topic}`, theme))
    for (const [place, one] of topics.entries())
      for (const other of topics.slice(place + 1)) expect(difference(one, other)).toBeGreaterThan(15)
  })
})

it('every color is given for both themes', () => {
  const single = Array.from(css.matchAll(/--([\w-]+): (#[0-9a-f]+|rgb[^;]*);/g), ([, name]) => name)
  expect(single).toEqual([])
})

it('colors sentiment on the page as in an exported picture', () => {
  const { mixed, none, ...steps } = TONE_COLORS
  expect(Object.fromEntries(Object.keys(steps).map(step => [step, pairs.get(step)?.[0]]))).toEqual(steps)
  expect(mixed).toBe(steps.balanced)
})
