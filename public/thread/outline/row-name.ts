// What a row tells a screen reader beside its number, its author and its words: everything its marks show.
import { isConfirmed, isLikely } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'
import { sentimentLabel } from '../lenses/sentiment.js'
import { authorOf, counted, numberOf, printedName } from '../naming.js'
import { isRejected } from '../rejected.js'
import { writtenByNow } from '../replay/state.js'

const STANCES: Readonly<Record<string, string>> = { agree: 'agrees', disagree: 'disagrees', query: 'asks' }

/** "unknown author, answers 5.1.1 (inferred), mildly negative, topic China, 2 replies"; the author only where no name is shown. */
export function rowDetails(discussion: Discussion, index: number): string {
  const comment = discussion.comments[index]
  if (comment === undefined) return ''
  const { addressee, kind, sentiment, topic, reply, status } = comment
  const of = addressee && !isConfirmed(comment) && !isRejected(discussion, index) ? discussion.indexOf.get(addressee.id) : undefined
  const replies = at(discussion.replies, index)
  const parts = [
    ...(printedName(comment) === null ? [authorOf(comment)] : []),
    ...(kind === 'comment' ? [] : [kind]),
    ...(status === 'present' ? [] : [status === 'missing' ? 'not in this source' : status]),
    ...(of === undefined ? [] : [`${addressee && isLikely(addressee) ? '' : 'perhaps '}answers ${numberOf(discussion, of)} (inferred)`]),
    ...(reply && STANCES[reply.stance] ? [STANCES[reply.stance]] : []),
    ...(sentiment ? [sentimentLabel(comment)] : []),
    ...(topic ? [`topic ${topic.label}`] : []),
    ...(writtenByNow.value?.[index] === 0 ? ['not yet written'] : []),
    ...(replies > 0 ? [counted(replies, 'reply', 'replies')] : []),
  ]
  return parts.join(', ')
}
