import { describe, expect, it } from 'vitest'
import { createShelf } from '../../src/read/comment-shelf.js'

const comment = (text: string, id: string | null = 'a') => ({ id, parent: null, text, author: 'Ana', createdAt: null, likes: 3 })

describe('the shelf of comments', () => {
  it('gives them back as they were put, by key and in order', () => {
    const shelf = createShelf()
    const texts = ['first', '', 'größer \u{1f600} 年', '\ufeffmarked', 'a\0b\ud800', 'x'.repeat(3_000_000)]
    texts.forEach((text, at) => {
      shelf.put(at % 2 === 0 ? 'even' : 'odd', comment(text, at === 1 ? null : `c\0${at}`))
    })
    expect([...shelf.keys()]).toEqual(['even', 'odd'])
    expect(shelf.take('even')).toEqual([0, 2, 4].map(at => comment(texts[at] as string, `c\0${at}`)))
    expect(shelf.take('odd').map(({ text }) => text)).toEqual([texts[1], texts[3], texts[5]])
    expect(shelf.take('none')).toEqual([])
  })
})
