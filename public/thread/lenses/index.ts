// Every lens, in the order of the switch. A new one is a file and a line here.
import type { Lens } from './lens.js'
import { order } from './order.js'
import { sentiment } from './sentiment.js'
import { shape } from './shape.js'
import { stance } from './stance.js'
import { topic } from './topic.js'

/** The list. */
export const lenses: readonly Lens[] = [shape, sentiment, topic, stance, order]
