// Tells those who listen what changed on the comparison screen: the target, and whose evidence is shown.
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../state/announce.js'
import type { Discussion } from '../thread/discussion.js'
import { evidenceSaid, targetSaid } from './said.js'
import { comparison, isWaiting, picked, target } from './state.js'

/** Says nothing of what stands there when the screen opens. */
export function useAnnouncements(thread: Discussion): void {
  const now = comparison.value
  useChange(isWaiting.value ? null : `${target.value}`, () => {
    if (now !== null) announce(targetSaid(now, target.value, thread))
  })
  useChange(JSON.stringify(picked.value.map(({ author }) => author)), () => {
    if (now !== null) announce(evidenceSaid({ now, picked: picked.value, target: target.value, thread }))
  })
}

/** Calls `tell` whenever `state` has become another one; `null` is on the way to one. */
function useChange(state: string | null, tell: () => void): void {
  const before = useRef(state)
  useEffect(() => {
    if (state === null) return
    const isFirst = before.current === null || before.current === state
    before.current = state
    if (!isFirst) tell()
  }, [state])
}
