// Passages of comments as their writers wrote them, each with the way to its comment.
import type { Evidence } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import { CommentLink } from '../thread/reader/comment-link.js'
import { Quote } from './quote.js'
import { scoredWords } from './words.js'

/** Passages listed; more are in the export. */
export const LISTED = 40

interface PassageProps {
  readonly span: Evidence
  readonly text: string
  /** Marked where it is named. */
  readonly target?: string | null
}

/** With its scored words marked. */
export function Passage({ span: { comment, start, end }, text, target = null }: PassageProps) {
  return <Quote text={text} start={start} end={end} words={scoredWords.value.get(comment) ?? []} target={target} />
}

interface PassagesProps {
  readonly evidence: readonly Evidence[]
  readonly thread: Discussion
  readonly target?: string | null
}

/** In a list. */
export function Passages({ evidence, thread, target = null }: PassagesProps) {
  return (
    <ol class="passages plain">
      {evidence.slice(0, LISTED).map(span => {
        const index = thread.indexOf.get(span.comment) ?? -1
        return (
          <li key={`${span.comment} ${span.start}`}>
            <CommentLink thread={thread} index={index} /> <Passage span={span} text={thread.comments[index]?.text ?? ''} target={target} />
          </li>
        )
      })}
    </ol>
  )
}
