// Parents by how many replies a page says that a comment has ("3 replies" below it): where as many comments follow, they are those.
import type { Line } from './lines.js'
import { isReplyLabel } from './words.js'

/** What a comment's lines say of its replies. */
export interface Replies {
  /** How many it has; `null` where nothing says so. */
  readonly count: number | null
  /** How many answer it itself, as the label by which it is answered says: "Reply (2)", and 0 for "Reply"; `null` where there is none. */
  readonly own: number | null
  /** More of those that it is among, or that it has, are offered behind it and not shown. */
  readonly hasMore: boolean
}

/** What is known of each comment, in order. */
export interface Counted {
  readonly replies: Replies
  /** As `parseDate` gives it, `null` for none. */
  readonly createdAt: string | null
}

const LONGEST = 60
const NOUN =
  '(?:replies|reply|réponses?|respuestas?|respostas?|respostes|antwort(?:en)?|rispost[ae]|reacties?|antwoord(?:en)?|svar|odpowied(?:zi|ź)|odpověd\\p{L}*|ответ\\p{L}*|відповід\\p{L}*|yanıt(?:ı|lar|ları)?|válasz(?:ok)?|răspuns(?:uri)?|vastaus(?:ta)?|απαντήσεις|balasan|trả lời|phản hồi|תגובות|ردود|返信|답글|回复|回覆)'
/** What opens or folds them, where it stands behind the count. */
const FOLDING = '(?:\\s(?:anzeigen|ausblenden|verbergen|einblenden|gizle|göster|tonen|verbergen|weergeven|bekijken|보기))?'
const COUNT = new RegExp(
  `^\\W{0,3}(?:hide |masquer |ocultar )?(?:les |las |as )?(\\d{1,4})\\s?(?:件の|条|條|개의 )?${NOUN}${FOLDING}(?:\\son\\s.{1,60}comment)?\\W{0,3}$`,
  'iu',
)
const MORE = new RegExp(
  `^\\W{0,3}(?:(?:view|show|see|load|ver|mostrar|voir|afficher|mostra|toon|vis|visa)\\s)?(?:\\d{1,4}\\s)?(?:more|weitere|mehr|autres|más|mais|altre|meer|fler|flere)\\s(?:\\d{1,4}\\s)?${NOUN}|^(?:ver|mostrar|cargar) más respuestas`,
  'iu',
)

/** True for a line that counts replies, or offers more of them. */
export const isRepliesLine = (text: string): boolean =>
  text.length <= LONGEST && (COUNT.test(text) || MORE.test(text) || OFFERED.test(text))

/** "View 6 replies", "Hide". */
const OFFERED = new RegExp(
  `^\\W{0,3}(?:(?:view|show|see|ver|mostrar|voir|afficher|pokaż|показать)\\s(?:(?:all|pozostałe|все|ещё)\\s)?\\d{1,4}\\s(?:${NOUN}|more)|pokaż (?:wszystkie|pozostałe) odpowiedzi(?: \\(\\d{1,4}\\))?|hide)\\W{0,3}$`,
  'iu',
)

/** What the lines of a comment say of its replies. */
export function repliesIn(lines: readonly Line[], from: number, to: number): Replies {
  let count: number | null = null
  let own: number | null = null
  let hasMore = false
  for (let at = from; at < to; at++) {
    const { text } = lines[at] as Line
    if (text === '' || text.length > LONGEST) continue
    const found = COUNT.exec(text)
    if (found !== null) count ??= Number(found[1])
    else if (MORE.test(text)) hasMore = true
    else own ??= ownCount(text)
  }
  return { count, own, hasMore }
}

/** How many answer a comment itself, as its label of reply says: "Reply (2)", "Reply2 replies · active 3 weeks ago", 0 for "Reply"; `null` for any other line. */
export function ownCount(text: string): number | null {
  const found = LABELLED.exec(text) ?? GLUED.exec(text)
  return found !== null && isReplyLabel(found[1] as string) ? Number(found[2] ?? 0) : null
}

const LABELLED = /^([^\d()]{2,30}?)(?:\s\((\d{1,4})\))?$/
/** As IntenseDebate prints it. */
const GLUED = new RegExp(`^(\\p{L}{3,20}?)\\s?(\\d{1,4})\\s?${NOUN}(?:\\s·\\s.{1,50})?$`, 'iu')

/**
 * Position of each comment's parent, -1 for none, where the label by which each is answered says how many answer it; `null` where none does, or
 * fewer follow than are counted. Who has no such label (it is gone) has no answers that could be told. Linear.
 */
export function parentsByOwnCount(comments: readonly Counted[]): Int32Array | null {
  const parents = new Int32Array(comments.length).fill(-1)
  const open: { readonly at: number; left: number }[] = []
  let placed = 0
  for (const [at, { replies, createdAt }] of comments.entries()) {
    while (open.at(-1)?.left === 0) open.pop()
    const above = open.at(-1)
    if (above !== undefined) {
      if (isOlder(createdAt, comments[above.at]?.createdAt ?? null)) return null
      parents[at] = above.at
      above.left--
      placed++
    }
    open.push({ at, left: replies.own ?? 0 })
  }
  return placed >= LEAST && open.every(({ left }) => left === 0) ? parents : null
}

/** Fewer that fit may be chance: the replies of some pages are counted and not shown. */
const LEAST = 3
/** As many where no times tell. */
const LEAST_UNTIMED = 5

/** Position of each comment's parent, -1 for none; `null` where the counts do not fit what follows them. Linear. */
export function parentsByReplyCount(comments: readonly Counted[]): Int32Array | null {
  const parents = new Int32Array(comments.length).fill(-1)
  let placed = 0
  let isTimed = true
  for (let at = 0; at < comments.length; at++) {
    const { replies, createdAt } = comments[at] as Counted
    const { count } = replies
    if (count === null || parents[at] !== -1) continue
    let left = replies.hasMore ? 0 : count
    let next = at + 1
    for (; left > 0 && next < comments.length; next++, left--) {
      const reply = comments[next] as Counted
      if (isOlder(reply.createdAt, createdAt)) return null
      isTimed &&= createdAt !== null && reply.createdAt !== null
      parents[next] = at
      placed++
      if (reply.replies.hasMore) left = 1
    }
    if (left > 0) return null
  }
  return placed >= (isTimed ? LEAST : LEAST_UNTIMED) ? parents : null
}

/** True where the first is older; days and times compare as they are written, as far as both go, and unknown ones do not. */
export function isOlder(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}
