// What every file taken from a panel states: which thread, from which source, made by which version of this program.
import { fileStem } from '../../src/model/file-stem.js'
import type { ThreadRecord } from '../../src/model/record.js'

/** Of a thread, as far as it is known. */
export interface Facts {
  readonly thread: string
  readonly source: string | null
  readonly sha256: string | null
  /** `understory 0.1.0` */
  readonly madeBy: string
}

/** Only an analyzed thread knows the version. */
export function factsOf({ id, source, sha256, made }: ThreadRecord): Facts {
  return { thread: id, source, sha256, madeBy: made === undefined ? 'understory' : `understory ${made.version}` }
}

/** One line for the foot of a drawing; `what` is the panel, such as `tree`. */
export function factsLine({ thread, source, madeBy }: Facts, what: string): string {
  return [`${what.charAt(0).toUpperCase()}${what.slice(1)} of ${thread}`, ...(source === null ? [] : [`from ${source}`]), madeBy].join(
    ' · ',
  )
}

/** A name for the file: `a-thread.tree.svg`. */
export const fileName = ({ thread }: Facts, what: string, extension: string): string => `${fileStem(thread)}.${fileStem(what)}.${extension}`
