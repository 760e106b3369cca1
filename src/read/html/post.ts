// The story a discussion stands beneath: title, address, author, date and text, from the page's own statements about itself.
import type { Post } from '../../model/thread.js'
import { statedDate } from '../dates.js'
import { cleanName } from './author.js'
import { bylineOf } from './byline.js'
import { shortText } from './marks.js'
import { attributeOf, type Page } from './page.js'
import { textOf } from './plain-text.js'

/** Characters of text in each element, and which elements are comments: no part of the story. */
export interface Around {
  readonly lengths: Int32Array
  readonly isComment: (at: number) => boolean
}

/** What the head of a page and its JSON-LD state. Linear. */
export function postOf(page: Page, stated: StatedPost, { lengths, isComment }: Around): Post {
  const meta = metaOf(page)
  const byline = bylineOf(page, isComment)
  const pick = (...names: string[]) => names.map(name => meta.get(name)?.trim()).find(value => value !== undefined && value !== '') ?? null
  return {
    title:
      pick('og:title') ??
      stated.title ??
      titledHeading(page, meta.get('title') ?? '') ??
      headingOf(page) ??
      pick('twitter:title', 'dc.title', 'title'),
    url: webAddress(meta.get('canonical')) ?? webAddress(pick('og:url', 'twitter:url')) ?? webAddress(stated.url),
    author: nameOrNull(stated.author) ?? nameOrNull(pick('author', 'article:author', 'dc.creator', 'parsely-author')) ?? byline.author,
    createdAt: statedDate(pick('article:published_time', 'datepublished', 'dc.date', 'date') ?? stated.createdAt ?? '') ?? byline.createdAt,
    text: articleText(page, { lengths, isComment }),
  }
}

/** What JSON-LD states about the story. */
export interface StatedPost {
  readonly title: string | null
  readonly url: string | null
  readonly author: string | null
  readonly createdAt: string | null
}

function metaOf(page: Page): Map<string, string> {
  const meta = new Map<string, string>()
  const put = (name: string, value: string | null) => {
    if (value !== null && !meta.has(name)) meta.set(name, value)
  }
  for (let at = 0; at < page.names.length; at++) {
    const tag = page.names[at]
    if (tag === 'meta') {
      const name = attributeOf(page, at, 'property') ?? attributeOf(page, at, 'name') ?? attributeOf(page, at, 'itemprop')
      if (name !== null) put(name.toLowerCase(), attributeOf(page, at, 'content'))
    } else if (tag === 'link' && attributeOf(page, at, 'rel')?.toLowerCase() === 'canonical')
      put('canonical', attributeOf(page, at, 'href'))
    else if (tag === 'title' && !meta.has('title')) put('title', shortText(page, at))
  }
  return meta
}

/** The longest heading that the window's title repeats (the other part of that title is the site's name, often a first-level heading too). */
function titledHeading(page: Page, windowTitle: string): string | null {
  let best = ''
  for (let at = 0, seen = 0; at < page.names.length && seen < HEADINGS_LOOKED_AT; at++) {
    if (!TITLE_TAG.has(page.names[at] as string)) continue
    seen++
    const text = shortText(page, at)
    if (text.length > best.length && text.length < LONGEST_TITLE && windowTitle.includes(text)) best = text
  }
  return best === '' ? null : best
}

const TITLE_TAG = new Set(['h1', 'h2', 'h3'])
const HEADINGS_LOOKED_AT = 40
const LONGEST_TITLE = 300

/** A first-level heading that is no logo: the one with most words among the first few. */
function headingOf(page: Page): string | null {
  let best = ''
  for (let at = 0, seen = 0; at < page.names.length && seen < 5; at++) {
    if (page.names[at] !== 'h1') continue
    seen++
    const text = shortText(page, at)
    if (text.length > best.length && text.length < LONGEST_TITLE) best = text
  }
  return best === '' ? null : best
}

const webAddress = (value: string | null | undefined): string | null => (value != null && /^https?:\/\//i.test(value) ? value : null)
const nameOrNull = (value: string | null): string | null =>
  value === null || /^https?:/i.test(value) ? null : cleanName(value.replace(/[\s–-]*https?:.*$/i, ''))

const ARTICLE_SIGN =
  /(?:^|\s)(?:entry-content|post-content|article-body|article__body|articlebody|post-body|e-content|article-content|story-body|postcontent|post_content|single-content|td-post-content|field-name-body)(?:\s|$)/i

/** Shorter than this it is a teaser or a caption, not the story. */
const SHORTEST_STORY = 200

/** The text of the element that is marked as the story and holds most text without comments; `null` where none is. */
function articleText(page: Page, { lengths, isComment }: Around): string | null {
  let best = -1
  let bestScore = 0
  for (let at = 0; at < page.names.length; at++) {
    if (page.names[at] === '' || (lengths[at] as number) <= bestScore / MOST_RANK) continue
    if (isComment(at)) {
      at = (page.ends[at] as number) - 1
      continue
    }
    const score = storyRank(page, at) * (lengths[at] as number)
    if (score > bestScore) {
      best = at
      bestScore = score
    }
  }
  if (best < 0) return null
  const skip = (at: number) => isComment(at) || /^(?:form|nav|aside|footer|header|button)$/.test(page.names[at] as string)
  const text = textOf(page, best, { skip })
  return text.length < SHORTEST_STORY ? null : text
}

const MOST_RANK = 4

/** 4 for what microdata calls the story, 3 for the class names of themes, 1 for an article element. */
function storyRank(page: Page, at: number): number {
  if (attributeOf(page, at, 'itemprop') === 'articleBody') return 4
  if (ARTICLE_SIGN.test(attributeOf(page, at, 'class') ?? '')) return 3
  return page.names[at] === 'article' ? 1 : 0
}
