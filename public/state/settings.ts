// What the reader of the page prefers, remembered by this browser.
import { type Signal, signal } from '@preact/signals'

const PREFIX = 'understory.'

/** A signal that survives a reload and is the same in every tab. `allowed` guards against what an older page or another program left there. */
export function remembered<T extends string>(name: string, initial: T, allowed: (value: string) => value is T): Signal<T> {
  const stored = read(name)
  const setting = signal<T>(stored !== null && allowed(stored) ? stored : initial)
  setting.subscribe(value => write(name, value))
  // Another tab of the page has changed it.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === PREFIX + name && newValue !== null && allowed(newValue)) setting.value = newValue
  })
  return setting
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

// A browser that keeps nothing (private windows, full disks) still shows everything.
function write(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {}
}
