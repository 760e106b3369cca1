// The parts of a line that says who wrote and when: a name, words of the page, labels and numbers.
import { isLabel, isReplyLabel, isVoteLabel, likesIn } from './words.js'

/** Names are shorter; so are titles of pingbacks that take a name's place, mostly. */
export const LONGEST_NAME = 70

const SEPARATORS = /\s*[|·•—»«/\\{}▼▲]+\s*|\s[–-]\s|\s{3,}|,\s(?=$)/u
const BRACKETED = /[([]\s*([^()[\]]{1,50}?)\s*[)\]]/gu

/** The parts of a line that signs, brackets and wide blanks set apart. */
export function partsOf(words: string): string[] {
  return words
    .replaceAll(BRACKETED, (all, inner: string) => (isFurniture(inner) && !/^\d+$/.test(inner) ? ` | ${inner} | ` : all))
    .split(SEPARATORS)
    .map(part => part.trim().replace(/^[,:;·–()[\]-]+\s*|\s*[,;·–([-]+$/gu, ''))
    .filter(part => part !== '')
}

const FURNITURE =
  /^(?!user\d|\d{2,3}(?:\.\d{1,3}){3}$)(?:[^\p{L}\p{N}]*|#?\d{1,7}(?:\.\d{1,4})*\.?|(?:on|at|am|um|le|el|op|kl|the|posted|posted on|submitted|said on|commented|commented on|schrieb am|veröffentlicht am|publicado el|uhr|h|edited|bearbeitet|\(edited\)|author|autor|op|mod|admin|guest|gast|visitor|besucher|member|mitglied|membre|miembro|new|neu|verified|top commenter|pro|staff|post author|score hidden|stickied comment|beitragsautor|beitrags-autor|comment|kommentar|comentario|commentaire|beitrag|post|comment link|link|in|by|发表于|發表於|发布于|评论于|回复于|投稿日時?|опубликован[оа]?|добавлен[оа]?|dodano|dodany|gönderildi|via [\w ]{1,20}|says|said|name|date|datum|user|author:|date:|permalink|no\.?|nr\.?|last post|letzter beitrag|dernier message|último mensaje|thread starter|start date)\s*[:.]?\s*#?\d{0,7})$/iu

/** True for what stands beside names and dates and is neither: a number, a label, "posted on". */
export const isFurniture = (part: string): boolean =>
  part.length < LONGEST_NAME && (FURNITURE.test(part) || SUBJECT.test(part) || VOTES.test(part) || isLabel(part) || likesIn(part) !== null)

/** A subject beside the date, and the label of the picture before "Posted". */
const SUBJECT = /^(?:(?:post )?subject|betreff|titel|titre|asunto)\s?:|^post\s?posted:?$/i

/** Votes beside a name and a date. */
const VOTES = /^[+-]\d{1,6}$/

/** A label that comments have and other things with dates have not. */
export const isOfComment = (part: string): boolean => isReplyLabel(part) || isVoteLabel(part) || (isLabel(part) && REPORT.test(part))
const REPORT = /report|melden|flag|permal|perma-?link|denunci|signal|zgłoś|like|gefällt|gusta|aime/iu

/** The outline label or number with its sign ("#1.1") among them; `null` for none. */
export const labelIn = (parts: readonly string[]): string | null => {
  for (const part of parts) {
    const found = /#?(\d{1,6}(?:\.\d{1,4})*)\.?$/.exec(part)
    if (found !== null && (part.includes('#') || part.includes('.'))) return found[1] as string
  }
  return null
}

/** The number that stands alone among them; `null` for none. */
export const countIn = (parts: readonly string[]): number | null => {
  const digits = parts.find(part => /^\d{1,6}$/.test(part))
  return digits === undefined ? null : Number(digits)
}

/** The likes or votes among them; `null` for none. */
export function likesAmong(parts: readonly string[]): number | null {
  for (const part of parts) {
    const likes = VOTES.test(part) ? Number(part) : likesIn(part)
    if (likes !== null) return likes
  }
  return null
}
