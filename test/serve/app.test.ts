import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.js'
import type { LibraryEntry, ThreadAnswer, ThreadColumns } from '../../src/model/record.js'
import { createApp } from '../../src/serve/app.js'
import { createImportStore } from '../../src/serve/import-store.js'
import { createLibrary } from '../../src/serve/library.js'
import { thread } from '../model/notation.js'

const folder = mkdtempSync(join(tmpdir(), 'understory-library-'))
const hostile = '<script>alert(1)</script>'
const sample = thread('a(b) c', { a: { text: hostile, author: '<img src=x onerror=alert(1)>' } })
/** Own records, the one format that every build can read. */
const records = (id: string, text = 'words') =>
  ['{"type":"thread","id":"%","title":"A title"}', `{"type":"comment","id":"c1","text":${JSON.stringify(text)}}`]
    .join('\n')
    .replace('%', id)

let server: Server
let base: string

const open = () => createLibrary([{ thread: sample, bytes: 321, sha256: 'a' }], createImportStore(folder))
const start = (library = open(), limit = 10_000) =>
  new Promise<Server>(listening => {
    const made = createServer(createApp({ library, page: null, limit })).listen(0, '127.0.0.1', () => listening(made))
  })
const at = (path: string, init?: RequestInit) => fetch(`${base}${path}`, init)
const post = (body: BodyInit, name = 'a.jsonl') => at(`/api/threads?name=${encodeURIComponent(name)}`, { method: 'POST', body })
const errorOf = async (response: Response) => ((await response.json()) as { error: { code: string; text: string } }).error

beforeAll(async () => {
  server = await start()
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

describe('the HTTP interface', () => {
  it('compares the commenters of a thread, toward targets that were asked for', async () => {
    const response = await at('/api/threads/test/compare?target=script&target=words')
    expect(response.headers.get('content-type')).toContain('application/json')
    const { threads } = (await response.json()) as Comparison
    expect(threads).toHaveLength(1)
    expect(threads[0]?.commenters.map(({ author, comments }) => [author, comments])).toEqual([
      ['<img src=x onerror=alert(1)>', 1],
      ['unknown author (b)', 1],
      ['unknown author (c)', 1],
    ])
    expect(threads[0]?.targets).toContain('script')
    expect(threads[0]?.pairs.map(({ a, b, replies }) => [a, b, replies])).toEqual([
      ['unknown author (b)', '<img src=x onerror=alert(1)>', 1],
    ])
  })

  it('refuses to compare what is not there, or toward more targets than anybody asks for', async () => {
    expect((await at('/api/threads/nothing/compare')).status).toBe(404)
    const many = await at(`/api/threads/test/compare?${'target=x&'.repeat(21)}`)
    expect([many.status, (await errorOf(many)).code]).toEqual([400, 'wrong-usage'])
    expect((await at(`/api/threads/test/compare?target=${'x'.repeat(201)}`)).status).toBe(400)
  })

  it('lists the library', async () => {
    const entries = (await (await at('/api/threads')).json()) as LibraryEntry[]
    expect(entries).toMatchObject([{ id: 'test', commentCount: 3, sample: true }])
  })

  it('tells of a thread its size, its time and its mood once it was judged, and of an import when it came', async () => {
    const dated = `${records('dated', 'I love it.')}\n{"type":"comment","id":"c2","text":"I hate it.","createdAt":"2024-05-01"}\n{"type":"comment","id":"c3","text":"Mmh","createdAt":"2024-04-01"}`
    await post(dated)
    const entry = async () => ((await (await at('/api/threads')).json()) as LibraryEntry[]).find(({ id }) => id === 'dated')
    expect(await entry()).toMatchObject({
      bytes: Buffer.byteLength(dated),
      importedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      span: { first: '2024-04-01', last: '2024-05-01', dated: 2 },
    })
    const restarted = open()
      .list()
      .find(({ id }) => id === 'dated')
    expect(restarted).toMatchObject({ mood: null, importedAt: (await entry())?.importedAt })
    const mood = { negative: 1, neutral: 0, positive: 1, unscored: 1 }
    expect(await (await at('/api/threads/dated/mood')).json()).toEqual(mood)
    expect((await entry())?.mood).toEqual(mood)
    expect((await at('/api/threads/nothing/mood')).status).toBe(404)
    await at('/api/threads/dated', { method: 'DELETE' })
    const [first] = (await (await at('/api/threads')).json()) as LibraryEntry[]
    expect(first).toMatchObject({ id: 'test', bytes: 321, importedAt: null, span: null })
  })

  it('gives a thread with its comments as JSON, whatever they contain', async () => {
    const response = await at('/api/threads/test')
    expect(response.headers.get('content-type')).toContain('application/json')
    const answer = (await response.json()) as ThreadAnswer
    expect(answer.comments.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', null],
    ])
    expect(answer.comments[0]?.text).toBe(hostile)
  })

  it('gives a thread as columns, uncompressed, and its comments by range', async () => {
    const response = await at('/api/threads/test/columns')
    expect([response.headers.get('content-encoding'), response.headers.get('cache-control')]).toEqual([null, 'no-transform'])
    const { id, parent, authors, author, analyzed } = (await response.json()) as ThreadColumns
    expect({ id, parent, authors, author, analyzed }).toEqual({
      id: ['a', 'b', 'c'],
      parent: [-1, 0, -1],
      authors: ['<img src=x onerror=alert(1)>'],
      author: [0, -1, -1],
      analyzed: true,
    })
    const range = async (query: string) =>
      ((await (await at(`/api/threads/test/comments${query}`)).json()) as { id: string }[]).map(({ id }) => id)
    expect(await range('?from=1&to=2')).toEqual(['b'])
    expect(await range('?from=2')).toEqual(['c'])
    expect(await range('')).toEqual(['a', 'b', 'c'])
  })

  it.each([
    'from=-1',
    'from=2&to=1',
    'from=4',
    'from=x',
    'to=1.5',
    'from=',
    'to=0x2',
    'from=0&from=1',
  ])('refuses the range %s', async query => {
    const response = await at(`/api/threads/test/comments?${query}`)
    expect([response.status, (await errorOf(response)).code]).toEqual([400, 'wrong-usage'])
  })

  it('gives a long thread as it was read to whoever cannot wait, and judged once it was judged', async () => {
    const long = thread(Array.from({ length: 600 }, (_, place) => `x${place}`).join(' '))
    const patient = await start(createLibrary([{ thread: long, bytes: 9, sha256: 'a' }], createImportStore(folder)))
    const address = `http://127.0.0.1:${(patient.address() as AddressInfo).port}/api/threads/test/columns`
    const analyzed = async (query: string) => ((await (await fetch(`${address}${query}`)).json()) as ThreadColumns).analyzed
    expect([await analyzed('?soon=true'), await analyzed(''), await analyzed('?soon=true')]).toEqual([false, true, true])
    patient.close()
  })

  it('answers an import with its line of the library where no more is wanted', async () => {
    const response = await at('/api/threads?name=a', { method: 'POST', body: records('short'), headers: { Prefer: 'return=minimal' } })
    expect([response.status, response.headers.get('preference-applied')]).toEqual([201, 'return=minimal'])
    expect(await response.json()).toMatchObject({ id: 'short', commentCount: 1, sample: false })
    await at('/api/threads/short', { method: 'DELETE' })
  })

  it('imports what is posted, lists it as the user’s own, keeps it over a restart, removes it', async () => {
    const response = await post(records('mine'))
    expect(response.status).toBe(201)
    expect(((await response.json()) as ThreadAnswer).thread.id).toBe('mine')
    expect(
      open()
        .list()
        .map(({ id, sample }) => [id, sample]),
    ).toEqual([
      ['test', true],
      ['mine', false],
    ])
    expect((await at('/api/threads/mine', { method: 'DELETE' })).status).toBe(204)
    expect(open().list()).toHaveLength(1)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(['\\ud800', '..', 'a/b', '\\u0000', '%2f'])('keeps a thread of the id %j where an address reaches it', async id => {
    const location = (await post(records(id))).headers.get('location') as string
    expect((await at(location)).status).toBe(200)
    expect((await at(`${location}/export?to=svg`)).status).toBe(200)
    expect((await at(location, { method: 'DELETE' })).status).toBe(204)
  })

  it('keeps one copy of a file that is imported twice', async () => {
    await post(records('twice'))
    await post(records('twice'))
    expect(((await (await at('/api/threads')).json()) as LibraryEntry[]).filter(({ id }) => id.startsWith('twice'))).toHaveLength(1)
    await at('/api/threads/twice', { method: 'DELETE' })
  })

  it('tells two threads of the same id apart', async () => {
    const first = (await (await post(records('same', 'one'))).json()) as ThreadAnswer
    const second = (await (await post(records('same', 'two'))).json()) as ThreadAnswer
    expect(first.thread.id).toBe('same')
    expect(second.thread.id).toMatch(/^same~[0-9a-f]{6}$/)
    for (const {
      thread: { id },
    } of [first, second])
      await at(`/api/threads/${id}`, { method: 'DELETE' })
  })

  it('never makes a path from a name', async () => {
    await post(records('escape'), '../../escape')
    expect(readdirSync(folder).every(name => /^[0-9a-f]{64}\.(json|source)$/.test(name))).toBe(true)
    await at('/api/threads/escape', { method: 'DELETE' })
  })

  it('says why an import cannot be kept, and where', async () => {
    const file = join(folder, 'a-file')
    const late = await start(createLibrary([], createImportStore(file)))
    writeFileSync(file, '')
    const address = `http://127.0.0.1:${(late.address() as AddressInfo).port}/api/threads`
    const response = await fetch(address, { method: 'POST', body: records('mine') })
    expect([response.status, await errorOf(response)]).toEqual([
      507,
      { code: 'not-kept', text: `${file}: there is a file where a folder is needed; name another` },
    ])
    late.close()
    rmSync(file)
  })

  it('keeps samples', async () => {
    expect((await at('/api/threads/test', { method: 'DELETE' })).status).toBe(404)
  })

  it.each([
    ['nothing to read', '', 415, 'not-text'],
    ['a binary file', '\0\u0001\u0002', 415, 'not-text'],
    ['a page without comments', '{"type":"thread","id":"empty"}', 422, 'no-comments'],
    ['more than the limit', 'x'.repeat(20_000), 413, 'too-large'],
  ])('refuses %s with a reason', async (_what, body, status, code) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect((await errorOf(response)).code).toBe(code)
  })

  it.each([
    ['an empty file', ''],
    ['a format that is not known', '{"what":1}'],
  ])('says of %s what can be done without the command line', async (_what, body) => {
    const { text } = await errorOf(await post(body))
    expect(text).not.toMatch(/--|\bbody\b|\bsend\b/)
  })

  it.each([
    ['/api/threads/none', 404, 'not-found'],
    ['/api/threads/test/export?to=docx', 400, 'wrong-usage'],
    ['/api/threads/test/export?to=csv&pseudonyms=true&key=short', 400, 'wrong-usage'],
    ['/api/nothing', 404, 'not-found'],
    ['/api/threads/%E0%A4%A', 400, 'bad-request'],
    ['/no/page', 404, 'not-found'],
  ])('answers %s with %i and no stack trace', async (path, status, code) => {
    const response = await at(path)
    expect(response.status).toBe(status)
    const error = await errorOf(response)
    expect(error.code).toBe(code)
    expect(error.text).not.toMatch(/\bat \w+.*:\d+/)
  })

  it('exports with a name that is safe for any file system', async () => {
    const response = await at('/api/threads/test/export?to=csv')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=test.csv')
    expect(await response.text()).toContain('comment_id')
  })

  it('names a file with pseudonyms otherwise than the one with the real names', async () => {
    const nameOf = async (query: string) => (await at(`/api/threads/test/export?to=csv${query}`)).headers.get('content-disposition')
    expect(await nameOf('&pseudonyms=true')).toBe('attachment; filename=test-pseudonyms.csv')
    expect(await nameOf('&pseudonyms=false')).toBe('attachment; filename=test.csv')
  })

  it('exports a format of several files as a zip', async () => {
    const response = await at('/api/threads/test/export?to=convokit')
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  it('exports under pseudonyms that stay the same while it runs, and under a key for good', async () => {
    const plain = await (await at('/api/threads/test/export?to=jsonl')).text()
    const hidden = async (key = '') => (await at(`/api/threads/test/export?to=jsonl&pseudonyms=true${key}`)).text()
    expect(await hidden()).toBe(await hidden())
    expect(await hidden()).not.toBe(plain)
    expect(await hidden('&key=a-key-of-ours')).toContain('"pseudonyms":true')
    expect(await hidden('&key=a-key-of-ours')).not.toContain('a-key-of-ours')
  })

  describe('an export whose key stands in no address', () => {
    const ask = (body: object | string, type = 'application/json') =>
      at('/api/threads/test/export', {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })

    it('is the file that the same key gives in an address', async () => {
      const response = await ask({ to: 'jsonl', pseudonyms: true, key: 'a-key-of-ours' })
      expect(response.headers.get('content-disposition')).toBe('attachment; filename=test-pseudonyms.jsonl')
      expect(await response.text()).toBe(await (await at('/api/threads/test/export?to=jsonl&pseudonyms=true&key=a-key-of-ours')).text())
    })

    it.each([
      ['a key that is too short', { to: 'csv', pseudonyms: true, key: 'short' }, 'wrong-usage'],
      ['a key that is no text, rather than pass it over', { to: 'csv', pseudonyms: true, key: 12345678 }, 'wrong-usage'],
      ['no format', {}, 'wrong-usage'],
      ['a format that is no text', { to: { toString: 1 } }, 'wrong-usage'],
      ['a wish for pseudonyms that is neither yes nor no', { to: 'csv', pseudonyms: { toString: 1 } }, 'wrong-usage'],
      ['what is no JSON', '{"to":', 'bad-request'],
    ])('refuses %s', async (_, body, code) => {
      const response = await ask(body)
      expect(response.status).toBe(400)
      expect((await errorOf(response)).code).toBe(code)
    })

    it('takes no form: a foreign page could send one', async () => {
      expect((await ask('to=csv', 'application/x-www-form-urlencoded')).status).toBe(400)
    })
  })

  it('sends a strict content security policy', async () => {
    const policy = (await at('/api/health')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toContain('unsafe')
  })

  it('answers only this machine’s own page', async () => {
    expect((await at('/api/threads', { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403)
    expect(await statusFor('attacker.example')).toBe(403)
    expect(await statusFor(new URL(base).host)).toBe(200)
  })

  it('describes every route', async () => {
    const { paths } = (await (await at('/api/openapi.json')).json()) as { paths: object }
    expect(Object.keys(paths)).toEqual([
      '/api/health',
      '/api/threads',
      '/api/threads/{id}',
      '/api/threads/{id}/columns',
      '/api/threads/{id}/comments',
      '/api/threads/{id}/mood',
      '/api/threads/{id}/compare',
      '/api/threads/{id}/export',
    ])
  })
})

/** `fetch` does not let a caller name another host, so this goes one level below. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) =>
    request(`${base}/api/health`, { headers: { host } }, response => resolve(response.resume().statusCode))
      .on('error', reject)
      .end(),
  )
}
