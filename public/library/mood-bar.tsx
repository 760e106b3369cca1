// How a thread sounds as a whole: its comments in one bar, those without a scored word hollow at its end.
import type { Mood } from '../../src/model/record.js'

const WIDTH = 240
const HEIGHT = 8
const PARTS = ['negative', 'neutral', 'positive'] as const
const UNHEARD = 'without scored words'

/** "3 negative, 2 neutral, 1 positive, 4 without scored words". */
export function moodWords({ negative, neutral, positive, unscored }: Mood): string {
  const unheard = unscored > 0 ? `, ${unscored.toLocaleString('en')} ${UNHEARD}` : ''
  return `${negative.toLocaleString('en')} negative, ${neutral.toLocaleString('en')} neutral, ${positive.toLocaleString('en')} positive${unheard}`
}

/** A picture with its words; nothing where there is no comment. */
export function MoodBar({ mood }: { readonly mood: Mood }) {
  const total = PARTS.reduce((sum, part) => sum + mood[part], mood.unscored)
  if (total === 0) return null
  let left = 0
  const parts = PARTS.map(part => {
    const placed = { part, left, width: (mood[part] / total) * WIDTH }
    left += placed.width
    return placed
  })
  return (
    <svg class="mood sentence-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`Mood: ${moodWords(mood)}`}>
      <title>{moodWords(mood)}</title>
      {parts.map(({ part, left: x, width }) => (
        <rect key={part} class={part} x={x} y={0} width={width} height={HEIGHT} />
      ))}
      <rect class="frame unheard" x={0.5} y={0.5} width={WIDTH - 1} height={HEIGHT - 1} />
    </svg>
  )
}

/** What the parts of a bar stand for, for the eye alone: each bar says its own in words. */
export function MoodLegend() {
  return (
    <p class="mood-legend" aria-hidden="true">
      Comments:
      {[...PARTS, UNHEARD].map(part => (
        <span key={part} class="mood-key">
          <svg class="sentence-bar" viewBox="0 0 12 8" aria-hidden="true">
            {part !== UNHEARD && <rect class={part} width={12} height={8} />}
            <rect class="frame" x={0.5} y={0.5} width={11} height={7} />
          </svg>
          {part}
        </span>
      ))}
    </p>
  )
}
