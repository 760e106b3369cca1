import { execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../src/model/comparison.js'
import type { CommentRecord, LibraryEntry, ThreadOutput } from '../src/model/record.js'

const ROOT = resolve(import.meta.dirname, '..')
const PROGRAM = join(ROOT, 'dist/cli.js')
if (!existsSync(PROGRAM)) throw new Error('the program is not built: run `npm run build` before its tests')
const folder = mkdtempSync(join(tmpdir(), 'understory-cli-'))
const own = join(folder, 'own.jsonl')
const RECORDS = [
  '{"type":"thread","id":"t","title":"A title","declaredCount":3}',
  '{"type":"comment","thread":"t","id":"c1","text":"A fine start, and a good one.","author":"Ana"}',
  '{"type":"comment","thread":"t","id":"c1.1","parentId":"c1","text":"=1+1 is awful, \\"Ana\\"."}',
]
writeFileSync(own, `${RECORDS.join('\n')}\n`)
const empty = join(folder, 'empty')
mkdirSync(empty)
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as it is built: started sixty times from source it would take a minute more. */
function understory(args: readonly string[], input?: string, environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise(done => {
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      { cwd: ROOT, maxBuffer: 1 << 28, env: { ...process.env, ...environment } },
      (error, stdout, stderr) => done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
    child.stdin?.end(input ?? '')
  })
}

const recordsOf = ({ stdout }: Run) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as ThreadOutput)
const commentsOf = (run: Run) => recordsOf(run).filter((record): record is CommentRecord => record.type === 'comment')

describe('understory compare', () => {
  it('prints one object in a pipe and a table when asked', async () => {
    const run = await understory(['compare', own, own, '--target', 'start', '--quiet'])
    expect(run.status).toBe(0)
    const { threads } = JSON.parse(run.stdout) as Comparison
    expect(threads.map(({ id }) => id)).toEqual(['t', 't~2'])
    expect(threads[0]?.commenters.map(({ author }) => author)).toEqual(['Ana', 'unknown author (c1.1)'])
    expect(threads[0]?.commenters[0]?.targets.start?.stance).toBe('favor')
    const table = await understory(['compare', own, '--format', 'table', '--quiet'])
    expect(table.stdout).toContain('commenter')
  })

  it('is wrong usage without a file or in a format there is not', async () => {
    expect((await understory(['compare'])).status).toBe(2)
    expect((await understory(['compare', own, '--format', 'tree'])).status).toBe(2)
  })
})

describe('understory read', () => {
  it('prints records on stdout and says on stderr which reader it chose', async () => {
    const run = await understory(['read', own])
    expect(run.status).toBe(0)
    expect(commentsOf(run).map(({ id, parentId }) => [id, parentId])).toEqual([
      ['c1', null],
      ['c1.1', 'c1'],
    ])
    expect(run.stderr).toContain('read as understory by its content')
  })

  it('reads back what it wrote, to the letter', async () => {
    const first = await understory(['read', own, '--quiet'])
    const copy = join(folder, 'copy.jsonl')
    writeFileSync(copy, first.stdout)
    expect((await understory(['read', copy, '--quiet'])).stdout).toBe(first.stdout)
  })

  it('reads standard input', async () => {
    expect(commentsOf(await understory(['read', '-', '--quiet'], RECORDS.join('\n')))).toHaveLength(2)
  })

  it('reads a folder, keeps threads of the same id apart, goes on past a bad file and names it', async () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    writeFileSync(join(many, 'a.jsonl'), RECORDS.join('\n'))
    writeFileSync(join(many, 'b.bin'), Buffer.from([0, 1, 2, 3]))
    writeFileSync(join(many, 'c.jsonl'), RECORDS.join('\n'))
    const run = await understory(['read', many, '--quiet'])
    expect(run.status).toBe(1)
    expect(
      recordsOf(run)
        .filter(({ type }) => type === 'thread')
        .map(record => 'id' in record && record.id),
    ).toEqual(['t', 't~2'])
    expect(run.stderr).toMatch(/b\.bin: .*not text/)
  })

  it('prints an outline for people', async () => {
    const { stdout } = await understory(['read', own, '--format', 'tree', '--quiet'])
    expect(stdout).toContain('3 declared · 2 found')
    expect(stdout).toMatch(/\n {2}c1\.1 /)
  })
})

describe('understory analyze', () => {
  it('adds judgements to the same records', async () => {
    const [first] = commentsOf(await understory(['analyze', own, '--quiet']))
    expect(
      first?.text.slice(
        ...Object.values(first.sentiment?.words[0] ?? {})
          .slice(0, 2)
          .map(Number),
      ),
    ).toBe(first?.sentiment?.words[0]?.text)
    expect(first).toHaveProperty('language')
  })
})

describe('understory export', () => {
  it('writes a file that appears whole', async () => {
    const out = join(folder, 'out.csv')
    expect((await understory(['export', own, '--to', 'csv', '-o', out, '--quiet'])).status).toBe(0)
    expect(readFileSync(out, 'utf8')).toContain('\r\nc1.1,c1,')
  })

  it('writes to standard output without -o', async () => {
    expect((await understory(['export', own, '--to', 'markdown', '--quiet'])).stdout).toContain('# A title')
  })

  it('refuses to write over what it reads', async () => {
    const before = readFileSync(own, 'utf8')
    const run = await understory(['export', folder, '--to', 'csv', '-o', own, '--quiet'])
    expect([run.status, run.stderr]).toEqual([2, `understory: ${own}: it is read here and would be written over; name another file\n`])
    expect(readFileSync(own, 'utf8')).toBe(before)
  })

  it('leaves no file where nothing could be read', async () => {
    const out = join(folder, 'nothing.csv')
    const run = await understory(['export', 'no-such-file.txt', '--to', 'csv', '-o', out])
    expect([run.status, existsSync(out)]).toEqual([1, false])
    expect(run.stderr).toContain('nothing could be read, so nothing is written')
  })

  it.skipIf(!existsSync('/proc/self/fd'))('writes to the standard output that the shell named as a file', async () => {
    const out = join(folder, 'shell.csv')
    const command = `"${process.execPath}" --import tsx src/cli.ts export "${own}" --to csv -o /proc/self/fd/1 --quiet > "${out}"; ls "${out}"*`
    expect(execFileSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' })).toBe(`${out}\n`)
    expect(readFileSync(out, 'utf8')).toContain('\r\nc1.1,c1,')
  })

  it.skipIf(!existsSync('/dev/full'))('says in one line that there is no space left', () => {
    const command = `"${process.execPath}" --import tsx src/cli.ts export "${own}" --to csv --quiet 2>&1 > /dev/full; true`
    expect(execFileSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' })).toBe(
      'understory: standard output: there is no space left\n',
    )
  })

  it('lists the formats', async () => {
    expect((await understory(['export', '--to', 'help'])).stdout).toMatch(/^csv .*\ncsv-excel .*\ntsv .*\njsonl /)
  })

  it('writes what a table cannot say beside it', async () => {
    const out = join(folder, 'beside.csv')
    await understory(['export', own, '--to', 'csv', '-o', out, '--quiet'])
    expect(readFileSync(`${out}-metadata.json`, 'utf8')).toContain('Written by understory')
  })

  it('writes a format of several files to a folder or a zip, and refuses standard output', async () => {
    expect((await understory(['export', own, '--to', 'convokit', '-o', join(folder, 'corpus'), '--quiet'])).status).toBe(0)
    expect(readFileSync(join(folder, 'corpus/utterances.jsonl'), 'utf8')).toContain('"id"')
    await understory(['export', own, '--to', 'convokit', '-o', join(folder, 'corpus.zip'), '--quiet'])
    expect(readFileSync(join(folder, 'corpus.zip')).subarray(0, 2).toString()).toBe('PK')
    const run = await understory(['export', own, '--to', 'convokit'])
    expect([run.status, run.stdout]).toEqual([2, ''])
    expect(run.stderr).toContain('name a folder')
  })

  it('warns about pseudonyms on the way, and gives the same names under the same key', async () => {
    const args = ['export', own, '--to', 'jsonl', '--pseudonyms', '--key', 'our project']
    const [first, second] = [await understory(args), await understory(args)]
    expect(first.stdout).toBe(second.stdout)
    expect(first.stdout).toContain('"pseudonyms":true')
    expect(first.stderr).toContain('can identify its author')
    expect(first.stderr + first.stdout).not.toContain('our project')
    expect((await understory(['export', own, '--to', 'csv', '--pseudonyms', '--key', 'short'])).status).toBe(2)
    // A key alone says what is meant.
    expect((await understory(['export', own, '--to', 'jsonl', '--key', 'our project'])).stdout).toBe(first.stdout)
  })

  it('leaves nothing behind where it cannot write', async () => {
    const run = await understory(['export', own, '--to', 'csv', '-o', join(folder, 'no', 'such', 'folder.csv'), '--quiet'])
    expect(run.status).toBe(1)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
    expect(run.stderr).toContain(`${join(folder, 'no', 'such', 'folder.csv')}: there is no such folder`)
    const onFile = await understory(['export', own, '--to', 'convokit', '-o', join(own, 'corpus'), '--quiet'])
    expect([onFile.status, onFile.stderr]).toEqual([1, expect.stringContaining(join(own, 'corpus'))])
  })
})

describe('what goes wrong', () => {
  it.each([
    ['a file that does not exist', ['read', 'no-such-file.txt'], 1, 'no-such-file.txt: there is no such file'],
    ['no file at all', ['read'], 2, 'name at least one file'],
    ['a reader that does not exist', ['read', own, '--from', 'word'], 2, 'there is no reader "word"'],
    ['a format that does not exist', ['export', own, '--to', 'docx'], 2, 'there is no format "docx"'],
    ['an unknown command', ['reed', own], 2, 'unknown command'],
    ['a column that holds what no comment has', ['read', own, '--columns', 'foo=Nr'], 2, 'it can be its parent, text, id, author, date'],
    ['a folder with nothing in it', ['read', empty], 1, 'empty: the folder holds nothing to read'],
    ['an empty name of a file', ['read', ''], 2, 'the name of a file is empty'],
    ['an empty name of an output', ['export', own, '--to', 'csv', '-o', ''], 2, 'the name of a file or folder'],
    ['a column named twice', ['read', own, '--columns', 'text=a,text=b'], 2, 'each of them once'],
    ['a path that would move the cursor', ['read', 'no\u001b[2Jfile'], 1, 'understory: no [2Jfile: there is no such file'],
    ['an unknown option', ['read', own, '--topics', '3'], 2, "understory: unknown option '--topics'"],
    ['a port that is none', ['serve', own, '--port', '1e2'], 2, 'understory: option'],
    ['a folder of imports that is a file', ['serve', own, '--library', own], 1, 'name another folder for imports with --library'],
    ['a wrong number of topics', ['analyze', own, '--topics', 'many'], 2, 'a whole number from 1'],
  ])('is said in one line: %s', async (_what, args, status, words) => {
    const run = await understory(args)
    expect(run.status).toBe(status)
    expect(run.stderr).toContain(words)
    expect(run.stderr).toMatch(/^(?:understory: .*\n)+$/)
    expect(run.stdout).toBe('')
  })

  it('is no error when the reader of a pipe has had enough', async () => {
    const many = join(folder, 'long.jsonl')
    writeFileSync(many, Array.from({ length: 50_000 }, (_, at) => `{"type":"comment","id":"c${at}","text":"words"}\n`).join(''))
    const child = spawn(process.execPath, [PROGRAM, 'read', many, '--quiet'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', data => (errors += data))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(done => child.once('close', done))
    expect([status, errors]).toEqual([0, ''])
  })
})

it('the records are whole though nobody reads the notes any more', async () => {
  const paths = Array.from({ length: 50 }, () => own)
  const child = spawn(process.execPath, [PROGRAM, 'read', ...paths], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let records = ''
  child.stdout.on('data', data => (records += data))
  child.stderr.destroy()
  const status = await new Promise(done => child.once('close', done))
  expect([status, records.match(/"type":"comment"/g)?.length]).toEqual([0, 100])
})

describe('understory serve', () => {
  it('says that a port is taken and how to choose another', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise(listening => other.once('listening', listening))
    const { port } = other.address() as AddressInfo
    const run = await understory(['serve', own, '--port', `${port}`, '--library', join(folder, 'library')])
    other.close()
    expect(run.status).toBe(1)
    expect(run.stderr).toContain(`port ${port} is taken by another program; choose one with --port`)
  })

  it('says that PORT is no port', async () => {
    const run = await understory(['serve', own], '', { PORT: 'abc' })
    expect([run.status, run.stderr]).toEqual([2, 'understory: PORT=abc: a port is a whole number from 0 to 65535\n'])
  })

  it('takes the columns that are named', async () => {
    const table = join(folder, 'columns.csv')
    writeFileSync(table, 'Nr;Wer;Was\n1;Ana;Plum jam\n2;Bo;Quince jelly\n')
    const library = join(folder, 'library')
    const child = spawn(
      process.execPath,
      [PROGRAM, 'serve', table, '--columns', 'text=Was,author=Wer', '--port', '0', '--library', library],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const address = await new Promise<string>(printed => child.stdout.once('data', data => printed(`${data}`.trim())))
    const [entry] = (await (await fetch(`${address}/api/threads`)).json()) as LibraryEntry[]
    expect([entry?.reader, entry?.commentCount]).toEqual(['table', 2])
    child.kill('SIGTERM')
    await new Promise(done => child.once('close', done))
  })

  it('prints its address, answers, and stops when asked to', async () => {
    const library = join(folder, 'library')
    const child = spawn(process.execPath, [PROGRAM, 'serve', own, '--port', '0', '--library', library], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const address = await new Promise<string>(printed => child.stdout.once('data', data => printed(`${data}`.trim())))
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${address}/api/threads/t`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await new Promise(done => child.once('close', done))).toBe(0)
  })
})
