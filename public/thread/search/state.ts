// What is searched for, asked for, and picked from the legend and the facets: which comments match, and which are only shown as their context.
import { computed, signal } from '@preact/signals'
import { at, type Discussion } from '../discussion.js'
import { pickedByFacets, picks } from '../facets/state.js'
import { marked, picked } from '../lenses/state.js'
import { asked } from '../queries/state.js'
import { writtenByNow } from '../replay/state.js'
import { discussion, select, selected, shownId } from '../state.js'
import { createFinder } from './find.js'

/** As typed. */
export const query = signal('')

/** What is searched for and picked: `null` where nothing is, otherwise one flag a comment. */
export const found = computed<Uint8Array | null>(() => {
  const thread = discussion.value
  const wanted = query.value.trim()
  const isOfFacets = pickedByFacets.value
  const answer = asked.value
  if (thread === null || (wanted === '' && picked.value.size === 0 && isOfFacets === null && answer === null)) return null
  const finds = createFinder(thread, wanted)
  const [keys, { of }] = [picked.value, marked.value]
  const flags = new Uint8Array(thread.comments.length)
  for (let index = 0; index < flags.length; index++) {
    const isPicked = keys.size === 0 || keys.has(of[index]?.key ?? '')
    const isAnswer = answer === null || answer.found.has(index)
    if (isPicked && isAnswer && (isOfFacets === null || isOfFacets(index, thread)) && finds(index)) flags[index] = 1
  }
  return flags
})

/** What stands out in every panel: what was found, as far as the replay has come. `null`: everything does. */
export const matching = computed<Uint8Array | null>(() => {
  const written = writtenByNow.value
  if (found.value === null || written === null) return found.value ?? written
  return found.value.map((flag, index) => flag & (written[index] as number))
})

/** What is asked of one thread means nothing in the next. Call once. */
export function forgetOnNewThread(): void {
  shownId.subscribe(clearAsked)
}

/** Takes back everything that was asked for. */
export function clearAsked(): void {
  query.value = ''
  picked.value = new Set()
  picks.value = new Map()
  asked.value = null
}

/** How many match, and how many more are needed to show where those stand. */
export const matchCounts = computed(() => {
  if (discussion.value === null || found.value === null) return null
  return countMatches(discussion.value, found.value)
})

/** Linear: a comment is context where something below it matches and it does not. */
function countMatches({ parent }: Discussion, matches: Uint8Array): { matches: number; context: number } {
  const above = new Uint8Array(matches.length)
  let count = 0
  let context = 0
  for (let index = matches.length - 1; index >= 0; index--) {
    if (matches[index] === 1) count++
    else if (above[index] === 1) context++
    const parentIndex = at(parent, index)
    if (parentIndex >= 0 && (matches[index] === 1 || above[index] === 1)) above[parentIndex] = 1
  }
  return { matches: count, context }
}

/** Chooses the next match in reading order (`1`) or the one before (`-1`), around the ends; false where nothing matches. */
export function toMatch(direction: 1 | -1): boolean {
  const matches = found.peek()
  if (matches === null || !matches.includes(1)) return false
  const { length } = matches
  let index = selected.peek() < 0 && direction < 0 ? 0 : selected.peek()
  do index = (index + direction + length) % length
  while (matches[index] !== 1)
  select(index)
  return true
}

/** Which of the matches is chosen, 1-based; 0 where the chosen comment is none of them. */
export const matchPosition = computed(() => {
  const matches = found.value
  if (matches === null || selected.value < 0 || matches[selected.value] !== 1) return 0
  let position = 0
  for (let index = 0; index <= selected.value; index++) position += matches[index] as number
  return position
})
