// The comparison screen: a target, the commenters along it, who answers whom, and the words behind every mark.
import { hashOf } from '../state/route-hash.js'
import type { Discussion } from '../thread/discussion.js'
import { placeIn } from '../thread/filters.js'
import { headingOf } from '../thread/naming.js'
import { shown } from '../thread/state.js'
import { useAnnouncements } from './announcements.js'
import { isNamed } from './dots.js'
import { EvidenceDrawer } from './evidence.js'
import { Matrix } from './matrix.js'
import { People } from './people.js'
import { chooseTarget, comparison, comparisonTrouble, isWaiting, rows, target } from './state.js'

/** Targets offered at once; any other can be typed. */
const SUGGESTED = 12

/** Waiting, the reason why there is nothing, or the comparison. */
export function CompareScreen() {
  const now = shown.value
  const trouble = now.state === 'failed' ? now.reason : comparisonTrouble.value
  if (trouble !== null)
    return (
      <main class="empty">
        <h1>These commenters cannot be compared</h1>
        <p>{trouble}</p>
        <p>
          <a href="#/">Back to the library</a>
        </p>
      </main>
    )
  if (now.state === 'ready' && now.discussion.comments.length === 0) return <Nobody thread={now.discussion} id={now.id} />
  if (now.state !== 'ready' || comparison.value === null)
    return (
      <main class="waiting" aria-busy="true">
        <p>Putting the commenters side by side…</p>
      </main>
    )
  if (comparison.value.commenters.length === 0) return <Nobody thread={now.discussion} id={now.id} />
  return <Ready thread={now.discussion} id={now.id} />
}

function Ready({ thread, id }: { readonly thread: Discussion; readonly id: string }) {
  useAnnouncements(thread)
  return (
    <main class="compare">
      <header class="compare-head">
        <p>
          <a href={hashOf(placeIn(id, null))}>{headingOf(thread.thread)}</a>
        </p>
        <h1>{target.value === null ? 'How the commenters sound' : `What the commenters think of “${target.value}”`}</h1>
        <Targets />
      </header>
      <Compared thread={thread} id={id} />
    </main>
  )
}

function Compared({ thread, id }: { readonly thread: Discussion; readonly id: string }) {
  const { value } = target
  if (isWaiting.value) return <p class="nothing-known">Looking for “{value}” in the comments…</p>
  if (value !== null && !isNamed(rows.value, value, thread))
    return (
      <p class="nothing-known">
        Nobody names “{value}”. Where a target is not spoken of, nothing can be said of what the commenters think of it.
      </p>
    )
  return (
    <>
      <p class="note compare-hint">
        Press a name or a mark of the matrix to read the words behind it; tick two commenters to put them side by side.
      </p>
      <div class="compare-panels">
        <People key={id} thread={thread} />
        <Matrix thread={thread} />
      </div>
      <EvidenceDrawer thread={thread} />
    </>
  )
}

/** A page without comments, or with nothing but placeholders and notices of other sites, has no commenters. */
function Nobody({ thread, id }: { readonly thread: Discussion; readonly id: string }) {
  const reasons = thread.messages.filter(({ code }) => code === 'no-comments')
  return (
    <main class="empty">
      <h1>Nobody to compare</h1>
      <p>
        <a href={hashOf(placeIn(id, null))}>{headingOf(thread.thread)}</a> holds no comments of anybody.
      </p>
      {reasons.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href="#/">Back to the library</a>
      </p>
    </main>
  )
}

function Targets() {
  const suggested = comparison.value?.targets.slice(0, SUGGESTED) ?? []
  const choices = target.value !== null && !suggested.includes(target.value) ? [target.value, ...suggested] : suggested
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('target') as HTMLInputElement
    const wanted = field.value.trim()
    field.value = ''
    if (wanted !== '') chooseTarget(wanted)
  }
  return (
    <div class="targets">
      <Choice name="How they sound" wanted={null} />
      {choices.map(name => (
        <Choice key={name} name={name} wanted={name} />
      ))}
      <form onSubmit={ask}>
        <input type="text" name="target" aria-label="Another target" placeholder="another, such as parking" autocomplete="off" />
      </form>
    </div>
  )
}

function Choice({ name, wanted }: { readonly name: string; readonly wanted: string | null }) {
  return (
    <button type="button" aria-pressed={target.value === wanted} onClick={() => chooseTarget(wanted)}>
      {name}
    </button>
  )
}
