// The thread screen: ledger and lens above, then outline, tree and reader, all on one selection.
import { signal } from '@preact/signals'
import { Facts } from '../shell/facts.js'
import { hashOf } from '../state/route-hash.js'
import type { Discussion } from './discussion.js'
import { ExportMenu } from './export/menu.js'
import { FacetPanel, FacetSwitch } from './facets/panel.js'
import { panelOpen } from './facets/state.js'
import { Ledger } from './ledger/ledger.js'
import { Legend, LensSwitch } from './lenses/switch.js'
import { counted, dateOf, headingOf, sentenceOf } from './naming.js'
import { Outline } from './outline/outline.js'
import { Reader } from './reader/reader.js'
import { choose, sheetOpen } from './reader/state.js'
import { ReplayBar, ReplaySwitch } from './replay/bar.js'
import { SearchBox } from './search/box.js'
import { show, shown, unknownComment } from './state.js'
import { Strip } from './strip/strip.js'
import { Tree } from './tree/tree.js'

/** Which of the two is seen where there is no room for both. */
const panel = signal<'outline' | 'tree'>('outline')

/** Waiting, the reason why there is nothing, or the thread. */
export function ThreadScreen() {
  const now = shown.value
  if (now.state === 'failed') return <Failed id={now.id} reason={now.reason} />
  if (now.state !== 'ready')
    return (
      <main class="waiting" aria-busy="true">
        <p>Reading the discussion…</p>
      </main>
    )
  return <Ready thread={now.discussion} id={now.id} judged={now.judged} />
}

function Ready({ thread, id, judged }: { readonly thread: Discussion; readonly id: string; readonly judged: boolean }) {
  const { title, post, source } = thread.thread
  const isEmpty = thread.comments.length === 0
  return (
    <main class={`thread ${sheetOpen.value ? 'sheet-open' : ''}`}>
      <header class="thread-head">
        <div class="thread-title">
          <h1 dir="auto">
            {isEmpty ? (
              headingOf(thread.thread)
            ) : (
              <button type="button" onClick={() => choose(-1)} title="The story and its text">
                {headingOf(thread.thread)}
              </button>
            )}
          </h1>
          <Facts facts={[post.author, dateOf(post.createdAt), title === null ? null : source].filter(Boolean)} />
        </div>
        {!isEmpty && <Tools thread={thread} id={id} />}
        <Ledger thread={thread} />
        {unknownComment.value !== null && (
          <p class="unknown" role="alert">
            No such comment in this discussion: <bdi>{unknownComment.value}</bdi>
          </p>
        )}
        {!isEmpty && <Lenses thread={thread} judged={judged} />}
      </header>
      <Strip />
      {isEmpty ? <Empty thread={thread} /> : <Panels />}
    </main>
  )
}

function Tools({ thread, id }: { readonly thread: Discussion; readonly id: string }) {
  return (
    <div class="tools">
      <SearchBox />
      <FacetSwitch />
      {thread.comments.length > 1 && <ReplaySwitch thread={thread} />}
      <a class="bar-link" href={hashOf({ screen: 'compare', thread: id, target: null })}>
        <span>
          Compare<span class="wide-only"> commenters</span>
        </span>
      </a>
      <ExportMenu id={id} />
    </div>
  )
}

/** The switch of the lenses with its legend, and the replay beneath. */
function Lenses({ thread, judged }: { readonly thread: Discussion; readonly judged: boolean }) {
  return (
    <>
      <div class="lens-line">
        <LensSwitch />
        <Legend />
        {!judged && (
          <p class="note" role="status">
            Judging {counted(thread.comments.length, 'comment')}…
          </p>
        )}
      </div>
      <ReplayBar thread={thread} />
    </>
  )
}

function Panels() {
  return (
    <div class={`panels show-${panel.value} ${panelOpen.value ? 'with-facets' : ''}`}>
      <FacetPanel />
      <fieldset class="panel-switch" aria-label="View">
        {(['outline', 'tree'] as const).map(name => (
          <button key={name} type="button" aria-pressed={panel.value === name} onClick={() => showPanel(name)}>
            {name === 'outline' ? 'Outline' : 'Tree'}
          </button>
        ))}
      </fieldset>
      <Outline />
      <Tree />
      <Reader />
    </div>
  )
}

function showPanel(name: 'outline' | 'tree'): void {
  panel.value = name
}

function Empty({ thread }: { readonly thread: Discussion }) {
  const reasons = thread.messages.filter(({ code }) => code === 'no-comments')
  return (
    <section class="empty">
      <h2>No comments in this page</h2>
      {reasons.map(({ text }) => (
        <p key={text}>{sentenceOf(text)}</p>
      ))}
      <p>
        <a href="#/">Back to the library</a>
      </p>
    </section>
  )
}

function Failed({ id, reason }: { readonly id: string; readonly reason: string }) {
  return (
    <main class="empty">
      <h1>This discussion cannot be shown</h1>
      <p>{reason}</p>
      <p>
        <button type="button" class="quiet" onClick={() => void show(id, true)}>
          Try again
        </button>{' '}
        <a href="#/">Back to the library</a>
      </p>
    </main>
  )
}
