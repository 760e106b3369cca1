// The line that opens a discussion ("29 thoughts on “…”", "Kommentare (12)", "Vos réactions"): how many comments it declares, and under which title.
import { answeredIn } from '../answering.js'
import { findDate } from './date-span.js'
import { isField, isLabel, isReplyLabel, isReportLabel, isShareLabel } from './words.js'

const NOUN =
  'comments?|thoughts?|responses?|replies|reply|reactions?|opinions?|answers?|(?:leser-?)?kommentare?n?|antworten|gedanken|meinungen|reaktionen|ergänzungen|wortmeldungen|leserbriefe|comentarios?|respuestas?|opiniones|reacciones|commentaires?|réponses?|réactions?|réaction|commenti|commento|risposte|risposta|reacties|reactie|opmerkingen|kommentarer|kommentar|svar|komentarz[eay]?|komentarzy|odpowiedzi|komentáře?|komentářů|комментари\\p{L}*|ответ\\p{L}*|коментар\\p{L}*|yorum|yorumlar|comentários?|respostas?|kommenttia|hozzászólás|comentarii|コメント|条评论|则评论|评论|則留言|留言|評論|댓글'
const COUNT = '(\\d{1,3}(?:[.,\\u202f ]\\d{3})+|\\d{1,6})'
const COUNTED = new RegExp(`(?<![\\p{Ll}\\d.,:-])${COUNT}\\s{0,2}(?:(?!\\d)\\p{L}+[\\s-]){0,2}?(?:${NOUN})(?![\\p{L}-])`, 'iu')
const COUNT_AFTER = new RegExp(`^\\W{0,8}(?:\\p{L}+\\s){0,2}?(?:${NOUN})\\s{0,2}[:(\\[–-]?\\s{0,2}[(\\[]?${COUNT}[)\\]]?\\W*$`, 'iu')
const ONE = new RegExp(`^\\W*(?:one|ein|eine|un|una|une|en|één)\\s+(?:${NOUN})(?!\\p{L})`, 'iu')
const BARE = new RegExp(
  `^\\W*(?:(?:vos|your|reader|readers['’]?|user|all|top|recent|latest|neueste|letzte|derniers|últimos|ultimi|nyeste|senaste|laatste|die|les|los|tus|the|deine|ihre|alle)\\s)?(?:${NOUN}|diskussion|discussion|discussions|conversation|débat|foro|forum)\\s?(?:section|bereich)?\\W*$`,
  'iu',
)
/** Above the names of those who liked a post, as XenForo prints it. */
const LIKED = /^reactions:$/i
const TITLED = new RegExp(
  `(?:${NOUN})\\s+(?:on|to|for|zu[mr]?|auf|über|sur|à|sobre|en|a|su|till|til|om|op|na|do|к|на|em|para)\\s+(?:the\\s)?(\\S.*)$`,
  'iu',
)

/** Longer lines mention a count in passing. */
const LONGEST = 200

/** A line that heads a list of comments. `line` is its index among the lines. */
export interface Heading {
  readonly line: number
  /** How many comments it declares, `null` where it names no number. */
  readonly count: number | null
  /** The title of the post that it quotes, `null` for none. */
  readonly title: string | null
  readonly words: string
  /** It heads a list of the latest comments on other pages of the site. */
  readonly isWidget: boolean
  /** It counts comments, and not replies or answers, which comments have as well. */
  readonly isOfStory: boolean
}

const WIDGET =
  /^\W*(?:(?:most )?(?:recent|latest|newest|popular)|(?:die )?(?:neu(?:e|este)n?|letzten?|aktuellen?)|(?:les )?derni[eè]re?s|(?:los )?[uú]ltimos|gli ultimi|nyeste|senaste|laatste|ostatnie|последние)\s|^\W*(?:最新|最近|近期|新着|최근|최신)/iu
const OF_STORY = /comment|kommentar|coment|comment|reactie|komentarz|коммент|yorum/iu

/** "See all replies (7)" stands beneath a comment. */
const TO_SHOW =
  /^\W*(?:see|view|show|hide|load|open|expand|read|ver|mostrar|voir|afficher|masquer|mostra|toon|vis|visa|zeige|göster|gizle|показать|скрыть)\s/iu

/** The heading that a line is; `null` for any other line. */
export function headingOf(text: string, line: number): Heading | null {
  if (text.length > LONGEST || text === '' || isField(text) || answeredIn(text) !== null) return null
  const words = text.replace(/^(?:[#*=_\s-]{1,10}\s)+|\s*[#*=_-]{2,}$/g, '').trim()
  const counted = COUNTED.exec(words) ?? COUNT_AFTER.exec(words)
  if (counted !== null && TO_SHOW.test(words) && !OF_STORY.test(words)) return null
  if (counted !== null && isHeading(words, counted) && !isDatedBefore(words, counted.index))
    return headed(line, words, Number(counted[1]?.replaceAll(/\D/g, '')))
  if (ONE.test(words) && words.length < LONGEST / 2) return headed(line, words, 1)
  return BARE.test(words) && !LIKED.test(words) && !isLabel(words) && !/^[•□☆○■★◎●◦▪+o-]\s/.test(words)
    ? { ...headed(line, words, null), title: null }
    : null
}

const headed = (line: number, words: string, count: number | null): Heading => ({
  line,
  count,
  title: titleIn(words),
  words,
  isWidget: WIDGET.test(words),
  isOfStory: count !== null && OF_STORY.test(words),
})

/** The headings of a text; one that breaks within its quoted title goes on in the next line. */
export function headingsOf(lines: readonly { readonly text: string }[]): Heading[] {
  const headings: Heading[] = []
  lines.forEach(({ text }, at) => {
    const found = headingOf(text, at)
    if (found === null || isBesideLabel(lines, at, found)) return
    const isOpen = /[“„«][^”“»]*$|"[^"]*$/.test(found.title === null ? '' : text) && !/[”»]\W*$/.test(text)
    headings.push((isOpen ? headingOf(`${text} ${lines[at + 1]?.text ?? ''}`, at) : null) ?? found)
  })
  return headings
}

/** "3 replies" right below "Report", or above "Reply", counts those of one comment, and so does "Reply (3)" above "Share". */
function isBesideLabel(lines: readonly { readonly text: string }[], at: number, { words, isOfStory }: Heading): boolean {
  if (isOfStory || words.length > LONGEST_COUNT) return false
  const label = words.replace(/\s?\(\d{1,6}\)$/, '')
  if (label !== words && isReplyLabel(label) && isShareLabel(filledText(lines, at, 1))) return true
  return isOfComment(filledText(lines, at, -1)) || isReplyLabel(filledText(lines, at, 1))
}

const isOfComment = (text: string): boolean => isReplyLabel(text) || isReportLabel(text) || isShareLabel(text)

/** The nearest line that is neither blank nor a count. */
function filledText(lines: readonly { readonly text: string }[], from: number, step: 1 | -1): string {
  let at = from + step
  while (/^\d{0,6}$/.test(lines[at]?.text ?? '-')) at += step
  return lines[at]?.text ?? ''
}

const LONGEST_COUNT = 24

/** Who wrote when, and how often it was liked, is no heading. */
const isDatedBefore = (words: string, count: number): boolean => {
  const date = findDate(words)
  return date !== null && date.start < count
}

/** A count in the middle of a sentence is no heading. */
function isHeading(words: string, found: RegExpExecArray): boolean {
  const before = words.slice(0, found.index)
  const after = words.slice(found.index + found[0].length)
  if (before.split(/\s+/).length > FEW_WORDS) return false
  if (TITLED.test(words.slice(found.index))) return true
  return after.length < LONGEST_AFTER && !/[.!?]\s+\p{L}/u.test(words)
}

const FEW_WORDS = 6
const LONGEST_AFTER = 60

function titleIn(words: string): string | null {
  const found = TITLED.exec(words)
  if (found === null) return null
  const title = (found[1] as string)
    .replace(/\]\([^)]{0,300}\)?$/, '')
    .replace(/\s+\*{2,}$/, '')
    .replace(/^["“„«‹‘'\s]+|["”“»›’'\s»]+$/gu, '')
    .trim()
  return title === '' ? null : title
}
