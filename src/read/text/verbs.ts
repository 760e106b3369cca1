// Attributions that were wrapped to the next line ("2. Daniel Elm" above "says:"), as text browsers do where replies leave little room.
import { isPosted } from './attribution.js'
import { BLANK, type Line } from './lines.js'
import { speakerOf } from './words.js'

/** Longer lines are no verbs, and no names. */
const LONGEST_VERB = 20
const LONGEST_NAME = 100

/** The lines, each verb that stands alone, and the rest of a broken line that says who posted, drawn up to the name above; its own line stays, blank. Linear. */
export function withVerbsDrawnUp(lines: readonly Line[]): readonly Line[] {
  const out = [...lines]
  for (let at = 1; at < out.length; at++) {
    const { text } = out[at] as Line
    const above = out[at - 1] as Line
    if (above.content === '' || above.content.length > LONGEST_NAME || !(isVerbBelow(above, text) || isRest(out, at))) continue
    out[at - 1] = { ...above, text: `${above.text} ${text}`, content: `${above.content} ${text}` }
    out[at] = BLANK
  }
  return out
}

const isVerbBelow = (above: Line, text: string): boolean => isVerb(text) && !/[.:!?]$/.test(above.content)

/** "Reply posted by Ada, at 10:02 4 Nov Ada" above "10:02 4 Nov" */
function isRest(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1] as Line, lines[at] as Line]
  return OPENING.test(above.content) && line.text !== '' && line.marker === null && isPosted(`${above.content} ${line.text}`)
}

const OPENING = /^(?:comment|reply) posted by /i

/** A verb of speech with its colon, and nothing else. */
const isVerb = (text: string): boolean => text.length <= LONGEST_VERB && /^\p{Ll}.*:$/u.test(text) && speakerOf(`A ${text}`)?.name === 'A'
