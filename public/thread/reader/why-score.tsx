// "Why this score": every word that moved it, by how much, adding up to the score; or why there is none.
import type { BriefComment, BriefSentiment, SentimentRecord } from '../../../src/model/record.js'
import { isMixed, isUnscored } from '../../../src/model/tone.js'
import { SentenceBar, sentenceWords } from '../lenses/sentence-bar.js'
import { sentimentLabel } from '../lenses/sentiment.js'
import { counted } from '../naming.js'
import { numbersShown, signed } from './marked-text.js'

const ABSTAINED: Readonly<Record<NonNullable<SentimentRecord['abstained']>, string>> = {
  language: 'No score: there is no word list for the language of this comment.',
  'no-words': 'No score: none of its words stands in the word list. That is not the same as neutral.',
  'only-quotes': 'No score: all it says is quoted from somebody else.',
}

interface WhyScoreProps {
  readonly comment: BriefComment
  readonly sentiment: BriefSentiment
  /** The words, `null` until they are here. */
  readonly detail: SentimentRecord | null
}

/** Sentiment in one line, the sentences as a bar, the words on demand. */
export function WhyScore({ comment, sentiment, detail }: WhyScoreProps) {
  const unscored = isUnscored(sentiment)
  return (
    <section class="judgement" aria-label="Sentiment">
      <h3>Sentiment</h3>
      <p class="verdict">
        <SentenceBar sentiment={sentiment} width={120} />
        <strong>
          {isMixed(sentiment) && sentiment.label !== 'neutral' ? `${sentimentLabel(comment)}, with both` : sentimentLabel(comment)}
        </strong>
        {!unscored && <span class="score">{signed(sentiment.score)}</span>}
      </p>
      {!unscored && <p class="note">{sentenceWords(sentiment)}</p>}
      {unscored ? <p class="note">{ABSTAINED[sentiment.abstained ?? 'no-words']}</p> : detail && <Words sentiment={detail} />}
    </section>
  )
}

/** One row a word, however often it stands in the comment. */
function contributions({ words }: SentimentRecord) {
  const byWord = new Map<string, { text: string; weight: number; times: number }>()
  for (const { text, weight } of words) {
    const key = text.toLowerCase()
    const known = byWord.get(key) ?? { text: key, weight: 0, times: 0 }
    byWord.set(key, { text: key, weight: known.weight + weight, times: known.times + 1 })
  }
  return [...byWord.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function Words({ sentiment }: { readonly sentiment: SentimentRecord }) {
  const rows = contributions(sentiment)
  const heaviest = Math.abs(rows[0]?.weight ?? 1) || 1
  return (
    <details class="why">
      <summary>Why this score</summary>
      <table>
        <caption>
          {counted(sentiment.words.length, 'word')} moved the score; what each adds sums to it.
          {sentiment.quotedExcluded > 0 &&
            ` ${counted(sentiment.quotedExcluded, 'quoted character')} left out: those are somebody else’s words.`}
        </caption>
        <tbody>
          {rows.map(row => (
            <WordRow key={row.text} row={row} heaviest={heaviest} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">sum</th>
            <td />
            <td class="figure">{signed(sentiment.score)}</td>
          </tr>
        </tfoot>
      </table>
      <label class="check">
        <input type="checkbox" checked={numbersShown.value} onChange={event => showNumbers(event.currentTarget.checked)} /> write the
        numbers into the text
      </label>
    </details>
  )
}

function showNumbers(shown: boolean): void {
  numbersShown.value = shown
}

interface WordRowProps {
  readonly row: { readonly text: string; readonly weight: number; readonly times: number }
  readonly heaviest: number
}

function WordRow({ row: { text, weight, times }, heaviest }: WordRowProps) {
  return (
    <tr>
      <th scope="row">
        {text}
        {times > 1 && <span class="times"> ×{times}</span>}
      </th>
      <td class="weight-bar">
        <span class={weight < 0 ? 'negative' : 'positive'} style={{ width: `${(Math.abs(weight) / heaviest) * 100}%` }} />
      </td>
      <td class="figure">{signed(weight)}</td>
    </tr>
  )
}
