// The way from match to match, with what is said of each: "2 of 16: 5.1, Ann: I love this bench".
import { announce } from '../../state/announce.js'
import type { Discussion } from '../discussion.js'
import { authorOf, counted, numberOf, wordsOf } from '../naming.js'
import { discussion, selected } from '../state.js'
import { found, matchCounts, matchPosition, toMatch } from './state.js'

/** Characters of a comment's text that are announced. */
const WORDS_LENGTH = 60

/** "2 of 16 matches": what stands beside the field. */
export function positionSaid(): string {
  const counts = matchCounts.value
  if (counts === null) return ''
  if (counts.matches === 0) return 'No match'
  const position = matchPosition.value > 0 ? `${matchPosition.value.toLocaleString('en')} of ` : ''
  return `${position}${counted(counts.matches, 'match', 'matches')}`
}

/** Goes to the next match or the one before, and says which it is, or that there is none. */
export function walk(direction: 1 | -1): void {
  const isThere = toMatch(direction)
  const thread = discussion.peek()
  if (isThere && thread !== null) announce(`${positionSaid()}: ${commentSaid(thread, selected.peek())}`)
  else announce(found.peek() === null ? 'Nothing is searched for' : 'No match')
}

/** "5.1, Ann: I love this bench" */
function commentSaid(thread: Discussion, index: number): string {
  const comment = thread.comments[index]
  return comment === undefined ? '' : `${numberOf(thread, index)}, ${authorOf(comment)}: ${wordsOf(comment, WORDS_LENGTH)}`
}
