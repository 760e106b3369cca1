// The line above the strip: what part of the thread it shows, the way back, and what is under the pointer.
import { at, type Discussion, pathTo } from '../discussion.js'
import { authorOf, counted, numberOf, printedName, wordsOf } from '../naming.js'
import type { Stretch } from './cells.js'
import { levelsIn, zoomed, zoomTo } from './zoom.js'

/** Branches above the one shown that are named; a longer way keeps those next to it. */
const NAMED = 3
const WORDS_LENGTH = 60

interface CrumbsProps {
  readonly thread: Discussion
  readonly stretch: Stretch
  readonly rows: number
  /** What the pointer is on, `null` beside all. */
  readonly pointed: Stretch | null
}

/** A sentence while all is shown; a path that leads back otherwise. */
export function Crumbs({ thread, stretch, rows, pointed }: CrumbsProps) {
  return (
    <>
      {zoomed.value === null ? (
        <span>{`Whole thread, ${levelsSaid(rows)}`}</span>
      ) : (
        <nav aria-label="Part of the thread in the overview">
          <ol>
            <Crumb name="Whole thread" to={null} />
            {pathTo(thread, stretch.from)
              .slice(-NAMED)
              .map(index => (
                <Crumb
                  key={index}
                  name={numberOf(thread, index)}
                  to={{ from: index, to: at(thread.end, index), level: at(thread.depth, index) }}
                />
              ))}
            <li aria-current="true">
              {nameOf(thread, stretch)}
              <span class="note">
                {' · '}
                {counted(stretch.to - stretch.from, 'comment')}, {levelsSaid(rows)}
              </span>
            </li>
          </ol>
        </nav>
      )}
      {pointed && (
        <span class="strip-pointed" aria-hidden="true" dir="auto">
          {said(thread, pointed)}
        </span>
      )}
    </>
  )
}

function Crumb({ name, to }: { readonly name: string; readonly to: Stretch | null }) {
  return (
    <li>
      <button type="button" class="link" onClick={() => zoomTo(to)}>
        {name}
      </button>
    </li>
  )
}

function levelsSaid(rows: number): string {
  const levels = levelsIn.value
  return levels > rows ? `${rows} of ${levels.toLocaleString('en')} levels` : counted(levels, 'level')
}

/** The number of a branch; the first and last number of neighbors that were put together. */
export function nameOf(thread: Discussion, { from, to }: Stretch): string {
  if (at(thread.end, from) === to) return numberOf(thread, from)
  let last = to - 1
  while (at(thread.depth, last) > at(thread.depth, from)) last = at(thread.parent, last)
  return `${numberOf(thread, from)} to ${numberOf(thread, last)}`
}

function said(thread: Discussion, { from, to }: Stretch): string {
  const comment = thread.comments[from]
  if (comment === undefined) return ''
  if (at(thread.end, from) < to) return `${nameOf(thread, { from, to, level: 0 })}: ${counted(to - from, 'comment')} in small branches`
  const author = printedName(comment) === null ? '' : ` ${authorOf(comment)}`
  return `${numberOf(thread, from)}${author}: ${wordsOf(comment, WORDS_LENGTH)}${to - from > 1 ? ` +${(to - from - 1).toLocaleString('en')}` : ''}`
}
