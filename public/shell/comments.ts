// Where the focus goes when it shall be on the comments, whichever panel shows them.
import { focusHeading } from './heading.js'

/** To the row that Tab would reach in the outline, or to the tree where that is shown in its place; to the heading where there is neither. */
export function focusComments(): void {
  const places = document.querySelectorAll<HTMLElement>('[role="treeitem"][tabindex="0"], .tree-box')
  const place = Array.from(places).find(each => each.checkVisibility())
  if (place) place.focus()
  else focusHeading()
}
