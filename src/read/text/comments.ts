// Raw comments from the ranges of their lines: fields from attributions, words from bodies, parents from columns or from print.
import type { RawComment } from '../../model/build-thread.js'
import { dayOrderOf, parseDate } from '../dates.js'
import { isDeletedNotice } from '../deleted-notices.js'
import { addressedOf } from './addressed.js'
import { withoutBadges } from './badges.js'
import { bodyOf } from './body.js'
import { type LeadingName, leadingNames, repeatedLines } from './edges.js'
import type { Line } from './lines.js'
import { namesApart, withoutHabits } from './names.js'
import { linksIn } from './navigation.js'
import { numberOf } from './numbered-tops.js'
import { tidyName, withoutAction, withoutDecoration } from './printed-name.js'
import { repliesIn } from './reply-counts.js'
import { listMarkIn } from './reply-lists.js'
import { type Opening, openingsOf } from './subjects.js'
import { type Tree, treeOf } from './tree.js'
import type { Unit } from './units.js'
import type { Width } from './width.js'
import { noticeIn } from './words.js'

/** Comments, one a unit, in order; `parent` is a position in the list. */
export interface Comments {
  readonly comments: readonly RawComment[]
  readonly tree: Tree
  /** How many more the text says are loaded where it stops. */
  readonly hidden: number
}

/** Units → comments. Linear. */
export function commentsOf(lines: readonly Line[], units: readonly Unit[], width: Width): Comments {
  const repeated = repeatedLines(lines, units)
  const names = units.some(({ cluster }) => cluster !== null && cluster.name === null) ? leadingNames(lines, units) : []
  const { authors, answered: named } = namesApart(
    withoutBadges(withoutHabits(units.map((unit, at) => authorOf(unit, names[at] ?? null))), lines),
  )
  const openings = openingsOf(lines, {
    authors,
    starts: units.map(({ bodyStart, cluster }, at) => bodyStart + (cluster?.name == null ? (names[at]?.lines ?? 0) : 0)),
    ends: units.map(({ bodyEnd }) => bodyEnd),
    width,
  })
  const read = units.map((unit, at) => {
    const { bodyEnd, start, cluster } = unit
    const { start: from, subject, answers, answered } = openings[at] as Opening
    const isItem = from === start && unit.markerColumn !== null
    const body = bodyOf(lines, { from, to: bodyEnd, width, isItem, repeated })
    const printed = cluster?.date ?? body.date
    const last = Math.max(unit.end, units[at + 1]?.cluster?.first ?? 0)
    return {
      cluster,
      body,
      printed,
      author: authors[at] ?? null,
      text: body.text,
      subject,
      answers,
      answered: answered ?? cluster?.answers ?? named[at] ?? null,
      links: cluster === null ? null : linksIn(lines, { from: cluster.last + 1, to: unit.end, own: cluster.last }),
      number: numberOf(lines, unit),
      replies: repliesIn(lines, unit.bodyStart + 1, last),
      listMark: listMarkIn(lines, unit.bodyStart + 1, last),
    }
  })
  const texts = withoutField(withoutSigns(read.map(({ text }) => text)))
  const addressed = addressedOf(lines, units)
  const hidden = units.map(unit => hiddenIn(lines, unit))
  const order = dayOrderOf(
    read.flatMap(({ printed }) => (printed === null ? [] : [printed])),
    null,
  )
  const dates = read.map(({ printed }) => (printed === null ? null : parseDate(printed, order)))
  const tree = treeOf(
    units,
    read.map((comment, at) => ({ ...comment, createdAt: dates[at] ?? null })),
    { hidden, addressed: addressed.parents },
  )
  const comments = read.map(({ cluster, body, author }, at): RawComment => {
    const text = texts[at] as string
    const notice = noticeIn(text) ?? (author === null ? null : noticeIn(author))
    const parent = tree.parents[at] as number
    return {
      id: addressed.ids[at] ?? null,
      parent: parent < 0 ? null : parent,
      text,
      author,
      createdAt: dates[at] ?? null,
      likes: cluster?.likes ?? body.likes,
      kind: notice ?? 'comment',
      status: body.isPending ? 'pending' : isDeletedNotice(text) ? 'deleted' : 'present',
    }
  })
  return { comments, tree, hidden: hidden.reduce((sum, count) => sum + count, 0) }
}

/** "load more comments (12 replies)", as Reddit prints in place of those that it does not show. */
const HIDDEN = /^load more comments\s*\((\d{1,6})\srepl(?:y|ies)\)/i

function hiddenIn(lines: readonly Line[], { bodyStart, end }: Unit): number {
  let hidden = 0
  for (let at = bodyStart; at < end; at++) hidden += Number(HIDDEN.exec((lines[at] as Line).content)?.[1] ?? 0)
  return hidden
}

/** Share of the comments that a page's style sets as quotations, so that none of them is one. */
const NEARLY_ALL = 0.8

function withoutSigns(texts: readonly string[]): readonly string[] {
  const worded = texts.filter(text => text !== '')
  const quoted = worded.filter(text => text.split('\n').every(line => line === '' || line.startsWith('>')))
  return quoted.length > worded.length * NEARLY_ALL ? texts.map(text => text.replaceAll(/^> ?/gm, '')) : texts
}

/** The name of the field that words stand in ("Comment: …"), where most stand in it; alone on its line it is a label. */
function withoutField(texts: readonly string[]): readonly string[] {
  const named = texts.filter(text => FIELD.test(text)).length
  return named >= LEAST_FIELDS && named > texts.length / 2 ? texts.map(text => text.replace(FIELD, '')) : texts
}

const FIELD =
  /^(?:comment|message|entry|text|kommentar|nachricht|eintrag|beitrag|comentario|mensaje|commentaire|commento|messaggio|comentário|mensagem|reactie|bericht)\s?:\s+(?=\S)/iu
/** Fewer may begin alike by chance. */
const LEAST_FIELDS = 3

function authorOf({ cluster }: Unit, leading: LeadingName | null): string | null {
  const name = cluster?.name ?? leading?.name ?? null
  return name === null || isDeletedNotice(`[${name}]`) ? null : tidyName(withoutAction(withoutDecoration(name)))
}
