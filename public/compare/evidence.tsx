// The words behind the dots: of one commenter, or of two where they agree, where they part and what they replied to each other.

import type { Commenter, Evidence, Pair, ThreadComparison } from '../../src/model/comparison.js'
import { places } from '../../src/model/places.js'
import { TakeAway } from '../take/take-away.js'
import type { Discussion } from '../thread/discussion.js'
import { Glyph } from '../thread/lenses/glyph.js'
import { stance } from '../thread/lenses/stance.js'
import { counted, firstWords } from '../thread/naming.js'
import { CommentLink } from '../thread/reader/comment-link.js'
import { calledIn } from './called.js'
import { dotsOf } from './dots.js'
import { aroundCues, Quote } from './quote.js'
import { comparison, people, target } from './state.js'
import { evidenceTable } from './tables.js'
import { scoredWords } from './words.js'

/** Passages listed; more are in the export. */
const LISTED = 40
/** Characters of a comment shown where no sentence of it is the evidence. */
const WORDS_LENGTH = 160

/** Empty until somebody is picked. */
export function EvidenceDrawer({ thread }: { readonly thread: Discussion }) {
  const now = comparison.value
  const picked = people.value.flatMap(name => now?.commenters.find(({ author }) => author === name) ?? [])
  const [one, other] = picked
  if (now === null || one === undefined) return <p class="drawer note">Press a name or a mark to read the words behind it.</p>
  return (
    <section class="drawer" aria-label="Evidence">
      <TakeAway thread={thread.thread} what="evidence" table={() => evidenceTable(now, picked, thread)} />
      {other === undefined ? <OfOne commenter={one} thread={thread} /> : <OfTwo now={now} pair={[one, other]} thread={thread} />}
    </section>
  )
}

function OfOne({ commenter, thread }: { readonly commenter: Commenter; readonly thread: Discussion }) {
  const { targets, namedIn } = commenter
  const wanted = target.value
  const sentences = wanted === null ? [] : (targets[wanted]?.evidence ?? [])
  return (
    <>
      <h2 dir="auto">{calledIn(thread, commenter)}</h2>
      {namedIn.length > 0 && (
        <p class="note">
          The source gives no name; others call them so: <Passages evidence={namedIn} thread={thread} />
        </p>
      )}
      <p class="note">{wanted === null ? 'How each comment sounds' : `What they say of “${wanted}”`}</p>
      {sentences.length > 0 ? (
        <Passages evidence={sentences} thread={thread} target={wanted} />
      ) : (
        <Comments commenter={commenter} thread={thread} />
      )}
    </>
  )
}

function Comments({ commenter, thread }: { readonly commenter: Commenter; readonly thread: Discussion }) {
  const dots = dotsOf(commenter, target.value, thread)
  if (dots.length === 0) return <p>Nothing.</p>
  return (
    <ol class="passages">
      {dots.slice(0, LISTED).map(({ comment, score, form, color }) => (
        <li key={comment}>
          <Glyph mark={{ key: comment, form, color, label: '' }} />
          <CommentLink thread={thread} index={thread.indexOf.get(comment) ?? -1} words={WORDS_LENGTH} />
          <span class="figure">{form === 'hollow' ? 'no scored words' : places(score).replace('-', '−')}</span>
        </li>
      ))}
    </ol>
  )
}

interface PassagesProps {
  readonly evidence: readonly Evidence[]
  readonly thread: Discussion
  /** Marked where it is named. */
  readonly target?: string | null
}

/** Sentences as the commenter wrote them, each with the way to its comment. */
function Passages({ evidence, thread, target: named = null }: PassagesProps) {
  return (
    <ol class="passages">
      {evidence.slice(0, LISTED).map(({ comment, start, end }) => {
        const index = thread.indexOf.get(comment) ?? -1
        const text = thread.comments[index]?.text ?? ''
        return (
          <li key={`${comment} ${start}`}>
            <CommentLink thread={thread} index={index} />{' '}
            <Quote text={text} start={start} end={end} words={scoredWords.value.get(comment) ?? []} target={named} />
          </li>
        )
      })}
    </ol>
  )
}

interface OfTwoProps {
  readonly now: ThreadComparison
  readonly pair: readonly [Commenter, Commenter]
  readonly thread: Discussion
}

function OfTwo({ now, pair: [one, other], thread }: OfTwoProps) {
  const both = now.targets.filter(name => isTaken(one, name) && isTaken(other, name))
  const isSame = (name: string) => one.targets[name]?.stance === other.targets[name]?.stance
  const between = now.pairs.filter(({ a, b }) => (a === one.author && b === other.author) || (a === other.author && b === one.author))
  return (
    <>
      <h2 dir="auto">
        {calledIn(thread, one)} and {calledIn(thread, other)}
      </h2>
      <div class="two">
        <Shared title="Where they agree" names={both.filter(isSame)} pair={[one, other]} thread={thread} />
        <Shared title="Where they part" names={both.filter(name => !isSame(name))} pair={[one, other]} thread={thread} />
        <Replies pairs={between} thread={thread} />
      </div>
    </>
  )
}

const isTaken = ({ targets }: Commenter, name: string): boolean => targets[name] !== undefined && targets[name].stance !== 'none'

interface SharedProps {
  readonly title: string
  readonly names: readonly string[]
  readonly pair: readonly [Commenter, Commenter]
  readonly thread: Discussion
}

function Shared({ title, names, pair, thread }: SharedProps) {
  return (
    <section>
      <h3>{title}</h3>
      {names.length === 0 && <p class="note">Nothing they both speak of.</p>}
      {names.map(name => (
        <div key={name}>
          <h4 dir="auto">{name}</h4>
          {pair.map(({ author, targets }) => (
            <div key={author}>
              <p class="note">
                {author}: {targets[name]?.stance === 'favor' ? 'in favor' : 'against'}
              </p>
              <Passages evidence={(targets[name]?.evidence ?? []).slice(0, 3)} thread={thread} target={name} />
            </div>
          ))}
        </div>
      ))}
    </section>
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
      <ol class="passages">
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
