// The formats of JSON that name themselves by their fields.
import type { Reader } from '../reader.js'
import { discourseReader } from './discourse.js'
import { githubReader } from './github.js'
import { gitlabReader } from './gitlab.js'
import { hackerNewsReader } from './hacker-news.js'
import { lemmyReader } from './lemmy.js'
import { mastodonReader } from './mastodon.js'
import { redditReader } from './reddit.js'
import { slackReader } from './slack.js'
import { wordpressReader } from './wordpress.js'
import { youtubeReader } from './youtube.js'

/** In the order in which ties are broken. */
export const jsonReaders: readonly Reader[] = [
  redditReader,
  hackerNewsReader,
  discourseReader,
  youtubeReader,
  mastodonReader,
  lemmyReader,
  githubReader,
  gitlabReader,
  slackReader,
  wordpressReader,
]
