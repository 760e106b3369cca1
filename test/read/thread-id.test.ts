import { describe, expect, it } from 'vitest'
import { threadIdOf } from '../../src/read/thread-id.js'

describe('threadIdOf', () => {
  it('writes a title as an address would', () => {
    expect(threadIdOf('Should We Let the Horn Go Quiet?', 'source.html')).toBe('should-we-let-the-horn-go-quiet')
    expect(threadIdOf('I can’t — “really”, it’s Überfällig', 'a.html')).toBe('i-cant-really-its-uberfallig')
    expect(threadIdOf('Почему молчит рог', 'a.html')).toBe('почему-молчит-рог')
  })

  it('cuts a long title between words', () => {
    expect(threadIdOf('word '.repeat(100_000), 'a.html')).toBe(Array(16).fill('word').join('-'))
  })

  it('takes the name of the file where there is no title', () => {
    expect(threadIdOf(null, 'saved.page.html')).toBe('saved.page')
    expect(threadIdOf('?!', '')).toBe('thread')
  })
})
