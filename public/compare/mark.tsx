// A dot as it is drawn: as the lenses draw it, or dashed and hollow where its stance is presumed.
import { formPath, MarkPath } from '../thread/lenses/glyph.js'
import type { Look } from './dots.js'

/** Around 0,0. */
export function DotMark({ look, radius }: { readonly look: Look; readonly radius: number }) {
  const { form, color, label, presumed } = look
  if (!presumed) return <MarkPath mark={{ key: label, form, color, label }} radius={radius} />
  return <path d={formPath(form, radius)} class="mark presumed" style={{ stroke: `var(--${color})` }} />
}

/** In a line of text; its meaning stands beside it in words. */
export function DotGlyph({ look }: { readonly look: Look }) {
  return (
    <svg class="glyph" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      <DotMark look={look} radius={5} />
    </svg>
  )
}
