// The live region.
import { announcement } from '../state/announce.js'

/** Read out by screen readers whenever its words change. */
export function Announcer() {
  return (
    <p class="unseen" role="status" aria-live="polite">
      {announcement.value}
    </p>
  )
}
