// Searches and filters that the reader of the page gave a name: remembered by this browser, asked again by one press.
import { computed } from '@preact/signals'
import { remembered } from '../../state/settings.js'
import { facets as allFacets } from '../facets/index.js'
import { picks } from '../facets/state.js'
import { filter } from '../filters.js'
import { lens, picked } from '../lenses/state.js'
import { query } from '../search/state.js'
import { shownId } from '../state.js'
import { queries } from './queries.js'
import { parseSaved, type Saved } from './saved-record.js'
import { asked, asking } from './state.js'

const store = remembered<string>('queries', '[]', (value): value is string => parseSaved(value) !== null)

/** Those that mean something in the thread on screen. */
export const savedHere = computed<readonly Saved[]>(() =>
  (parseSaved(store.value) ?? []).filter(({ thread }) => thread === null || thread === shownId.value),
)

/** Keeps what is asked for now under a name; one of the same name gives way. */
export function saveAsked(name: string): void {
  const facets = Array.from(picks.peek(), ([facet, keys]) => [facet, [...keys]] as const)
  const marks = [...picked.peek()]
  const isOfThread = picks.peek().has('topics') || (lens.peek().name === 'topic' && marks.length > 0)
  const saved: Saved = {
    name,
    words: query.peek(),
    lens: lens.peek().name,
    marks,
    facets,
    question: asked.peek()?.query.name ?? null,
    thread: isOfThread ? shownId.peek() : null,
  }
  store.value = JSON.stringify([...without(name), saved])
}

/** Takes one off the list. */
export function removeSaved(name: string): void {
  store.value = JSON.stringify(without(name))
}

const without = (name: string): Saved[] => (parseSaved(store.peek()) ?? []).filter(each => each.name !== name)

/** Asks for it again in the thread on screen, in place of what was asked for. */
export function askSaved({ words, lens: name, marks, facets, question }: Saved): void {
  const picked = Object.fromEntries(facets)
  filter({
    ...Object.fromEntries(allFacets.map(facet => [facet.name, picked[facet.name] ?? []])),
    ...asking(queries.find(each => each.name === question) ?? null),
    q: words === '' ? [] : [words],
    lens: marks.length > 0 ? [name] : [],
    mark: marks,
  })
}
