// The ledger: what the page declares, what was found, whose parents were recovered; each figure opens its explanation.
import { Disclosure } from '../../shell/disclosure.js'
import { TakeAway } from '../../take/take-away.js'
import type { Discussion } from '../discussion.js'
import { counted } from '../naming.js'
import { parents } from '../rejected.js'
import { Figures } from './figures.js'
import { DeclaredNote, FoundNote, NotesList, ParentsNote, unlistedMessages } from './notes.js'
import { ledgerTable } from './table.js'

/** One line of figures. */
export function Ledger({ thread }: { readonly thread: Discussion }) {
  const { declaredCount, commentCount, clamp, metrics } = thread.thread
  const others = unlistedMessages(thread)
  return (
    <section class="ledger" aria-label="Ledger">
      <Disclosure label={declaredCount === null ? 'count not declared' : figure(declaredCount, 'declared')}>
        <DeclaredNote thread={thread} />
      </Disclosure>
      <Disclosure class={isShort(thread) ? 'short' : ''} label={figure(commentCount, 'found')}>
        <FoundNote thread={thread} />
      </Disclosure>
      {clamp != null && (
        <Disclosure label={parentsLabel(parents.value.likely, parents.value.uncertain)}>
          <ParentsNote thread={thread} parents={parents.value} />
        </Disclosure>
      )}
      {metrics && (
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

function figure(count: number, what: string) {
  return (
    <>
      <b>{count.toLocaleString('en')}</b> {what}
    </>
  )
}

function parentsLabel(recovered: number, uncertain: number) {
  return (
    <>
      <b>{recovered}</b> {recovered === 1 ? 'parent' : 'parents'} recovered, <b>{uncertain}</b> uncertain
    </>
  )
}
