// WordPress and Disqus exports beside a bare sax pass over the same file, and the peak memory of reading 100 MB of each in a process of its own.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sax from 'sax'
import { afterAll, bench, describe } from 'vitest'
import { sourceOfFile } from '../../src/files.js'
import { read } from '../../src/pipeline.js'
import { decodeStream } from '../../src/read/decode-stream.js'

const MB = 1e6
const TIMED = 20 * MB
const LARGE = 100 * MB
const THREADS = 5_000
const WORDS = 'the mend held through winter and nobody asked about wool until a neighbour came with leather patches'.split(' ')
const CLI = resolve(import.meta.dirname, '../../dist/cli.js')

const folder = mkdtempSync(join(tmpdir(), 'understory-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

for (const [name, write] of Object.entries({ 'a WordPress export': writeWxr, 'a Disqus export': writeDisqus })) {
  const timed = write(join(folder, `${name}.xml`), TIMED)
  describe(`${name} of 20 MB`, () => {
    bench('a bare sax pass (baseline)', () => barePass(timed), { iterations: 3, time: 0, warmupIterations: 1 })
    bench('read', () => void countComments(timed), { iterations: 3, time: 0, warmupIterations: 1 })
  })
  const large = write(join(folder, `${name}, large.xml`), LARGE)
  console.info(`${name} of 100 MB: peak memory ${peakOf(large)} MB (at most 250)`)
  rmSync(large)
}

function barePass(path: string): void {
  const parser = sax.parser(true)
  for (const piece of decodeStream(sourceOfFile(path).chunks())) parser.write(piece)
  parser.close()
}

function countComments(path: string): number {
  let count = 0
  for (const thread of read(sourceOfFile(path)).threads) count += thread.comments.length
  return count
}

/** Of the built program, whose records nobody keeps; in MB. */
function peakOf(path: string): number {
  const script = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));await import(${JSON.stringify(CLI)})`
  const arguments_ = ['--input-type=module', '--eval', script, 'read', path, '--quiet', '--format', 'jsonl']
  const { stderr: peak } = spawnSync(process.execPath, arguments_, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  return Math.round((Number(peak) * 1_024) / MB)
}

/** Calls `part` until the file is large enough. */
function writeFile(path: string, size: number, [start, part, end]: readonly [string, (at: number) => string, string]): string {
  const file = openSync(path, 'w')
  let written = writeSync(file, start)
  for (let at = 0; written < size; at++) written += writeSync(file, part(at))
  writeSync(file, end)
  closeSync(file)
  return path
}

function writeWxr(path: string, size: number): string {
  const comment = (id: number, parent: number) =>
    `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Writer ${id % 97}]]></wp:comment_author>
<wp:comment_author_email>w@example.org</wp:comment_author_email><wp:comment_author_url></wp:comment_author_url><wp:comment_author_IP>192.0.2.1</wp:comment_author_IP>
<wp:comment_date>2020-02-16 14:30:11</wp:comment_date><wp:comment_date_gmt>2020-02-16 14:30:11</wp:comment_date_gmt>
<wp:comment_content><![CDATA[${body(id)}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type>
<wp:comment_parent>${parent}</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id></wp:comment>\n`
  const item = (at: number) => {
    const first = at * 40 + 1
    const count = Math.floor(fraction(at) * 40)
    const comments = Array.from({ length: count }, (_, nth) =>
      comment(first + nth, nth % 2 === 0 ? 0 : first + Math.floor(fraction(nth) * nth)),
    )
    return `<item><title>Post ${at}</title><link>https://b.example.org/${at}/</link><dc:creator><![CDATA[ada]]></dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph -->\n<p>${words(at, 300)}</p>\n<!-- /wp:paragraph -->]]></content:encoded>
<wp:post_name>post-${at}</wp:post_name><wp:post_date_gmt>2020-02-16 12:05:00</wp:post_date_gmt>${comments.join('')}</item>\n`
  }
  const start = '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>\n'
  return writeFile(path, size, [start, item, '</channel></rss>'])
}

/** Posts of all threads in turn, as they were written. */
function writeDisqus(path: string, size: number): string {
  const thread = (id: number) =>
    `<thread dsq:id="${id}"><link>https://b.example.org/${id}</link><title>Post ${id}</title><createdAt>2012-03-04T05:06:07Z</createdAt></thread>\n`
  const post = (at: number) =>
    `<post dsq:id="${at + THREADS}"><id>wp_id=${at}</id><message><![CDATA[<p>${body(at).replaceAll('\n\n', '</p><p>')}</p>]]></message>
<createdAt>2013-10-11T06:51:33Z</createdAt><isDeleted>false</isDeleted><isSpam>false</isSpam>
<author><email>w@example.org</email><name>Writer ${at % 997}</name><isAnonymous>false</isAnonymous><username>w${at % 997}</username></author>
<ipAddress>192.0.2.1</ipAddress><thread dsq:id="${at % THREADS}"/>${at >= 2 * THREADS && at % 3 ? `<parent dsq:id="${at}"/>` : ''}</post>\n`
  const threads = Array.from({ length: THREADS }, (_, id) => thread(id)).join('')
  const start = `<?xml version="1.0"?><disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n${threads}`
  return writeFile(path, size, [start, post, '</disqus>'])
}

/** One body in five has markup, one in ten a quotation. */
function body(at: number): string {
  if (at % 10 === 0) return `<blockquote>${words(at, 20)}</blockquote>\n${words(at + 1, 40)}`
  if (at % 5 === 0)
    return `${words(at, 30)} &amp; <em>${words(at, 3)}</em>\n\n<a href="https://example.org/${at}" rel="nofollow">${words(at, 4)}</a>`
  return at % 3 === 0 ? `${words(at, 30)}\n\n${words(at + 7, 30)}` : words(at, 45)
}

function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[Math.floor(fraction(from + at * 31) * WORDS.length)]).join(' ')
}

/** A fixed sequence in 0 … 1 (Weyl), so that every run measures the same file. */
function fraction(at: number): number {
  return (at * 0.618_033_988_749_895) % 1
}
