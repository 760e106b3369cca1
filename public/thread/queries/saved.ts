// Searches and filters that the reader of the page gave a name: remembered by this browser, asked again by one press.
import { batch, computed } from '@preact/signals'
import { remembered } from '../../state/settings.js'
import { picks } from '../facets/state.js'
import { chooseLens, lens, picked } from '../lenses/state.js'
import { query } from '../search/state.js'
import { selected, shownId } from '../state.js'
import { parseSaved, type Saved } from './saved-record.js'
import { answers, asked } from './state.js'

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
  batch(() => {
    if (marks.length > 0) chooseLens(name)
    picked.value = new Set(marks)
    picks.value = new Map(facets.map(([facet, keys]) => [facet, new Set(keys)]))
    query.value = words
    const answer = answers.peek().find(each => each.query.name === question)
    asked.value =
      answer === undefined
        ? null
        : { query: answer.query, found: new Set(answer.query.needsChoice && selected.peek() < 0 ? [] : answer.found) }
  })
}
