// One row a commenter: a diverging strip with one dot a comment, how many comments, and whom to put side by side.

import type { Commenter } from '../../src/model/comparison.js'
import { places } from '../../src/model/places.js'
import { TakeAway } from '../take/take-away.js'
import type { Discussion } from '../thread/discussion.js'
import { MarkPath } from '../thread/lenses/glyph.js'
import { counted } from '../thread/naming.js'
import { calledIn, isNameless } from './called.js'
import { campName, campOf, isFew } from './camp.js'
import { dotsOf } from './dots.js'
import { meanOf, ORDERS, type Order, orderNames } from './order.js'
import { order, people, pick, pickBeside, rows, target } from './state.js'
import { dotsTable } from './tables.js'

const WIDTH = 320
const HEIGHT = 24
const INSET = 10

/** The table of commenters. */
export function People({ thread }: { readonly thread: Discussion }) {
  const [left, right] = target.value === null ? (['negative', 'positive'] as const) : (['against', 'in favor'] as const)
  return (
    <section class="people" aria-label="Commenters">
      <div class="people-head">
        <OrderChoice />
        <TakeAway
          thread={thread.thread}
          what="commenters"
          table={() => dotsTable(rows.peek(), target.peek(), thread)}
          drawn={() => document.querySelector('.people table')}
        />
      </div>
      <Explained poles={[left, right]} />
      <table>
        <thead>
          <tr>
            <th scope="col">Commenter</th>
            <th scope="col" class="poles">
              <span>← {left}</span>
              <span>{right} →</span>
            </th>
            <th scope="col" class="figure">
              mean
            </th>
            <th scope="col" class="figure">
              comments
            </th>
            <th scope="col">
              <span class="unseen">Side by side</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.value.map(commenter => (
            <Person key={commenter.author} commenter={commenter} thread={thread} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What dots, means and camps are, before the first of them. */
function Explained({ poles: [left, right] }: { readonly poles: readonly [string, string] }) {
  const hasCamps = rows.value.some(commenter => campOf(commenter) !== null)
  return (
    <p class="note explained">
      A dot is a comment, from −1 ({left}) to 1 ({right}); a hollow one says nothing either way.
      {hasCamps &&
        ' Camps A and B are the two sides of the thread, told from who agrees and who disagrees with whom; the figure beside is how sure that is, 0.50 a guess and 1 certain.'}
    </p>
  )
}

function OrderChoice() {
  const choose = (event: { currentTarget: HTMLSelectElement }) => {
    order.value = event.currentTarget.value as Order
  }
  return (
    <label class="order">
      Sorted by{' '}
      <select value={order.value} onChange={choose}>
        {ORDERS.map(name => (
          <option key={name} value={name}>
            {orderNames[name]}
          </option>
        ))}
      </select>
    </label>
  )
}

function Person({ commenter, thread }: { readonly commenter: Commenter; readonly thread: Discussion }) {
  const { author, comments, inferred, confidence, targets } = commenter
  const called = calledIn(thread, commenter)
  const spoken = target.value === null ? null : (targets[target.value]?.comments ?? 0)
  const camp = campOf(commenter)
  const isPicked = people.value.includes(author)
  const mean = meanOf(commenter, target.value)
  return (
    <tr class={`${isFew(commenter) ? 'few' : ''} ${isPicked ? 'picked' : ''}`}>
      <th scope="row">
        <span class="who">
          <button type="button" class="person" aria-pressed={isPicked} onClick={() => pick(author)}>
            <span class={isNameless(commenter) ? 'author unknown' : 'author'} dir="auto">
              {called}
            </span>
          </button>
          {inferred && <span class="note">inferred</span>}
          {camp !== null && (
            <span class="note">
              camp {campName(camp)}
              {confidence !== null && ` (${places(confidence)})`}
            </span>
          )}
          {isFew(commenter) && <span class="note">too few to compare</span>}
        </span>
      </th>
      <td>
        <DotStrip commenter={commenter} thread={thread} />
      </td>
      <td class="figure">{mean === null ? '–' : places(mean).replace('-', '−')}</td>
      <td class="figure">{spoken === null ? comments : `${spoken} of ${comments}`}</td>
      <td>
        <label class="beside">
          <input type="checkbox" aria-label={`Put ${called} side by side`} checked={isPicked} onChange={() => pickBeside(author)} />
        </label>
      </td>
    </tr>
  )
}

/** The evidence says the same in words once the row is picked. */
function DotStrip({ commenter, thread }: { readonly commenter: Commenter; readonly thread: Discussion }) {
  const dots = dotsOf(commenter, target.value, thread)
  const x = (score: number) => INSET + ((score + 1) / 2) * (WIDTH - 2 * INSET)
  if (dots.length === 0) return <span class="note">says nothing of it</span>
  return (
    <svg
      class="dots"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${counted(dots.length, 'comment')} of ${calledIn(thread, commenter)}`}
    >
      <path class="axis" d={`M${INSET} ${HEIGHT / 2}H${WIDTH - INSET}`} />
      <path class="axis middle" d={`M${WIDTH / 2} 3V${HEIGHT - 3}`} />
      {dots.map(({ comment, score, form, color }) => (
        <g key={comment} transform={`translate(${x(score).toFixed(1)} ${HEIGHT / 2})`}>
          <MarkPath mark={{ key: comment, form, color, label: '' }} radius={5} />
        </g>
      ))}
    </svg>
  )
}
