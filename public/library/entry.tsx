// One thread of the library: its title, its counts, what read it, and what was noticed.
import type { LibraryEntry } from '../../src/model/record.js'
import { Facts } from '../shell/facts.js'
import { focusHeading } from '../shell/heading.js'
import { hashOf } from '../state/route-hash.js'
import { counted, sentenceOf } from '../thread/naming.js'
import { sizeOf, spanOf } from './facts.js'
import { MoodBar } from './mood-bar.js'
import { removeOwn } from './state.js'

/** Said by the counts, or of no interest in a list. */
const TOLD: ReadonlySet<string> = new Set(['chosen-reader', 'count-mismatch', 'depth-clamp'])
/** Findings shown in the list; the thread shows them all. */
const SHOWN = 2

/** Own imports can be removed; samples stay. */
export function Entry({ entry }: { readonly entry: LibraryEntry }) {
  const { id, title, source, messages, sample } = entry
  return (
    <li class="entry">
      <h3 dir="auto">
        <a href={hashOf({ screen: 'thread', thread: id, comment: null })}>{title ?? source ?? id}</a>
      </h3>
      <Facts facts={factsOf(entry)} />
      {entry.mood !== null && <MoodBar mood={entry.mood} />}
      {messages
        .filter(({ code }) => !TOLD.has(code))
        .slice(0, SHOWN)
        .map(({ text }) => (
          <p key={text} class="finding">
            {sentenceOf(text)}
          </p>
        ))}
      {!sample && <Remove entry={entry} />}
    </li>
  )
}

function factsOf(entry: LibraryEntry) {
  const { title, source, reader, bytes, span, commentCount, importedAt } = entry
  return [
    <b key="counts">{countsOf(entry)}</b>,
    ...(commentCount > 0 ? [spanOf(span)] : []),
    sizeOf(bytes),
    `read as ${reader}`,
    ...(source !== null && title !== null ? [source] : []),
    ...(importedAt === null ? [] : [`imported ${importedAt.slice(0, 10)}`]),
  ]
}

function countsOf({ declaredCount, commentCount }: LibraryEntry): string {
  if (declaredCount === null || declaredCount === commentCount) return counted(commentCount, 'comment')
  return `${commentCount.toLocaleString('en')} found of ${declaredCount.toLocaleString('en')} declared`
}

function Remove({ entry }: { readonly entry: LibraryEntry }) {
  const name = entry.title ?? entry.source ?? entry.id
  const ask = ({ currentTarget }: { readonly currentTarget: Element }) => {
    if (confirm(`Remove “${name}” from this machine?`)) void removeOwn(entry, () => focusBeside(currentTarget))
  }
  return (
    <button type="button" class="quiet" aria-label={`Remove ${name}`} onClick={ask}>
      Remove
    </button>
  )
}

/** The focus goes on to the next entry, at the end to the one before, and where none is left to the head of the page. */
function focusBeside(button: Element): void {
  const entry = button.closest('.entry')
  const beside = entry?.nextElementSibling ?? entry?.previousElementSibling
  const place = beside?.querySelector('a')
  if (place) place.focus()
  else focusHeading()
}
