// The report and the graph colour by the scale that the page and the pictures have: by label first, and not at all where no word was scored.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { Thread } from '../../src/model/thread.js'
import { type ToneKey, toneOf } from '../../src/model/tone.js'
import { createAnalysis, read } from '../../src/pipeline.js'
import { sourceOfText } from '../../src/read/source.js'
import { TONE_COLORS, UNKNOWN_COLOR } from '../../src/write/colors.js'
import { gexfFormat } from '../../src/write/graphs/gexf.js'
import { htmlFormat } from '../../src/write/html/report.js'
import { commentRecords } from '../../src/write/record.js'
import type { ExportFormat } from '../../src/write/writer.js'

const HORN = resolve(import.meta.dirname, '../../corpus/letting-the-horn-go-quiet/source.html')
const [thread] = [...read(sourceOfText(readFileSync(HORN, 'utf8'), 'source.html')).threads]
const horn = createAnalysis()(thread as Thread)
const tones = [...commentRecords(horn)].map(({ sentiment }) => toneOf(sentiment))

const written = ({ write }: ExportFormat): string => [...write([horn])].join('')
const counted = <T>(all: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

it('the report marks each scored comment with its tone', () => {
  const marked = [...written(htmlFormat).matchAll(/<article [^>]*data-tone="([^"]+)"[^>]*--tone:([^;"]+)/g)]
  expect(counted(marked.map(([, tone]) => tone as ToneKey))).toEqual(counted(tones.filter(tone => tone !== 'none')))
  for (const [, tone, color] of marked) expect(color).toBe(TONE_COLORS[tone as ToneKey])
})

it('the graph colours each comment by its tone', () => {
  const channels = (color: string) => [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16)).join(' ')
  const found = [...written(gexfFormat).matchAll(/<viz:color r="(\d+)" g="(\d+)" b="(\d+)"/g)].map(([, r, g, b]) => `${r} ${g} ${b}`)
  const told = tones.map(tone => channels(tone === 'none' ? UNKNOWN_COLOR : TONE_COLORS[tone]))
  // The post is a node too, and nobody judged it.
  expect(counted(found)).toEqual(counted([channels(UNKNOWN_COLOR), ...told]))
})
