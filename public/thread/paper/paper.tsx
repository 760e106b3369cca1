// The thread on paper: every comment in reading order, whatever the window shows of it. Made when printing begins, gone when it ends.
import { render } from 'preact'
import { confidenceOf, isLikely, type Recovered } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'
import { Glyph } from '../lenses/glyph.js'
import { marked } from '../lenses/state.js'
import { authorOf, badgeOf, counted, dateOf, headingOf, isAbsent, langOf, numberOf, printedName, wordsOf } from '../naming.js'
import { parents } from '../rejected.js'
import { matching } from '../search/state.js'
import { discussion } from '../state.js'

/** Levels that are indented: a page is narrow. */
const INDENTED = 6
/** Of a comment without words, in characters: enough to say why. */
const WORDS = 80

/** Listens from now on. Rendering is done when the handler returns: a browser prints what stands by then. */
export function listenToPrinting(): void {
  const paper = document.createElement('div')
  paper.className = 'paper'
  document.body.append(paper)
  addEventListener('beforeprint', () => {
    const thread = discussion.peek()
    const isShown = document.querySelector('main.thread') !== null
    render(thread === null || !isShown ? null : <Paper thread={thread} />, paper)
  })
  addEventListener('afterprint', () => render(null, paper))
}

function Paper({ thread }: { readonly thread: Discussion }) {
  const answered = new Map(parents.peek().recovered.map(each => [each.index, each]))
  const marks = marked.peek().of
  const matches = matching.peek()
  return (
    <section aria-label="All comments">
      <PrintedStory thread={thread} />
      <p class="note">
        {counted(thread.comments.length, 'comment')} in reading order{matches !== null && '; those that do not match are grey'}. ↳ inferred:
        whom a comment really answers.
      </p>
      <ol>
        {thread.comments.map((_comment, index) => (
          <Printed
            key={index}
            thread={thread}
            index={index}
            mark={marks[index]}
            recovered={answered.get(index)}
            isDimmed={matches !== null && matches[index] !== 1}
          />
        ))}
      </ol>
    </section>
  )
}

/** What all answer, where the source holds its words; the page's own head stands above with the title. */
function PrintedStory({ thread: { thread } }: { readonly thread: Discussion }) {
  const { post, url } = thread
  if (post.text === null) return null
  return (
    <article class="printed-story">
      <h2 dir="auto">{headingOf(thread)}</h2>
      <p class="note">{[post.author, dateOf(post.createdAt), url].filter(Boolean).join(' · ')}</p>
      <p class="printed-words" dir="auto">
        {post.text}
      </p>
    </article>
  )
}

interface PrintedProps {
  readonly thread: Discussion
  readonly index: number
  readonly mark: Parameters<typeof Glyph>[0]['mark'] | undefined
  readonly recovered: Recovered | undefined
  readonly isDimmed: boolean
}

function Printed({ thread, index, mark, recovered, isDimmed }: PrintedProps) {
  const comment = thread.comments[index]
  if (comment === undefined) return null
  const hasWords = comment.text.trim() !== ''
  const badge = badgeOf(comment)
  const said = [dateOf(comment.createdAt), mark?.label, comment.likes === null ? null : counted(comment.likes, 'like')]
  return (
    <li class={isDimmed ? 'dimmed' : ''} style={{ '--depth': `${Math.min(at(thread.depth, index), INDENTED)}` }}>
      <p class="printed-head">
        {mark && <Glyph mark={mark} />} <span class="number">{numberOf(thread, index)}</span>{' '}
        <b dir="auto">{printedName(comment) ?? authorOf(comment)}</b> {badge !== null && <span class="badge">{badge}</span>}{' '}
        <span class="note">
          {said.filter(Boolean).join(' · ')}
          {recovered &&
            ` · ↳ ${isLikely(recovered) ? '' : 'perhaps '}answers ${numberOf(thread, recovered.of)} (${confidenceOf(recovered.confidence)})`}
        </span>
      </p>
      <p class={isAbsent(comment) ? 'printed-words absent' : 'printed-words'} dir="auto" {...langOf(comment)}>
        {hasWords ? comment.text : wordsOf(comment, WORDS)}
      </p>
    </li>
  )
}
