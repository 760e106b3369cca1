// Lines that show a picture where a browser would draw one.
import { isDeletedNotice } from '../deleted-notices.js'
import type { Line } from './lines.js'
import { isLabel } from './words.js'

/** A line that is only a picture, as text browsers print it: "[svg][31de74]", "[IMG]", "[]"; or what elinks prints for a link element. */
export const isPicture = ({ content }: Line): boolean =>
  content.length < LONGEST_PICTURE &&
  ((/^(?:!?\[[^\]]{0,60}\](?:\([^)]{0,200}\))?\s*)+$/.test(content) && !isLabel(content) && !isDeletedNotice(content)) ||
    /^Reverse link: \S/.test(content))

const LONGEST_PICTURE = 200

/** Whether a label names a picture of nobody: what stands where somebody has none. */
export const namesPicture = (label: string): boolean => /^(?:avatar|gravatar|image|img|photo|picture|bild|foto|logo|icon)$/iu.test(label)

/** The address of a picture without a label, as html2text prints it, cut at the end of the line; and the rest of it. */
const CUT = /^\[(?:https?:\/\/|\.{0,2}\/)[^\s[\]]{10,200}$/
const REST = /^[^\s[\]]{3,200}\]$/

/** The lines, each address of a picture that is broken over two as a picture on the second; a bullet stays alone on the first. Linear. */
export function withPicturesWhole(lines: readonly Line[]): readonly Line[] {
  const cuts = [...lines.keys()].filter(at => CUT.test((lines[at] as Line).content) && REST.test(lines[at + 1]?.text ?? ''))
  if (cuts.length === 0) return lines
  const out = [...lines]
  for (const at of cuts) {
    const { text, content } = lines[at] as Line
    out[at] = { ...(lines[at] as Line), text: text.slice(0, text.length - content.length).trim(), content: '' }
    out[at + 1] = { ...(lines[at + 1] as Line), text: PICTURE, content: PICTURE, marker: null }
  }
  return out
}

const PICTURE = '[IMG]'
