// A drawing as an SVG file: whole, escaped, and with a word about itself.
import { expect, it } from 'vitest'
import type { Drawing } from '../../../public/take/drawing.js'
import { svgOf } from '../../../public/take/svg.js'
import { elementsOf } from '../../write/xml-events.js'

const font = { family: '"A", serif', size: 12, weight: '400', style: 'normal' }
const drawing: Drawing = {
  width: 100,
  height: 40,
  ground: 'rgb(0, 0, 0)',
  shapes: [
    { kind: 'path', d: 'M0 0H10', matrix: [1, 0, 0, 1, 5.123456, 6], stroke: 'rgb(1, 2, 3)', strokeWidth: 2, dashes: [4, 3] },
    { kind: 'text', text: '<script>&"\u0000\ud800', x: 1, y: 2, turned: false, fill: 'red', opacity: 1, font },
    { kind: 'text', text: 'up', x: 3, y: 4, turned: true, fill: 'red', opacity: 0.5, font },
  ],
}

it('is well-formed whatever the text, and keeps lines, dashes and turned text', () => {
  const svg = svgOf(drawing, { title: 'tree of <x>', about: 'Written by understory.' })
  expect(svg).toContain('<title>tree of &lt;x&gt;</title>\n<desc>Written by understory.</desc>')
  expect(svg).toContain(
    'd="M0 0H10" transform="matrix(1 0 0 1 5.12 6)" fill="none" stroke="rgb(1, 2, 3)" stroke-width="2" stroke-dasharray="4 3"',
  )
  expect(svg).toContain('&lt;script&gt;&amp;&quot;\ufffd\ufffd</text>')
  expect(svg).toContain('transform="translate(3 4) rotate(-90)"')
  expect(elementsOf(svg).map(({ name }) => name)).toEqual(['title', 'desc', 'rect', 'path', 'text', 'text', 'svg'])
})
