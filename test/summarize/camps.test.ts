// Camps: opponents stand apart, allies together, strangers nowhere; what the search promises on any graph.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReplyStance } from '../../src/model/annotations.js'
import { campsOf } from '../../src/summarize/camps.js'
import type { Between } from '../../src/summarize/replies-between.js'

const SEED = 20_261_125

const said = (a: number, b: number, stance: ReplyStance['stance'], returns = false): Between => ({
  comment: 0,
  a,
  b,
  reply: { stance, confidence: 0.8, cues: [] },
  returns,
})
const camps = (people: number, replies: readonly Between[]) => campsOf(people, replies).map(place => place?.camp ?? null)

describe('camps', () => {
  it('set apart who opposes whom, and the first is in camp 0', () => {
    expect(camps(3, [said(1, 0, 'disagree'), said(2, 1, 'disagree')])).toEqual([0, 1, 0])
  })

  it('keep together who sides with whom', () => {
    expect(camps(4, [said(1, 0, 'agree'), said(2, 0, 'disagree'), said(3, 2, 'agree')])).toEqual([0, 0, 1, 1])
  })

  it('take people who go on answering each other for opponents in a debate, whatever their words are', () => {
    const exchange = [said(1, 0, 'none'), said(0, 1, 'none', true), said(1, 0, 'none', true)]
    const debate = [2, 3, 4].map(at => said(at, 0, 'disagree'))
    expect(camps(5, [...exchange, ...debate]).slice(0, 2)).toEqual([0, 1])
  })

  it('take no exchange for opposition where nobody opposes anybody, or hardly anybody', () => {
    const exchange = [said(1, 0, 'none'), said(0, 1, 'none', true), said(1, 0, 'query', true), said(0, 1, 'agree', true)]
    expect(camps(2, exchange)).toEqual([null, null])
    expect(camps(4, [...exchange, ...exchange, said(3, 2, 'disagree'), said(2, 0, 'query')]).slice(0, 2)).toEqual([null, null])
  })

  it('have no place for whoever only asks', () => {
    expect(camps(3, [said(1, 0, 'disagree'), said(2, 0, 'query'), said(0, 2, 'none', true)])).toEqual([0, 1, null])
  })

  it('leave out whoever nobody answers, and groups that have nothing to do with the largest', () => {
    const places = camps(6, [said(1, 0, 'disagree'), said(2, 0, 'disagree'), said(4, 3, 'disagree')])
    expect(places).toEqual([0, 1, 1, null, null, null])
  })

  it('are none where nobody opposes anybody: a camp has another one against it', () => {
    const crowd = Array.from({ length: 119 }, (_, at) => said(at + 1, Math.floor(at / 3), 'none'))
    expect(camps(120, crowd).every(camp => camp === null)).toBe(true)
    expect(camps(3, [said(1, 0, 'agree'), said(2, 0, 'agree'), said(2, 1, 'query')])).toEqual([null, null, null])
  })

  it('leave out whoever is far from all that takes a side, and are not sure of those who only keep company', () => {
    const opposing = [0, 0, 0, 0].map(of => said(1, of, 'disagree'))
    const places = campsOf(6, [...opposing, ...[1, 2, 3, 4].map(at => said(at + 1, at, 'none'))])
    expect(places.map(place => place?.camp ?? null)).toEqual([0, 1, 1, null, null, null])
    expect(places[2]?.confidence).toBeLessThan(0.6)
  })

  it('are none without replies', () => {
    expect(camps(3, [])).toEqual([null, null, null])
    expect(camps(0, [])).toEqual([])
  })

  it('leave in between whoever is pulled to both sides alike', () => {
    expect(camps(3, [said(1, 0, 'disagree'), said(2, 0, 'disagree'), said(2, 1, 'disagree'), said(1, 0, 'disagree')])[2]).toBeNull()
  })

  it('are surer of whom more replies place', () => {
    const [, once, often] = campsOf(3, [said(1, 0, 'disagree'), ...Array.from({ length: 5 }, () => said(2, 0, 'disagree'))])
    expect(often?.confidence).toBeGreaterThan(once?.confidence as number)
  })

  it('come out the same each time, place no one against most of their evidence, and are not certain of anything', () => {
    const reply = fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom<ReplyStance['stance']>('agree', 'disagree', 'query', 'none'), fc.boolean())
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 40 }), list => {
        const replies = list.filter(([a, b]) => a !== b).map(([a, b, stance, returns]) => said(a, b, stance, returns))
        const places = campsOf(10, replies)
        expect(campsOf(10, replies)).toEqual(places)
        expect(places.find(place => place !== null)?.camp ?? 0).toBe(0)
        for (const place of places) if (place !== null) expect(place.confidence > 0.5 && place.confidence <= 1).toBe(true)
      }),
      { seed: SEED, numRuns: 300, verbose: 1 },
    )
  })

  it('are found among 100,000 people in linear time, around one person or in a chain', () => {
    const many = 100_000
    campsOf(
      many,
      Array.from({ length: many - 1 }, (_, at) => said(at + 1, 0, 'disagree')),
    )
    const chain = camps(
      many,
      Array.from({ length: many - 1 }, (_, at) => said(at + 1, at, 'disagree')),
    )
    expect(chain.filter(camp => camp === null).length).toBeLessThan(many / 2)
  })
})
