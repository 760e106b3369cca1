// The story the discussion stands beneath, and the discussion's figures: shown while no comment is chosen.
import { useState } from 'preact/hooks'
import { utf16Offset } from '../../../src/model/code-points.js'
import { Facts } from '../../shell/facts.js'
import type { Discussion } from '../discussion.js'
import { dateOf, headingOf } from '../naming.js'
import { pointedAt } from '../state.js'
import { MarkedText } from './marked-text.js'

/** Characters of the story that are shown at first: it is the comments one comes for. */
const BEGINNING = 900

/** Title, author, date, address and text, as far as the source has them. */
export function Story({ thread }: { readonly thread: Discussion }) {
  const { url, post } = thread.thread
  const pointed = pointedAt.value?.index === -1 ? pointedAt.value : null
  return (
    <article class="story">
      <p class="kicker">The story</p>
      <h2 id="reader-title" tabIndex={-1} dir="auto">
        {headingOf(thread.thread)}
      </h2>
      <Facts facts={[post.author, dateOf(post.createdAt)].filter(Boolean)} />
      {url !== null && <Address url={url} />}
      {post.text === null ? (
        <p class="note">The source does not hold the story’s own text.</p>
      ) : (
        <StoryText key={pointed?.start ?? -1} text={post.text} pointed={pointed} />
      )}
      <p class="hint">Choose a comment in the outline or the tree to read it in full.</p>
    </article>
  )
}

function StoryText({ text, pointed }: { readonly text: string; readonly pointed: { start: number; end: number } | null }) {
  const [whole, setWhole] = useState(pointed !== null)
  const shown = whole ? text : beginningOf(text)
  const span = pointed && { start: utf16Offset(text, pointed.start), end: utf16Offset(text, pointed.end) }
  const passages = span ? [{ ...span, about: { kind: 'pointed' } as const }] : []
  return (
    <>
      <MarkedText text={shown} passages={passages} whole={true} showWhole={() => {}} lang={null} />
      {shown.length < text.length && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          Show the whole story
        </button>
      )}
    </>
  )
}

/** Whole paragraphs, at least one. */
function beginningOf(text: string): string {
  if (text.length <= BEGINNING * 1.5) return text
  const blank = text.indexOf('\n\n', BEGINNING)
  return blank > 0 && blank < BEGINNING * 3 ? text.slice(0, blank) : `${text.slice(0, BEGINNING).replace(/[\ud800-\udbff]$/, '')}…`
}

// An address from a page is only followed where it is a web address, and only when the reader clicks it.
function Address({ url }: { readonly url: string }) {
  const isWeb = /^https?:\/\//i.test(url)
  return (
    <p class="note address">
      {isWeb ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {url}
        </a>
      ) : (
        url
      )}
    </p>
  )
}
