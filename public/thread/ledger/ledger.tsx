// The ledger: what the page declares, what was found, whose parents were recovered; each figure opens its explanation.
import { Fragment } from 'preact'
import { Disclosure } from '../../shell/disclosure.js'
import { TakeAway } from '../../take/take-away.js'
import type { Parents } from '../addressee.js'
import type { Discussion } from '../discussion.js'
import { counted } from '../naming.js'
import { parents } from '../rejected.js'
import { Figures } from './figures.js'
import { DeclaredNote, FoundNote, NotesList, ParentsNote, unlistedMessages } from './notes.js'
import { hiddenCounts } from './statuses.js'
import { ledgerTable } from './table.js'

/** One line of figures. */
export function Ledger({ thread }: { readonly thread: Discussion }) {
  const { declaredCount, commentCount, clamp, metrics } = thread.thread
  const others = unlistedMessages(thread)
  const hidden = hiddenCounts(thread.comments).map(([status, count]) => [count, status] as const)
  return (
    <section class="ledger" aria-label="Ledger">
      <Disclosure label={declaredCount === null ? 'count not declared' : figures([declaredCount, 'declared'])}>
        <DeclaredNote thread={thread} />
      </Disclosure>
      <Disclosure class={isShort(thread) ? 'short' : ''} label={figures([commentCount, 'found'], ...hidden)}>
        <FoundNote thread={thread} />
      </Disclosure>
      {clamp != null && (
        <Disclosure label={parentsLabel(parents.value)}>
          <ParentsNote thread={thread} parents={parents.value} />
        </Disclosure>
      )}
      {metrics && thread.comments.length > 0 && (
        <Disclosure label={counted(metrics.depth, 'level')}>
          <Figures thread={thread} metrics={metrics} />
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure label={counted(others.length, 'note')}>
          <NotesList messages={others} />
        </Disclosure>
      )}
      <TakeAway thread={thread.thread} what="ledger" table={() => ledgerTable(thread, parents.peek())} />
    </section>
  )
}

const isShort = ({ thread: { declaredCount, commentCount } }: Discussion): boolean =>
  declaredCount !== null && declaredCount !== commentCount

/** "<b>9</b> found, <b>1</b> spam" */
function figures(...all: readonly (readonly [count: number, what: string])[]) {
  return all.map(([count, what], place) => (
    <Fragment key={what}>
      {place > 0 && ', '}
      <b>{count.toLocaleString('en')}</b> {what}
    </Fragment>
  ))
}

function parentsLabel({ likely, uncertain, rejected }: Parents) {
  return figures(
    [likely, likely === 1 ? 'parent recovered' : 'parents recovered'],
    [uncertain, 'uncertain'],
    ...(rejected.length > 0 ? [[rejected.length, 'rejected by you'] as const] : []),
  )
}
