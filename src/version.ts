// The version of this program, from its package.json: what `--version` prints and every export states.
import { readFileSync } from 'node:fs'

/** As npm knows it, e.g. `0.1.0`. */
export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
