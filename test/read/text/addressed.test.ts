// Ids and parents from the addresses of links. The talk about kites was written for these tests.
import { describe, expect, it } from 'vitest'
import { outlineOf, threadOf } from './reading.js'

interface Post {
  readonly name: string
  /** A line of links below or beside the name; `{address}label` is a link. */
  readonly links: string
  readonly words: string
}

/** A flat page as lynx prints it; `{address}` before a word makes it a link. */
function dumpOf(posts: readonly Post[], header: (post: Post) => string): string {
  const addresses: string[] = []
  const numbered = (text: string): string => text.replaceAll(/\{([^}]*)\}/g, (_, address: string) => `[${addresses.push(address)}]`)
  const page = posts.map(post => numbered(`   ${header(post)}\n   ${post.words}\n`)).join('\n')
  return `${posts.length} comments\n\n${page}\nReferences\n\n${addresses.map((address, at) => `   ${at + 1}. ${address}`).join('\n')}\n`
}

const KITE = 'https://kites.example/7'

describe('the addresses of a dump', () => {
  it('say whom a comment answers where a link is called so', () => {
    const posts = [
      { name: 'Anna', links: `{${KITE}#comment-1}3 May 2021 at 10:00`, words: 'Which way does it turn?' },
      { name: 'Bo', links: `{${KITE}#comment-2}3 May 2021 at 10:10 ({${KITE}#comment-1}Parent)`, words: 'To the left.' },
      { name: 'Cleo', links: `{${KITE}#comment-3}3 May 2021 at 10:20`, words: 'Mine sinks.' },
      { name: 'Dov', links: `{${KITE}#comment-4}3 May 2021 at 10:30 ({${KITE}#comment-2}Parent)`, words: 'Then shorten the tail.' },
    ]
    const text = dumpOf(posts, ({ name, links }) => `${name} - ${links}`)
    expect(threadOf(text).comments.map(({ id, parent }) => [id, parent])).toEqual([
      ['c1', -1],
      ['c2', 0],
      ['c4', 1],
      ['c3', -1],
    ])
  })

  it('say it of one comment where the words of the others name whom they answer', () => {
    const names = ['Anna', 'Bo', 'Cleo', 'Dov', 'Eve', 'Finn']
    const words = [
      'Which way does it turn?',
      '@Anna To the left.',
      'Mine sinks.',
      '@Cleo Then shorten the tail.',
      'It flies.',
      '@Eve At last.',
    ]
    const posts = names.map((name, at) => ({
      name,
      links: `{${KITE}#comment-${at + 1}}3 May 2021 at 10:${at}0${at === 4 ? ` ({${KITE}#comment-3}Parent)` : ''}`,
      words: words[at] as string,
    }))
    const text = dumpOf(posts, ({ name, links }) => `${name} - ${links}`)
    expect(threadOf(text).comments.map(({ author, parent }) => [author, parent])).toEqual([
      ['Anna', -1],
      ['Bo', 0],
      ['Cleo', -1],
      ['Dov', 2],
      ['Eve', 2],
      ['Finn', 4],
    ])
  })

  it('say nothing by arrows that lead to the comment right above, as to the next one', () => {
    const posts = ['Anna', 'Bo', 'Cleo', 'Dov'].map((name, at) => ({
      name,
      links: `{${KITE}#comment-${at + 1}}3 May 2021 at 10:${at}0 {${KITE}#comment-${at}}↑ {${KITE}#comment-${at + 2}}↓`,
      words: `It turns ${at} times.`,
    }))
    const text = dumpOf(posts, ({ name, links }) => `${name} - ${links}`)
    expect(threadOf(text).comments.map(({ parent }) => parent)).toEqual([-1, -1, -1, -1])
  })

  it('say it where the name of whom a comment answers leads to that one’s comment', () => {
    const posts = [
      { name: 'Anna', links: `{${KITE}/user/1}Anna`, words: 'Which way does it turn?' },
      { name: 'Bo', links: `{${KITE}/user/2}Bo {${KITE}#comment-1}Anna`, words: 'To the left.' },
      { name: 'Cleo', links: `{${KITE}/user/3}Cleo`, words: 'Mine sinks.' },
      { name: 'Dov', links: `{${KITE}/user/4}Dov {${KITE}#comment-3}Cleo`, words: 'Then shorten the tail.' },
    ]
    const order = posts.map(({ name }) => name)
    const text = dumpOf(
      posts,
      ({ name, links }) => `${links}\n   {${KITE}#comment-${order.indexOf(name) + 1}}3 May 2021 10:0${order.indexOf(name)}`,
    )
    expect(threadOf(text).comments.map(({ parent }) => parent)).toEqual([-1, 0, -1, 2])
  })

  it('by which one answers are the comment’s own, though they are called “Antwort auf Anna”, and a vote called “Up” is no parent', () => {
    const posts = ['Anna', 'Bo', 'Cleo', 'Dov'].map((name, at) => ({
      name,
      links: `{${KITE}/?replytocom=${at + 1}}Antwort auf ${name} | {${KITE}/vote?comment_id=${at + 1}}Up`,
      words: ['Which way does it turn?', 'Mine turns to the left.', 'And mine sinks.', 'Then tie a longer tail to it.'][at] as string,
    }))
    const labelled = dumpOf(
      posts.map(post => ({ ...post, words: `${post.words}\n   ${post.links}` })),
      ({ name }) => `${name} - 3 May 2021 at 10:00`,
    )
    expect(threadOf(labelled).comments.map(({ id, parent }) => [id, parent])).toEqual([1, 2, 3, 4].map(id => [`c${id}`, -1]))
  })

  it('give no id by links within somebody’s words, and none where all lead to the same', () => {
    const posts = [
      { name: 'Anna', links: '', words: `Look at {${KITE}#comment-7}the left one.` },
      { name: 'Bo', links: '', words: `That was {${KITE}#comment-8}another kite.` },
      { name: 'Cleo', links: '', words: `There was {${KITE}#comment-10}no kite at all.` },
    ]
    const text = dumpOf(posts, ({ name }) => `{${KITE}#comment-9}${name} says:\n   3 May 2021 at 10:00`)
    expect(threadOf(text).comments.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3'])
    expect(outlineOf(text)[1]).toBe('Bo: That was another kite.')
  })
})
