// One row a commenter: a diverging strip with one dot a comment, how many comments, and whom to put side by side.

import { useState } from 'preact/hooks'
import type { Commenter } from '../../src/model/comparison.js'
import { places, signed } from '../../src/model/places.js'
import { announce } from '../state/announce.js'
import { TakeAway } from '../take/take-away.js'
import type { Discussion } from '../thread/discussion.js'
import { calledIn, isNameless } from './called.js'
import { campName, isFew } from './camp.js'
import { dotsOf, stanceOf } from './dots.js'
import { opening, toEvidence } from './drawer-focus.js'
import { Legend, legendElement } from './legend.js'
import { meanOf, ORDERS, type Order, orderNames } from './order.js'
import { orderSaid } from './said.js'
import { order, people, pick, pickBeside, rows, target } from './state.js'
import { Strip } from './strip.js'
import { dotsTable } from './tables.js'

/** Rows at first, and more at each wish: a browser is slow with tables of thousands. */
const ROWS = 100

/** The table of commenters. */
export function People({ thread }: { readonly thread: Discussion }) {
  const [most, setMost] = useState(ROWS)
  const shown = rows.value.slice(0, most)
  const left = rows.value.length - shown.length
  return (
    <section class="people" aria-label="Commenters">
      <div class="people-head">
        <OrderChoice thread={thread} />
        <TakeAway
          thread={thread.thread}
          what="commenters"
          table={() => dotsTable(rows.peek(), target.peek(), thread)}
          drawn={() => document.querySelector('.people table')}
          legend={legendElement}
        />
      </div>
      <Legend thread={thread} />
      <table>
        <Head />
        <tbody>
          {shown.map(commenter => (
            <Person key={commenter.author} commenter={commenter} thread={thread} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p class="more">
          {shown.length.toLocaleString('en')} of {rows.value.length.toLocaleString('en')} commenters; the download holds all.{' '}
          <button type="button" class="link" onClick={() => setMost(most + ROWS)}>
            Show {Math.min(left, ROWS)} more
          </button>
        </p>
      )}
    </section>
  )
}

function Head() {
  const [left, right] = target.value === null ? (['negative', 'positive'] as const) : (['against', 'in favor'] as const)
  return (
    <thead>
      <tr>
        <th scope="col">Commenter</th>
        <th scope="col">
          <span class="axis-head">
            <span>← {left}</span>
            <span>{right} →</span>
          </span>
          <span class="axis-head ticks">
            <span>−1</span>
            <span>0</span>
            <span>+1</span>
          </span>
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
  )
}

function OrderChoice({ thread }: { readonly thread: Discussion }) {
  const choose = (event: { currentTarget: HTMLSelectElement }) => {
    order.value = event.currentTarget.value as Order
    announce(orderSaid(order.value, rows.value, thread))
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
  const { author, comments, targets } = commenter
  const called = calledIn(thread, commenter)
  const spoken = target.value === null ? null : (stanceOf(targets, target.value)?.comments ?? 0)
  const isPicked = people.value.includes(author)
  const mean = meanOf(commenter, target.value)
  return (
    <tr class={`${isFew(commenter) ? 'few' : ''} ${isPicked ? 'picked' : ''}`}>
      <th scope="row">
        <span class="who">
          <button type="button" class="person" aria-pressed={isPicked} onClick={opening(() => pick(author))}>
            <span class={isNameless(commenter) ? 'author unknown' : 'author'} dir="auto">
              {called}
            </span>
          </button>
          <Notes commenter={commenter} thread={thread} />
        </span>
      </th>
      <td>
        <Strip commenter={commenter} target={target.value} thread={thread} />
      </td>
      <td class="figure">{mean === null ? '–' : signed(mean)}</td>
      <td class="figure">
        {spoken === null ? comments.toLocaleString('en') : `${spoken.toLocaleString('en')} of ${comments.toLocaleString('en')}`}
      </td>
      <td class="beside-cell">
        <label class="beside">
          <input type="checkbox" aria-label={`Put ${called} side by side`} checked={isPicked} onChange={() => pickBeside(author)} />
        </label>
        {isPicked && (
          <button type="button" class="to-evidence" onClick={toEvidence}>
            To the evidence
          </button>
        )}
      </td>
    </tr>
  )
}

/** How the name and the camp are known, and that every dot of the row is presumed. */
function Notes({ commenter, thread }: { readonly commenter: Commenter; readonly thread: Discussion }) {
  const { inferred, camp, confidence } = commenter
  const dots = target.value === null ? [] : dotsOf(commenter, target.value, thread)
  return (
    <>
      {inferred && <span class="note">inferred</span>}
      {camp !== null && (
        <span class="note">
          camp {campName(camp)}
          {confidence !== null && ` (${places(confidence)})`}
        </span>
      )}
      {dots.length > 0 && dots.every(({ presumed }) => presumed) && <span class="note">presumed</span>}
    </>
  )
}
