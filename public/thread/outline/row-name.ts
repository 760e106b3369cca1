// The full name of a row for a screen reader: everything its marks show, in words.
import { isConfirmed } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'
import { sentimentLabel } from '../lenses/sentiment.js'
import { authorOf, counted, firstWords, numberOf } from '../naming.js'

/** Characters of the text that are read out with the row. */
const READ_OUT = 80
const STANCES: Readonly<Record<string, string>> = { agree: 'agrees', disagree: 'disagrees', query: 'asks' }

/** "5.1.2, unknown author, answers 5.1.1 (inferred), mildly negative, topic China, 2 replies: first words". */
export function rowName(discussion: Discussion, index: number): string {
  const comment = discussion.comments[index]
  if (comment === undefined) return ''
  const { addressee, sentiment, topic, reply, status } = comment
  const of = addressee && !isConfirmed(comment) ? discussion.indexOf.get(addressee.id) : undefined
  const replies = at(discussion.replies, index)
  const parts = [
    numberOf(discussion, index),
    authorOf(comment),
    ...(status === 'present' ? [] : [status === 'missing' ? 'not in this source' : status]),
    ...(of === undefined ? [] : [`answers ${numberOf(discussion, of)} (inferred)`]),
    ...(reply && STANCES[reply.stance] ? [STANCES[reply.stance]] : []),
    ...(sentiment ? [sentimentLabel(comment)] : []),
    ...(topic ? [`topic ${topic.label}`] : []),
    ...(replies > 0 ? [counted(replies, 'reply', 'replies')] : []),
  ]
  return `${parts.join(', ')}: ${firstWords(comment.text, READ_OUT)}`
}
