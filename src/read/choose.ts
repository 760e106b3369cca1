// Decides which reader a source belongs to, by content, and says why; refuses what no reader could read.
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { tableAdvice, whyNoJson } from './unknown.js'
import { UnreadableError } from './unreadable.js'

/** Characters looked at for signs of a binary file. */
const LOOKED_AT = 4_096
/** Up to this certainty a reader takes what nobody else knows. */
const LAST_RESORT = 0.1
/** More control characters than this in a hundred mean that it is not text (terminal captures stay well below). */
const CONTROLS_PER_HUNDRED = 10

/** A reader was asked for by a name that none has. */
export class UnknownReaderError extends RangeError {
  override readonly name = 'UnknownReaderError'

  constructor(from: string, readers: readonly Reader[]) {
    super(`there is no reader "${from}"; the readers are ${readers.map(({ name }) => name).join(', ')}`)
  }
}

/** The reader named `from`, or the one that is most certain (the earlier in the list among equals). Throws `UnknownReaderError`, `UnreadableError`. */
export function chooseReader(readers: readonly Reader[], source: Source, from?: string): { reader: Reader; why: string } {
  if (from !== undefined) {
    const reader = readers.find(({ name }) => name === from)
    if (reader === undefined) throw new UnknownReaderError(from, readers)
    refuseUnreadable(source)
    return { reader, why: `read as ${from} because it was asked for` }
  }
  refuseUnreadable(source)
  const ranked = readers.map(reader => ({ reader, certainty: reader.detect(source) })).sort((a, b) => b.certainty - a.certainty)
  const [best, second] = ranked
  const isPlain = best !== undefined && best.certainty > 0 && best.certainty <= LAST_RESORT
  const fault = best === undefined || best.certainty <= LAST_RESORT ? whyNoJson(source, isPlain) : null
  if (fault !== null) throw new UnreadableError(fault)
  if (best === undefined || best.certainty <= 0) throw new UnreadableError('no reader knows this format', 'name-reader')
  if (isPlain) return { reader: best.reader, why: whyPlain(best.reader.name, tableAdvice(source.head)) }
  const rival = second && second.certainty > LAST_RESORT ? `; next ${second.reader.name} ${second.certainty.toFixed(2)}` : ''
  return { reader: best.reader, why: `read as ${best.reader.name} by its content (certainty ${best.certainty.toFixed(2)}${rival})` }
}

const whyPlain = (name: string, advice: string | null): string =>
  `read as plain ${name}, because no other reader knows it by its content${advice === null ? '; --from names another' : `; ${advice}`}`

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
