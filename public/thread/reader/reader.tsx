// The reader: the chosen comment in full, with everything judged about it; the story where none is chosen.
import { useState } from 'preact/hooks'
import type { BriefComment, CommentRecord } from '../../../src/model/record.js'
import { Facts } from '../../shell/facts.js'
import { Arcs } from '../arcs/arcs.js'
import { at, type Discussion } from '../discussion.js'
import { Glyph } from '../lenses/glyph.js'
import { stance } from '../lenses/stance.js'
import { lens } from '../lenses/state.js'
import { topic } from '../lenses/topic.js'
import { authorOf, counted, dateOf, numberOf, printedName } from '../naming.js'
import { query } from '../search/state.js'
import { discussion, pointedAt, selected } from '../state.js'
import { PathAbove, RepliesBelow } from './around.js'
import { passagesOf } from './comment-passages.js'
import { CopyButtons } from './copy.js'
import { detailOf } from './details.js'
import { MarkedText } from './marked-text.js'
import { closeReader, sheetOpen } from './state.js'
import { Story } from './story.js'
import { WhyParent } from './why-parent.js'
import { WhyScore } from './why-score.js'

/** Beside the outline where there is room, a sheet over it where there is not. */
export function Reader() {
  const thread = discussion.value
  if (thread === null) return null
  const index = selected.value
  const comment = thread.comments[index]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section class={`reader ${sheetOpen.value ? 'open' : ''}`} aria-label="Reader" tabIndex={0} onKeyDown={closeOnEscape}>
      <button type="button" class="sheet-close" onClick={closeReader}>
        Close
      </button>
      <Arcs />
      {comment === undefined ? <Story thread={thread} /> : <FullComment key={index} thread={thread} index={index} comment={comment} />}
    </section>
  )
}

function closeOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') closeReader()
}

interface FullCommentProps {
  readonly thread: Discussion
  readonly index: number
  readonly comment: BriefComment
}

function FullComment({ thread, index, comment }: FullCommentProps) {
  const detail = detailOf(index)
  const [whole, setWhole] = useState(false)
  const pointed = pointedAt.value?.index === index ? pointedAt.value : null
  return (
    <article class="full-comment">
      <PathAbove thread={thread} index={index} />
      <Heading thread={thread} index={index} comment={comment} />
      {comment.text.trim() === '' ? (
        <p class="note">{ABSENT[comment.status] ?? 'This comment has no words.'}</p>
      ) : (
        <MarkedText
          text={comment.text}
          passages={passagesOf(comment, detail, { query: query.value, pointed, cues: lens.value === stance })}
          whole={whole}
          showWhole={() => setWhole(true)}
          lang={comment.language ?? null}
        />
      )}
      <CopyButtons thread={thread} index={index} comment={comment} />
      {comment.sentiment && <WhyScore comment={comment} sentiment={comment.sentiment} detail={detail?.sentiment ?? null} />}
      <WhyParent thread={thread} index={index} comment={comment} evidence={detail?.addressee?.evidence ?? null} />
      <Labels thread={thread} index={index} comment={comment} cues={detail?.reply?.cues ?? []} />
      <RepliesBelow thread={thread} index={index} />
    </article>
  )
}

const ABSENT: Partial<Record<BriefComment['status'], string>> = {
  missing: 'Others answer this comment, but this source does not hold it.',
  deleted: 'This comment was deleted before the page was saved.',
  pending: 'This comment awaited moderation when the page was saved.',
  spam: 'This comment was marked as spam.',
}

function Heading({ thread, index, comment }: FullCommentProps) {
  const date = dateOf(comment.createdAt)
  return (
    <header class="comment-head">
      <h2 id="reader-title" tabIndex={-1}>
        <span class="number">{numberOf(thread, index)}</span>{' '}
        <span class={printedName(comment) === null ? 'author unknown' : 'author'} dir="auto">
          {printedName(comment) ?? authorOf(comment)}
        </span>
      </h2>
      <Facts
        facts={[
          date,
          comment.likes === null ? null : counted(comment.likes, 'like'),
          comment.status === 'present' ? null : comment.status,
          comment.kind === 'comment' ? null : comment.kind,
        ].filter(part => part !== null)}
      />
    </header>
  )
}

/** Stance and topic, each with its mark and its word. */
function Labels({ thread, index, comment, cues }: FullCommentProps & { readonly cues: Cues }) {
  const lenses = [...(comment.reply ? [stance] : []), ...(comment.topic ? [topic] : [])]
  if (lenses.length === 0) return null
  return (
    <dl class="labels">
      {lenses.map(lens => {
        const key = lens.keyOf(comment, index, thread)
        const mark = lens.marks(thread).find(each => each.key === key)
        return (
          mark && (
            <div key={lens.name}>
              <dt>{lens.title}</dt>
              <dd>
                <Glyph mark={mark} /> {lens === topic ? comment.topic?.label : mark.label}
                {lens === stance && comment.reply && <Certainty reply={comment.reply} cues={cues} parent={at(thread.parent, index)} />}
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

type Cues = NonNullable<CommentRecord['reply']>['cues']

interface CertaintyProps {
  readonly reply: NonNullable<BriefComment['reply']>
  readonly cues: Cues
  readonly parent: number
}

function Certainty({ reply, cues, parent }: CertaintyProps) {
  const words = cues.map(({ text }) => `“${text}”`).join(', ')
  // Of a language whose cues are not known nothing is judged, so there is no confidence to speak of.
  if (reply.confidence === 0) return <span class="note"> not judged: agreement is not read in this language</span>
  return (
    <span class="note">
      {` ${parent < 0 ? '' : 'with the comment above, '}confidence ${reply.confidence.toFixed(2)}`}
      {words !== '' && `; cues: ${words}`}
      {reply.stance === 'none' && '; exports call it “none”'}
    </span>
  )
}
