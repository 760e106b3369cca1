// What a screen reader is told when something on the page changed that has no focus.
import { signal } from '@preact/signals'

/** The last announcement. */
export const announcement = signal('')

let waiting: ReturnType<typeof setTimeout> | undefined

/** Says it politely: after what is being read. What still waits to be said is out of date then. */
export function announce(text: string): void {
  clearTimeout(waiting)
  // The same words twice would not be read again: a no-break space makes them new.
  announcement.value = announcement.peek() === text ? `${text}\u00a0` : text
}

/** Says it after `pause` milliseconds, unless something else is to be said before. */
export function announceAfter(pause: number, text: string): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => announce(text), pause)
}
