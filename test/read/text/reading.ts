// Reads a text of a test and prints what was found as an outline: one comment a line, indented by depth.
import type { Thread } from '../../../src/model/thread.js'
import { sourceOfText } from '../../../src/read/source.js'
import { textReader } from '../../../src/read/text/index.js'

/** The one thread of a text. */
export function threadOf(text: string): Thread {
  const [thread] = textReader.read(sourceOfText(text)).threads
  return thread as Thread
}

/** "Anna: first words" for each comment, two blanks a level; `?` for an unknown author. */
export const outlineOf = (text: string): string[] =>
  threadOf(text).comments.map(({ depth, author, text: words }) => `${'  '.repeat(depth)}${author ?? '?'}: ${words}`)

/** The codes of the messages. */
export const codesOf = (text: string): string[] => threadOf(text).messages.map(({ code }) => code)
