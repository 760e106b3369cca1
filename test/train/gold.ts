// Reads the labelled sets that training and evaluation use; they stand beside the project and never within it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the sets are. */
export const GOLD = join(import.meta.dirname, '../../../shared/gold/language')

/** True where they are there; otherwise says so in one line. */
export function hasGold(): boolean {
  const found = existsSync(GOLD)
  if (!found) console.error('skipped: the labelled sets (../shared/gold/language) are not here')
  return found
}

/** The names of the sets of a task, without folder and ending. */
export const goldSets = (task: string): string[] =>
  readdirSync(GOLD)
    .filter(file => file.startsWith(`${task}-`) && file.endsWith('.jsonl'))
    .map(file => file.slice(0, -'.jsonl'.length))
    .sort()

/** The rows of a set, as they stand. */
export function goldRows<Row>(name: string): Row[] {
  const lines = readFileSync(join(GOLD, `${name}.jsonl`), 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as Row)
}
