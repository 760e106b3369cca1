// The explanations behind the ledger's figures.
import { Fragment } from 'preact'
import type { MessageRecord } from '../../../src/model/record.js'
import { confidenceOf, isLikely, type Parents, REJECTED, RULES } from '../addressee.js'
import type { Discussion } from '../discussion.js'
import { counted, sentenceOf } from '../naming.js'
import { CommentLink } from '../reader/comment-link.js'
import { hiddenCounts } from './statuses.js'

/** Told by the figures themselves. */
const TOLD: ReadonlySet<string> = new Set(['count-mismatch', 'depth-clamp', 'chosen-reader'])
/** Recovered parents listed one by one; more are in the exports. */
const LISTED = 60

/** Findings that no figure of the ledger explains, nor the screen of a page without comments. */
export const unlistedMessages = ({ messages, comments }: Discussion): readonly MessageRecord[] =>
  messages.filter(({ code }) => !TOLD.has(code) && (code !== 'no-comments' || comments.length > 0))

/** Where the declared count comes from. */
export function DeclaredNote({ thread: { thread, messages } }: { readonly thread: Discussion }) {
  const mismatch = messages.find(({ code }) => code === 'count-mismatch')
  if (thread.declaredCount === null)
    return <p>The source does not say how many comments there are, so nothing can be said about what is missing.</p>
  return (
    <>
      <p>
        The source says it has {counted(thread.declaredCount, 'comment')}
        {mismatch?.line != null && ` (line ${mismatch.line})`}.
      </p>
      {mismatch && <p>{mismatch.text}. The difference was not in the source; nothing was invented in its place.</p>}
    </>
  )
}

const HIDDEN = { spam: 'marked as spam', pending: 'awaiting moderation', deleted: 'deleted' } as const

/** What was found, where, by which reader. */
export function FoundNote({ thread }: { readonly thread: Discussion }) {
  const { commentCount, reader, source, sha256 } = thread.thread
  const missing = thread.comments.length - commentCount
  const hidden = hiddenCounts(thread.comments)
  return (
    <>
      <p>
        {counted(commentCount, 'comment')} stand in {source ?? 'the source'}, read as <b>{reader}</b>.
      </p>
      {hidden.length > 0 && (
        <p>
          Not all of them were shown by the page:{' '}
          {hidden.map(([status, count]) => `${count.toLocaleString('en')} ${HIDDEN[status]}`).join(', ')}.
        </p>
      )}
      {missing > 0 && <p>{counted(missing, 'more comment')} is answered but not in the source; an empty place is kept for each.</p>}
      {sha256 !== null && (
        <p class="note hash">
          SHA-256 <code>{sha256}</code>
        </p>
      )}
    </>
  )
}

/** What the nesting limit hides and what was recovered, one by one. */
export function ParentsNote({
  thread,
  parents: { recovered, likely, confirmed, uncertain, rejected },
}: {
  readonly thread: Discussion
  readonly parents: Parents
}) {
  const { clamp } = thread.thread
  if (clamp == null) return null
  return (
    <>
      <p>
        The page nests {counted(clamp.depth, 'level')} and prints deeper replies side by side: {clamp.atLimit} stand at the limit,{' '}
        {clamp.ambiguous} of them may answer an earlier one beside them.
      </p>
      <ul>
        {recovered.slice(0, LISTED).map(({ index, of, rule, confidence }) => (
          <li key={index}>
            <CommentLink thread={thread} index={index} /> {isLikely({ confidence }) ? 'answers' : 'perhaps answers'}{' '}
            <CommentLink thread={thread} index={of} />: {RULES[rule] ?? rule} <span class="note">({confidenceOf(confidence)})</span>
          </li>
        ))}
      </ul>
      <p>
        {confirmed > 0 && `${counted(confirmed, 'shown parent')} confirmed by the words. `}
        {uncertain > 0 && `${uncertain} uncertain: ${whyUncertain(uncertain, recovered.length - likely)}.`}
      </p>
      <RejectedNote thread={thread} rejected={rejected} />
    </>
  )
}

/** Which ones, and where that holds; nothing where none is. */
function RejectedNote({ thread, rejected }: { readonly thread: Discussion; readonly rejected: readonly number[] }) {
  if (rejected.length === 0) return null
  return (
    <p>
      {rejected.length.toLocaleString('en')} rejected by you:{' '}
      {rejected.slice(0, LISTED).map((index, place) => (
        <Fragment key={index}>
          {place > 0 && ', '}
          <CommentLink thread={thread} index={index} />
        </Fragment>
      ))}
      . {REJECTED}
    </p>
  )
}

/** `doubtful` are those in the list above that are likelier wrong than right. */
function whyUncertain(uncertain: number, doubtful: number): string {
  const undecided = 'nothing in the words decides, so the parent stays as shown'
  if (doubtful === 0) return undecided
  const perhaps = 'what “perhaps” is said of has a confidence below one half'
  return doubtful === uncertain ? perhaps : `${perhaps}; of the other ${uncertain - doubtful} ${undecided}`
}

/** Findings of the reader in its own words. */
export function NotesList({ messages }: { readonly messages: readonly MessageRecord[] }) {
  return (
    <ul>
      {messages.map(({ text, line }, place) => (
        <li key={place}>
          {sentenceOf(text)}
          {line !== null && <span class="note"> (line {line})</span>}
        </li>
      ))}
    </ul>
  )
}
