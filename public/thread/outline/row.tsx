// One row of the outline: a comment's number, author and first words, with the mark of the lens in use.
import { useComputed } from '@preact/signals'
import type { BriefComment } from '../../../src/model/record.js'
import { isNarrow } from '../../state/narrow.js'
import { isConfirmed, isLikely } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'
import { Glyph } from '../lenses/glyph.js'
import { SentenceBar } from '../lenses/sentence-bar.js'
import { lens, marked } from '../lenses/state.js'
import { authorOf, badgeOf, isAbsent, langOf, numberBeside, printedName, shortNumberOf, wordsOf } from '../naming.js'
import { choose } from '../reader/state.js'
import { isRejected } from '../rejected.js'
import { matching } from '../search/state.js'
import { closed, hovered, selected, setClosed } from '../state.js'
import { rowDetails } from './row-name.js'
import { rowHeight, tabStop } from './state.js'

/** Levels that are indented; deeper rows say their level. */
const INDENTED = 8
/** The same where the screen is narrow; deeper rows say whom they reply to. */
const INDENTED_NARROW = 2
/** More than the widest outline shows. */
const WORDS_LENGTH = 110

const indented = (): number => (isNarrow.value ? INDENTED_NARROW : INDENTED)

interface RowProps {
  readonly thread: Discussion
  readonly index: number
  readonly row: number
}

/** A treeitem of the WAI-ARIA tree pattern; rows are virtual, so level, set size and position are spelled out. */
export function Row({ thread, index, row }: RowProps) {
  const isParent = at(thread.replies, index) > 0
  const isClosed = useComputed(() => closed.value.has(index)).value
  const className = useComputed(() => rowClass(index)).value
  const isChosen = useComputed(() => index === selected.value).value
  const isTabStop = useComputed(() => index === tabStop.value).value
  const depth = at(thread.depth, index)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it listens to the keyboard
    <div
      role="treeitem"
      id={`row-${index}`}
      class={className}
      tabIndex={isTabStop ? 0 : -1}
      aria-level={depth + 1}
      aria-setsize={at(thread.siblings, index)}
      aria-posinset={at(thread.position, index)}
      aria-selected={isChosen}
      {...(isParent && { 'aria-expanded': !isClosed })}
      style={{ top: `${row * rowHeight.value}px`, '--depth': `${Math.min(depth, indented())}` }}
      onClick={() => choose(index)}
      onMouseEnter={() => {
        hovered.value = index
      }}
    >
      <Twisty isParent={isParent} isClosed={isClosed} toggle={() => setClosed(index, !isClosed)} />
      <RowContent thread={thread} index={index} />
    </div>
  )
}

function rowClass(index: number): string {
  const dimmed = matching.value !== null && matching.value[index] !== 1
  return ['row', dimmed ? 'dimmed' : '', hovered.value === index ? 'hovered' : ''].filter(Boolean).join(' ')
}

function Twisty({ isParent, isClosed, toggle }: { readonly isParent: boolean; readonly isClosed: boolean; readonly toggle: () => void }) {
  const click = (event: MouseEvent) => {
    event.stopPropagation()
    toggle()
  }
  return (
    <span class={`twisty ${isParent ? '' : 'leaf'}`} aria-hidden="true" {...(isParent && { onClick: click })}>
      {isParent ? (isClosed ? '▸' : '▾') : ''}
    </span>
  )
}

// Its words are the row's name: what is seen first, then in words what the marks show, then the text.
function RowContent({ thread, index }: { readonly thread: Discussion; readonly index: number }) {
  const comment = thread.comments[index]
  const mark = marked.value.of[index]
  if (comment === undefined) return null
  const recovered = comment.addressee && !isConfirmed(comment) && !isRejected(thread, index) ? comment.addressee : null
  const name = printedName(comment)
  const number = shortNumberOf(thread, index)
  const depth = at(thread.depth, index)
  const hidden = closed.value.has(index) ? at(thread.end, index) - index - 1 : 0
  return (
    <>
      {mark && <Glyph mark={mark} />}
      <span class="number">{number}</span>
      <span class="unseen">, </span>
      {depth > indented() && number.startsWith('…') && (
        <span class="level" aria-hidden="true" title={`level ${depth + 1}`}>
          L{depth + 1}
        </span>
      )}
      {name !== null && (
        <span class="author" dir="auto" title={name}>
          {authorOf(comment)}
        </span>
      )}
      <span class="unseen">{`${name === null ? '' : ', '}${rowDetails(thread, index)}: `}</span>
      <Badge comment={comment} />
      <span class={`words ${isAbsent(comment) ? 'absent' : ''}`} dir="auto" {...langOf(comment)}>
        {wordsOf(comment, WORDS_LENGTH)}
      </span>
      {recovered === null ? <ReplyingTo thread={thread} index={index} /> : <RecoveredNote thread={thread} index={index} to={recovered} />}
      {hidden > 0 && (
        <span class="hidden-count" aria-hidden="true">
          +{hidden.toLocaleString('en')}
        </span>
      )}
      {lens.value.name === 'sentiment' && comment.sentiment && <SentenceBar sentiment={comment.sentiment} />}
    </>
  )
}

/** What its words alone would hide; the row's name says it already. */
function Badge({ comment }: { readonly comment: BriefComment }) {
  const badge = badgeOf(comment)
  return badge === null ? null : (
    <span class="badge" aria-hidden="true">
      {badge}
    </span>
  )
}

/** In place of the indentation that a narrow screen has no room for. */
function ReplyingTo({ thread, index }: { readonly thread: Discussion; readonly index: number }) {
  if (!isNarrow.value || at(thread.depth, index) <= INDENTED_NARROW) return null
  const parent = at(thread.parent, index)
  const above = thread.comments[parent]
  const nameAbove = above && printedName(above)
  return (
    <span class="replying" aria-hidden="true">
      ↳ replying to <bdi>{nameAbove ?? shortNumberOf(thread, parent)}</bdi>
    </span>
  )
}

interface RecoveredNoteProps {
  readonly thread: Discussion
  readonly index: number
  readonly to: NonNullable<BriefComment['addressee']>
}

/** With a question mark where it is likelier wrong than right. */
function RecoveredNote({ thread, index, to }: RecoveredNoteProps) {
  const of = thread.indexOf.get(to.id)
  return of === undefined ? null : (
    <span class="recovered-note" aria-hidden="true">
      ↳ {numberBeside(thread, of, index)}
      {!isLikely(to) && '?'}
    </span>
  )
}
