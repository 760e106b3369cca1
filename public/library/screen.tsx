// The library: one's own discussions, the samples, and the way to bring more.
import { useEffect } from 'preact/hooks'
import type { LibraryEntry } from '../../src/model/record.js'
import { Entry } from './entry.js'
import { ImportForm } from './import-form.js'
import { MoodLegend } from './mood-bar.js'
import { entries, judgeMoods, libraryTrouble, loadLibrary } from './state.js'

/** Asks for the library whenever it is shown. */
export function LibraryScreen() {
  useEffect(() => {
    let isShown = true
    void loadLibrary().then(() => judgeMoods(() => isShown))
    const look = () => {
      if (!document.hidden) void loadLibrary()
    }
    // Another tab may have brought or removed a thread meanwhile.
    document.addEventListener('visibilitychange', look)
    return () => {
      isShown = false
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  const all = entries.value
  return (
    <main class="library">
      <header class="library-head">
        <h1 tabIndex={-1}>Read a discussion as a tree</h1>
        <p>Who answered whom, how it sounded, what it was about, and the words that say so.</p>
      </header>
      <ImportForm />
      {libraryTrouble.value !== null && <p class="trouble">{libraryTrouble.value}</p>}
      {all === null && libraryTrouble.value === null && <p class="waiting">Opening the library…</p>}
      {all !== null && <Shelf title="Your discussions" entries={all.filter(({ sample }) => !sample)} />}
      {all !== null && <Shelf title="Sample discussions" entries={all.filter(({ sample }) => sample)} />}
    </main>
  )
}

interface ShelfProps {
  readonly title: string
  readonly entries: readonly LibraryEntry[]
}

/** Nothing where it is empty. */
function Shelf({ title, entries: all }: ShelfProps) {
  if (all.length === 0) return null
  const full = all.filter(({ commentCount }) => commentCount > 0)
  const without = all.filter(({ commentCount }) => commentCount === 0)
  return (
    <section class="shelf">
      <h2>{title}</h2>
      {full.some(({ mood }) => mood !== null) && <MoodLegend />}
      <ul class="entries">
        {full.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {without.length > 0 && <h3>Pages without comments</h3>}
      <ul class="entries without">
        {without.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}
