// Takes a comment elsewhere: a link to it, or its words with their reference.
import type { BriefComment } from '../../../src/model/record.js'
import { announce } from '../../state/announce.js'
import { hashOf } from '../../state/route-hash.js'
import type { Discussion } from '../discussion.js'
import { authorOf, dateOf, numberOf } from '../naming.js'

interface CopyProps {
  readonly thread: Discussion
  readonly index: number
  readonly comment: BriefComment
}

/** Two quiet buttons. */
export function CopyButtons(props: CopyProps) {
  return (
    <p class="copy">
      <button type="button" class="quiet" onClick={() => copy(linkTo(props), 'Link')}>
        Copy link
      </button>
      <button type="button" class="quiet" onClick={() => copy(quotation(props), 'Quotation')}>
        Copy quotation
      </button>
    </p>
  )
}

const linkTo = ({ thread, comment }: CopyProps): string =>
  new URL(hashOf({ screen: 'thread', thread: thread.thread.id, comment: comment.id }), location.href).href

function quotation({ thread, index, comment }: CopyProps): string {
  const source = [
    `comment ${numberOf(thread, index)}`,
    authorOf(comment),
    dateOf(comment.createdAt),
    thread.thread.title,
    thread.thread.url,
  ]
  return `“${comment.text}”\n— ${source.filter(Boolean).join(', ')}`
}

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(`${what} copied`)
  } catch {
    announce(`The browser did not allow copying; the address bar has the link`)
  }
}
