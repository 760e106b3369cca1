// What the page says about a comment beside its words: likes, whether it is a pingback, pending or deleted.
import type { CommentKind, CommentStatus } from '../../model/thread.js'
import { remember } from '../remember.js'
import { dashed } from './class-words.js'
import { shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'

const LIKE_CLASS =
  /(?:^|[\s-])(?:likes?|upvotes?|votes?|vote-count|upvoter|score|points?|karma|rating|like-count|recommend\w*|thumbs?-?up|valoracion)(?:$|[\s-])/
const isLikeAttribute = remember(name => /^(?:data-(?:like|likes|upvote|vote|score)-?(?:count)?|score)$/.test(name))
const DOWN_CLASS = /down|dislike|negative|minus/i
const LIKE_WORDS =
  /^(?:[+♥👍❤\s]*)(-?\d{1,7})(?:\s*(?:likes?|points?|votes?|upvotes?|gefällt mir|me gusta|j['’]aime|person(?:en|s)?|people).*)?$|^(?:liked by|gefällt) (\d{1,7}) |^(?:likes?|gefällt mir|votes?|score|me gusta|j['’]aime|\+)\s*[:(]?\s*(-?\d{1,7})\)?$/iu

const isLikeClass = remember(value => LIKE_CLASS.test(dashed(value)) && !DOWN_CLASS.test(value))
/** Ids count up: with one number for all they are remembered like classes. */
const isLikeId = (value: string): boolean => isLikeClass(value.replaceAll(/\d+/g, '0'))

/** The number of likes a comment's furniture prints, `null` where it prints none. */
export function likesOf(page: Page, own: readonly number[]): number | null {
  for (const at of own) {
    for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
      if (name === 'class' || name === 'data-testid' || name === 'id') {
        const count = (name === 'id' ? isLikeId(value) : isLikeClass(value)) ? countIn(shortText(page, at)) : null
        if (count !== null) return count
      } else if (name === 'itemprop') {
        if (/^(?:upvoteCount|interactionCount)$/.test(value)) return countIn(shortText(page, at))
      } else if (isLikeAttribute(name) && /^-?\d{1,7}$/.test(value)) return Number(value)
    }
  }
  return null
}

function countIn(text: string): number | null {
  const found = LIKE_WORDS.exec(text)
  const digits = found?.[1] ?? found?.[2] ?? found?.[3]
  return digits === undefined ? null : Number(digits)
}

/** Pingbacks and trackbacks by the class of the comment's element, or the name of the list that it is in. */
export function kindOf(page: Page, root: number): CommentKind {
  const kind = kindOfClass(classOf(page, root))
  if (kind !== 'comment' || page.names[root] !== 'li') return kind
  return kindOfList(namesOn(page, page.parents[root] as number))
}

const kindOfClass = remember((words): CommentKind => {
  if (/(?:^|[\s_-])pingback(?:$|[\s_-])/i.test(words)) return 'pingback'
  return /(?:^|[\s_-])trackback(?:$|[\s_-])/i.test(words) ? 'trackback' : 'comment'
})

const kindOfList = remember((words): CommentKind => {
  if (/(?:^|[\s_-])(?:pingbacks?|pings?)[_-]?list(?:$|[\s_-])/i.test(words)) return 'pingback'
  return /(?:^|[\s_-])trackbacks?[_-]?list(?:$|[\s_-])/i.test(words) ? 'trackback' : 'comment'
})

const namesOn = (page: Page, at: number): string => `${attributeOf(page, at, 'class') ?? ''} ${attributeOf(page, at, 'id') ?? ''}`

/** In the languages of the web; a comment of these words alone is a notice. */
const DELETED_TEXT = new RegExp(
  [
    String.raw`^\W*(?:\[?(?:deleted comment|deleted|removed|gelöscht|entfernt|flagged|dead)\]?|(?:this|diese[rs]?|ce|este|esta) (?:comment|kommentar|commentaire|comentario|comentário|message|mensaje|beitrag|posting|post|eintrag) (?:has been|was|wurde|a été|ha sido|foi|fue|is) .{0,60}(?:deleted|removed|gelöscht|entfernt|supprimé|eliminado|borrado|removido|apagado|excluído|hidden).{0,60})\W*$`,
    String.raw`^\W*(?:(?:comment|reply|post|message) (?:was |has been )?(?:deleted|removed)\b.{0,60}|this (?:comment|post|message) (?:violated|violates) .{0,60})$|^\W*(?:комментарий|сообщение) .{0,20}(?:удал[её]н|скрыт).{0,40}$|^\W*(?:komentarz|wpis) .{0,20}usunięt.{0,40}$|^\W*(?:deze reactie|dit bericht) is verwijderd.{0,40}$|^\W*questo commento è stato (?:rimosso|eliminato|cancellato).{0,40}$`,
    String.raw`^\W*(?:bu yorum|yorum) .{0,20}(?:silin|kaldırıl).{0,40}$|^.{0,20}(?:삭제된|숨긴|숨겨진|가려진) (?:댓글|글).{0,20}$|^.{0,20}(?:コメントは|投稿は).{0,12}削除され.{0,20}$|^.{0,12}(?:评论|留言|內容|内容|帖子).{0,6}已?被?.{0,4}(?:删除|刪除|屏蔽).{0,12}$`,
  ].join('|'),
  'iu',
)

/** What stands in place of words that are gone. */
export const isDeletedNotice = (text: string): boolean => text.length < LONGEST_NOTICE && DELETED_TEXT.test(text)

/** `pending` where the page says the comment awaits moderation, `deleted` where it says it is gone. */
export function statusOf(page: Page, own: readonly number[], text: string): CommentStatus {
  if (isDeletedNotice(text)) return 'deleted'
  for (const at of own) {
    const words = page.names[at] === '' ? '' : classOf(page, at)
    if (words !== '' && isPendingClass(words)) return 'pending'
    if (words !== '' && at === own[0] && /(?:^|[\s_-])(?:deleted|is-deleted|removed|comment--deleted)(?:$|\s)/i.test(words))
      return 'deleted'
  }
  return 'present'
}

const isPendingClass = remember(words => /awaiting-moderation|(?:^|\s)(?:unapproved|pending)(?:\s|$)/i.test(words))

const LONGEST_NOTICE = 160

function classOf(page: Page, at: number): string {
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) if (name === 'class') return value
  return ''
}
