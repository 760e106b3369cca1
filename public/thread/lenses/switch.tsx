// The lens switch, and its legend, which is also the filter.
import { Glyph } from './glyph.js'
import { available, chooseLens, lens, marked, picked, togglePicked } from './state.js'

/** One lens at a time colors everything. */
export function LensSwitch() {
  return (
    <fieldset class="lens-switch">
      <legend class="unseen">Lens</legend>
      {available.value.map(({ name, title }) => (
        <label key={name} class={lens.value.name === name ? 'chosen' : ''}>
          <input type="radio" name="lens" value={name} checked={lens.value.name === name} onChange={() => chooseLens(name)} />
          {title}
        </label>
      ))}
    </fieldset>
  )
}

/** Where the legend stands, for pictures that are taken along. */
export const legendElement = (): Element | null => document.querySelector('.legend')

/** Each value with its mark and count; pressing one dims the rest. */
export function Legend() {
  const shown = marked.value.legend.filter(({ count, key }) => count > 0 || picked.value.has(key))
  return (
    <ul class="legend" aria-label={`Legend: ${lens.value.title}`}>
      {shown.map(mark => (
        <li key={mark.key}>
          <button type="button" aria-pressed={picked.value.has(mark.key)} onClick={() => togglePicked(mark.key)}>
            <Glyph mark={mark} />
            <span dir="auto">{mark.label}</span>{' '}
            <span class="count">
              {mark.count.toLocaleString('en')}
              {mark.spam > 0 && ` (${mark.spam.toLocaleString('en')} spam)`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
