// The reader's own questions: what was searched and picked, under names of their own.
import { useState } from 'preact/hooks'
import { announce } from '../../state/announce.js'
import { found } from '../search/state.js'
import { askSaved, removeSaved, saveAsked, savedHere } from './saved.js'
import type { Saved } from './saved-record.js'

/** Longest name, in characters. */
const NAME_LENGTH = 60

/** Nothing while nothing is saved and nothing is asked for. */
export function SavedList() {
  const saved = savedHere.value
  const isAsked = found.value !== null
  if (saved.length === 0 && !isAsked) return null
  return (
    <div class="query-list saved">
      <h3>Your own</h3>
      <ul>
        {saved.map(each => (
          <SavedQuery key={each.name} saved={each} />
        ))}
      </ul>
      {isAsked && <SaveForm />}
    </div>
  )
}

function SavedQuery({ saved }: { readonly saved: Saved }) {
  const remove = () => {
    removeSaved(saved.name)
    announce(`Removed ${saved.name}`)
  }
  return (
    <li>
      <button type="button" onClick={() => askSaved(saved)}>
        <span dir="auto">{saved.name}</span>
      </button>
      <button type="button" class="remove" aria-label={`Remove ${saved.name}`} onClick={remove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}

function SaveForm() {
  const [name, setName] = useState('')
  const save = (event: Event) => {
    event.preventDefault()
    if (name.trim() === '') return
    saveAsked(name.trim())
    announce(`Saved ${name.trim()}`)
    setName('')
  }
  return (
    <form class="save-query" onSubmit={save}>
      <input
        type="text"
        aria-label="Name for this search"
        placeholder="Name this search"
        autocomplete="off"
        maxLength={NAME_LENGTH}
        value={name}
        onInput={event => setName(event.currentTarget.value)}
      />
      <button type="submit" class="quiet" disabled={name.trim() === ''}>
        Save
      </button>
    </form>
  )
}
