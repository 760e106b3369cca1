// What pages and copies show in the place of words that are gone, in the languages of the web.

/** A comment of these words alone is a notice. */
const DELETED_TEXT = new RegExp(
  [
    String.raw`^\W*(?:\[?(?:deleted comment|deleted|removed|gelöscht|entfernt|flagged|dead)\]?|(?:this|diese[rs]?|ce|este|esta) (?:comment|kommentar|commentaire|comentario|comentário|message|mensaje|beitrag|posting|post|eintrag) (?:has been|was|wurde|a été|ha sido|foi|fue|is) .{0,60}(?:deleted|removed|gelöscht|entfernt|supprimé|eliminado|borrado|removido|apagado|excluído|hidden).{0,140})\W*$`,
    String.raw`^\W*(?:(?:comment|reply|post|message) (?:was |has been )?(?:deleted|removed)\b.{0,60}|this (?:comment|post|message) (?:violated|violates) .{0,60})$|^\W*(?:комментарий|сообщение) .{0,20}(?:удал[её]н|скрыт).{0,40}$|^\W*(?:komentarz|wpis) .{0,20}usunięt.{0,40}$|^\W*(?:deze reactie|dit bericht) is verwijderd.{0,40}$|^\W*questo commento è stato (?:rimosso|eliminato|cancellato).{0,40}$`,
    String.raw`^\W*(?:\p{L}+ )?(?:deleted|removed) by (?:the |a |its )?(?:\p{L}+ )?(?:moderators?|mods?|moderation|admins?|administrators?|author|user|owner|staff)\W*$|^\W*(?:vo[nm]|durch) (?:der |den |die |dem |einem )?(?:moderat\p{L}+|admin\p{L}*|autor\p{L}*|verfasser\p{L}*|redaktion) (?:gelöscht|entfernt)\W*$|^\W*supprimé par (?:la |le |l['’]|un )?(?:modérat\p{L}+|auteur|admin\p{L}*)\W*$|^\W*(?:eliminado|borrado) por (?:la |el |un )?(?:moderad\p{L}+|moderación|autor\p{L}*|admin\p{L}*)\W*$`,
    String.raw`^\W*(?:this (?:comment|post|reply) is no longer available\b.{0,80}|(?:entfernt|gelöscht)\.\s(?:bitte|wir|die redaktion)\s.{0,160}|post is deleted|\(?(?:post|comment|reply) deleted by (?:the )?author\)?|deleted by creator|нло прилетело и опубликовало эту надпись здесь)\W*$`,
    String.raw`^\W*(?:denne|det här|den här|detta) \p{L}{3,14} (?:er|ble|blev|har|är) .{0,30}(?:slettet|fjernet|raderats?|borttagen|tagits bort|tatt bort).{0,40}$|^\W*(?:tämä )?(?:kommentti|viesti) on poistettu.{0,40}$|^\W*(?:tento )?(?:komentář|příspěvek) byl .{0,20}(?:smazán|odstraněn).{0,40}$|^\W*bình luận .{0,12}đã bị xo?[áóa]a?.{0,30}$|^\W*(?:comment|post|reply) hidden by .{1,40}$`,
    String.raw`^\W*(?:bu yorum|yorum) .{0,20}(?:silin|kaldırıl).{0,40}$|^.{0,20}(?:삭제된|숨긴|숨겨진|가려진) (?:댓글|글).{0,20}$|^.{0,20}(?:コメントは|投稿は).{0,12}削除され.{0,20}$|^.{0,12}(?:评论|留言|內容|内容|帖子).{0,6}已?被?.{0,4}(?:删除|刪除|屏蔽).{0,12}$`,
  ].join('|'),
  'iu',
)

const LONGEST_NOTICE = 240

/** True for a text that only says that the comment is gone. */
export const isDeletedNotice = (text: string): boolean => text.length < LONGEST_NOTICE && DELETED_TEXT.test(text)
