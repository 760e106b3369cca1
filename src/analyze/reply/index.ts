// Column `reply`: whether a reply sides with what it answers, opposes it, asks, or does neither; from the words by which it does so.
import type { Annotations, ReplyStance } from '../../model/annotations.js'
import type { Comment, Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { stopWords } from '../topics/stop-words.js'
import { wordsOf } from '../words.js'
import { asksSomething } from './asks.js'
import { type CueLanguage, cueEvidence } from './cue-evidence.js'
import { ENGLISH, FILLERS, OPENING_FILLERS } from './cues-en.js'
import { judge } from './judge.js'
import { ownWords } from './own-words.js'
import { cueTable } from './phrases.js'
import { type Answered, signals } from './signals.js'

/** Linear in the text. `null` for comments that answer the post. */
export function createReply(): Analyzer<'reply'> {
  const language: CueLanguage = { table: cueTable(ENGLISH), fillers: FILLERS, openingFillers: OPENING_FILLERS }
  return {
    name: 'reply',
    needs: ['quotes'],
    analyze(thread: Thread, { quotes = [] }: Partial<Annotations>): (ReplyStance | null)[] {
      const answered = new Map<number, Answered>()
      return thread.comments.map(comment => {
        const parent = thread.comments[comment.parent]
        if (parent === undefined) return null
        const known = answered.get(parent.index) ?? whatIsAnswered(parent)
        answered.set(parent.index, known)
        return stanceOf(comment, known, { language, quotes: quotes[comment.index] ?? [] })
      })
    },
  }
}

/** Words of a parent that a reply can echo; of a very long one those at its beginning. */
const MOST_CHARACTERS = 4_000

/** A text that ends in a question, courtesies aside, or asks for help. */
const ASKS =
  /\?[^?]{0,60}$|\b(?:please help|any (?:help|ideas?|advice|suggestions?)|(?:could|can) (?:you|anyone|someone|somebody) (?:please )?(?:help|tell|explain|advi[sc]e)|help me|how (?:do|can|should|would) i|thanks in advance|is it possible|would appreciate|let me know)\b/i

function whatIsAnswered({ text }: Comment): Answered {
  const stops = stopWords('en')
  const content = new Set<string>()
  for (const { form } of wordsOf(text, 0, Math.min(text.length, MOST_CHARACTERS)))
    if (form.length > 2 && !stops.has(form)) content.add(form)
  return { content, asks: ASKS.test(text) }
}

function stanceOf(
  { text }: Comment,
  answered: Answered,
  { language, quotes }: { language: CueLanguage; quotes: Annotations['quotes'][number] },
): ReplyStance {
  const own = ownWords(text, quotes)
  const evidence = [...cueEvidence(own, { language, asked: answered.asks }), ...signals(own, answered)]
  return judge(evidence, { asks: asksSomething(own), answersQuestion: answered.asks })
}
