// Lines of furniture at the start and end of a comment's text: "Reply", a lone date, separators.
import { answeredIn } from '../answering.js'
import { cleanName } from './author.js'
import { isDateLike, isFurnitureText, isReplyLabel } from './labels.js'

/** Longer lines are somebody's words. */
const LONGEST_LINE = 60

/** The text without lines at its edges that are labels, dates or signs alone, or say at its start that one of `authors` is answered; a text that is nothing else stays. */
export function trimFurniture(text: string, authors: ReadonlySet<string | null>): string {
  const isAnswering = (line: string): boolean => {
    const name = answeredIn(line)
    return name !== null && authors.has(cleanName(name))
  }
  const lines = text.split('\n')
  let start = 0
  let end = lines.length
  while (end > start && isEdge(lines[end - 1] as string)) end--
  while (start < end && (isEdge(lines[start] as string) || isAnswering(lines[start] as string))) start++
  return start === end ? text : lines.slice(start, end).join('\n')
}

function isEdge(line: string): boolean {
  const words = line.trim()
  if (words === '') return true
  if (words.length > LONGEST_LINE) return false
  if (isReplyLabel(words)) return true
  if (/^[\s|·•#—–/,:()[\]-]+$/.test(words)) return true
  return isDateLike(words) && isFurnitureText(words.replaceAll(/\p{Lu}\p{L}{2,}/gu, ''))
}
