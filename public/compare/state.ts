// The comparison on screen: loading it, the target, who is picked, the order of the rows.
import { batch, computed, effect, signal } from '@preact/signals'
import type { Commenter, ThreadComparison } from '../../src/model/comparison.js'
import { compareThread } from '../api/threads.js'
import { go, route } from '../state/route.js'
import { discussion } from '../thread/state.js'
import { type Order, ordered } from './order.js'

/** `null` while it is on its way. */
export const comparison = signal<ThreadComparison | null>(null)

/** Why there is none. */
export const comparisonTrouble = signal<string | null>(null)

/** What the commenters are compared by; `null`: how they sound. */
export const target = computed(() => (route.value.screen === 'compare' ? route.value.target : null))

const NOBODY: readonly string[] = []
/** As many stand side by side. */
const MOST_PICKED = 2

/** Names of one or two picked commenters, as the address has them; some may be nobody's. */
export const people = computed(() => (route.value.screen === 'compare' ? (route.value.people ?? NOBODY).slice(0, MOST_PICKED) : NOBODY))

/** The commenters picked. */
export const picked = computed<readonly Commenter[]>(() =>
  people.value.flatMap(name => comparison.value?.commenters.find(({ author }) => author === name) ?? []),
)

/** The target that was asked for last and is answered; a comparison names only targets that somebody speaks of. */
const answered = signal<string | null>(null)

/** Whether the commenters are still being compared by the target in the address. */
export const isWaiting = computed(
  () => comparison.value !== null && !isIn(comparison.value, target.value) && answered.value !== target.value,
)

const isIn = ({ targets }: ThreadComparison, wanted: string | null): boolean => wanted === null || targets.includes(wanted)

/** What the commenters are ordered by. */
export const order = signal<Order>('first')

/** The rows. */
export const rows = computed<readonly Commenter[]>(() =>
  comparison.value === null || discussion.value === null
    ? []
    : ordered(comparison.value.commenters, order.value, { target: target.value, thread: discussion.value }),
)

let asked = ''

/** Follows the address. Call once. */
export function followComparison(): void {
  effect(() => {
    const { value } = route
    if (value.screen === 'compare') void load(value.thread, value.target)
  })
}

/** Asks again for what could not be had, as after a server was away. */
export function compareAgain(): void {
  const { value } = route
  if (value.screen === 'compare' && comparisonTrouble.peek() !== null) void load(value.thread, value.target)
}

// A suggested target is in the answer already: only a typed one has to be asked for.
async function load(thread: string, wanted: string | null): Promise<void> {
  const now = comparison.peek()
  const isKnown = now?.id === thread && (isIn(now, wanted) || answered.peek() === wanted)
  if (isKnown) return
  asked = `${thread} ${wanted ?? ''}`
  const mine = asked
  if (now?.id !== thread) comparison.value = null
  comparisonTrouble.value = null
  try {
    const answer = await compareThread(thread, wanted)
    if (asked !== mine) return
    batch(() => {
      comparison.value = { ...answer, id: thread }
      answered.value = wanted
    })
  } catch (error) {
    if (asked === mine) comparisonTrouble.value = (error as Error).message
  }
}

/** Compares by another target. */
export function chooseTarget(wanted: string | null): void {
  const { value } = route
  if (value.screen === 'compare') go({ ...value, target: wanted })
}

/** Picks these and nobody else. */
export function pickThese(names: readonly string[]): void {
  const { value } = route
  if (value.screen === 'compare') go({ ...value, people: names })
}

/** Picks one commenter alone, or lets go of it. */
export function pick(author: string): void {
  const now = people.peek()
  pickThese(now.length === 1 && now[0] === author ? NOBODY : [author])
}

/** Puts a second one beside the first, or takes one away; a third takes the place of the second. */
export function pickBeside(author: string): void {
  const now = people.peek()
  pickThese(now.includes(author) ? now.filter(each => each !== author) : [...now.slice(0, 1), author])
}
