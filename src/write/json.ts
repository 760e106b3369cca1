// One JSON document with all threads, for programs that do not read line by line, and the answer the page gets for one thread.
import type { AnnotatedThread } from '../model/annotated-thread.js'
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
      yield before
      yield* threadJson(annotated)
      before = ',\n'
    }
    yield before.startsWith('{') ? `${before}]}\n` : ']}\n'
  },
}

/** `{"thread":…,"comments":[…],"messages":[…]}` piece by piece (shape: `ThreadAnswer`). */
export function* threadJson(annotated: AnnotatedThread): Generator<string> {
  yield `{"thread":${JSON.stringify(threadRecord(annotated))},"comments":[`
  let comma = ''
  for (const comment of commentRecords(annotated)) {
    yield `${comma}${JSON.stringify(comment)}`
    comma = ',\n'
  }
  const messages = annotated.thread.messages.map(message => messageRecord(message, annotated.thread.id))
  yield `],"messages":${JSON.stringify(messages)}}`
}
