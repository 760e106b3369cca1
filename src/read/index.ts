// Every format that can be read, in the order in which ties are broken.
import type { Reader } from './reader.js'

/** The list. `--from` names one of these. */
export const readers: readonly Reader[] = []
