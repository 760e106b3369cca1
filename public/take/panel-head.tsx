// The line above a panel: what it is, and the way to take it along.
import type { ComponentChildren } from 'preact'

/** A heading as quiet as a label; `children` stand at its end. */
export function PanelHead({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="panel-head">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
