// How many comments a page says it has, and whether it says that there are more pages of them.

import { remember } from '../remember.js'
import { COMMENTS } from '../tongues.js'
import { shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'

/** A count with the words that said it. */
export interface Declared {
  readonly count: number
  readonly words: string
}

const NOUN = `${COMMENTS}|comments?|thoughts?|responses?|replies|reply|kommentare?n?|antworten|gedanken|meinungen|beiträge|reaktionen|comentarios?|respuestas?|opiniones|commentaires?|réponses?|réactions?|commenti|risposte|reacties|svar|opmerkingen|comentários?|respostas?|answers|bemerkungen`
const COUNT_BEFORE = new RegExp(
  `^\\D{0,40}?(\\d{1,3}(?:[.,\\u202f ]\\d{3})+|\\d{1,7})\\s*(?:(?:\\p{L}+\\s+){0,2})?(?:${NOUN})(?!\\p{L})`,
  'iu',
)
const COUNT_AFTER = new RegExp(
  `^(?:[\\p{L}]+\\s+){0,2}?(?:${NOUN})\\s*[:(\\[–-]?\\s*[(\\[]?(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})[)\\]]?\\s*\\W*$`,
  'iu',
)
const ONE = new RegExp(`^(?:one|ein|eine|un|una|une|en|één)\\s+(?:${NOUN.replaceAll('s?', '')}|thought|response|comment)(?!\\p{L})`, 'iu')

/** Words for comments that head other lists as well: articles by columnists, posts of a category. */
const AMBIGUOUS = /^\W*(?:\d[\d.,]*\s+)?(?:\p{L}+\s+){0,2}(?:beiträge|meinungen|opiniones)\W*$/iu
/** "Comments", "Reader comments:", "Neun Kommentare". */
const UNCOUNTED = new RegExp(`^\\W*(?:\\p{L}+\\s+){0,2}(?:${NOUN})\\W*$`, 'iu')
/** "Leave a reply" stands over a form, which stands beside its list. */
const FORM = /^\W*(?:leave|add|post|write|join|schreib|hinterlass|deja|laisse|lascia|dodaj|lämna)\p{L}*\s/iu
/** Comments that stand elsewhere; in the title that a heading quotes such words say nothing. */
const ELSEWHERE =
  /^[^“„«"]{0,40}?(?<!\p{L})(?:recent|latest|neueste|letzte|últimos|recientes|derniers|récents|recenti|ultimi|popular|top|related)(?!\p{L})/iu

/** True for the heading of a list of comments, with a count or without. */
export const saysComments = (words: string): boolean =>
  !ELSEWHERE.test(words) &&
  !AMBIGUOUS.test(words) &&
  (countIn(words) !== null || UNCOUNTED.test(words) || (FORM.test(words) && NAMES_COMMENTS.test(words)))

const NAMES_COMMENTS = new RegExp(`(?:${NOUN})\\W*$|discussion`, 'iu')

/** Longer texts mention a count in passing. */
const LONGEST_HEADING = 160

/** Where the comments stand, and the count that JSON-LD states. */
interface Around {
  readonly units: { readonly first: number; readonly last: number } | null
  readonly stated: number | null
}

/** The declared count nearest to the list: a heading at its start, microdata, or JSON-LD's; `null` where none is stated. Linear. */
export function declaredOf(page: Page, lengths: Int32Array, { units, stated }: Around): Declared | null {
  let best: Declared | null = null
  let bestScore = 0
  for (let at = 0; at < page.names.length; at++) {
    const tag = page.names[at] as string
    if (tag === '' || tag === 'script' || tag === 'style' || tag === 'title') continue
    if (units !== null && at > units.first && at < units.last) {
      at = units.last - 1
      continue
    }
    const fact = countOn(page, at, lengths[at] as number)
    if (fact === null) continue
    const score = fact.rank + nearness(at, units)
    if (score > bestScore) {
      best = fact
      bestScore = score
    }
  }
  if (best === null && stated !== null) return { count: stated, words: 'commentCount in the page’s metadata' }
  return best
}

/** Elements before the list among which its heading stands. */
const NEAR = 60

/** 2 just before the list, 1 further up, 0 elsewhere. */
function nearness(at: number, units: { readonly first: number } | null): number {
  if (units === null) return 0
  const distance = units.first - at
  return distance > 0 && distance < NEAR ? 2 - distance / NEAR : distance >= 0 ? 0.5 : 0
}

function countOn(page: Page, at: number, length: number): (Declared & { rank: number }) | null {
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
    if (name !== 'itemprop' || !/^(?:commentCount|answerCount|interactionCount)$/.test(value)) continue
    const content = attributeOf(page, at, 'content') ?? shortText(page, at)
    const count = /(\d{1,7})/.exec(content)
    if (count !== null && (value !== 'interactionCount' || /comment/i.test(content)))
      return { count: Number(count[1]), words: content.slice(0, LONGEST_HEADING), rank: 1.5 }
  }
  if (length === 0 || length > LONGEST_HEADING) return null
  const isHeading = /^h[1-6]$/.test(page.names[at] as string)
  const isNamed = /comment|kommentar|repl|respon|thought|antwort/i.test(
    `${attributeOf(page, at, 'class') ?? ''} ${attributeOf(page, at, 'id') ?? ''}`,
  )
  if (!isHeading && !isNamed) return null
  const words = shortText(page, at)
  const count = countIn(words)
  return count === null ? null : { count, words, rank: isHeading ? 1.6 : 1 }
}

/** The number in words such as "29 thoughts on …" or "Comments (12)". */
export function countIn(words: string): number | null {
  const found = COUNT_BEFORE.exec(words) ?? COUNT_AFTER.exec(words)
  if (found !== null) return Number((found[1] as string).replaceAll(/\D/g, ''))
  return ONE.test(words) ? 1 : null
}

const PAGING_LINK =
  /[?&/](?:comment-page|cpage|cp|commentpage|comments?_page|comments?page)[-=/]?\d+|(?:^|[\s_-])(?:comment-navigation|comments-pagination|nav-comments|comment-pager|load-?more-?comments|show-?more-?comments|wpd-load-more|older-comments)/i
const PAGING_WORDS =
  /^(?:« ?|← ?|‹ ?)?(?:older comments|newer comments|previous comments|next comments|more comments|load more comments|show more comments|view more comments|view all comments|see all comments|load more|ältere kommentare|neuere kommentare|weitere kommentare(?: laden)?|mehr kommentare|alle kommentare|vorherige kommentare|nächste kommentare|comentarios anteriores|comentarios más antiguos|comentarios más recientes|ver más comentarios|commentaires précédents|commentaires suivants|plus de commentaires|voir plus de commentaires|commenti precedenti|eldre kommentarer|äldre kommentarer|starsze komentarze|предыдущие комментарии)\b/iu

/** "Page 1 of 3" */
const PAGE_OF =
  /^(?:page|seite|página|pagina|strona|sida|side|страница)\s+\d{1,5}\s+(?:of|von|de|sur|di|z|av|af|из|van)\s+(\d{1,5})(?:\s|$)/iu
const saysPaging = remember(words => PAGING_WORDS.test(words) || Number(PAGE_OF.exec(words)?.[1] ?? 0) > 1)

/** The words by which the page says that it shows only some of its comments, `null` where it does not. Linear. */
export function pagingOf(page: Page, lengths: Int32Array, units: readonly number[]): string | null {
  let unit = 0
  for (let at = 0; at < page.names.length; at++) {
    const tag = page.names[at]
    while (unit < units.length && (units[unit] as number) < at) unit++
    if (units[unit] === at && unit < units.length - 1 && (page.ends[at] as number) <= (units[unit + 1] as number)) {
      at = (page.ends[at] as number) - 1
      continue
    }
    if (tag !== 'a' && tag !== 'button' && tag !== 'nav' && tag !== 'span' && tag !== 'div') continue
    const length = lengths[at] as number
    if (length > 60) continue
    const words = length === 0 ? '' : shortText(page, at)
    if (saysPaging(words)) return words
    for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
      if ((name === 'href' || name === 'class') && length > 0 && tag === 'a' && PAGING_LINK.test(value)) return words
    }
  }
  return null
}
