// Hacker News as data: an item with nested `children` or search hits (hn.algolia.com/api), or items by `kids` and `parent` (github.com/HackerNews/API).
import type { RawComment } from '../../model/build-thread.js'
import type { Post } from '../../model/thread.js'
import type { Discussion } from '../discussion.js'
import { htmlToText } from '../html/plain-text.js'
import { epochDate, isoDate } from '../iso-date.js'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** One thread a story. */
export const hackerNewsReader = jsonReader({
  name: 'hacker-news',
  detect(head) {
    if (/"story_id"\s*:/.test(head) && /"(?:children|comment_text)"\s*:/.test(head)) return 0.95
    return /"by"\s*:/.test(head) && /"time"\s*:\s*\d/.test(head) && /"type"\s*:\s*"(?:story|comment|poll|job)"/.test(head) ? 0.95 : 0
  },
  discussions: value => discussionsOf(itemsOf(value)),
})

/** Every item, however deep it lies, in reading order. Iterative. */
function itemsOf(value: unknown): Fields[] {
  const items: Fields[] = []
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    const inside = Array.isArray(next) ? next : isFields(next) ? insideOf(next, items) : []
    for (let at = inside.length - 1; at >= 0; at--) waiting.push(inside[at])
  }
  return items
}

function insideOf(fields: Fields, items: Fields[]): readonly unknown[] {
  if (Array.isArray(fields.hits)) return fields.hits
  if (!isItem(fields)) return Object.values(fields)
  items.push(fields)
  return [...listOf(fields.children), ...listOf(fields.kids).filter(isFields)]
}

const isItem = ({ id, objectID, by, author, time, created_at_i, created_at, type }: Fields): boolean =>
  (id ?? objectID) !== undefined && (by ?? author ?? time ?? created_at_i ?? created_at ?? type) !== undefined

const idOf = (item: Fields): string | null => textOf(item.id ?? item.objectID)
const isComment = (item: Fields): boolean =>
  item.type === 'comment' || 'comment_text' in item || (item.type === undefined && parentOf(item) !== null)
const parentOf = ({ parent, parent_id }: Fields): string | null => textOf(parent ?? parent_id)

function discussionsOf(items: readonly Fields[]): Discussion[] {
  const storyOf = storyFinder(items)
  const stories = new Map<string, { item: Fields | null; comments: RawComment[] }>()
  for (const item of items) {
    const id = (isComment(item) ? storyOf(item) : idOf(item)) ?? ''
    const story = stories.get(id) ?? { item: null, comments: [] }
    stories.set(id, story)
    if (isComment(item)) story.comments.push(commentOf(item, id))
    else story.item = item
  }
  return [...stories].map(([id, { item, comments }]) => ({
    id: id === '' ? null : `item${id}`,
    post: item === null ? hitPost(items, id) : postOf(item),
    declaredCount: numberOf(item?.descendants),
    comments,
    missing: 'the file holds fewer items than the story has',
  }))
}

/** The story of a comment: named by it, or at the top of its chain of parents (walked once for each item). */
function storyFinder(items: readonly Fields[]): (item: Fields) => string | null {
  const parents = new Map(items.filter(isComment).map(item => [idOf(item), parentOf(item)]))
  const known = new Map<string | null, string | null>()
  return item => {
    if (textOf(item.story_id) !== null) return textOf(item.story_id)
    const chain: (string | null)[] = []
    let at = idOf(item)
    for (const seen = new Set<string | null>(); parents.has(at) && !known.has(at) && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at)
      chain.push(at)
    }
    const story = known.get(at) ?? at
    for (const id of chain) known.set(id, story)
    return story
  }
}

function commentOf(item: Fields, story: string): RawComment {
  const parent = parentOf(item)
  const gone = item.deleted === true || item.dead === true
  return {
    id: idOf(item),
    parent: parent === story ? null : parent,
    author: textOf(item.by ?? item.author),
    createdAt: dateOf(item),
    likes: numberOf(item.points),
    status: gone ? 'deleted' : 'present',
    text: htmlToText(textOf(item.text) ?? textOf(item.comment_text) ?? ''),
  }
}

const dateOf = (item: Fields): string | null => epochDate(item.time ?? item.created_at_i) ?? isoDate(item.created_at)

function postOf(item: Fields): Partial<Post> {
  const text = textOf(item.text)
  return {
    title: textOf(item.title),
    url: textOf(item.url) ?? `https://news.ycombinator.com/item?id=${idOf(item)}`,
    author: textOf(item.by ?? item.author),
    createdAt: dateOf(item),
    text: text === null ? null : htmlToText(text),
  }
}

/** Search hits name the story they belong to. */
function hitPost(items: readonly Fields[], story: string): Partial<Post> {
  const hit = fieldsOf(items.find(item => textOf(item.story_id) === story))
  return { title: textOf(hit.story_title), url: textOf(hit.story_url) }
}
