// What tests of readers say of a reading: `id(parent) author: text`, one line a comment.
import type { Thread } from '../../../src/model/thread.js'
import type { Reader } from '../../../src/read/reader.js'
import { sourceOfText } from '../../../src/read/source.js'

/** Every thread of a JSON value (or of a text as it stands). */
export function threadsOf(reader: Reader, value: unknown, name = 'file.json'): Thread[] {
  const source = sourceOfText(typeof value === 'string' ? value : JSON.stringify(value), name)
  return [...reader.read(source).threads]
}

/** Certainty for a value. */
export const certainty = (reader: Reader, value: unknown): number => reader.detect(sourceOfText(JSON.stringify(value)))

/** `a(b) Ana: text` for each comment, in order; `-` where there is no parent or no author. */
export function outline({ comments }: Thread): string[] {
  return comments.map(({ id, parent, author, text, status }) => {
    const place = `${id}(${comments[parent]?.id ?? '-'})`
    return status === 'present' ? `${place} ${author ?? '-'}: ${text}` : `${place} ${author ?? '-'}: ${text} [${status}]`
  })
}

export const codes = ({ messages }: Thread): string[] => messages.map(({ code }) => code)
