// How surely a source is an HTML page: its doctype and tags, or the tags of a list of comments after front matter.
import type { Source } from '../source.js'

/** Below the certainty of formats that name themselves (XML exports, JSON), above those that guess at plain text. */
const PAGE = 0.9
const PIECE = 0.75

/** Tags that a text needs to be a piece of HTML rather than a text that mentions some. */
const LEAST_TAGS = 3

/** A bracket alone may open a link in Markdown, which blog generators put before a list of comments. */
const STARTS_AS_JSON = /^(?:\[\s*[[{"\]]|\{\s*["}])/

/** 0 not HTML, 0.75 a piece of HTML, 0.9 a page. */
export function detectHtml(source: Source): number {
  const head = source.head.replace(/^---\n[\s\S]{0,20000}?\n---\n/, '').trimStart()
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<!doctype\s+html|^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<html[\s>]/i.test(
      head,
    )
  )
    return PAGE
  if (/^<\?xml|^<(?:rss|feed|disqus)[\s>]/i.test(head)) return 0
  if (STARTS_AS_JSON.test(head)) return 0
  if (/<html[\s>]|<body[\s>]|<head>/i.test(head)) return PAGE - 0.1
  const tags =
    head.match(/<(?:div|p|li|ol|ul|article|section|span|a|blockquote|table|tr|td|time|h[1-6]|br|img|form)(?:\s[^<>]*)?\/?>/gi)?.length ?? 0
  return tags >= LEAST_TAGS && (head.startsWith('<') || tags * 200 > head.length) ? PIECE : 0
}
