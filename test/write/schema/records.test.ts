import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { sourceOfFile } from '../../../src/files.js'
import { createAnalysis, plain, read } from '../../../src/pipeline.js'
import { records } from '../../../src/write/record.js'
import { nasty } from '../nasty.js'
import { SLOW } from '../validate.js'

const ROOT = join(import.meta.dirname, '../../..')
const schema = JSON.parse(readFileSync(join(ROOT, 'src/write/schema/records.schema.json'), 'utf8'))
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema)
const faults = (record: unknown) =>
  validate(JSON.parse(JSON.stringify(record)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

describe('the published schema of records', () => {
  it('holds for everything that analysis can say', () => {
    for (const record of records(nasty())) expect(faults(record)).toEqual([])
  })

  it('holds for every sample, read and analyzed', SLOW, () => {
    const analyze = createAnalysis()
    for (const entry of readdirSync(join(ROOT, 'corpus'), { withFileTypes: true }).filter(one => one.isDirectory())) {
      const path = join(ROOT, 'corpus', entry.name)
      const source = readdirSync(path).find(name => name.startsWith('source.')) as string
      for (const thread of read(sourceOfFile(join(path, source))).threads)
        for (const judge of [plain, analyze]) for (const record of records(judge(thread))) expect(faults(record)).toEqual([])
    }
  })

  it('asks of input no more than type, id and text', () => {
    expect(faults({ type: 'comment', id: 'a', text: '' })).toEqual([])
    expect(faults({ type: 'comment', id: 'a' })).not.toEqual([])
    expect(faults({ type: 'comment', id: 7, text: '' })).not.toEqual([])
    expect(faults({ type: 'remark', id: 'a', text: '' })).not.toEqual([])
  })

  it('refuses numbers that mean nothing', () => {
    const [, comment] = [...records(nasty())]
    expect(faults({ ...comment, depth: -1 })).not.toEqual([])
    expect(faults({ ...comment, createdAt: 'yesterday' })).not.toEqual([])
    expect(faults({ ...comment, addressee: { id: 'a', rule: 'vocative', confidence: 2, evidence: null } })).not.toEqual([])
  })

  it('lets a stance in a language that is not judged have no score', () => {
    const [, comment] = [...records(nasty())]
    const toward = (score: number | null | string) => [{ target: 'Фонтан', stance: 'none', score, evidence: [] }]
    expect(faults({ ...comment, targets: toward(null) })).toEqual([])
    expect(faults({ ...comment, targets: toward('') })).not.toEqual([])
  })

  it('travels with the package', () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
    expect(exports['./records.schema.json']).toBe('./dist/write/schema/records.schema.json')
  })
})
