// Names whose verb was wrapped to the next line ("2. Daniel Elm" above "says:"), as text browsers do where replies leave little room.
import { BLANK, type Line } from './lines.js'
import { speakerOf } from './words.js'

/** Longer lines are no verbs, and no names. */
const LONGEST_VERB = 20
const LONGEST_NAME = 100

/** The lines, each verb that stands alone drawn up to the name above it; its own line stays, blank. Linear. */
export function withVerbsDrawnUp(lines: readonly Line[]): readonly Line[] {
  const out = [...lines]
  for (let at = 1; at < out.length; at++) {
    const { text } = out[at] as Line
    const above = out[at - 1] as Line
    if (!isVerb(text) || above.content === '' || above.content.length > LONGEST_NAME || /[.:!?]$/.test(above.content)) continue
    out[at - 1] = { ...above, text: `${above.text} ${text}`, content: `${above.content} ${text}` }
    out[at] = BLANK
  }
  return out
}

/** A verb of speech with its colon, and nothing else. */
const isVerb = (text: string): boolean => text.length <= LONGEST_VERB && /^\p{Ll}.*:$/u.test(text) && speakerOf(`A ${text}`)?.name === 'A'
