// Column `sentiment`: how negative or positive each comment's own words are, sentence by sentence, with what every word gives to it.
import type { Annotations, Quote, Sentiment } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { mainLanguage } from '../language/main-language.js'
import { sentencesOf } from '../sentences.js'
import { LONGEST_COMMENT } from '../thread-words.js'
import { wordsOf } from '../words.js'
import { englishJudge } from './english.js'
import { combine, type Judge } from './judgement.js'
import { judgeIn } from './languages/judge.js'
import { loadModel, type Model } from './model/model.js'
import { ownText } from './own-text.js'

/**
 * Needs to know the language, for a word means something else in another one ("die", "gift"), and the quotes, for they are somebody
 * else's words. Linear in the text, of which so much is judged as makes up a long book. English is judged by `model`, or by the one that ships, loaded when the first text needs it.
 */
export function createSentiment(model?: Model): Analyzer<'sentiment'> {
  const judgeOf = createJudges(model)
  return {
    name: 'sentiment',
    needs: ['language', 'quotes'],
    analyze({ comments }: Thread, { language = [], quotes = [] }: Partial<Annotations>): Sentiment[] {
      const usual = mainLanguage(language)
      return comments.map(({ text, index }) => sentimentOf(opening(text), within(quotes[index] ?? []), judgeOf(language[index] ?? usual)))
    },
  }
}

const opening = (text: string): string => (text.length > LONGEST_COMMENT ? text.slice(0, LONGEST_COMMENT) : text)

const within = (quotes: readonly Quote[]): readonly Quote[] =>
  (quotes.at(-1)?.end ?? 0) > LONGEST_COMMENT ? quotes.filter(({ end }) => end <= LONGEST_COMMENT) : quotes

/** Judges by language, each made when its language is first met. */
function createJudges(model: Model | undefined): (language: string) => Judge | null {
  const judges = new Map<string, Judge | null>()
  return language => {
    const known = judges.get(language)
    if (known !== undefined) return known
    const judge = language === 'en' ? englishJudge(model ?? loadModel()) : judgeIn(language)
    judges.set(language, judge)
    return judge
  }
}

function sentimentOf(text: string, quotes: readonly Quote[], judge: Judge | null): Sentiment {
  const { stretches, excluded } = ownText(text, quotes)
  if (judge === null) return abstention('language', excluded)
  const sentences: Span[] = []
  for (const { start, end } of stretches) for (const sentence of sentencesOf(text, start, end)) sentences.push(sentence)
  const judged = judge(text, sentences)
  if (judged.length === 0) return abstention(reasonFor(text, sentences, excluded), excluded)
  return combine(judged, excluded)
}

/** Why no sentence was judged: there is no word in them, or they are in another language than the comment. */
function reasonFor(text: string, sentences: readonly Span[], excluded: number): NonNullable<Sentiment['abstained']> {
  if (sentences.some(({ start, end }) => wordsOf(text, start, end).length > 0)) return 'language'
  return excluded > 0 ? 'only-quotes' : 'no-words'
}

const abstention = (abstained: NonNullable<Sentiment['abstained']>, quotedExcluded: number): Sentiment => ({
  score: 0,
  label: 'neutral',
  words: [],
  sentences: [],
  quotedExcluded,
  abstained,
})
