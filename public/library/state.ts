// The library's entries, and what is being imported.
import { signal } from '@preact/signals'
import type { LibraryEntry } from '../../src/model/record.js'
import { importThread, listThreads, moodOf, removeThread } from '../api/threads.js'
import { announce } from '../state/announce.js'
import { go } from '../state/route.js'
import { counted } from '../thread/naming.js'
import { forget, show } from '../thread/state.js'

/** `null` until the server answered. */
export const entries = signal<readonly LibraryEntry[] | null>(null)

/** Why the library cannot be shown, `null` where it can. */
export const libraryTrouble = signal<string | null>(null)

/** A file or text on its way. */
export interface Import {
  readonly key: number
  readonly name: string
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  /** What came of it, in a sentence; empty while reading. */
  readonly text: string
  /** The thread to open, where there is one. */
  readonly thread: string | null
}

/** What was brought in since the page opened, in that order. */
export const imports = signal<readonly Import[]>([])

/** Asks the server for the library. What is shown stays where it does not answer. */
export async function loadLibrary(): Promise<void> {
  try {
    entries.value = await listThreads()
    libraryTrouble.value = null
  } catch (error) {
    libraryTrouble.value = (error as Error).message
  }
}

/** Longer threads are judged when they are opened: in a list nobody waits for them, in comments. */
const MOST_JUDGED = 20_000

/** Asks for the mood of one thread after the other, until `isWanted` says no. What cannot be had stays unknown. */
export async function judgeMoods(isWanted: () => boolean): Promise<void> {
  for (const { id, commentCount, mood } of entries.peek() ?? []) {
    if (mood !== null || commentCount === 0 || commentCount > MOST_JUDGED) continue
    if (!isWanted()) return
    try {
      const found = await moodOf(id)
      entries.value = (entries.peek() ?? []).map(entry => (entry.id === id ? { ...entry, mood: found } : entry))
    } catch {
      return
    }
  }
}

let lastKey = 0

/** Sends sources one after the other; a single one is shown at once, of several each gets its result and the whole is announced at the end. */
export async function importAll(sources: readonly { readonly name: string; readonly body: Blob | string }[]): Promise<void> {
  const waiting = sources.map(source => ({ ...source, key: ++lastKey }))
  imports.value = [
    ...imports.value.filter(({ state }) => state === 'reading' || state === 'waiting'),
    ...waiting.map(({ key, name }) => ({ key, name, state: 'waiting', text: '', thread: null }) as const),
  ]
  const isOnly = waiting.length === 1
  announce(`Reading ${isOnly ? waiting[0]?.name : counted(waiting.length, 'file')}`)
  for (const source of waiting) await importOne(source, isOnly)
  if (!isOnly) announce(progressOf(imports.peek()))
  await loadLibrary()
}

/** "2 of 3 read, 1 with nothing to show". */
export function progressOf(all: readonly Import[]): string {
  const read = all.filter(({ state }) => state === 'done').length
  const failed = all.filter(({ state }) => state === 'failed').length
  return `${read} of ${all.length} read${failed > 0 ? `, ${failed} with nothing to show` : ''}`
}

async function importOne({ key, name, body }: { key: number; name: string; body: Blob | string }, isOnly: boolean): Promise<void> {
  settle(key, { state: 'reading', text: '', thread: null })
  try {
    const { entry, threads } = await importThread(name, body)
    const { id, commentCount } = entry
    const text = `${counted(commentCount, 'comment')}${threads > 1 ? ` in the first of ${threads} discussions` : ''}`
    settle(key, { state: 'done', text, thread: id })
    if (!isOnly) return
    announce(`${name}: ${text}`)
    await show(id, true)
    go({ screen: 'thread', thread: id, comment: null })
    dismiss(key)
  } catch (error) {
    const text = (error as Error).message
    settle(key, { state: 'failed', text, thread: null })
    if (isOnly) announce(`${name}: nothing to show, ${text}`)
  }
}

function settle(key: number, outcome: Pick<Import, 'state' | 'text' | 'thread'>): void {
  imports.value = imports.value.map(each => (each.key === key ? { ...each, ...outcome } : each))
}

/** Takes a result off the list. */
export function dismiss(key: number): void {
  imports.value = imports.value.filter(each => each.key !== key)
}

/** Takes every result off the list; what is still being read stays. */
export function dismissAll(): void {
  imports.value = imports.value.filter(({ state }) => state === 'reading' || state === 'waiting')
}

/** Removes an import of the user's own for good; `removed` is called before its line goes. */
export async function removeOwn({ id, title, source }: LibraryEntry, removed: () => void): Promise<void> {
  try {
    await removeThread(id)
    forget(id)
    announce(`Removed ${title ?? source ?? id}`)
    removed()
  } catch (error) {
    libraryTrouble.value = (error as Error).message
  }
  await loadLibrary()
}
