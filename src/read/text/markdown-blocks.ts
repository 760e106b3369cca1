// The blocks that converters leave as tags in Markdown, alone on their lines: however many begin and end between two lines, one blank line is there.

/** Blocks that Markdown has no sign for. */
const BLOCK = '(?:div|section|article|main|header|footer|nav|aside|figure|form)'
/** What shows nothing where nothing stands in it. */
const INLINE = '(?:span|a|i|b|em|strong|svg|button|label|time|img(?![^<>]{0,2000}\\balt="[^"]))'
const REST = '(?:\\s[^<>]{0,2000})?/?>[ \\t]*'
const TAGS = new RegExp(`^[ \\t]{0,400}(?:</?(?:${BLOCK}|${INLINE})${REST}){1,40}$`, 'i')
const HAS_BLOCK = new RegExp(`</?${BLOCK}[\\s>]`, 'i')
/** Such tags behind the sign of a list item. */
const ITEM = new RegExp(`^[ \\t]{0,400}(?:[-*+]|\\d{1,6}[.)])[ \\t]{1,4}(?:</?${BLOCK}${REST}){1,40}$`, 'i')
const HEADING = /^[ \t]{0,400}#{1,6}(?:\s|$)/

/** The text with such tags right before the words that follow them, on the line of the item that they open. Linear. */
export function withBlocksClose(text: string): string {
  if (!text.includes('<')) return text
  const out: string[] = []
  let tags = ''
  let isItem = false
  for (const line of text.split('\n')) {
    if (TAGS.test(line) && (tags !== '' || HAS_BLOCK.test(line))) {
      if (tags === '') dropBlanks(out)
      tags += line.trim()
    } else if (ITEM.test(line)) {
      if (tags !== '') out.push('', tags)
      tags = line.trimEnd()
      isItem = true
    } else if (tags === '') out.push(line)
    else if (line.trim() !== '') {
      out.push(...(isItem ? opened(tags, line) : ['', tags + line]))
      tags = ''
      isItem = false
    }
  }
  return [...out, ...(tags === '' ? [] : ['', tags])].join('\n')
}

/** A heading keeps its line, and with it its sign. */
const opened = (tags: string, line: string): string[] => (HEADING.test(line) ? [tags, line] : [tags + line.trimStart()])

function dropBlanks(out: string[]): void {
  while (out.at(-1)?.trim() === '') out.pop()
}
