// Bringing one's own discussion: paste it, pick a file, or drop one anywhere.
import { useRef, useState } from 'preact/hooks'
import { importFiles, PASTED } from './drop.js'
import { importAll } from './state.js'

/** The form keeps what was typed where the import fails: nothing typed is lost. */
export function ImportForm() {
  const text = useRef<HTMLTextAreaElement>(null)
  const [isMissing, setMissing] = useState(false)
  const read = (event: Event) => {
    event.preventDefault()
    const body = text.current?.value ?? ''
    setMissing(body.trim() === '')
    if (body.trim() !== '') void importAll([{ name: PASTED, body }])
    else text.current?.focus()
  }
  return (
    <form class="import" onSubmit={read}>
      <h2>Read a discussion of your own</h2>
      <label for="pasted">
        Paste the page’s text, a saved page, or an export. It stays on this machine, and in this library until you remove it.
      </label>
      <textarea
        id="pasted"
        ref={text}
        rows={4}
        spellcheck={false}
        placeholder="12 Comments on “…”&#10;&#10;  1. First!&#10;     2 likes"
        aria-invalid={isMissing}
        aria-describedby={isMissing ? 'pasted-missing' : undefined}
        onInput={() => setMissing(false)}
      />
      {isMissing && (
        <p id="pasted-missing" class="missing" role="alert">
          There is nothing to read yet: paste a text here, or choose files.
        </p>
      )}
      <p class="actions">
        <button type="submit" class="primary">
          Read it
        </button>
        <label class="file">
          <input type="file" multiple onChange={pick} />
          <span>Choose files</span>
        </label>
        <span class="note">or drop them anywhere on this page</span>
      </p>
    </form>
  )
}

function pick(event: Event): void {
  const input = event.currentTarget as HTMLInputElement
  const files = Array.from(input.files ?? [])
  // The same file picked again must count as a change.
  input.value = ''
  if (files.length > 0) void importFiles(files)
}
