// The story above the comments: its title, who wrote it and when, its text.
import type { Post } from '../../model/thread.js'
import { UNKNOWN_POST } from '../../model/thread.js'
import { parseDate } from '../dates.js'
import { attributionOf } from './attribution.js'
import { paragraphsOf } from './body.js'
import type { Heading } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import type { Width } from './width.js'
import { lettersOf } from './words.js'

/** A byline with the line it stands on. */
interface Byline {
  readonly line: number
  readonly author: string | null
  readonly date: string | null
}

/** What stands above the comments; without comments only the title, since nothing says where the story ends. */
export function postOf(
  lines: readonly Line[],
  { heading, end, width }: { heading: Heading | null; end: number | null; width: Width },
): Post {
  const limit = end ?? lines.length
  const byline = bylineIn(lines, limit)
  const titleLine = titleLineOf(lines, byline)
  const title = heading?.title ?? (titleLine < 0 ? null : (lines[titleLine] as Line).text)
  if (end === null) return { ...UNKNOWN_POST, title }
  const start =
    1 +
    (byline?.line ??
      (titleLine >= 0 && (title === null || same((lines[titleLine] as Line).text, title)) ? titleLine : lineOfTitle(lines, title, limit)))
  return {
    title,
    url: null,
    author: byline?.author ?? null,
    createdAt: byline?.date == null ? null : parseDate(byline.date),
    text: articleOf(lines, { start, end: limit, width }),
  }
}

/** Lines from the top in which a story's byline stands. */
const BYLINE_WITHIN = 150

function bylineIn(lines: readonly Line[], limit: number): Byline | null {
  for (let at = 0; at < Math.min(limit, BYLINE_WITHIN); at++) {
    const { text } = lines[at] as Line
    if (!BYLINE.test(text)) continue
    const found = attributionOf(text.replace(POSTED, ''))
    if (found?.date != null && (found.by !== null || POSTED.test(text))) return { line: at, author: found.name, date: found.date }
  }
  return null
}

const POSTED =
  /^\W*(?:posted|published|written|veröffentlicht|geschrieben|erstellt|publié|publicado|pubblicato|opublikowano|gepubliceerd|publicerad|publisert)(?:\s(?:on|am|le|el|il|op|em))?\s*:?\s*/iu
const BYLINE =
  /^\W*(?:by|von|par|por|di|door)\s|^\W*(?:posted|published|written|veröffentlicht|geschrieben|erstellt|publié|publicado|pubblicato|opublikowano|gepubliceerd|publicerad|publisert)\s/iu

const LONGEST_TITLE = 140

/** The short line above a byline, at most a standfirst away; else the first line of the text where the story follows at once; -1 for none. */
function titleLineOf(lines: readonly Line[], byline: Byline | null): number {
  if (byline !== null) {
    let at = byline.line
    for (let step = 0; step < 2; step++) {
      at = nextFilled(lines, at, -1)
      if (at < 0) break
      if (isTitle(lines[at] as Line)) return at
    }
    return -1
  }
  const first = nextFilled(lines, -1, 1)
  const next = nextFilled(lines, first, 1)
  if (first >= lines.length || next >= lines.length || next - first < 2) return -1
  return isTitle(lines[first] as Line) && (lines[next] as Line).text.length > LONGEST_TITLE ? first : -1
}

const isTitle = ({ text, marker }: Line): boolean =>
  text.length <= LONGEST_TITLE && marker === null && !/[.:,;]$|^[←→«»[]/.test(text) && text.length > 3

function lineOfTitle(lines: readonly Line[], title: string | null, limit: number): number {
  if (title === null) return -1
  for (let at = 0; at < limit; at++) if (same((lines[at] as Line).text, title)) return at
  return -1
}

const same = (a: string, b: string): boolean => a.length < LONGEST_TITLE * 2 && lettersOf(a) === lettersOf(b)

/** Where a story was filed, and what leads away from it. */
const FILED =
  /^\W*(?:posted in|filed under|tagged|tags:|categor(?:y|ies)|share this|related|dieser (?:beitrag|eintrag) wurde|veröffentlicht (?:in|unter)|kategorien?|schlagw[oö]rter|verschlagwortet|publié dans|classé dans|archivado en|publicado en|advertisement|like this|teilen mit|gefällt mir|←|→)|→$|»$|\(\d+\)$/iu

/** Paragraphs up to the comments, those at both ends left out that are no prose. */
function articleOf(lines: readonly Line[], { start, end, width }: { start: number; end: number; width: Width }): string | null {
  const paragraphs = paragraphsOf(lines, { from: Math.max(0, start), to: end, width })
  let from = 0
  let to = paragraphs.length
  while (to > from && !isProse(paragraphs[to - 1] as string)) to--
  while (from < to && !isProse(paragraphs[from] as string)) from++
  return from === to ? null : paragraphs.slice(from, to).join('\n\n')
}

const isProse = (paragraph: string): boolean =>
  !FILED.test(paragraph.slice(0, LOOKED_AT)) && !isMenu(paragraph) && (paragraph.length > SHORT || /[.!?…”"»)]$/u.test(paragraph))
const SHORT = 60
const LOOKED_AT = 400

/** Lines of a few words that end as no sentence does: where a copy has lost its bullets, they are the page's links. */
function isMenu(paragraph: string): boolean {
  const lines = paragraph.split('\n')
  return lines.length >= FEWEST_LINKS && lines.every(line => line.length <= LONGEST_LINK && !/[.!?…,;:]["”»)]?$/u.test(line))
}

const FEWEST_LINKS = 3
const LONGEST_LINK = 40
