// The panels of the comparison as tables: a row a dot, a row a cell, a row a passage.
import type { Commenter, Evidence, Pair, ThreadComparison } from '../../src/model/comparison.js'
import type { PanelTable } from '../take/table.js'
import type { Discussion } from '../thread/discussion.js'
import { numberOf } from '../thread/naming.js'
import { quotedWords } from '../thread/reader/comment-passages.js'
import { campName, campOf } from './camp.js'
import { dotsOf } from './dots.js'

const nameOf = (thread: Discussion, id: string): string | null => {
  const index = thread.indexOf.get(id)
  return index === undefined ? null : numberOf(thread, index)
}
const originOf = ({ unknown, inferred }: Commenter): string => (inferred ? 'inferred' : unknown ? 'unknown' : 'printed')
function campIn(commenter: Commenter): string | null {
  const camp = campOf(commenter)
  return camp === null ? null : campName(camp)
}

/** Commenters in their order; one without dots has one row without a score. */
export function dotsTable(commenters: readonly Commenter[], target: string | null, thread: Discussion): PanelTable {
  const rows = commenters.flatMap(commenter => {
    const who = [commenter.author, originOf(commenter), campIn(commenter), commenter.comments, target]
    const dots = dotsOf(commenter, target, thread)
    if (dots.length === 0) return [[...who, null, null, null]]
    return dots.map(({ comment, score, form }) => [...who, nameOf(thread, comment), comment, form === 'hollow' ? null : score])
  })
  return { columns: ['commenter', 'name', 'camp', 'comments', 'target', 'number', 'comment_id', 'score'], rows }
}

/** Who answered whom, directed. */
export function matrixTable(pairs: readonly Pair[]): PanelTable {
  const rows = pairs.map(({ a, b, replies, agree, disagree }) => [a, b, replies, agree, disagree])
  return { columns: ['from', 'to', 'replies', 'agree', 'disagree'], rows }
}

/** The words behind the dots of these commenters, toward every target; then what they replied to each other. */
export function evidenceTable({ pairs }: ThreadComparison, picked: readonly Commenter[], thread: Discussion): PanelTable {
  const said = ({ comment, start, end }: Evidence) => [
    nameOf(thread, comment),
    comment,
    quotedWords(thread.comments[thread.indexOf.get(comment) ?? -1]?.text ?? '', { start, end }),
  ]
  const toward = picked.flatMap(({ author, targets }) =>
    Object.entries(targets).flatMap(([target, { stance, evidence }]) =>
      evidence.map(each => [author, 'target', target, stance, ...said(each)]),
    ),
  )
  const names = new Set(picked.map(({ author }) => author))
  const replies = pairs
    .filter(({ a, b }) => names.size > 1 && names.has(a) && names.has(b))
    .flatMap(({ a, b, each }) =>
      each.flatMap(({ comment, stance, cues }) =>
        cues.length > 0
          ? cues.map(cue => [a, 'reply', b, stance, ...said(cue)])
          : [[a, 'reply', b, stance, nameOf(thread, comment), comment, null]],
      ),
    )
  return { columns: ['commenter', 'about', 'target', 'stance', 'number', 'comment_id', 'words'], rows: [...toward, ...replies] }
}
