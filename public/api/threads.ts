// The requests of the HTTP interface that the page makes (described at /api/openapi.json).
import type { Comparison, ThreadComparison } from '../../src/model/comparison.js'
import type { CommentRecord, LibraryEntry, Mood, ThreadColumns } from '../../src/model/record.js'
import { request } from './request.js'

const pathOf = (id: string): string => `/threads/${encodeURIComponent(id)}`

/** The library. */
export async function listThreads(): Promise<LibraryEntry[]> {
  return (await request('/threads')).json() as Promise<LibraryEntry[]>
}

/** How a thread sounds as a whole. */
export async function moodOf(id: string): Promise<Mood> {
  return (await request(`${pathOf(id)}/mood`)).json() as Promise<Mood>
}

/** A thread as columns; `soon`: without what was judged, where judging would take long. */
export async function openThread(id: string, { soon }: { readonly soon: boolean }): Promise<ThreadColumns> {
  return (await request(`${pathOf(id)}/columns${soon ? '?soon=true' : ''}`)).json() as Promise<ThreadColumns>
}

/** Comments from index `from` until before `to` with everything that was judged about them. */
export async function detailsOf(id: string, from: number, to: number): Promise<CommentRecord[]> {
  return (await request(`${pathOf(id)}/comments?from=${from}&to=${to}`)).json() as Promise<CommentRecord[]>
}

/** The commenters of a thread side by side; `target` is one the user typed. */
export async function compareThread(id: string, target: string | null): Promise<ThreadComparison> {
  const asked = target === null ? '' : `?target=${encodeURIComponent(target)}`
  const { threads } = (await (await request(`${pathOf(id)}/compare${asked}`)).json()) as Comparison
  return threads[0] as ThreadComparison
}

/** What an import brought: the first thread, and how many there were. */
export interface Imported {
  readonly entry: LibraryEntry
  readonly threads: number
}

/** Sends a file or a pasted text as it is; throws `ApiError` with the reason where there is nothing to see. */
export async function importThread(name: string, body: Blob | string): Promise<Imported> {
  const headers = { Prefer: 'return=minimal' }
  const response = await request(`/threads?name=${encodeURIComponent(name)}`, { method: 'POST', body, headers })
  const threads = Number(response.headers.get('Understory-Threads') ?? 1)
  return { entry: (await response.json()) as LibraryEntry, threads }
}

/** Removes an import of the user's own. */
export async function removeThread(id: string): Promise<void> {
  await request(pathOf(id), { method: 'DELETE' })
}

/** Address of a thread in another format; pseudonyms there last as long as the server. */
export const exportAddress = (id: string, format: string, pseudonyms: boolean): string =>
  `api${pathOf(id)}/export?to=${encodeURIComponent(format)}${pseudonyms ? '&pseudonyms=true' : ''}`

/** A file and what it is called. */
export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

/** The thread in another format under pseudonyms of a key, which stands in no address; throws `ApiError` where the key is too short. */
export async function exportUnderKey(id: string, format: string, key: string): Promise<NamedFile> {
  const body = JSON.stringify({ to: format, pseudonyms: true, key })
  const response = await request(`${pathOf(id)}/export`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
  const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? format
  return { name, content: await response.blob() }
}
