// Where the focus goes when what had it is gone: to the heading of the screen.

/** The heading takes the focus without being a stop of the Tab key. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus()
}
