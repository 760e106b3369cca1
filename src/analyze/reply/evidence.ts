// One piece of evidence about a reply: what it tells and, where words are it, which.
import type { Span } from '../../model/thread.js'

/** In the unit of log odds: above 0 towards agreement, below 0 towards disagreement. `span` is `null` where no words can be shown. */
export interface Evidence {
  readonly weight: number
  readonly span: Span | null
}
