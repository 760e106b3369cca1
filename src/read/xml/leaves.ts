// Tells of the elements that most of an export consists of, a bare name around a text or a CDATA section, without a parser's step for each character.
import { NO_ATTRIBUTES, type XmlEvents } from './events.js'

/** Up to the next tag, reference or end. */
const TEXT = /[^<&]*/y
/** `<name>text</name>`, or `<name><![CDATA[` of which the end is looked for. */
const LEAF = /<([:_A-Za-z][:\w.-]*)>(?:([^<&]*)<\/\1>|<!\[CDATA\[)/y
const CDATA_END = ']]>'

/**
 * Tells `events` of the texts and the leaves of `xml` from `start` on, where content of an element goes on, and says where the first thing
 * begins that is neither or is not whole. What is told is well-formed. Linear.
 */
export function tellLeaves(xml: string, start: number, events: XmlEvents): number {
  let at = tellText(xml, start, events)
  for (let end = tellLeaf(xml, at, events); end >= 0; end = tellLeaf(xml, at, events)) at = tellText(xml, end, events)
  return at
}

/** Where the text ends that begins here; a text may be empty. */
function tellText(xml: string, start: number, events: XmlEvents): number {
  TEXT.lastIndex = start
  TEXT.test(xml)
  const end = TEXT.lastIndex
  if (end > start) events.text(xml.slice(start, end))
  return end
}

/** Where the leaf ends that begins here; -1 where none does. */
function tellLeaf(xml: string, start: number, events: XmlEvents): number {
  LEAF.lastIndex = start
  const leaf = LEAF.exec(xml)
  if (leaf === null) return -1
  const [, name = '', text] = leaf
  if (text !== undefined) return tell(events, { name, text, end: LEAF.lastIndex })
  const from = LEAF.lastIndex
  const to = xml.indexOf(CDATA_END, from)
  const close = `</${name}>`
  if (to < 0 || !xml.startsWith(close, to + CDATA_END.length)) return -1
  return tell(events, { name, text: xml.slice(from, to), end: to + CDATA_END.length + close.length })
}

function tell(events: XmlEvents, { name, text, end }: { name: string; text: string; end: number }): number {
  const lower = name.toLowerCase()
  events.open(lower, NO_ATTRIBUTES)
  if (text !== '') events.text(text)
  events.close(lower)
  return end
}
