// JSON-LD (schema.org) in a page: what it states about the story, and comments that stand nowhere else.
import type { RawComment } from '../../model/build-thread.js'
import { statedDate } from '../dates.js'
import { cleanName } from './author.js'
import { attributeOf, type Page } from './page.js'
import { htmlToText } from './plain-text.js'
import type { StatedPost } from './post.js'

/** A JSON object, of which nothing is known. */
type Fields = Readonly<Record<string, unknown>>

/** The story and its comments as scripts of JSON-LD state them; `declared` is `null` where no number is stated. */
export interface Linked {
  readonly post: StatedPost
  readonly declared: number | null
  /** Comments in the order of the source; `parent` is a position in the list. */
  readonly comments: readonly RawComment[]
}

const STORY = /Article|BlogPosting|Posting|QAPage|Question|WebPage|Recipe|VideoObject|Review/
const COMMENT = /^(?:Comment|UserComments|Answer)$/

/** Reads every JSON-LD script; what cannot be parsed is passed over. Linear, no recursion. */
export function linkedData(page: Page): Linked {
  const comments: RawComment[] = []
  let story: Fields | null = null
  let declared: number | null = null
  const stack: { value: unknown; parent: number; key: string }[] = scriptsOf(page).map(value => ({ value, parent: -1, key: '' }))
  stack.reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, parent } = next
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--) stack.push({ value: value[at], parent, key: next.key })
      continue
    }
    if (typeof value !== 'object' || value === null) continue
    const fields = value as Fields
    const type = typeOf(fields)
    let here = parent
    if (COMMENT.test(type) || (next.key === 'comment' && fields.text !== undefined)) {
      here = comments.length
      comments.push(commentOf(fields, parent))
    } else if (STORY.test(type)) {
      if (story === null || (typeof story.headline !== 'string' && typeof fields.headline === 'string')) story = fields
      declared ??= countOf(fields.commentCount) ?? countOf(fields.answerCount)
    }
    for (const key of NESTED) if (key in fields) stack.push({ value: fields[key], parent: here, key })
  }
  return { post: storyOf(story), declared, comments }
}

/** Where stories and comments stand in other things; the last is visited first. */
const NESTED = ['hasPart', 'mainEntityOfPage', 'mainEntity', 'suggestedAnswer', 'acceptedAnswer', 'comment', '@graph'] as const

function scriptsOf(page: Page): unknown[] {
  const found: unknown[] = []
  for (let at = 0; at < page.names.length; at++) {
    if (page.names[at] !== 'script' || attributeOf(page, at, 'type')?.trim().toLowerCase() !== 'application/ld+json') continue
    try {
      found.push(JSON.parse((page.data[at + 1] ?? '').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')))
    } catch {}
  }
  return found
}

function commentOf(fields: Fields, parent: number): RawComment {
  const id = words(fields.identifier) ?? words(fields['@id']) ?? words(fields.url)
  return {
    id: id === null ? null : (/(\w+)\/?$/.exec(id)?.[1] ?? null),
    parent: parent < 0 ? null : parent,
    text: htmlToText(words(fields.text) ?? words(fields.commentText) ?? words(fields.description) ?? ''),
    author: nameOf(fields.author ?? fields.creator),
    createdAt: statedDate(words(fields.dateCreated) ?? words(fields.datePublished) ?? ''),
    likes: countOf(fields.upvoteCount),
  }
}

function storyOf(story: Fields | null): StatedPost {
  if (story === null) return { title: null, url: null, author: null, createdAt: null }
  return {
    title: words(story.headline) ?? words(story.name),
    url: words(story.url),
    author: nameOf(story.author),
    createdAt: words(story.datePublished) ?? words(story.dateCreated),
  }
}

function typeOf(fields: Fields): string {
  const type = fields['@type']
  return typeof type === 'string' ? type : Array.isArray(type) ? String(type[0] ?? '') : ''
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return cleanName(first)
  return typeof first === 'object' && first !== null ? cleanName(words((first as Fields).name) ?? '') : null
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? `${value}` : null
const countOf = (value: unknown): number | null => {
  const count = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : Number.NaN
  return Number.isInteger(count) && count >= 0 ? count : null
}
