// The panel of facets: each value with its share of the thread; pressing one dims the rest. Above them the ready-made questions.
import { signal } from '@preact/signals'
import { PanelHead } from '../../take/panel-head.js'
import { TakeAway } from '../../take/take-away.js'
import { QueryList } from '../queries/list.js'
import { SavedList } from '../queries/saved-list.js'
import { discussion } from '../state.js'
import type { Facet, FacetValue } from './facet.js'
import { divided, panelOpen, picks, togglePanel, togglePick } from './state.js'
import { facetsTable } from './table.js'

/** Values shown before "all". */
const SHOWN = 8

const unfolded = signal<ReadonlySet<string>>(new Set())

/** Opens and closes the panel. */
export function FacetSwitch() {
  return (
    <button type="button" class="quiet facet-switch" aria-expanded={panelOpen.value} onClick={togglePanel}>
      Filter
    </button>
  )
}

/** Nothing while it is closed. */
export function FacetPanel() {
  if (!panelOpen.value) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section class="facets" aria-label="Filter" tabIndex={0}>
      <TakeFacets />
      <QueryList />
      <SavedList />
      {divided.value.map(({ facet, values }) => (
        <FacetGroup key={facet.name} facet={facet} values={values} />
      ))}
    </section>
  )
}

function TakeFacets() {
  const thread = discussion.value
  if (thread === null) return null
  return (
    <PanelHead title="Filter">
      <TakeAway thread={thread.thread} what="filter" table={() => facetsTable(thread)} />
    </PanelHead>
  )
}

function FacetGroup({ facet: { name, title }, values }: { readonly facet: Facet; readonly values: readonly FacetValue[] }) {
  const most = values.reduce((largest, { count }) => Math.max(largest, count), 1)
  const isWhole = unfolded.value.has(name) || values.length <= SHOWN + 1
  const unfold = () => {
    unfolded.value = new Set([...unfolded.peek(), name])
  }
  return (
    <div class="facet">
      <h3>{title}</h3>
      <ul>
        {(isWhole ? values : values.slice(0, SHOWN)).map(({ key, label, count }) => (
          <li key={key}>
            <button type="button" aria-pressed={picks.value.get(name)?.has(key) ?? false} onClick={() => togglePick(name, key)}>
              <span class="facet-label" dir="auto" title={label}>
                {label}
              </span>
              <span class="count">{count.toLocaleString('en')}</span>
              <span class="share" style={{ width: `${(count / most) * 100}%` }} />
            </button>
          </li>
        ))}
      </ul>
      {!isWhole && (
        <button type="button" class="quiet" onClick={unfold}>
          All {values.length.toLocaleString('en')}
        </button>
      )}
    </div>
  )
}
