// What a screen reader is told when something on the page changed that has no focus.
import { signal } from '@preact/signals'

/** The last announcement. */
export const announcement = signal('')

/** Says it politely: after what is being read. */
export function announce(text: string): void {
  // The same words twice would not be read again: a no-break space makes them new.
  announcement.value = announcement.peek() === text ? `${text}\u00a0` : text
}
