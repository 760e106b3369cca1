// A text with its passages marked. Text reaches the page as text nodes only.
import { signal } from '@preact/signals'
import { hashOf } from '../../state/route-hash.js'
import { placeIn } from '../filters.js'
import { discussion, pointedAt, select } from '../state.js'
import type { About } from './comment-passages.js'
import { cut, type Passage, type Piece, paragraphs } from './passages.js'

/** Longer texts are shown in parts: a browser lays out no 10 MB paragraph in time. */
const SHOWN_LENGTH = 20_000

/** Whether every scored word carries its number. */
export const numbersShown = signal(false)

interface MarkedTextProps {
  readonly text: string
  readonly passages: readonly Passage<About>[]
  /** Where to cut a long text, and what to do when the rest is wanted. */
  readonly whole: boolean
  readonly showWhole: () => void
  readonly lang: string | null
}

/** Paragraphs of marked text. */
export function MarkedText({ text, passages, whole, showWhole, lang }: MarkedTextProps) {
  const shown = whole || text.length <= SHOWN_LENGTH ? text : text.slice(0, SHOWN_LENGTH)
  const heaviest = passages.reduce((most, { about }) => (about.kind === 'word' ? Math.max(most, Math.abs(about.weight)) : most), 0)
  return (
    <div class="comment-text" dir="auto" {...(lang !== null && { lang })}>
      {paragraphs(shown).map(({ start, end }) => (
        <p key={start} dir="auto">
          {cut(passages, start, end).map(piece => (
            <PieceOfText key={piece.start} text={text.slice(piece.start, piece.end)} piece={piece} heaviest={heaviest} />
          ))}
        </p>
      ))}
      {shown.length < text.length && (
        <button type="button" class="quiet" onClick={showWhole}>
          Show the other {(text.length - shown.length).toLocaleString('en')} characters
        </button>
      )}
    </div>
  )
}

interface PieceProps {
  readonly text: string
  readonly piece: Piece<About>
  readonly heaviest: number
}

function PieceOfText({ text, piece: { about }, heaviest }: PieceProps) {
  if (about.length === 0) return <>{text}</>
  const word = about.find(each => each.kind === 'word')
  const quote = about.find(each => each.kind === 'quote')
  const classes = [...new Set(about.map(({ kind }) => kind)), ...(word ? [word.weight < 0 ? 'negative' : 'positive'] : [])].join(' ')
  const style = word && { '--weight': `${(Math.abs(word.weight) / (heaviest || 1)).toFixed(2)}` }
  const inner = (
    <>
      {text}
      {word && numbersShown.value && <span class="weight">{signed(word.weight)}</span>}
    </>
  )
  if (quote) return <QuoteLink quote={quote} classes={classes} style={style} inner={inner} />
  return (
    <span class={classes} {...(style && { style })} {...(word && { title: `${signed(word.weight)} of the score` })}>
      {inner}
    </span>
  )
}

interface QuoteLinkProps {
  readonly quote: About & { readonly kind: 'quote' }
  readonly classes: string
  readonly style: { '--weight': string } | undefined
  readonly inner: preact.ComponentChildren
}

function QuoteLink({ quote: { of, ofStart, ofEnd }, classes, style, inner }: QuoteLinkProps) {
  const thread = discussion.peek()
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const index = thread?.indexOf.get(of) ?? -1
    select(index)
    pointedAt.value = { index, start: ofStart, end: ofEnd }
  }
  const comment = of === 'post' ? null : of
  const address = hashOf(placeIn(thread?.thread.id ?? '', comment))
  return (
    <a class={classes} {...(style && { style })} title="Go to where these words come from" href={address} onClick={follow}>
      {inner}
    </a>
  )
}

/** `+0.125`, `−0.04` with a true minus; three decimals, because long comments divide their score finely. */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(Math.abs(value) >= 0.995 ? 2 : 3)
  return `${value < 0 ? '−' : '+'}${digits}`
}
