// Threads as tests write them: `thread('a(b(c) d) e')` is a, its replies b and d, b's reply c, and e beside a.
import { buildThread, type RawComment } from '../../src/model/build-thread.js'
import { type Thread, UNKNOWN_POST } from '../../src/model/thread.js'

/** What a test says of a comment beyond its place; keyed by id. */
export type Details = Readonly<Record<string, Partial<Omit<RawComment, 'id' | 'parent'>>>>

/** Ids are the words of the notation; a comment's text is its id unless `details` says otherwise. */
export function thread(notation: string, details: Details = {}, postText: string | null = null): Thread {
  const raw: RawComment[] = []
  const open: string[] = []
  let last = ''
  for (const token of notation.match(/[^\s()]+|[()]/g) ?? []) {
    if (token === '(') open.push(last)
    else if (token === ')') open.pop()
    else {
      raw.push({ text: token, ...details[token], id: token, parent: open.at(-1) ?? null })
      last = token
    }
  }
  return buildThread(raw, { id: 'test', reader: 'test', post: { ...UNKNOWN_POST, text: postText } })
}

/** The reverse: `notationOf(thread('a(b) c')) === 'a(b) c'`. */
export function notationOf({ comments }: Thread): string {
  let out = ''
  comments.forEach((comment, index) => {
    const next = comments[index + 1]
    out += comment.id
    if (next === undefined) out += ')'.repeat(comment.depth)
    else if (next.depth > comment.depth) out += '('
    else out += `${')'.repeat(comment.depth - next.depth)} `
  })
  return out
}
