// Raw comments from the ranges of their lines: fields from attributions, words from bodies, parents from columns or from print.
import type { RawComment } from '../../model/build-thread.js'
import { parseDate } from '../dates.js'
import { tidyName, withoutDecoration } from './attribution.js'
import { type Body, bodyOf, type Width } from './body.js'
import { isFlat, parentsByColumn } from './depths.js'
import type { Line } from './lines.js'
import { parentsByMention } from './mentions.js'
import type { Unit } from './units.js'
import { isDeletedNote, noticeIn } from './words.js'

/** One a unit, in order; `parent` is a position in the list. */
export function commentsOf(lines: readonly Line[], units: readonly Unit[], width: Width): RawComment[] {
  const read = units.map(unit => {
    const { bodyStart, bodyEnd, start, cluster } = unit
    const body = bodyOf(lines, { from: bodyStart, to: bodyEnd, width, isItem: bodyStart === start && unit.markerColumn !== null })
    return { cluster, body, author: authorOf(unit, body), text: body.text }
  })
  const isLost = isFlat(units)
  const parents = isLost
    ? parentsByMention(
        read,
        units.every(({ markerColumn }) => markerColumn === null),
      )
    : parentsByColumn(units)
  return read.map(({ cluster, body, author, text }, at) => {
    const printed = cluster?.date ?? body.date
    const notice = noticeIn(text) ?? (author === null ? null : noticeIn(author))
    const parent = parents[at] as number
    return {
      id: null,
      parent: parent < 0 ? null : parent,
      text,
      author,
      createdAt: printed === null ? null : parseDate(printed),
      likes: cluster?.likes ?? body.likes,
      kind: notice ?? 'comment',
      status: body.isPending ? 'pending' : isDeletedNote(text) ? 'deleted' : 'present',
    }
  })
}

function authorOf({ cluster }: Unit, body: Body): string | null {
  const name = cluster?.name ?? body.name
  return name === null ? null : tidyName(withoutDecoration(name))
}
