// Saves what a request answered as a file, as a link with `download` would.
import type { NamedFile } from '../api/threads.js'

/** Hands the file to the browser's downloads. */
export function saveFile({ name, content }: NamedFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The download has its own hold of the content once it has begun, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
