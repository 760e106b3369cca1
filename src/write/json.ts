// One JSON document with all threads, for programs that do not read line by line.
import { commentRecords, messageRecord, threadRecord } from './record.js'
import type { Writer } from './writer.js'

/** `{"threads":[{"thread":…,"comments":[…],"messages":[…]}]}`; comments are flat, so that no parser overflows on a deep thread. */
export const jsonWriter: Writer = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  *write(threads) {
    let before = '{"threads":['
    for (const annotated of threads) {
      yield `${before}{"thread":${JSON.stringify(threadRecord(annotated))},"comments":[`
      let comma = ''
      for (const comment of commentRecords(annotated)) {
        yield `${comma}${JSON.stringify(comment)}`
        comma = ',\n'
      }
      const messages = annotated.thread.messages.map(message => messageRecord(message, annotated.thread.id))
      yield `],"messages":${JSON.stringify(messages)}}`
      before = ',\n'
    }
    yield before.startsWith('{') ? `${before}]}\n` : ']}\n'
  },
}
