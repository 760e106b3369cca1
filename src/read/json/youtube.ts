// YouTube Data API v3, commentThreads.list and comments.list: developers.google.com/youtube/v3/docs/commentThreads. One thread a video.
import type { RawComment } from '../../model/build-thread.js'
import type { Discussion } from '../discussion.js'
import { htmlToText } from '../html/plain-text.js'
import { isoDate } from '../iso-date.js'
import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** One thread a video. */
export const youtubeReader = jsonReader({
  name: 'youtube',
  detect: head => (/"kind"\s*:\s*"youtube#comment/.test(head) || /"topLevelComment"\s*:/.test(head) ? 0.95 : 0),
  discussions(value) {
    const videos = new Map<string, Gathered>()
    for (const page of Array.isArray(value) ? value : [value]) gather(fieldsOf(page), videos)
    return [...videos].map(([id, video]) => discussionOf(id === '' ? null : id, video))
  },
})

interface Gathered {
  readonly comments: RawComment[]
  /** Replies that the interface counts but lists only on request. */
  unlisted: number
  morePages: boolean
}

function gather(page: Fields, videos: Map<string, Gathered>): void {
  for (const item of listOf(page.items ?? [page]).map(fieldsOf)) {
    const snippet = fieldsOf(item.snippet)
    const top = snippet.topLevelComment === undefined ? item : fieldsOf(snippet.topLevelComment)
    const id = textOf(snippet.videoId) ?? textOf(fieldsOf(top.snippet).videoId) ?? ''
    const video = videos.get(id) ?? { comments: [], unlisted: 0, morePages: false }
    videos.set(id, video)
    const answers = listOf(fieldsOf(item.replies).comments).map(fieldsOf)
    video.comments.push(commentOf(top), ...answers.map(commentOf))
    video.unlisted += Math.max(0, (numberOf(snippet.totalReplyCount) ?? 0) - answers.length)
    video.morePages ||= textOf(page.nextPageToken) !== null
  }
}

function commentOf({ id, snippet }: Fields): RawComment {
  const fields = fieldsOf(snippet)
  return {
    id: textOf(id),
    parent: textOf(fields.parentId),
    author: textOf(fields.authorDisplayName),
    createdAt: isoDate(fields.publishedAt),
    likes: numberOf(fields.likeCount),
    status: fields.moderationStatus === 'heldForReview' ? 'pending' : fields.moderationStatus === 'likelySpam' ? 'spam' : 'present',
    text: (textOf(fields.textOriginal) ?? htmlToText(textOf(fields.textDisplay) ?? '')).trim(),
  }
}

function discussionOf(id: string | null, { comments, unlisted, morePages }: Gathered): Discussion {
  const url = id === null ? null : `https://www.youtube.com/watch?v=${id}`
  const paged = morePages
    ? [{ code: 'paged', text: 'this is one page of several: it names a next page that the file does not hold', line: null } as const]
    : []
  return {
    id,
    post: { url },
    declaredCount: unlisted > 0 ? comments.length + unlisted : null,
    comments,
    messages: paged,
    missing: `${unlisted} replies are counted but not listed`,
  }
}
