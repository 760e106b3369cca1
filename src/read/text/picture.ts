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
