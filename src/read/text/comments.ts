// Raw comments from the ranges of their lines: fields from attributions, words from bodies, parents from columns or from print.
import type { RawComment } from '../../model/build-thread.js'
import { parseDate } from '../dates.js'
import { tidyName, withoutDecoration } from './attribution.js'
import { bodyOf } from './body.js'
import { isFlat, parentsByColumn } from './depths.js'
import { type LeadingName, leadingNames, repeatedLines, startsPastSubjects } from './edges.js'
import type { Line } from './lines.js'
import { parentsByMention } from './mentions.js'
import { withoutHabits } from './names.js'
import type { Unit } from './units.js'
import type { Width } from './width.js'
import { isDeletedNote, noticeIn } from './words.js'

/** One a unit, in order; `parent` is a position in the list. */
export function commentsOf(lines: readonly Line[], units: readonly Unit[], width: Width): RawComment[] {
  const repeated = repeatedLines(lines, units)
  const names = units.some(({ cluster }) => cluster !== null && cluster.name === null) ? leadingNames(lines, units) : []
  const starts = startsPastSubjects(lines, {
    starts: units.map(({ bodyStart, cluster }, at) => bodyStart + (cluster?.name == null ? (names[at]?.lines ?? 0) : 0)),
    ends: units.map(({ bodyEnd }) => bodyEnd),
    width,
  })
  const authors = withoutHabits(units.map((unit, at) => authorOf(unit, names[at] ?? null)))
  const read = units.map((unit, at) => {
    const { bodyEnd, start, cluster } = unit
    const from = starts[at] as number
    const isItem = from === start && unit.markerColumn !== null
    const body = bodyOf(lines, { from, to: bodyEnd, width, isItem, repeated })
    return { cluster, body, author: authors[at] ?? null, text: body.text }
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

function authorOf({ cluster }: Unit, leading: LeadingName | null): string | null {
  const name = cluster?.name ?? leading?.name ?? null
  return name === null ? null : tidyName(withoutDecoration(name))
}
