// What pages print about a writer or a comment on a line of its own beside the name ("OP", "Top fan", "Verified", "(Edited)"): no name, and nobody's words.
import { findDate } from './date-span.js'
import { isDot } from './drawn-up.js'
import { isInitials } from './header.js'
import { type Line, nextFilled } from './lines.js'
import { ROLES } from './writer-roles.js'

/** Fewer say nothing of a page's habits, and may be words. */
const LEAST = 2
const LONGEST = 100

const HONOURS =
  "featured(?: comment)?|pinned(?: comment| by .{1,40})?|stickied comment|highlighted comment|(?:[\\p{L}’']{2,20} ){1,2}picks?|liked by (?:the )?(?:author|creator|\\p{L}[^,\\d]{1,40})|heart from creator|von .{2,40} angepinnt|angepinnt(?: von .{1,40})?|épinglé(?: par .{1,40})?|fijado(?: por .{1,40})?|destacado"
const EDITS =
  '\\(?(?:edited|bearbeitet|editado|editada|modifié|modificato|bewerkt|redigerad|redigert|edytowano|изменено)\\)?(?: (?:\\d{1,3}\\s?\\p{L}{1,6}|an? \\p{L}{3,6}) ago)?'
const DEGREES = '(?:premium\\s?[•·]\\s?)?(?:[123](?:st|nd|rd)\\+?|following|folge ich)'
/** In which a comment is written, as Lemmy says it. */
const LANGUAGES =
  'english|deutsch|français|español|italiano|português|nederlands|svenska|polski|suomi|русский|українська|日本語|中文|한국어'
const BADGES = 'profile badge for .{2,90}|.{2,20} badge|top \\d{1,2}% (?:commenter|poster)'

const STATUS = new RegExp(`^\\W{0,3}(?:${[ROLES, HONOURS, EDITS, DEGREES, LANGUAGES, BADGES].join('|')})$`, 'iu')

/** True for such a line. */
const isStatus = (content: string): boolean => content.length <= LONGEST && STATUS.test(content)

/** The lines without those that say such things and nothing else: where a page has several, or one beside a date. Linear. */
export function withoutStatus(lines: readonly Line[]): readonly Line[] {
  const isOne = lines.map(({ content }, at) => isStatus(content) && !isInitials(content, lines[nextFilled(lines, at, 1)]?.content ?? ''))
  const isHabit = isOne.filter(is => is).length >= LEAST
  return lines.filter((_, at) => isOne[at] !== true || !(isHabit || isBesideDate(lines, at)))
}

function isBesideDate(lines: readonly Line[], at: number): boolean {
  const [above = '', below = ''] = [lines[at - 1]?.text, lines[at + 1]?.text]
  return isDot(below) || [above, below].some(text => text.length <= LONGEST_DATE && findDate(text)?.start === 0)
}

const LONGEST_DATE = 40
