// The style sheet and the script of the report, and the hash by which its content security policy knows the script.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

/** What the report holds of style and script: it loads nothing from anywhere. */
export const STYLE = read('page.css')
export const SCRIPT = `\n${read('page.js')}`

/** Nothing is loaded, nothing runs but the one script, no form leads anywhere. */
export const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
