// The panels of the comparison as tables: a row a dot, a row a cell, a row a passage.
import type { Commenter, Evidence, ThreadComparison } from '../../src/model/comparison.js'
import type { PanelTable } from '../take/table.js'
import type { Discussion } from '../thread/discussion.js'
import { numberOf } from '../thread/naming.js'
import { quotedWords } from '../thread/reader/comment-passages.js'
import { calledIn, callingIn } from './called.js'
import { campName } from './camp.js'
import { dotsOf, isScored } from './dots.js'

const nameOf = (thread: Discussion, id: string): string | null => {
  const index = thread.indexOf.get(id)
  return index === undefined ? null : numberOf(thread, index)
}
const originOf = ({ unknown, inferred }: Commenter): string => (inferred ? 'inferred' : unknown ? 'unknown' : 'printed')
const campIn = ({ camp }: Commenter): string | null => (camp === null ? null : campName(camp))

/** Commenters in their order; one without dots has one row without a score. */
export function dotsTable(commenters: readonly Commenter[], target: string | null, thread: Discussion): PanelTable {
  const rows = commenters.flatMap(commenter => {
    const who = [calledIn(thread, commenter), originOf(commenter), campIn(commenter), commenter.comments, target]
    const dots = dotsOf(commenter, target, thread)
    if (dots.length === 0) return [[...who, null, null, null, null]]
    return dots.map(dot => [
      ...who,
      nameOf(thread, dot.comment),
      dot.comment,
      isScored(dot) ? dot.score : null,
      dot.presumed ? 'yes' : 'no',
    ])
  })
  return { columns: ['commenter', 'name', 'camp', 'comments', 'target', 'number', 'comment_id', 'score', 'presumed'], rows }
}

/** Who answered whom, directed. */
export function matrixTable({ commenters, pairs }: ThreadComparison, thread: Discussion): PanelTable {
  const called = callingIn(thread, commenters)
  const rows = pairs.map(({ a, b, replies, agree, disagree }) => [called(a), called(b), replies, agree, disagree])
  return { columns: ['from', 'to', 'replies', 'agree', 'disagree'], rows }
}

/** The words behind the dots of these commenters, toward every target; then what they replied to each other. */
export function evidenceTable({ commenters, pairs }: ThreadComparison, picked: readonly Commenter[], thread: Discussion): PanelTable {
  const called = callingIn(thread, commenters)
  const said = ({ comment, start, end }: Evidence) => [
    nameOf(thread, comment),
    comment,
    quotedWords(thread.comments[thread.indexOf.get(comment) ?? -1]?.text ?? '', { start, end }),
  ]
  const toward = picked.flatMap(({ author, targets }) =>
    Object.entries(targets).flatMap(([target, { stance, evidence }]) =>
      evidence.map(each => [called(author), 'target', target, stance, ...said(each)]),
    ),
  )
  const names = new Set(picked.map(({ author }) => author))
  const replies = pairs
    .filter(({ a, b }) => names.size > 1 && names.has(a) && names.has(b))
    .flatMap(({ a, b, each }) =>
      each.flatMap(({ comment, stance, cues }) =>
        cues.length > 0
          ? cues.map(cue => [called(a), 'reply', called(b), stance, ...said(cue)])
          : [[called(a), 'reply', called(b), stance, nameOf(thread, comment), comment, null]],
      ),
    )
  return { columns: ['commenter', 'about', 'target', 'stance', 'number', 'comment_id', 'words'], rows: [...toward, ...replies] }
}
