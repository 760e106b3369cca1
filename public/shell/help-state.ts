// Whether the help is open.
import { signal } from '@preact/signals'

/** Set it to open or close the help. */
export const helpShown = signal(false)
