// The rooms of the house and the doors between them: which folder may import which.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Room → rooms and packages it may import beside itself. The first room that matches a file is its room. */
const ROOMS: readonly (readonly [room: string, may: readonly string[]])[] = [
  ['src/model', []],
  ['src/read', ['src/model', 'parse5', 'sax']],
  ['src/analyze', ['src/model', 'natural', 'sentiment', 'eld']],
  ['src/summarize', ['src/model', 'src/analyze']],
  ['src/write', ['src/model', 'src/analyze', 'src/summarize', 'fflate', 'node:crypto']],
  ['src/pseudonyms', ['src/model', 'src/analyze', 'node:crypto']],
  ['src/serve', ['src', 'express', 'helmet', 'compression', 'node:']],
  ['src', ['src', 'commander', 'node:']],
  ['public', ['src/model', 'd3', 'preact', '@preact/signals']],
]

/** A loader of data files, or of a package that most runs can do without; reading text and code stays free of the file system otherwise. */
const LOADERS: readonly (readonly [file: RegExp, may: readonly string[]])[] = [
  [/^src\/analyze\//, ['node:fs', 'node:module', 'node:url']],
  [/^src\/(?:read\/html\/page|read\/xml\/stream|write\/folder)\.ts$/, ['node:module']],
  [/^src\/write\/html\/assets\.ts$/, ['node:fs']],
]

/** Only types may cross from here to there. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [
  ['src/summarize', 'src/analyze'],
  ['src/write', 'src/analyze'],
  ['src/write', 'src/summarize'],
]

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

describe('the architecture', () => {
  const imports = [...sourceFiles('src'), ...sourceFiles('public')].flatMap(importsOf)

  it('has imports to look at', () => {
    expect(imports.length).toBeGreaterThan(50)
  })

  it('lets every folder import only what its row allows', () => {
    expect(imports.filter(isForbidden).map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('lets only types cross where computing would be in the wrong room', () => {
    const crossings = imports.filter(
      ({ file, target, typeOnly }) => !typeOnly && TYPES_ONLY.some(([from, to]) => roomOf(file) === from && roomOf(target) === to),
    )
    expect(crossings.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('keeps the pipeline short enough to be read in a minute', () => {
    expect(readFileSync(join(ROOT, 'src/pipeline.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(60)
  })
})

function isForbidden({ file, target }: Import): boolean {
  const room = roomOf(file)
  const may = [
    room,
    ...(ROOMS.find(([name]) => name === room)?.[1] ?? []),
    ...LOADERS.flatMap(([of, modules]) => (of.test(file) ? modules : [])),
  ]
  if (target.startsWith('src/') || target.startsWith('public/')) return !may.some(name => target === name || target.startsWith(`${name}/`))
  return !may.some(name => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`))
}

function roomOf(path: string): string {
  return ROOMS.find(([room]) => path.startsWith(`${room}/`))?.[0] ?? path
}

function sourceFiles(folder: string): string[] {
  const waiting = [folder]
  const files: string[] = []
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (statSync(join(ROOT, path)).isDirectory()) waiting.push(...readdirSync(join(ROOT, path)).map(name => `${path}/${name}`))
    else if (/\.tsx?$/.test(path)) files.push(path)
  }
  return files
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(ROOT, file), 'utf8')
  const found = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)
  return Array.from(found, ([, type, fixed, dynamic]) => {
    const target = (fixed ?? dynamic) as string
    const path = target.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), target))
          .split(sep)
          .join('/')
      : target
    return { file, target: path, typeOnly: type !== undefined }
  })
}
