// Files dropped anywhere on the page, and text pasted outside of a field, are read as discussions.
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { isEditable } from '../shell/page-keys.js'
import { importAll } from './state.js'

/** What a text without a title of its own is called. */
export const PASTED = 'Pasted text'

const over = signal(false)

/** Shorter pastes are slips of the hand, not discussions, in characters. */
const LEAST_PASTED = 40

/** The veil that shows where to let go. */
export function DropZone() {
  useEffect(() => {
    const listeners = { dragover: onDragOver, dragleave: onDragLeave, drop: onDrop, paste: onPaste } as const
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener)
    }
  }, [])
  return over.value ? <div class="drop-veil">Let go to read it as a discussion</div> : null
}

function onDragOver(event: DragEvent): void {
  const kinds = event.dataTransfer?.types ?? []
  if (!kinds.includes('Files') && !kinds.includes('text/plain')) return
  event.preventDefault()
  over.value = true
}

function onDragLeave(event: DragEvent): void {
  if (event.relatedTarget === null) over.value = false
}

function onDrop(event: DragEvent): void {
  over.value = false
  if (isEditable(event.target) && event.dataTransfer?.files.length === 0) return
  event.preventDefault()
  take(event.dataTransfer)
}

function onPaste(event: ClipboardEvent): void {
  if (isEditable(event.target)) return
  take(event.clipboardData)
}

function take(data: DataTransfer | null): void {
  const files = Array.from(data?.files ?? [])
  const text = data?.getData('text/plain') ?? ''
  if (files.length > 0) void importFiles(files)
  else if (text.length >= LEAST_PASTED) void importAll([{ name: PASTED, body: text }])
}

/** Files under their own names. */
export function importFiles(files: readonly File[]): Promise<void> {
  return importAll(files.map(file => ({ name: file.name, body: file })))
}
