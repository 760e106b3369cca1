// The ready-made questions, one click each, with the number of comments that answer.
import { toMatch } from '../search/state.js'
import { selected } from '../state.js'
import { type Query, queries } from './queries.js'
import { answers, ask, asked } from './state.js'

/** A question without an answer says so and cannot be pressed. */
export function QueryList() {
  return (
    <div class="query-list">
      <h3>Questions</h3>
      <ul>
        {answers.value.map(({ query, found }) => (
          <li key={query.name}>
            <button
              type="button"
              title={query.means}
              aria-pressed={asked.value?.query === query}
              disabled={found.length === 0 && asked.value?.query !== query}
              onClick={() => press(query)}
            >
              <span>{query.title}</span>
              <span class="count">{found.length === 0 ? 'none' : found.length.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
      <details class="why">
        <summary>What they ask</summary>
        <dl class="note">
          {queries.map(({ name, title, means }) => (
            <div key={name}>
              <dt>{title}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

/** Where no comment is chosen, the first answer is: asking and choosing are one step back. */
function press(query: Query): void {
  const isFirst = !query.needsChoice && selected.peek() < 0
  ask(query, { passing: isFirst })
  if (isFirst && asked.peek() !== null) toMatch(1)
}
