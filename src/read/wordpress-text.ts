// WordPress keeps bodies as HTML in which a line end is a line break and a blank line a paragraph (wpautop); this yields their plain text.
import { htmlToText } from './html/plain-text.js'

/** Tags beside which a line end means nothing. */
const BLOCK =
  '(?:p|div|blockquote|pre|ul|ol|li|dl|dt|dd|h[1-6]|hr|br|table|thead|tbody|tfoot|tr|td|th|form|figure|figcaption|section|article|aside|header|footer|address|details|summary)'
const BLOCK_AHEAD = new RegExp(`(?:</?${BLOCK}[\\s/>]|<!--)`, 'iy')
const BLOCK_BEHIND = new RegExp(`(?:</?${BLOCK}(?:\\s[^<>]*)?/?>|-->)$`, 'i')
/** Characters looked at for the tag before a line end: tags that matter here are short. */
const LONGEST_TAG = 300

/** Plain text of a post or comment body of a WordPress export. Linear; never throws. */
export function wordPressText(body: string): string {
  if (!/[<&]/.test(body))
    return body
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\n\s*\n\s*/g, '\n\n')
      .trim()
  if (!body.includes('\n')) return htmlToText(body)
  const pieces = body.split(/(<pre[\s>](?:(?!<\/pre)[\s\S])*(?:<\/pre\s*>|$))/i)
  return htmlToText(pieces.map((piece, at) => (at % 2 === 1 ? piece : withBreaks(piece))).join(''))
}

function withBreaks(markup: string): string {
  return markup.replaceAll(/\n\s*/g, (blank, at: number) => {
    BLOCK_AHEAD.lastIndex = at + blank.length
    if (BLOCK_AHEAD.test(markup)) return '\n'
    if (markup[at - 1] === '>' && BLOCK_BEHIND.test(markup.slice(Math.max(0, at - LONGEST_TAG), at))) return '\n'
    return blank.indexOf('\n', 1) > 0 ? '<br><br>' : '<br>'
  })
}
