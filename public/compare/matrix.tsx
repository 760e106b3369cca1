// Who answers whom and how: row replies to column, ordered by camp; a cell opens the replies themselves.
import type { Commenter, Pair, ThreadComparison } from '../../src/model/comparison.js'
import { TakeAway } from '../take/take-away.js'
import type { Discussion } from '../thread/discussion.js'
import { MarkPath } from '../thread/lenses/glyph.js'
import type { Mark } from '../thread/lenses/lens.js'
import { counted } from '../thread/naming.js'
import { calledIn, callingIn } from './called.js'
import { opening } from './drawer-focus.js'
import { comparison, pickThese } from './state.js'
import { matrixTable } from './tables.js'

/** More rows and columns than these nobody reads; the most talkative are shown. */
const SHOWN = 24
const SMALLEST = 3.5
const LARGEST = 8

/** Only where anybody answers anybody. */
export function Matrix({ thread }: { readonly thread: Discussion }) {
  const now = comparison.value
  if (now === null || now.pairs.length === 0) return null
  const answering = whoAnswers(now)
  const shown = placed(answering)
  const called = callingIn(thread, now.commenters)
  const cells = new Map(now.pairs.map(pair => [`${pair.a}\n${pair.b}`, pair]))
  const most = now.pairs.reduce((largest, { replies }) => Math.max(largest, replies), 1)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section class="matrix" aria-label="Who answers whom" tabIndex={0}>
      <TakeAway
        thread={thread.thread}
        what="matrix"
        table={() => matrixTable(now, thread)}
        drawn={() => document.querySelector('.matrix table')}
      />
      <table>
        <caption>
          Who answers whom: the row replies to the column. ● agrees, ◆ disagrees, ○ neither prevails; larger means more replies.
          {shown.length < answering.length &&
            ` The ${shown.length} who wrote most, of ${answering.length.toLocaleString('en')} who answer or are answered.`}
        </caption>
        <thead>
          <tr>
            <td />
            {shown.map(to => (
              <th key={to.author} scope="col">
                <span dir="auto">{calledIn(thread, to)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((from, row) => (
            <tr key={from.author} class={row > 0 && shown[row - 1]?.camp !== from.camp ? 'next-camp' : ''}>
              <th scope="row">
                <span dir="auto">{calledIn(thread, from)}</span>
              </th>
              {shown.map(to => (
                <td key={to.author}>
                  <Cell pair={cells.get(`${from.author}\n${to.author}`)} most={most} called={called} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Those who answer or are answered. */
function whoAnswers({ commenters, pairs }: ThreadComparison): readonly Commenter[] {
  const named = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  return commenters.filter(({ author }) => named.has(author))
}

/** The talkative of them, by camp. */
const placed = (answering: readonly Commenter[]): readonly Commenter[] =>
  [...answering]
    .sort((a, b) => b.comments - a.comments)
    .slice(0, SHOWN)
    .sort((a, b) => (a.camp ?? 2) - (b.camp ?? 2))

interface CellProps {
  readonly pair: Pair | undefined
  readonly most: number
  readonly called: (author: string) => string
}

function Cell({ pair, most, called }: CellProps) {
  if (pair === undefined) return null
  const { a, b, replies, agree, disagree } = pair
  const name = `${called(a)} to ${called(b)}: ${counted(replies, 'reply', 'replies')}, ${agree} agree, ${disagree} disagree`
  const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(replies / most)
  const open = opening(() => pickThese(a === b ? [a] : [a, b]))
  return (
    <button type="button" aria-label={name} title={name} onClick={open}>
      <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true">
        <MarkPath mark={markOf(agree - disagree)} radius={radius} />
      </svg>
    </button>
  )
}

function markOf(balance: number): Mark {
  if (balance > 0) return { key: 'agree', form: 'disc', color: 'agree', label: 'agrees' }
  if (balance < 0) return { key: 'disagree', form: 'diamond', color: 'disagree', label: 'disagrees' }
  return { key: 'none', form: 'hollow', color: 'unclear', label: 'neither prevails' }
}
