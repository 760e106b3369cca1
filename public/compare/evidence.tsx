// The drawer with the words behind the dots: of one commenter, or of two side by side.
import { useEffect, useRef } from 'preact/hooks'
import type { Commenter } from '../../src/model/comparison.js'
import { signed } from '../../src/model/places.js'
import { TakeAway } from '../take/take-away.js'
import type { Discussion } from '../thread/discussion.js'
import { counted } from '../thread/naming.js'
import { CommentLink } from '../thread/reader/comment-link.js'
import { calledIn } from './called.js'
import { type Dot, dotsOf, isScored, stanceOf } from './dots.js'
import { closeEvidence, closeOnEscape, evidenceOpened, keepClear } from './drawer-focus.js'
import { DotGlyph } from './mark.js'
import { LISTED, Passage, Passages } from './passages.js'
import { sideSaid } from './side.js'
import { comparison, picked, target } from './state.js'
import { evidenceTable } from './tables.js'
import { OfTwo } from './two-people.js'

/** Characters of a comment shown where no sentence of it is the evidence. */
const WORDS_LENGTH = 160

/** Nothing until somebody is picked. */
export function EvidenceDrawer({ thread }: { readonly thread: Discussion }) {
  const now = comparison.value
  const chosen = picked.value
  if (now === null || chosen.length === 0) return null
  return <Drawer people={chosen} thread={thread} />
}

function Drawer({ people, thread }: { readonly people: readonly Commenter[]; readonly thread: Discussion }) {
  const box = useRef<HTMLElement>(null)
  const now = comparison.value
  const [one, other] = people
  useEffect(closeOnEscape, [])
  useEffect(() => (box.current === null ? undefined : keepClear(box.current)), [])
  useEffect(evidenceOpened, [one?.author, other?.author])
  if (now === null || one === undefined) return null
  return (
    <section class="drawer" aria-label="Evidence" ref={box}>
      <div class="drawer-head">
        <h2 id="evidence-title" tabIndex={-1} dir="auto">
          {people.map(person => calledIn(thread, person)).join(' and ')}
        </h2>
        <TakeAway thread={thread.thread} what="evidence" table={() => evidenceTable(now, people, thread)} />
        <button type="button" class="quiet" onClick={closeEvidence}>
          Close
        </button>
      </div>
      {other === undefined ? <OfOne commenter={one} thread={thread} /> : <OfTwo now={now} pair={[one, other]} thread={thread} />}
    </section>
  )
}

function OfOne({ commenter, thread }: { readonly commenter: Commenter; readonly thread: Discussion }) {
  const dots = dotsOf(commenter, target.value, thread)
  return (
    <>
      {commenter.namedIn.length > 0 && (
        <p class="note">
          The source gives no name; others call them so: <Passages evidence={commenter.namedIn} thread={thread} />
        </p>
      )}
      <p class="note">{summaryOf(commenter, target.value)}</p>
      {dots.length > 0 && (
        <ol class="passages">
          {dots.slice(0, LISTED).map(dot => (
            <Behind key={dot.comment} dot={dot} thread={thread} />
          ))}
        </ol>
      )}
      {dots.length > LISTED && (
        <p class="note">
          The first {LISTED} of {counted(dots.length, 'comment')}.
        </p>
      )}
    </>
  )
}

function summaryOf({ targets, sentiment, scored, comments }: Commenter, wanted: string | null): string {
  if (wanted === null) {
    const mean = sentiment === null ? 'no scored words' : `mean ${signed(sentiment)} over ${counted(scored, 'comment')}`
    return `How each comment sounds: ${mean}${sentiment !== null && scored < comments ? ` of ${comments.toLocaleString('en')}` : ''}`
  }
  const stance = stanceOf(targets, wanted)
  return stance === undefined ? `Says nothing of “${wanted}”` : `What they say of “${wanted}”: ${sideSaid(stance)}`
}

/** The words that moved a dot; the first ones of the comment where no sentence is the evidence. */
function Behind({ dot, thread }: { readonly dot: Dot; readonly thread: Discussion }) {
  const { comment, score, evidence, presumed } = dot
  const index = thread.indexOf.get(comment) ?? -1
  return (
    <li>
      <DotGlyph look={dot} />
      <span class="figure">{isScored(dot) ? signed(score) : '–'}</span>
      <span class="said">
        {!isScored(dot) && <span class="note">{dot.label}</span>}
        <CommentLink thread={thread} index={index} {...(evidence.length === 0 && { words: WORDS_LENGTH })} />{' '}
        {presumed && <span class="note">presumed from </span>}
        {evidence.map(span => (
          <Passage key={span.start} span={span} text={thread.comments[index]?.text ?? ''} target={target.value} />
        ))}
      </span>
    </li>
  )
}
