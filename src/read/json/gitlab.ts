// Discussions of a GitLab issue or merge request (docs.gitlab.com/api/discussions): a note on its own, or a note and those that answer it.
import type { RawComment } from '../../model/build-thread.js'
import type { Message } from '../../model/thread.js'
import { isoDate } from '../iso-date.js'
import { fieldsOf, listOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** One thread; a note that answers a discussion answers its first note. */
export const gitlabReader = jsonReader({
  name: 'gitlab',
  detect: head => (/"individual_note"\s*:/.test(head) && /"notes"\s*:/.test(head) ? 0.95 : 0),
  discussions(value) {
    const notes = listOf(value).map(discussion => listOf(fieldsOf(discussion).notes).map(fieldsOf))
    const written = notes.map(list => list.filter(({ system }) => system !== true))
    const comments = written.flatMap(list => list.map((note, at): RawComment => commentOf(note, at === 0 ? null : textOf(list[0]?.id))))
    return comments.length === 0 ? [] : [{ id: null, comments, messages: passedOver(notes.flat().length - comments.length) }]
  },
})

const commentOf = (note: ReturnType<typeof fieldsOf>, parent: string | null): RawComment => ({
  id: textOf(note.id),
  parent,
  author: textOf(fieldsOf(note.author).name) ?? textOf(fieldsOf(note.author).username),
  createdAt: isoDate(note.created_at),
  text: (textOf(note.body) ?? '').replaceAll('\r\n', '\n').trim(),
})

function passedOver(count: number): Message[] {
  return count === 0
    ? []
    : [{ code: 'ignored-content', text: `passed over: ${count} of GitLab's own notes (labels, assignments)`, line: null }]
}
