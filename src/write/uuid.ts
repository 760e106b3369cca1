// Name-based identifiers (UUID version 5, RFC 9562 section 5.5): the same name always gives the same one, so that two exports can be compared.
import { createHash } from 'node:crypto'

/** Of this program's names; drawn once at random. */
const NAMESPACE = Buffer.from('6f1b9b0c3a564d0e9d1a7c2e58f4b3a1', 'hex')

/** Lower case, with hyphens. */
export function uuidOf(...name: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(JSON.stringify(name)).digest().subarray(0, 16)
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
