// Notices that the page's faces have come, so that what was measured with others is measured again.
import { signal } from '@preact/signals'

/** Counts up whenever a face was loaded. */
export const fontVersion = signal(0)

/** Call once. */
export function watchFonts(): void {
  document.fonts.addEventListener('loadingdone', () => {
    fontVersion.value++
  })
}
