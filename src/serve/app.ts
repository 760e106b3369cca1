// The HTTP interface over a library, and the page: an Express app that never listens by itself.
import { randomUUID } from 'node:crypto'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express'
import helmet from 'helmet'
import { compareAnalyzed } from '../compare.js'
import type { Comparison } from '../model/comparison.js'
import { fileStem } from '../model/file-stem.js'
import type { CommentRecord, ThreadColumns } from '../model/record.js'
import { formatNamed } from '../pipeline.js'
import { createPseudonyms } from '../pseudonyms/index.js'
import { type Remedy, UnreadableError } from '../read/unreadable.js'
import { UnwritableError } from '../reasons.js'
import { threadColumns } from '../write/columns.js'
import { threadJson } from '../write/json.js'
import { commentRecords } from '../write/record.js'
import { HttpError, sendError } from './http-error.js'
import type { Library } from './library.js'
import { onlyThisMachine } from './only-this-machine.js'
import { openApi } from './openapi.js'

/** Largest body taken, in bytes, unless set: larger exports are read from disk by the command line. */
const DEFAULT_LIMIT = 64 * 1024 * 1024
/** Longest file name kept, in characters. */
const NAME_LENGTH = 120

/** What an app serves. */
export interface AppOptions {
  readonly library: Library
  /** Folder with the built page, `null` for the interface alone. */
  readonly page: string | null
  /** Largest body in bytes. */
  readonly limit?: number
}

/** The app. Errors are `{"error":{"code","text"}}`, never a stack trace. */
export function createApp({ library, page, limit = DEFAULT_LIMIT }: AppOptions): Express {
  const app = express()
  const keyOfRun = randomUUID()
  app.disable('x-powered-by')
  app.use(onlyThisMachine, securityHeaders(), compression() as unknown as RequestHandler)
  app.get('/api/health', (_request, response) => void response.json({ status: 'ok' }))
  app.get('/api/openapi.json', (_request, response) => void response.json(openApi))
  app.get('/api/threads', (_request, response) => void response.json(library.list()))
  app.get('/api/threads/:id', (request, response) => sendThread(response.status(200), opened(library, request.params.id)))
  app.get('/api/threads/:id/columns', (request, response) => {
    const soon = request.query.soon === 'true'
    sendPlain(response, threadColumns(opened(library, request.params.id, { soon })))
  })
  app.get('/api/threads/:id/comments', (request, response) => {
    const annotated = opened(library, request.params.id)
    sendPlain(response, [...commentRecords(annotated, rangeIn(request.query, annotated.thread.comments.length))])
  })
  app.get('/api/threads/:id/mood', (request, response) => void response.json(library.mood(request.params.id) ?? missing(request.params.id)))
  app.post('/api/threads', express.raw({ type: () => true, limit }), (request, response) => importThread(library, request, response))
  app.delete('/api/threads/:id', (request, response) => removeThread(library, request.params.id, response))
  const sendExport = (id: string, wish: ExportWish, response: Response) =>
    exportThread(disguised(opened(library, id), wish, keyOfRun), wish, response)
  app.get('/api/threads/:id/export', (request, response) => sendExport(request.params.id, wishIn(request.query), response))
  app.post('/api/threads/:id/export', express.json({ limit }), (request, response) =>
    sendExport(request.params.id, wishIn(request.body), response),
  )
  app.get('/api/threads/:id/compare', (request, response) => {
    const targets = targetsIn(request.query.target)
    response.json({ threads: [compareAnalyzed(opened(library, request.params.id), targets)] } satisfies Comparison)
  })
  app.use('/api', () => {
    throw new HttpError(404, 'not-found', 'there is nothing at this address; /api/openapi.json lists what there is')
  })
  if (page !== null) app.use(express.static(page, { index: 'index.html', redirect: false }))
  app.use(() => {
    throw new HttpError(404, 'not-found', 'there is no such page')
  })
  app.use(toJson(limit))
  return app
}

function securityHeaders(): RequestHandler {
  const self = ["'self'"]
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: self,
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

function opened(library: Library, id: string, options: { readonly soon?: boolean } = {}) {
  const annotated = library.open(id, options)
  return annotated ?? missing(id)
}

function missing(id: string): never {
  throw new HttpError(404, 'not-found', `there is no thread "${id.slice(0, NAME_LENGTH)}"`)
}

function sendThread(response: Response, annotated: ReturnType<typeof opened>): void {
  response.type('application/json')
  for (const piece of threadJson(annotated)) response.write(piece)
  response.end()
}

/** Uncompressed: between two programs of one machine that costs more than it saves. */
function sendPlain(response: Response, answer: ThreadColumns | CommentRecord[]): void {
  response.set('Cache-Control', 'no-transform').json(answer)
}

/** `?from=` and `?to=`, counted from 0, end exclusive. Throws `RangeError` for what is no range of the thread. */
function rangeIn(
  { from = '0', to = `${Number.MAX_SAFE_INTEGER}` }: express.Request['query'],
  length: number,
): { from: number; to: number } {
  const isPosition = (value: unknown) => typeof value === 'string' && /^\d+$/.test(value)
  const [first, end] = [Number(from), Math.min(Number(to), length)]
  if (!isPosition(from) || !isPosition(to) || end < first) throw new RangeError(`from and to are positions of comments, 0 to ${length}`)
  return { from: first, to: end }
}

/** Targets of one question, and characters of one: more is no question a person asks. */
const MOST_TARGETS = 20
const LONGEST_TARGET = 200

/** The targets in a query, `?target=` repeated or not. Throws `RangeError` for too many or too long ones. */
function targetsIn(query: unknown): string[] {
  const targets = [query].flat().filter((target): target is string => typeof target === 'string' && target.trim() !== '')
  if (targets.length > MOST_TARGETS || targets.some(target => target.length > LONGEST_TARGET))
    throw new RangeError(`name at most ${MOST_TARGETS} targets of at most ${LONGEST_TARGET} characters`)
  return targets
}

function importThread(library: Library, request: express.Request, response: Response): void {
  if (!Buffer.isBuffer(request.body) || request.body.length === 0)
    throw new HttpError(415, 'not-text', 'there is nothing in it; save or copy the page again')
  const name = `${request.query.name ?? 'pasted'}`.replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, ' ').slice(0, NAME_LENGTH)
  const { kept, threads } = library.add(name, request.body)
  const [first] = kept
  if (first === undefined) {
    const reasons = threads.flatMap(({ messages }) => messages.filter(({ code }) => code === 'no-comments').map(({ text }) => text))
    throw new HttpError(422, 'no-comments', reasons.join(' ') || 'no comments were found in it')
  }
  response.location(`/api/threads/${encodeURIComponent(first)}`)
  response.set('Understory-Threads', `${kept.length}`)
  if (/\breturn=minimal\b/.test(request.get('Prefer') ?? '')) sendEntry(response, library, first)
  else sendThread(response.status(201), opened(library, first))
}

/** The import's line of the library in place of the whole thread, as the `Prefer` of RFC 7240 asks. */
function sendEntry(response: Response, library: Library, id: string): void {
  response.set('Preference-Applied', 'return=minimal').status(201)
  response.json(library.list().find(entry => entry.id === id))
}

function removeThread(library: Library, id: string, response: Response): void {
  if (!library.remove(id)) throw new HttpError(404, 'not-found', 'there is no imported thread of this id; samples stay')
  response.status(204).end()
}

/** What is asked of an export. */
interface ExportWish {
  readonly to: string
  readonly pseudonyms: boolean
  /** Empty where none is named. */
  readonly key: string
}

/** The wish in a query or a body. Throws `RangeError`, with the field, for values that are no wish: a key must never be passed over. */
function wishIn(asked: unknown): ExportWish {
  const { to, pseudonyms = false, key = '' } = (asked ?? {}) as Readonly<Record<string, unknown>>
  if (typeof to !== 'string') throw new RangeError('to: it is the name of a format, as in `understory export --to help`')
  if (typeof pseudonyms === 'object') throw new RangeError('pseudonyms: it is true or false')
  if (typeof key !== 'string') throw new RangeError('key: it is a text of at least 8 characters')
  return { to, pseudonyms: `${pseudonyms}` !== 'false', key }
}

/** With `pseudonyms`, other names: under `key`, or under one that lasts as long as this server. Throws `RangeError` for a key that is too short. */
function disguised(annotated: ReturnType<typeof opened>, { pseudonyms, key }: ExportWish, keyOfRun: string): ReturnType<typeof opened> {
  return pseudonyms ? createPseudonyms(key === '' ? keyOfRun : key)(annotated) : annotated
}

/** The name says where pseudonyms stand in it: beside the file with the real names nobody must take one for the other. */
function exportThread(annotated: ReturnType<typeof opened>, wish: ExportWish, response: Response): void {
  const format = formatNamed(wish.to)
  response.attachment(`${fileStem(annotated.thread.id)}${wish.pseudonyms ? '-pseudonyms' : ''}.${format.extension}`).type(format.mediaType)
  for (const piece of format.write([annotated])) response.write(piece)
  response.end()
}

/** What somebody at the page can do: the options of the command line cannot be given there. */
const REMEDIES: Readonly<Record<Remedy, string>> = {
  'name-reader': 'save the page as HTML, or copy its text and paste that',
  'name-columns': 'call the column of the texts “text”',
}

const adviceOn = ({ message, remedy }: UnreadableError): string => (remedy === null ? message : `${message}; ${REMEDIES[remedy]}`)

/** The last stop: whatever was thrown, as a status and one sentence. */
function toJson(limit: number): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) return void response.destroy()
    if (error instanceof HttpError) return sendError(response, error)
    if (error instanceof UnreadableError) return sendError(response, new HttpError(415, 'not-text', adviceOn(error)))
    if (error instanceof UnwritableError) return sendError(response, new HttpError(507, 'not-kept', error.message))
    if (error instanceof RangeError) return sendError(response, new HttpError(400, 'wrong-usage', error.message))
    const { type, status } = error as { type?: string; status?: number }
    if (type === 'entity.too.large')
      return sendError(
        response,
        new HttpError(413, 'too-large', `more than ${Math.floor(limit / 1024 / 1024)} MB; read it with the command line instead`),
      )
    if (typeof status === 'number' && status >= 400 && status < 500)
      return sendError(response, new HttpError(status, 'bad-request', 'the request could not be read'))
    console.error(error)
    sendError(response, new HttpError(500, 'internal', 'something went wrong here; the terminal shows what'))
  }
}
