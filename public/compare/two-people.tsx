// Two commenters side by side: where they agree, where they part, and what they replied to each other.
import type { Commenter, Evidence, Pair, ThreadComparison } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import { Glyph } from '../thread/lenses/glyph.js'
import { stance } from '../thread/lenses/stance.js'
import { counted, firstWords } from '../thread/naming.js'
import { CommentLink } from '../thread/reader/comment-link.js'
import { calledIn } from './called.js'
import { dotsOf, stanceOf } from './dots.js'
import { LISTED, Passages } from './passages.js'
import { aroundCues, Quote } from './quote.js'
import { sideSaid } from './side.js'
import { repliesBetween, sharedTargets } from './two.js'

/** Passages of one person toward one target. */
const PASSAGES = 3
/** Characters of a reply shown where nothing shows its stance. */
const WORDS_LENGTH = 160

type Pairing = readonly [Commenter, Commenter]

interface OfTwoProps {
  readonly now: ThreadComparison
  readonly pair: Pairing
  readonly thread: Discussion
}

/** Each statement with its figure, the comments it rests on, and quotes. */
export function OfTwo({ now, pair, thread }: OfTwoProps) {
  const { agree, part, unclear } = sharedTargets(now, ...pair)
  return (
    <div class="two">
      <Shared title="Where they agree" names={agree} pair={pair} thread={thread} />
      <Shared title="Where they part" names={part} pair={pair} thread={thread} />
      {unclear.length > 0 && <Shared title="Spoken of by both, unclear" names={unclear} pair={pair} thread={thread} />}
      <Replies pairs={repliesBetween(now, ...pair)} thread={thread} />
    </div>
  )
}

interface SharedProps {
  readonly title: string
  readonly names: readonly string[]
  readonly pair: Pairing
  readonly thread: Discussion
}

function Shared({ title, names, pair, thread }: SharedProps) {
  return (
    <section>
      <h3>{title}</h3>
      {names.length === 0 && <p class="note">Nothing that both take a side on.</p>}
      {names.map(name => (
        <div key={name}>
          <h4 dir="auto">{name}</h4>
          {pair.map(commenter => (
            <Toward key={commenter.author} commenter={commenter} target={name} thread={thread} />
          ))}
        </div>
      ))}
    </section>
  )
}

interface TowardProps {
  readonly commenter: Commenter
  readonly target: string
  readonly thread: Discussion
}

function Toward({ commenter, target, thread }: TowardProps) {
  const held = stanceOf(commenter.targets, target)
  if (held === undefined) return null
  const presumed = dotsOf(commenter, target, thread).every(dot => dot.presumed)
  return (
    <div>
      <p class="note">
        {calledIn(thread, commenter)}: {sideSaid(held)}
        {presumed && ', presumed'}
      </p>
      <Passages evidence={held.evidence.slice(0, PASSAGES)} thread={thread} target={target} />
    </div>
  )
}

/** Around the words that show the stance, or the first ones where nothing shows it. */
function ReplyWords({ text, cues }: { readonly text: string; readonly cues: readonly Evidence[] }) {
  if (cues.length === 0) return <q dir="auto">{firstWords(text, WORDS_LENGTH)}</q>
  return <Quote text={text} cues={cues} {...aroundCues(cues, text.length)} />
}

function Replies({ pairs, thread }: { readonly pairs: readonly Pair[]; readonly thread: Discussion }) {
  const marks = new Map(stance.marks(thread).map(mark => [mark.key, mark]))
  const replies = pairs.flatMap(({ each }) => each)
  return (
    <section>
      <h3>{counted(replies.length, 'reply', 'replies')} to each other</h3>
      <ol class="passages plain">
        {replies.slice(0, LISTED).map(({ comment, stance: how, cues }) => {
          const index = thread.indexOf.get(comment) ?? -1
          const mark = marks.get(how)
          return (
            <li key={comment}>
              {mark && <Glyph mark={mark} />}
              <CommentLink thread={thread} index={index} />
              <span class="note">{mark?.label}: </span>
              <ReplyWords text={thread.comments[index]?.text ?? ''} cues={cues} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
