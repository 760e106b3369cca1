// Says that the server has gone; what is shown stays.
import { serverAnswers } from '../api/request.js'

/** Nothing while all is well. */
export function ServerNotice() {
  if (serverAnswers.value) return null
  return (
    <p class="server-notice" role="alert">
      The server does not answer. What is shown stays readable; the page looks for it again every few seconds.
    </p>
  )
}
