// Measures the sentiment of labelled texts: by the model that ships, and by models that have not seen the source they are measured on.
import { createRequire } from 'node:module'
import { createLanguage } from '../../../src/analyze/language/index.js'
import { createSentiment } from '../../../src/analyze/sentiment/index.js'
import type { Model } from '../../../src/analyze/sentiment/model/model.js'
import { buildThread } from '../../../src/model/build-thread.js'
import { UNKNOWN_POST } from '../../../src/model/thread.js'
import { accuracy, type Figure, macroF1 } from '../figures.js'
import { goldSets } from '../gold.js'
import { CLASSES, type LabelledText, labelled, SOURCES } from './sources.js'
import { type Lessons, trainModel } from './train-model.js'

const LABELS = { negative: 'neg', neutral: 'neu', positive: 'pos' } as const

/** VADER (Python) by set, measured once; that of goemotions on its sibling, the test set. Tweets, film and product reviews are what VADER was made with. */
const VADER: Readonly<Record<string, number>> = {
  'sentiment-fanchuan-reddit-trump': 0.437,
  'sentiment-goemotions-dev': 0.625,
  'sentiment-vader-tweets': 0.726,
  'sentiment-vader-amazon': 0.533,
  'sentiment-vader-movie': 0.408,
  'sentiment-blog-comments': 0.284,
}

/** Figures of the model on every set that it did not learn from. */
export function measureShipped(model?: Model): Figure[] {
  const learnt = new Set(SOURCES.map(({ name }) => name))
  return goldSets('sentiment').flatMap(set => (learnt.has(set) ? [] : figuresOf(set, 'as shipped', model)))
}

/** Figures on every source but the largest, by models that learnt from the others. */
export function measureLeftOut(lessons: readonly Lessons[]): Figure[] {
  return lessons
    .slice(1)
    .flatMap(({ name }) => figuresOf(name, 'left out of training', trainModel(lessons.filter(source => source.name !== name))))
}

function figuresOf(set: string, how: string, model?: Model): Figure[] {
  const texts = labelled(set)
  const gold = texts.map(text => CLASSES[text.gold] as string)
  const ours = judgedBy(texts, model)
  const lexicon = judgedByPackage(texts)
  const neutral = gold.map(() => 'neu')
  const figure = (measure: string, score: typeof macroF1, published: Record<string, number>): Figure => ({
    task: 'sentiment',
    set,
    measure: `${measure}, ${how}`,
    value: score(gold, ours),
    baselines: { sentiment: score(gold, lexicon), ...published, 'always neutral': score(gold, neutral) },
  })
  const vader = VADER[set]
  return [figure('macro-F1', macroF1, vader === undefined ? {} : { VADER: vader }), figure('accuracy', accuracy, {})]
}

/** Each text in a thread of its own, so that none is read in the light of another. */
function judgedBy(texts: readonly LabelledText[], model?: Model): string[] {
  const language = createLanguage()
  const sentiment = createSentiment(model)
  return texts.map(({ text }) => {
    const thread = buildThread([{ id: 'c', parent: null, text }], { id: 't', reader: 'test', post: UNKNOWN_POST })
    const [judged] = sentiment.analyze(thread, { language: language.analyze(thread, {}), quotes: [[]] })
    return LABELS[judged?.label ?? 'neutral']
  })
}

function judgedByPackage(texts: readonly LabelledText[]): string[] {
  const Sentiment = createRequire(import.meta.url)('sentiment') as new () => { analyze(text: string): { score: number } }
  const judge = new Sentiment()
  return texts.map(({ text }) => {
    const { score } = judge.analyze(text)
    return score > 0 ? 'pos' : score < 0 ? 'neg' : 'neu'
  })
}
