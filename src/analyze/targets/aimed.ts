// A mention of a target → what the words straight before and behind it say of it, whatever else the sentence speaks of ("no to X", "X has to go").
import type { Span } from '../../model/thread.js'
import type { Word } from '../words.js'

/** Characters looked at on either side. */
const REACH = 60

/** What is aimed at a mention. */
export interface Aimed {
  /** 1 for it, -1 against it, 0 where nothing is aimed at it. */
  readonly call: number
  /** What the opinion around it counts for: 1 as it stands, -1 turned round ("better than X"), 0 not at all ("in spite of X"). */
  readonly turn: number
}

const PLAIN: Aimed = { call: 0, turn: 1 }

const DETERMINER = '(?:(?:the|this|that|these|those|an?|any|all|such|your|their|our|his|her|my|more|another) )?'
const before = (words: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}\p{N}'])(?:${words})${DETERMINER}$`, 'u')
const STEP = String.raw`(?:is|was|are|were|looks like|feels like) an? (?:\p{L}+ ){0,2}step`
const behind = (words: string): RegExp => new RegExp(String.raw`^(?: [\p{L}']+)? (?:${words})(?=[^\p{L}\p{N}' ]| *$)`, 'u')

const DENIED = /(?:^|[^\p{L}])(?:not|never|nothing|nobody|isn't|aren't|wasn't|weren't|don't|didn't)(?: \p{L}+)?$/u

/** The first that fits holds. */
const BEFORE: readonly (readonly [RegExp, Aimed])[] = [
  [before(String.raw`\+1(?: (?:for|to|on))? |(?:yes|yay|hooray|hurrah) (?:to|for) |i'm for |(?:am|are|all) for `), { call: 1, turn: 1 }],
  [before('against |anti[- ]|no to |down with |enough (?:of|with) |get rid of |-1 (?:for|to|on) '), { call: -1, turn: 1 }],
  [before(String.raw`than |prefer(?:red|s)?(?: \p{L}+){1,3} (?:to|over) `), { call: 0, turn: -1 }],
  [before('despite |in spite of |regardless of |before |apart from |except (?:for )?|other than |besides '), { call: 0, turn: 0 }],
]

const BEHIND: readonly (readonly [RegExp, Aimed])[] = [
  [
    behind('(?:needs?|has|have|ought|got) to (?:go|stop)(?: now| away| already)?|(?:must|should) (?:go|stop)(?: now| away| already)?'),
    { call: -1, turn: 1 },
  ],
  [behind(`${STEP} back(?:wards?)?`), { call: -1, turn: 1 }],
  [behind(`${STEP} forwards?`), { call: 1, turn: 1 }],
  [behind("all the way|for the win|ftw|can(?:no|')t come (?:soon|fast|quickly) enough"), { call: 1, turn: 1 }],
]

/** Words of which one ends each phrase of `BEFORE`, a determiner aside; what stands behind others needs no closer look. */
const AIMING: ReadonlySet<string> = new Set('for to on against anti with of than over despite before from except besides 1'.split(' '))
const DETERMINERS: ReadonlySet<string> = new Set(
  'the this that these those a an any all such your their our his her my more another'.split(' '),
)
/** Words of which one stands first or second in each phrase of `BEHIND`; those that link two things only where a step is spoken of. */
const ACTING: ReadonlySet<string> = new Set("need needs has have ought got must should all for ftw can can't cannot".split(' '))
const LINKING: ReadonlySet<string> = new Set('is was are were looks feels'.split(' '))
/** Words from a linking one to "step". */
const STEP_REACH = 6

/** What is aimed at the word `at` of those of a sentence of `text`. */
export function aimedAt(text: string, words: readonly Word[], at: number, sentence: Span): Aimed {
  const word = words[at] as Word
  return (
    (mayAimFrom(words, at) ? aimedFrom(text, word, sentence) : null) ??
    (mayAimBehind(words, at) ? aimedBehind(text, word, sentence) : null) ??
    PLAIN
  )
}

function mayAimFrom(words: readonly Word[], at: number): boolean {
  const form = words[at - 1]?.form ?? ''
  return AIMING.has(form) || (DETERMINERS.has(form) && AIMING.has(words[at - 2]?.form ?? ''))
}

function mayAimBehind(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 2; next++) {
    const form = words[next]?.form ?? ''
    if (ACTING.has(form)) return true
    if (LINKING.has(form)) for (let step = next + 1; step <= next + STEP_REACH; step++) if (words[step]?.form === 'step') return true
  }
  return false
}

function aimedFrom(text: string, word: Span, sentence: Span): Aimed | null {
  const front = plain(text.slice(Math.max(sentence.start, word.start - REACH), word.start))
  const found = BEFORE.find(([pattern]) => pattern.test(front))
  if (found === undefined) return null
  return DENIED.test(front.slice(0, found[0].exec(front)?.index)) ? { call: -found[1].call, turn: found[1].turn } : found[1]
}

function aimedBehind(text: string, word: Span, sentence: Span): Aimed | null {
  const back = plain(text.slice(word.end, Math.min(sentence.end, word.end + REACH)))
  return BEHIND.find(([pattern]) => pattern.test(back))?.[1] ?? null
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
