// What the marks, their places, the camps and the grey names mean, before the first of them.

import type { Discussion } from '../thread/discussion.js'
import { sentiment } from '../thread/lenses/sentiment.js'
import { MOST_DOTS } from './bars.js'
import { isFew } from './camp.js'
import { type Dot, dotsOf, isScored, type Look, stanceLooks, unjudgedLook } from './dots.js'
import { DotGlyph } from './mark.js'
import { rows, target } from './state.js'

const PRESUMED: readonly Look[] = [
  { ...stanceLooks.against, presumed: true },
  { ...stanceLooks.favor, presumed: true },
]

/** Where the legend stands, for pictures that are taken along. */
export const legendElement = (): Element | null => document.querySelector('.people .marks')

/** Marks in words, then the rest in sentences: only of what is on the screen. */
export function Legend({ thread }: { readonly thread: Discussion }) {
  const dots = rows.value.map(commenter => dotsOf(commenter, target.value, thread))
  const isAny = (test: (dot: Dot) => boolean) => dots.some(list => list.some(test))
  const stances = [...Object.values(stanceLooks), ...(isAny(dot => !isScored(dot)) ? [unjudgedLook] : [])]
  const looks = target.value === null ? sentiment.marks(thread).map(mark => ({ ...mark, presumed: false })) : stances
  const hasPresumed = isAny(({ presumed }) => presumed)
  return (
    <div class="explained">
      <ul class="marks" aria-label="Legend">
        {looks.map(look => (
          <li key={look.label}>
            <DotGlyph look={look} /> {look.label}
          </li>
        ))}
        {hasPresumed && (
          <li>
            {PRESUMED.map(look => (
              <DotGlyph key={look.label} look={look} />
            ))}{' '}
            presumed
          </li>
        )}
      </ul>
      <p class="note">
        {target.value === null ? SOUND : STANCE}
        {hasPresumed && PRESUMED_MEANS}
        {dots.some(list => list.length > MOST_DOTS) && MANY}
        {rows.value.some(isFew) && FEW}
        {rows.value.some(({ camp }) => camp !== null) && CAMPS}
      </p>
    </div>
  )
}

const SOUND =
  'A mark is a comment. It stands at its score, from −1 (negative) to +1 (positive). Form and color are its label, the likeliest of the three: a comment likelier neutral than anything else is grey, even where it leans farther to one side than a colored one.'
const STANCE = 'A mark is a comment. It stands at its score, from −1 (against) to +1 (in favor); near 0 it is unclear.'
const PRESUMED_MEANS =
  ' Dashed and hollow: presumed, for the comment does not name it; told from whom it sides with, or from what it denies or calls for.'
const MANY = ` Where a commenter has more than ${MOST_DOTS} comments, bars count them: the higher, the more.`
const FEW = ' A grey name has one comment: too few to compare by a mean.'
const CAMPS =
  ' Camps A and B are the two sides of the thread, told from who agrees and who disagrees with whom; the figure beside is how sure that is, 0.50 a guess and 1 certain.'
