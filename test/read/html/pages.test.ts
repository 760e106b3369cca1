// Pages imitated by writers who did not know the reader: who wrote what, on which day and in answer to whom.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHtmlReader } from '../../../src/read/html/index.js'
import { sourceOfText } from '../../../src/read/source.js'

interface Expected {
  readonly author: string
  readonly answers: number | null
  /** `null` where the page shows an age only. */
  readonly day: string | null
  readonly text: string
}

const PAGES = join(import.meta.dirname, 'pages')
const names = readdirSync(PAGES, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
const byEvidence = createHtmlReader({ engines: [] })

/** Comments that are not found as they are, and why; `found` where the reader finds another number of them. */
const LOST: Readonly<Record<string, { readonly lost: number; readonly found?: number; readonly why: string }>> = {
  artalk: { lost: 1, why: 'a name without a letter is none, and the browser is taken for it' },
  b2evolution: { lost: 1, why: 'nothing but its words tells a pingback, whose name is a link among labels' },
  'blogengine-net': { lost: 1, why: 'a pingback without a name of its own' },
  discussiontools: { lost: 9, found: 4, why: 'a talk page nests answers in lists of definitions, signatures among the words' },
  discuz: { lost: 3, found: 11, why: 'a note on editing stands before the words; remarks beneath a post are lines of it' },
  expressionengine: { lost: 1, why: '"#2:" at the start of the words names no comment where nothing links' },
  flarum: { lost: 0, found: 10, why: 'the box for a new post is made like a post' },
  ghost: { lost: 1, why: 'an age behind a line about the writer' },
  giscus: { lost: 6, found: 8, why: 'the box of the answers looks like those of the comments, and its class says no more' },
  'github-issue': { lost: 0, found: 13, why: 'events are made like comments' },
  goodreads: { lost: 1, why: 'the name of a commenter whose account is gone' },
  kinja: { lost: 3, found: 11, why: 'the story is made like its comments' },
  'movable-type-3': { lost: 1, found: 9, why: 'nothing but its words tells a pingback' },
  nodebb: { lost: 0, found: 11, why: 'a notice of the forum is made like a post' },
  steam: { lost: 1, found: 8, why: 'the opening post is made otherwise than the others' },
  tieba: { lost: 4, found: 6, why: 'remarks beneath a post are lines of it' },
  tumblr: { lost: 5, found: 4, why: 'reblogs with a note of their own are made in two ways' },
  'yahoo-japan': { lost: 2, found: 9, why: 'an expert’s comment stands in a list of its own; a name of one letter is none' },
}

/** So many characters of a comment tell it from the others. */
const BEGINNING = 30
const beginningOf = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '').slice(0, BEGINNING)

/** "author: beginning, on a day, answers the beginning of another" */
function read(html: string) {
  const [thread] = byEvidence.read(sourceOfText(html, 'page.html')).threads
  const comments = thread?.comments ?? []
  return comments.map(({ author, text, createdAt, parent }) => ({
    author: author ?? '',
    text: beginningOf(text),
    day: createdAt?.slice(0, 10) ?? null,
    answers: parent < 0 ? null : beginningOf(comments[parent]?.text ?? ''),
  }))
}

describe('a page by somebody else', () => {
  it.each(names)('made like %s', name => {
    const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected[]
    const found = read(readFileSync(join(PAGES, name, 'source.html'), 'utf8'))
    const left = [...found]
    const missing = expected.filter(({ author, text, day, answers }) => {
      const parent = answers === null ? null : beginningOf(expected[answers]?.text ?? '')
      const at = left.findIndex(
        comment =>
          comment.author === author &&
          comment.text === beginningOf(text) &&
          comment.answers === parent &&
          (day === null || comment.day === day),
      )
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    expect({ lost: missing.length, found: found.length }, JSON.stringify({ missing, left }, null, 1)).toEqual({
      lost: LOST[name]?.lost ?? 0,
      found: LOST[name]?.found ?? expected.length,
    })
  })
})
