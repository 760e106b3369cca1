// Finds whom a comment answers that stands at the top though it says whom it answers: "@Ana", "@7:", a name or a quotation at its head.
import type { Addressee, Quote, Vocative } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import { nameKey } from '../vocatives/directory.js'
import { continuationIn } from './continuation.js'
import type { Signs } from './conversations.js'
import { mannerOf } from './evidence.js'

/** How often each sign is right in threads whose real parents are known, cut to a flat list; rounded down. */
const CONFIDENCE = { number: 0.9, mention: 0.8, name: 0.6, quote: 0.8, quotedName: 0.7, continuation: 0.6 }

/** A few marked words may be an expression of many; so many letters, about six words, are somebody's. */
const QUOTED_UNITS = 30

/** "@7:" or "#7" at the very beginning: the seventh comment of a list that is numbered. */
const NUMBER = /^\s*(?:@|#|>>)\s?(\d{1,6})(?![\p{L}\p{N}.])/u

/**
 * Answers to comments among those that the source shows as answers to the post. In a flat list names, quotations and numbers
 * count; where the source nests, only "@Name" does. Linear.
 */
export function namedAnswers(thread: Thread, signs: Signs): Map<number, Addressee> {
  const found = new Map<number, Addressee>()
  const isFlat = thread.comments.every(({ depth }) => depth === 0)
  for (const { index, parent, kind } of thread.comments) {
    if (parent >= 0 || kind !== 'comment') continue
    const answer = byName(thread, index, { ...signs, isFlat }) ?? (isFlat ? unnamed(thread, index, signs) : null)
    if (answer !== null) found.set(index, answer)
  }
  return found
}

function byName(thread: Thread, index: number, { isFlat, ...signs }: Signs & { isFlat: boolean }): Addressee | null {
  const text = thread.comments[index]?.text ?? ''
  const host = nameKey(thread.post.author ?? '')
  for (const vocative of signs.vocatives[index] ?? []) {
    const manner = mannerOf(text, vocative)
    if (typeof vocative.of !== 'number' || manner === 'inside' || (manner === 'opening' && !(isFlat && vocative.known))) continue
    // Who speaks to the author of the story answers the story.
    if (host !== '' && nameKey(thread.comments[vocative.of]?.author ?? '') === host && manner !== 'mention') return null
    return called(vocative, { manner, quotes: signs.quotes[index] ?? [], person: signs.person })
  }
  return null
}

/** The last comment of the person called, or the one of theirs that is quoted. */
function called(
  vocative: Vocative,
  { manner, quotes, person }: { manner: string; quotes: readonly Quote[]; person: Int32Array },
): Addressee {
  const last = vocative.of as number
  const quoted = quotes.find(({ of }) => typeof of === 'number' && person[of] === person[last])?.of as number | undefined
  const rule = manner === 'mention' ? 'mention' : 'vocative'
  const confidence = quoted !== undefined ? CONFIDENCE.quotedName : manner === 'mention' ? CONFIDENCE.mention : CONFIDENCE.name
  return { of: quoted ?? last, rule, confidence, evidence: { start: vocative.start, end: vocative.end } }
}

function unnamed(thread: Thread, index: number, { quotes, person }: Signs): Addressee | null {
  return byNumber(thread, index) ?? byQuotation(quotes[index] ?? [], index, person) ?? goesOn(thread, index, person)
}

function byNumber(thread: Thread, index: number): Addressee | null {
  const text = thread.comments[index]?.text ?? ''
  const number = NUMBER.exec(text)
  const of = Number(number?.[1] ?? 0) - 1
  if (number === null || of < 0 || of >= index) return null
  return { of, rule: 'mention', confidence: CONFIDENCE.number, evidence: { start: number[0].search(/\S/), end: number[0].length } }
}

/** The comment of somebody else from which most is quoted; of equals the later one. */
function byQuotation(quotes: readonly Quote[], index: number, person: Int32Array): Addressee | null {
  const lengths = new Map<number, number>()
  for (const { of, start, end } of quotes) if (typeof of === 'number') lengths.set(of, (lengths.get(of) ?? 0) + end - start)
  let best = -1
  for (const [of, length] of lengths) {
    if (length < QUOTED_UNITS || (person[of] === person[index] && (person[of] as number) >= 0)) continue
    if (best < 0 || length > (lengths.get(best) as number) || (length === lengths.get(best) && of > best)) best = of
  }
  const quote = quotes.find(({ of }) => of === best)
  return quote === undefined
    ? null
    : { of: best, rule: 'quote', confidence: CONFIDENCE.quote, evidence: { start: quote.start, end: quote.end } }
}

function goesOn(thread: Thread, index: number, person: Int32Array): Addressee | null {
  const self = person[index] as number
  const evidence = self >= 0 && self === person[index - 1] ? continuationIn(thread.comments[index]?.text ?? '') : null
  return evidence === null ? null : { of: index - 1, rule: 'continuation', confidence: CONFIDENCE.continuation, evidence }
}
