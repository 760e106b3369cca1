// Decides which reader a source belongs to, by content, and says why; refuses what no reader could read.
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { UnreadableError } from './unreadable.js'

/** Characters looked at for signs of a binary file. */
const LOOKED_AT = 4_096
/** More control characters than this in a hundred mean that it is not text (terminal captures stay well below). */
const CONTROLS_PER_HUNDRED = 10

/** The reader named `from`, or the one that is most certain (the earlier in the list among equals). */
export function chooseReader(readers: readonly Reader[], source: Source, from?: string): { reader: Reader; why: string } {
  if (from !== undefined) {
    const reader = readers.find(({ name }) => name === from)
    if (reader === undefined)
      throw new RangeError(`there is no reader "${from}"; the readers are ${readers.map(({ name }) => name).join(', ')}`)
    refuseUnreadable(source)
    return { reader, why: `read as ${from} because it was asked for` }
  }
  refuseUnreadable(source)
  const ranked = readers.map(reader => ({ reader, certainty: reader.detect(source) })).sort((a, b) => b.certainty - a.certainty)
  const [best, second] = ranked
  if (best === undefined || best.certainty <= 0) throw new UnreadableError('no reader knows this format; name one with --from')
  const rival = second && second.certainty > 0 ? `; next ${second.reader.name} ${second.certainty.toFixed(2)}` : ''
  return { reader: best.reader, why: `read as ${best.reader.name} by its content (certainty ${best.certainty.toFixed(2)}${rival})` }
}

function refuseUnreadable(source: Source): void {
  if (source.files.length > 0) return
  if (source.size === 0) throw new UnreadableError('the file is empty; save or export it again')
  const head = source.head.slice(0, LOOKED_AT)
  if (head.trim() === '' && source.size <= LOOKED_AT) throw new UnreadableError('the file holds only blanks; save or export it again')
  const kind = KNOWN_BINARIES.find(([start]) => head.startsWith(start))?.[1]
  if (kind !== undefined)
    throw new UnreadableError(`this is ${kind}, not text; ${kind.includes('zip') ? 'unpack it first' : 'save the page as HTML or text'}`)
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  if (head.includes('\0') || controls * 100 > head.length * CONTROLS_PER_HUNDRED)
    throw new UnreadableError('this is not text; save the page as HTML or text')
}

/** Openings of files that people drop by mistake. */
const KNOWN_BINARIES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u001f‹', 'a gzip archive'],
  ['‰PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
]
