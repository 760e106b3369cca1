// A button that opens a small panel beneath it: for explanations and menus. Escape, a click elsewhere or the button close it.
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

interface DisclosureProps {
  readonly label: ComponentChildren
  /** What a screen reader calls the button where its label is a sign. */
  readonly name?: string
  readonly children: ComponentChildren
  readonly class?: string
}

/** The panel is only in the page while it is open. */
export function Disclosure({ label, name, children, class: kind = '' }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useClosing(box, open, () => setOpen(false))
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from wherever in it the focus is
    <div class={`disclosure ${kind}`} ref={box} onKeyDown={closeOnEscape}>
      <button
        type="button"
        ref={button}
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div class="disclosed" id={id}>
          {children}
        </div>
      )}
    </div>
  )
}

function useClosing(box: { readonly current: HTMLElement | null }, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])
}
