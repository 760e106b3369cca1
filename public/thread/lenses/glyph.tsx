// A lens's mark as a small drawing: the same form in the legend, the outline and the tree.
import type { ReadonlySignal } from '@preact/signals'
import type { Form, Mark } from './lens.js'

/** Path of a form around 0,0. Areas are alike, so that no form looks heavier. */
export function formPath(form: Form, radius: number): string {
  const r = radius
  if (form === 'diamond') return `M0 ${-r * 1.25}L${r * 1.25} 0 0 ${r * 1.25} ${-r * 1.25} 0Z`
  if (form === 'square') return `M${-r * 0.9} ${-r * 0.9}H${r * 0.9}V${r * 0.9}H${-r * 0.9}Z`
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`
}

const FILLED: ReadonlySet<Form> = new Set<Form>(['disc', 'diamond', 'square'])

interface MarkProps {
  readonly mark: Mark
  readonly radius: number
  /** As SVG has it. */
  readonly transform?: ReadonlySignal<string | undefined>
}

/** The path alone, to be placed in a drawing. */
export function MarkPath({ mark, radius, transform }: MarkProps) {
  const color = `var(--${mark.color})`
  const style = FILLED.has(mark.form) ? { fill: color } : { stroke: color }
  return <path d={formPath(mark.form, radius)} class={`mark ${mark.form}`} style={style} transform={transform} />
}

/** The mark in a line of text. Its meaning stands beside it in words. */
export function Glyph({ mark }: { readonly mark: Mark }) {
  return (
    <svg class="glyph" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      <MarkPath mark={mark} radius={5} />
    </svg>
  )
}
