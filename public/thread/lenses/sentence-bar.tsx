// How a comment's sentences divide: a comment half praise, half sneer must not look neutral.
import type { BriefSentiment } from '../../../src/model/record.js'
import { isUnscored } from '../../../src/model/tone.js'

const WIDTH = 36
const HEIGHT = 9
const LABELS = ['negative', 'neutral', 'positive'] as const

/** Sentences by label, in the bar's order. */
export function sentenceCounts({
  sentences,
}: BriefSentiment): readonly { readonly label: (typeof LABELS)[number]; readonly count: number }[] {
  return LABELS.map(label => ({ label, count: sentences.filter(sentence => sentence.label === label).length }))
}

/** "2 negative, 1 neutral, 3 positive sentences". */
export function sentenceWords(sentiment: BriefSentiment): string {
  const said = sentenceCounts(sentiment).filter(({ count }) => count > 0)
  const total = sentiment.sentences.length
  return said.length === 0
    ? ''
    : `${said.map(({ label, count }) => `${count} ${label}`).join(', ')} ${total === 1 ? 'sentence' : 'sentences'}`
}

/** A stacked bar; hollow where no word was scored. Words beside it say the same. */
export function SentenceBar({ sentiment, width = WIDTH }: { readonly sentiment: BriefSentiment; readonly width?: number }) {
  const total = Math.max(1, sentiment.sentences.length)
  let left = 0
  const parts = sentenceCounts(sentiment).map(({ label, count }) => {
    const part = { label, left, width: (count / total) * width }
    left += part.width
    return part
  })
  const unscored = isUnscored(sentiment)
  return (
    <svg
      class={`sentence-bar ${unscored ? 'unscored' : ''}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      aria-hidden="true"
    >
      {!unscored && parts.map(part => <rect key={part.label} class={part.label} x={part.left} y={0} width={part.width} height={HEIGHT} />)}
      <rect class="frame" x={0.5} y={0.5} width={width - 1} height={HEIGHT - 1} />
    </svg>
  )
}
