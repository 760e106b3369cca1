// Bodies of exports as plain text: platforms keep HTML in which a line end is a line break, unless the HTML has breaks of its own.
import { htmlToText } from './html/plain-text.js'
import { simpleMarkupToText } from './simple-markup.js'

/** Tags beside which a line end means nothing. */
const BLOCK =
  '(?:p|div|blockquote|pre|ul|ol|li|dl|dt|dd|h[1-6]|hr|br|table|thead|tbody|tfoot|tr|td|th|form|figure|figcaption|section|article|aside|header|footer|address|details|summary)'
const BLOCK_AHEAD = new RegExp(`(?:</?${BLOCK}[\\s/>]|<!--)`, 'iy')
const BLOCK_BEHIND = new RegExp(`(?:</?${BLOCK}(?:\\s[^<>]*)?/?>|-->)$`, 'i')
/** Characters looked at for the tag before a line end: tags that matter here are short. */
const LONGEST_TAG = 300

/** Plain text of a body in which a line end is a break and a blank line a paragraph (WordPress' wpautop). Linear; never throws. */
export function brokenText(body: string): string {
  if (!/[<&]/.test(body)) return plain(body)
  if (!body.includes('\n')) return toText(body)
  const pieces = body.split(/(<pre[\s>](?:(?!<\/pre)[\s\S])*(?:<\/pre\s*>|$))/i)
  return toText(pieces.map((piece, at) => (at % 2 === 1 ? piece : withBreaks(piece))).join(''))
}

/** Plain text of a body that is HTML where it has paragraphs or breaks, and otherwise text with its line ends. */
export function bodyText(body: string): string {
  return /<(?:p|br|div)[\s/>]/i.test(body) ? toText(body) : brokenText(body)
}

const toText = (html: string): string => simpleMarkupToText(html) ?? htmlToText(html)

const plain = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\n\s*\n\s*/g, '\n\n')
    .trim()

function withBreaks(markup: string): string {
  return markup.replaceAll(/\n\s*/g, (blank, at: number) => {
    BLOCK_AHEAD.lastIndex = at + blank.length
    if (BLOCK_AHEAD.test(markup)) return '\n'
    if (markup[at - 1] === '>' && BLOCK_BEHIND.test(markup.slice(Math.max(0, at - LONGEST_TAG), at))) return '\n'
    return blank.indexOf('\n', 1) > 0 ? '<br><br>' : '<br>'
  })
}
