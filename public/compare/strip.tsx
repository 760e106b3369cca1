// A commenter's comments along the axis: dots, or a histogram where they are many. Places are shares of the width, so marks keep their size.
import type { Commenter } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import { type Bar, barsOf, MOST_DOTS } from './bars.js'
import { calledIn } from './called.js'
import { type Dot, dotsOf } from './dots.js'
import { DotMark } from './mark.js'
import { dotsSaid } from './said.js'

/** CSS pixels. */
const HEIGHT = 24
const MIDDLE = HEIGHT / 2
const RADIUS = 5

interface StripProps {
  readonly commenter: Commenter
  readonly target: string | null
  readonly thread: Discussion
}

/** The evidence says the same in words once the row is picked. */
export function Strip({ commenter, target, thread }: StripProps) {
  const dots = dotsOf(commenter, target, thread)
  if (dots.length === 0) return <span class="note">{target === null ? 'not judged' : 'says nothing of it'}</span>
  const isMany = dots.length > MOST_DOTS
  return (
    <svg class="dots" height={HEIGHT} role="img" aria-label={`${calledIn(thread, commenter)}: ${dotsSaid(dots, commenter, target)}`}>
      <rect class="axis" y={isMany ? HEIGHT - 1 : MIDDLE - 0.5} width="100%" height="1" />
      <rect class="axis end" x="50%" y="3" width="1" height={HEIGHT - 6} />
      {['0%', '100%'].map(x => (
        <rect key={x} class="axis end" x={x} y={MIDDLE - 4} width="1" height="8" />
      ))}
      {isMany
        ? barsOf(dots).map(bar => <Pile key={`${bar.left} ${bar.foot}`} bar={bar} />)
        : dots.map(dot => <Place key={dot.comment} dot={dot} />)}
    </svg>
  )
}

function Place({ dot }: { readonly dot: Dot }) {
  return (
    <svg x={percent((dot.score + 1) / 2)} y={MIDDLE} width="1" height="1" overflow="visible" aria-hidden="true">
      <DotMark look={dot} radius={RADIUS} />
    </svg>
  )
}

function Pile({ bar: { look, left, width, foot, height } }: { readonly bar: Bar }) {
  const color = `var(--${look.color})`
  return (
    <rect
      class={look.presumed ? 'bar presumed' : 'bar'}
      style={look.presumed ? { stroke: color } : { fill: color }}
      x={percent(left)}
      y={(1 - foot - height) * HEIGHT}
      width={percent(width)}
      height={height * HEIGHT}
    />
  )
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`
