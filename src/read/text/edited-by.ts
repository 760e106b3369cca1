// Posts as NodeBB prints them ("Ada @Bea last edited by 3 May 10:02", and below the words "G1 ReplyLast reply 3 May 10:09 ReplyQuote 3"): who wrote and when, and a label.
import { findDate } from './date-span.js'
import { drawUp } from './drawn-up.js'
import type { Line } from './lines.js'

/** Fewer are somebody's words. */
const LEAST = 3
const LONGEST = 140

const EDITED =
  /^(\S.{0,60}?)\s+(?:last edited by|zuletzt editiert von|dernière édition par|última edición por|editado por última vez por|última edição por|ultima modifica di|laatst bewerkt door|ostatnio edytowany przez|senast redigerad av|последнее изменение)\b/iu
/** Behind the name: what its bearer may do, set apart by two blanks, and whom the post answers. */
const ROLE = /\s{2,}[^@]{1,30}?(?=\s@|$)/
const ANSWERED = /\s+@(\S{1,40})$/

const LAST_REPLY =
  /(?:last reply|letzte antwort|dernière réponse|última respuesta|última resposta|ultima risposta|laatste (?:reactie|antwoord)|ostatnia odpowiedź|senaste svar|последний ответ)\s/iu

/** The lines with names, days and labels as other engines print them. Linear. */
export function withEditorsDrawnUp(lines: readonly Line[]): readonly Line[] {
  const heads = lines.map(headOf)
  if (heads.filter(head => head !== null).length < LEAST) return lines
  const out = [...lines]
  heads.forEach((head, at) => {
    if (head !== null) drawUp(out, at, head)
    else if (isFoot(lines[at] as Line)) out[at] = { ...(lines[at] as Line), text: 'Reply', content: 'Reply' }
  })
  return out
}

function headOf({ content }: Line): string | null {
  const found = content.length > LONGEST ? null : EDITED.exec(content)
  const date = found === null ? null : findDate(content.slice(found[0].length))
  if (found === null || date === null) return null
  const name = (found[1] as string).replace(ROLE, '').replace(ANSWERED, ' → $1')
  return `${name} • ${content.slice(found[0].length).slice(date.start, date.end)}`
}

const isFoot = ({ content }: Line): boolean => content.length <= LONGEST && LAST_REPLY.test(content) && findDate(content) !== null
