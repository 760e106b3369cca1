// Column `reply`: whether a reply sides with what it answers, opposes it, asks, or does neither; from the words by which it does so.
import type { Annotations, ReplyStance } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { mainLanguage } from '../language/main-language.js'
import { isSpoken } from '../spoken.js'
import { wordsIn } from '../thread-words.js'
import type { Word } from '../words.js'
import { whatIsAnswered } from './answered.js'
import { asksSomething, isBareQuestion, onlyAsks } from './asks.js'
import { STRENGTHS } from './cue.js'
import { addCues } from './cue-evidence.js'
import { cueLanguage } from './cue-language.js'
import type { Evidence } from './evidence.js'
import { ASKS, judge } from './judge.js'
import { type LeftOut, MOST_CHARACTERS, ownWords } from './own-words.js'
import { type Answered, addSignals } from './signals.js'

/** Abstains in languages without a list of cues. Linear in the text. `null` for comments that answer the post, and where nobody says anything. */
export function createReply(): Analyzer<'reply'> {
  return { name: 'reply', needs: ['language', 'quotes', 'vocatives'], analyze: stancesIn }
}

function stancesIn(thread: Thread, { language = [], quotes = [], vocatives = [] }: Partial<Annotations>): (ReplyStance | null)[] {
  const { comments } = thread
  const main = mainLanguage(language)
  const answered = new Map<number, Omit<Answered, 'inExchange'>>()
  return comments.map(comment => {
    const { index, parent, author, text } = comment
    const above = comments[parent]
    if (above === undefined || !isSpoken(comment)) return null
    const spoken = language[index] ?? language[parent] ?? main
    let known = answered.get(parent)
    if (known === undefined) {
      known = whatIsAnswered(above.text, wordsIn(thread, parent, MOST_CHARACTERS), spoken)
      answered.set(parent, known)
    }
    const inExchange = author !== null && above.author !== author && comments[above.parent]?.author === author
    return stanceOf(text, {
      words: wordsIn(thread, index, MOST_CHARACTERS),
      answered: { content: known.content, asks: known.asks, inExchange },
      language: spoken,
      left: { quotes: quotes[index] ?? [], vocatives: vocatives[index] ?? [] },
    })
  })
}

interface Situation {
  readonly words: readonly Word[]
  readonly answered: Answered
  readonly language: string
  readonly left: LeftOut
}

/** Who says less without a word of agreement or opposition is taken for saying neither. */
const ARGUES_FROM = 8

const ABSTAINS: ReplyStance = { stance: 'none', confidence: 0, cues: [] }

function stanceOf(text: string, { words, answered, language, left }: Situation): ReplyStance {
  const cues = cueLanguage(language)
  if (cues === null) return isBareQuestion(text) ? ASKS : ABSTAINS
  const own = ownWords(text, words, { left, language: cues, content: answered.content })
  const evidence: Evidence[] = []
  addPlusOne(evidence, text)
  addCues(evidence, own, answered)
  addSignals(evidence, own, { answered, language: cues })
  return judge(evidence, {
    asks: asksSomething(own),
    onlyAsks: onlyAsks(own),
    answersQuestion: answered.asks,
    argues: language === 'en' && own.words.length >= ARGUES_FROM,
  })
}

/** The one sign of agreement that is no word. */
function addPlusOne(evidence: Evidence[], text: string): void {
  const mark = /^\s*\+1(?!\d)/.exec(text)
  if (mark !== null) evidence.push({ weight: STRENGTHS.outright, span: { start: mark[0].length - '+1'.length, end: mark[0].length } })
}
