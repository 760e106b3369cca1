// What the page says about a comment beside its words: likes, whether it is a pingback, pending or deleted.
import type { CommentKind, CommentStatus } from '../../model/thread.js'
import { isDeletedNotice } from '../deleted-notices.js'
import { remember } from '../remember.js'
import { dashed } from './class-words.js'
import { shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'

const LIKE_CLASS =
  /(?:^|[\s-])(?:likes?|upvotes?|votes?|vote-count|upvoter|score|points?|karma|rating|like-count|recommend\w*|thumbs?-?up|valoracion)(?:$|[\s-])/
const isLikeAttribute = remember(name => /^(?:data-(?:like|likes|upvote|vote|score)-?(?:count)?|score)$/.test(name))
const DOWN_CLASS = /down|dislike|negative|minus/i
const LIKE_WORDS =
  /^(?:[+♥👍❤\s]*)(-?\d{1,7})(?:\s*(?:likes?|points?|votes?|upvotes?|gefällt mir|me gusta|j['’]aime|person(?:en|s)?|people).*)?$|^(?:liked by|gefällt) (\d{1,7}) |^(?:likes?|gefällt mir|votes?|score|me gusta|j['’]aime|\+)\s*[:(]?\s*(-?\d{1,7})\)?$/iu

const isLikeClass = remember(value => LIKE_CLASS.test(dashed(value)) && !DOWN_CLASS.test(value))
/** Ids count up: with one number for all they are remembered like classes. */
const isLikeId = (value: string): boolean => isLikeClass(value.replaceAll(/\d+/g, '0'))

/** The number of likes a comment's furniture prints, `null` where it prints none. */
export function likesOf(page: Page, own: readonly number[]): number | null {
  for (const at of own) {
    for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
      if (name === 'class' || name === 'data-testid' || name === 'id') {
        const count = (name === 'id' ? isLikeId(value) : isLikeClass(value)) ? countIn(shortText(page, at)) : null
        if (count !== null) return count
      } else if (name === 'itemprop') {
        if (/^(?:upvoteCount|interactionCount)$/.test(value)) return countIn(shortText(page, at))
      } else if (isLikeAttribute(name) && /^-?\d{1,7}$/.test(value)) return Number(value)
    }
  }
  return null
}

function countIn(text: string): number | null {
  const found = LIKE_WORDS.exec(text)
  const digits = found?.[1] ?? found?.[2] ?? found?.[3]
  return digits === undefined ? null : Number(digits)
}

/** Pingbacks and trackbacks by the class of the comment's element, or the name of the list that it is in. */
export function kindOf(page: Page, root: number): CommentKind {
  const kind = kindOfClass(classOf(page, root))
  if (kind !== 'comment' || page.names[root] !== 'li') return kind
  return kindOfList(namesOn(page, page.parents[root] as number))
}

const kindOfClass = remember((words): CommentKind => {
  if (/(?:^|[\s_-])pingback(?:$|[\s_-])/i.test(words)) return 'pingback'
  return /(?:^|[\s_-])trackback(?:$|[\s_-])/i.test(words) ? 'trackback' : 'comment'
})

const kindOfList = remember((words): CommentKind => {
  if (/(?:^|[\s_-])(?:pingbacks?|pings?)[_-]?list(?:$|[\s_-])/i.test(words)) return 'pingback'
  return /(?:^|[\s_-])trackbacks?[_-]?list(?:$|[\s_-])/i.test(words) ? 'trackback' : 'comment'
})

const namesOn = (page: Page, at: number): string => `${attributeOf(page, at, 'class') ?? ''} ${attributeOf(page, at, 'id') ?? ''}`

/** `pending` where the page says the comment awaits moderation, `deleted` where it says it is gone. */
export function statusOf(page: Page, own: readonly number[], text: string): CommentStatus {
  if (isDeletedNotice(text)) return 'deleted'
  for (const at of own) {
    const words = page.names[at] === '' ? '' : classOf(page, at)
    if (words !== '' && isPendingClass(words)) return 'pending'
    if (words !== '' && at === own[0] && /(?:^|[\s_-])(?:deleted|is-deleted|removed|comment--deleted)(?:$|\s)/i.test(words))
      return 'deleted'
  }
  return 'present'
}

const isPendingClass = remember(words => /awaiting-moderation|(?:^|\s)(?:unapproved|pending)(?:\s|$)/i.test(words))

function classOf(page: Page, at: number): string {
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) if (name === 'class') return value
  return ''
}
