import { describe, expect, it } from 'vitest'
import { rolesOf } from '../../src/read/roles.js'

const named = (names: string, chosen: Record<string, string> = {}) => {
  const list = names.split(',')
  return Object.fromEntries([...rolesOf(list, chosen)].map(([role, at]) => [role, list[at]]))
}

describe('the roles of columns', () => {
  it('are told by usual names, whatever their case and signs, and by patterns', () => {
    expect(named('Comment_ID,parent-comment,Author Name,createdAt,TEXT')).toEqual({
      id: 'Comment_ID',
      parent: 'parent-comment',
      author: 'Author Name',
      date: 'createdAt',
      text: 'TEXT',
    })
    expect(named('parentHex,commenterId,postedOn,body')).toEqual({
      parent: 'parentHex',
      author: 'commenterId',
      date: 'postedOn',
      text: 'body',
    })
  })

  it('of `pid` and `rid` are the parent beside an id, and the id where there is none', () => {
    expect(named('id,pid,text')).toEqual({ id: 'id', parent: 'pid', text: 'text' })
    expect(named('id,rid,text')).toEqual({ id: 'id', parent: 'rid', text: 'text' })
    expect(named('pid,text,author')).toEqual({ id: 'pid', text: 'text', author: 'author' })
    expect(named('rid,text,author')).toEqual({ id: 'rid', text: 'text', author: 'author' })
    expect(named('rootid,text,author')).toEqual({ text: 'text', author: 'author' })
  })

  it('are those that were chosen', () => {
    expect(named('rid,text,author', { parent: 'rid' })).toEqual({ parent: 'rid', text: 'text', author: 'author' })
    expect(named('a,b', { text: 'b', parent: 'missing' })).toEqual({ text: 'b' })
  })
})
