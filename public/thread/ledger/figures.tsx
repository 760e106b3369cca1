// The shape of the discussion in figures, each with what it means.
import type { MetricsRecord } from '../../../src/model/record.js'
import type { Discussion } from '../discussion.js'
import { counted } from '../naming.js'
import { CommentLink } from '../reader/comment-link.js'

/** Levels drawn as bars. */
const LEVELS_SHOWN = 12

type Row = readonly [name: string, value: string, meaning: string]

function rowsOf(metrics: MetricsRecord): Row[] {
  return [
    ['Commenters', wholeOf(metrics.commenters), 'different names; unknown where the source prints none'],
    ['Replies a comment', decimalOf(metrics.branching), 'how many replies a comment has on average that was answered at all'],
    [
      'h-index',
      `${metrics.hIndex}`,
      `${counted(metrics.hIndex, 'level')} with at least ${metrics.hIndex} comments each: it grows only where a discussion is both deep and broad (Gómez 2008)`,
    ],
    [
      'Structural virality',
      decimalOf(metrics.structuralVirality),
      'steps from one comment to another on average: about 2 where all answer the story, more where replies go on from reply to reply (Goel 2016)',
    ],
    [
      'Participation',
      decimalOf(metrics.participationGini),
      'whether a few say most (Gini index): 0 where all write as many comments, near 1 where one person writes nearly all',
    ],
    ['Reciprocity', decimalOf(metrics.reciprocity), 'of the people who were answered, the share that answered back'],
  ]
}

/** A small table and the number of comments at each level. */
export function Figures({ thread, metrics }: { readonly thread: Discussion; readonly metrics: MetricsRecord }) {
  const { longestExchange } = metrics
  const first = longestExchange ? thread.indexOf.get(longestExchange.comments[0] ?? '') : undefined
  return (
    <>
      <Breadth breadth={metrics.breadth} />
      <table class="figures">
        <caption class="unseen">Figures of the discussion</caption>
        <tbody>
          {rowsOf(metrics).map(([name, value, meaning]) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span class="note">{meaning}</span>
              </th>
              <td class="figure">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {longestExchange && first !== undefined && (
        <p>
          Longest exchange of two people: {counted(longestExchange.length, 'comment')} between {longestExchange.authors.join(' and ')}, from{' '}
          <CommentLink thread={thread} index={first} />.
        </p>
      )}
    </>
  )
}

const wholeOf = (value: number | null): string => (value === null ? 'unknown' : value.toLocaleString('en'))
const decimalOf = (value: number | null): string => (value === null ? 'unknown' : value.toFixed(2))

function Breadth({ breadth }: { readonly breadth: readonly number[] }) {
  const most = breadth.reduce((largest, count) => Math.max(largest, count), 1)
  const deeper = breadth.slice(LEVELS_SHOWN).reduce((sum, count) => sum + count, 0)
  return (
    <table class="breadth">
      <caption>Comments at each level</caption>
      <tbody>
        {breadth.slice(0, LEVELS_SHOWN).map((count, level) => (
          <tr key={level}>
            <th scope="row">{level + 1}</th>
            <td class="weight-bar">
              <span class="plain" style={{ width: `${(count / most) * 100}%` }} />
            </td>
            <td class="figure">{count.toLocaleString('en')}</td>
          </tr>
        ))}
        {deeper > 0 && (
          <tr>
            <th scope="row">deeper</th>
            <td />
            <td class="figure">{deeper.toLocaleString('en')}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
