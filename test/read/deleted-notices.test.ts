import { describe, expect, it } from 'vitest'
import { isDeletedNotice } from '../../src/read/deleted-notices.js'

describe('notices of words that are gone', () => {
  it.each([
    '[deleted]',
    '(removed)',
    'This comment has been removed by a moderator.',
    'Removed by a moderator',
    'Comment deleted by the author',
    'Dieser Kommentar wurde vom Autor gelöscht.',
    'Von der Redaktion entfernt',
    'Ce commentaire a été supprimé.',
    'Supprimé par la modération',
    'Eliminado por el moderador',
    'Комментарий удалён модератором',
    'Komentarz został usunięty',
    'Deze reactie is verwijderd',
    'Questo commento è stato rimosso',
    'Bu yorum silindi',
    '삭제된 댓글입니다',
    'このコメントは削除されました',
    '该评论已被删除',
  ])('%s', text => {
    expect(isDeletedNotice(text)).toBe(true)
  })

  it.each([
    'Removed by hand it would have taken an hour.',
    'The tree was removed by the author of the plan, and nobody asked.',
    'This comment made my day.',
    'I deleted my account.',
    'Deleted by mistake?',
    '',
  ])('words of a commenter: %s', text => {
    expect(isDeletedNotice(text)).toBe(false)
  })
})
