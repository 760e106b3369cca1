// Text → its language by the n-grams of package eld, loaded when a text first needs it: its table takes longer to load than all the rest.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What eld says of a text. The methods cost more than finding the language, so they wait to be asked. */
export interface Detected {
  /** ISO 639-1 code; '' where it has no idea. */
  readonly language: string
  /** By eld's own measure: enough n-grams, a usual score, and a distance to the runner-up. */
  isReliable(): boolean
  /** Scores of the languages, 0 … 1; English may be absent. */
  getScores(): { readonly en?: number; readonly [language: string]: number | undefined }
}

interface Eld {
  detect(text: string): Detected
}

const require = createRequire(import.meta.url)
let eld: Eld | null = null

/** Reads at most the first thousand characters, as eld does. */
export function detect(text: string): Detected {
  // The package offers itself to `import` alone, which cannot wait for the first text; its file can.
  eld ??= (require(fileURLToPath(import.meta.resolve('eld/small'))) as { eld: Eld }).eld
  return eld.detect(text)
}
