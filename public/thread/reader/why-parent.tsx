// "Why this parent": what the page shows, who is really answered where that differs, by what evidence, and what stays unclear.
import type { BriefComment, CommentRecord } from '../../../src/model/record.js'
import { announce } from '../../state/announce.js'
import { answersSaid, confidenceOf, isConfirmed, isLikely, parentsSaid, REJECTED, RULES } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'
import { counted } from '../naming.js'
import { isRejected, parents, toggleRejected } from '../rejected.js'
import { CommentLink } from './comment-link.js'
import { quotedWords } from './comment-passages.js'

interface WhyParentProps {
  readonly thread: Discussion
  readonly index: number
  readonly comment: BriefComment
  /** The words that show it, `null` where none do or they are not here yet. */
  readonly evidence: NonNullable<CommentRecord['addressee']>['evidence']
}

/** Only where there is a parent, or something was recovered. */
export function WhyParent({ thread, index, comment, evidence }: WhyParentProps) {
  const parent = at(thread.parent, index)
  const uncertain = isUncertain(thread, index)
  if (parent < 0 && !comment.addressee) return null
  return (
    <section class="judgement" aria-label="Who is answered">
      <h3>Answers</h3>
      <p>
        {parent < 0 ? 'The page shows it as an answer to the story.' : 'The page shows it beneath '}
        {parent >= 0 && <CommentLink thread={thread} index={parent} />}
        {parent >= 0 && '.'}
      </p>
      {comment.addressee && <Evidence thread={thread} index={index} comment={comment} addressee={comment.addressee} evidence={evidence} />}
      {uncertain && !comment.addressee && <p class="note">{uncertainty(thread)}</p>}
    </section>
  )
}

/** At the nesting limit with earlier comments beside it: its true parent may be one of them. */
function isUncertain({ thread, depth, position }: Discussion, index: number): boolean {
  return thread.clamp != null && at(depth, index) >= thread.clamp.depth - 1 && at(position, index) > 1
}

function uncertainty({ thread }: Discussion): string {
  return `The page nests ${counted(thread.clamp?.depth ?? 0, 'level')} and prints the rest side by side. Nothing in these words says whether an earlier comment beside it is meant, so the parent stays as shown.`
}

/** What the words say of the parent that the page shows, by whether that is likelier than not. */
const AGREES = { true: 'Its words agree: it answers ', false: 'Its words may say the same: it perhaps answers ' } as const

interface EvidenceProps extends WhyParentProps {
  readonly addressee: NonNullable<BriefComment['addressee']>
}

function Evidence({ thread, index, comment, evidence, addressee: { id, rule, confidence } }: EvidenceProps) {
  const of = thread.indexOf.get(id)
  if (of === undefined) return null
  const rejected = isRejected(thread, index)
  const words = evidence ? quotedWords(comment.text, evidence) : null
  return (
    <div class={isConfirmed(comment) ? 'confirmed' : `recovered-box ${rejected ? 'rejected' : ''}`}>
      <p>
        {isConfirmed(comment) ? AGREES[`${isLikely({ confidence })}`] : `It ${answersSaid({ confidence })} `}
        <CommentLink thread={thread} index={of} />
        {', because it '}
        {RULES[rule] ?? rule}
        {words !== null && (
          <>
            {': '}
            <q class="evidence">{words}</q>
          </>
        )}
        .
      </p>
      <p class="note">
        Inferred; confidence <span class="figure">{confidenceOf(confidence)}</span>. The page’s own nesting is kept in every export.
      </p>
      {rejected && <p class="note">Rejected by you. {REJECTED}</p>}
      {!isConfirmed(comment) && (
        <button type="button" class="quiet" onClick={() => decide(thread, index)}>
          {rejected ? 'Believe it after all' : 'Not so: keep the page’s parent'}
        </button>
      )}
    </div>
  )
}

function decide(thread: Discussion, index: number): void {
  toggleRejected(thread, index)
  announce(`${isRejected(thread, index) ? 'Rejected, in this browser alone' : 'Believed again'}: ${parentsSaid(parents.peek())}`)
}
