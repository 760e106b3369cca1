import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { exportTo } from '../src/export.js'
import { identityOf } from '../src/files.js'
import { formatNamed } from '../src/pipeline.js'
import { nasty } from './write/nasty.js'

const folder = mkdtempSync(join(tmpdir(), 'understory-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function exported(format: string, output: string, threads = [nasty('one/“two”'), nasty('../../three')]) {
  const notes: string[] = []
  await exportTo(formatNamed(format), threads, { output: join(folder, output), inputs: new Set(), note: text => void notes.push(text) })
  return notes
}

describe('an export', () => {
  it('of one thread in a format of one thread is a file', async () => {
    await exported('svg', 'one.svg', [nasty()])
    expect(readFileSync(join(folder, 'one.svg'), 'utf8')).toMatch(/^<svg /)
  })

  it('of several threads in a format of one thread is a folder, whose names stay in it', async () => {
    await exported('svg', 'pictures')
    expect(readdirSync(join(folder, 'pictures'))).toEqual(['one-two-.svg', 'three.svg'].sort())
    expect(existsSync(join(folder, '..', 'three.svg'))).toBe(false)
  })

  it('of several threads is a zip where the name asks for one', async () => {
    await exported('svg-icicle', 'pictures.zip')
    expect(Object.keys(unzipSync(readFileSync(join(folder, 'pictures.zip'))))).toEqual(['one-two-.svg', 'three.svg'])
  })

  it('of one file is a zip too where the name asks for one', async () => {
    await exported('csv', 'table.zip')
    const files = unzipSync(readFileSync(join(folder, 'table.zip')))
    expect(Object.keys(files)).toEqual(['table.csv', 'table.csv-metadata.json'])
    expect(new TextDecoder().decode(files['table.csv-metadata.json'])).toContain('"url": "table.csv"')
  })

  it('of several files cannot go to standard output, and says what to do', async () => {
    const to = exportTo(formatNamed('svg'), [nasty('a'), nasty('b')], { output: '-', inputs: new Set(), note: () => {} })
    await expect(to).rejects.toThrow(/name a folder/)
  })

  it('has beside it what its format has no place for', async () => {
    await exported('tsv', 'ferry.tsv')
    expect(JSON.parse(readFileSync(join(folder, 'ferry.tsv-metadata.json'), 'utf8'))).toMatchObject({
      url: 'ferry.tsv',
      dialect: { delimiter: '\t' },
    })
  })

  it('of nothing is an error and leaves no file', async () => {
    await expect(exported('csv', 'nothing.csv', [])).rejects.toThrow('nothing could be read')
    expect(existsSync(join(folder, 'nothing.csv'))).toBe(false)
  })

  it('never writes over what it reads, under whatever name', async () => {
    const own = join(folder, 'own.jsonl')
    writeFileSync(own, 'mine')
    symlinkSync(own, join(folder, 'link.csv'))
    for (const name of ['own.jsonl', 'link.csv']) {
      const to = exportTo(formatNamed('csv'), [nasty()], {
        output: join(folder, name),
        inputs: new Set([identityOf(own) as string]),
        note: () => {},
      })
      await expect(to).rejects.toThrow(RangeError)
      await expect(to).rejects.toThrow(`${join(folder, name)}: it is read here`)
    }
    expect(readFileSync(own, 'utf8')).toBe('mine')
  })

  it('into a pipe has nothing beside it', async () => {
    const pipe = join(folder, 'pipe.csv')
    execFileSync('mkfifo', [pipe])
    const [words] = await Promise.all([readFile(pipe, 'utf8'), exported('csv', 'pipe.csv')])
    expect(words).toMatch(/^comment_id,/)
    expect([lstatSync(pipe).isFIFO(), existsSync(`${pipe}-metadata.json`)]).toEqual([true, false])
  })

  it('says how many characters the format could not hold', async () => {
    expect(await exported('graphml', 'ferry.graphml')).toEqual([expect.stringMatching(/^\d+ characters .* U\+FFFD/)])
    expect(await exported('jsonl', 'ferry.jsonl')).toEqual([])
  })
})
