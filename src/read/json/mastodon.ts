// A Mastodon conversation: the context of a status (docs.joinmastodon.org/methods/statuses/#context), with the status or without, or a list of statuses.
import type { RawComment } from '../../model/build-thread.js'
import { htmlToText } from '../html/plain-text.js'
import { isoDate } from '../iso-date.js'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** Other platforms name the comment that is answered in the same way: below a list of any platform with parents. */
const LIKELY = 0.5

/** One thread: every status of the file, each under what it answers. */
export const mastodonReader = jsonReader({
  name: 'mastodon',
  detect(head) {
    if (!/"in_reply_to_id"\s*:/.test(head)) return 0
    return /"ancestors"\s*:|"descendants"\s*:|"favourites_count"\s*:|"reblogs_count"\s*:/.test(head) ? 0.95 : LIKELY
  },
  discussions(value) {
    const statuses = statusesOf(value)
    const [first] = statuses
    if (first === undefined) return []
    return [{ id: null, post: { url: textOf(first.url) }, comments: statuses.map(commentOf) }]
  },
})

function statusesOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(item => (isFields(item) && isFields(item.context) ? statusesOf(item) : [fieldsOf(item)]))
  const fields = fieldsOf(value)
  const { ancestors, descendants } = fieldsOf(fields.context ?? fields)
  const own = isFields(fields.status) ? [fields.status] : 'content' in fields ? [fields] : []
  return [...listOf(ancestors).map(fieldsOf), ...own, ...listOf(descendants).map(fieldsOf)]
}

function commentOf(status: Fields): RawComment {
  const account = fieldsOf(status.account)
  const warning = textOf(status.spoiler_text)
  return {
    id: textOf(status.id),
    parent: textOf(status.in_reply_to_id),
    author: handleOf(textOf(account.acct)) ?? textOf(account.username),
    createdAt: isoDate(status.created_at),
    likes: numberOf(status.favourites_count),
    text: [warning, htmlToText(textOf(status.content) ?? '')].filter(Boolean).join('\n\n'),
  }
}

/** An account of another server as its pages print it: without the first `@` it would look like an e-mail address. */
const handleOf = (account: string | null): string | null => (account?.includes('@') ? `@${account}` : account)
