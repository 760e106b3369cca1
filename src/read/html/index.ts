// Saved web pages of any engine: parse, look at every element, choose the comments, read their fields, build the tree.
import { buildThread } from '../../model/build-thread.js'
import type { Thread } from '../../model/thread.js'
import type { Reader } from '../reader.js'
import type { Source } from '../source.js'
import { threadIdOf } from '../thread-id.js'
import { chooseUnits } from './candidates.js'
import { commentsOf, type Looked } from './comments.js'
import { detectHtml } from './detect.js'
import type { Engine } from './engines/engine.js'
import { engines as knownEngines } from './engines/index.js'
import { engineOf } from './engines/select.js'
import { findingsOf } from './findings.js'
import { groupsOf } from './groups.js'
import { linkedData } from './json-ld.js'
import { markElements } from './marks.js'
import { attributeOf, type Page, parsePage } from './page.js'
import { withPings } from './pings.js'
import { htmlToText } from './plain-text.js'
import { postOf } from './post.js'
import { tokensOf } from './tokens.js'
import { unmarkedUnits } from './unmarked.js'
import { withWords } from './widen.js'

/** Reads pages by their evidence; `engines` describes those that need it (none: by evidence alone). */
export function createHtmlReader({ engines = knownEngines }: { readonly engines?: readonly Engine[] } = {}): Reader {
  return { name: 'html', detect: detectHtml, read: source => ({ threads: [readPage(source, engines)], messages: [] }) }
}

/** Saved web pages of any engine. */
export const htmlReader = createHtmlReader()

function readPage(source: Source, engines: readonly Engine[]): Thread {
  const { html, title } = withoutFrontMatter(source.text())
  const { looked, units, engine } = lookAt(parsePage(html), engines)
  const { page } = looked
  const linked = linkedData(page)
  const framed = units.length === 0 && linked.comments.length === 0 ? lookInFrames(page, engines) : null
  const { comments, byName } =
    framed !== null
      ? commentsOf(framed.looked, framed.units, framed.engine)
      : units.length > 0
        ? commentsOf(looked, units, engine)
        : { comments: linked.comments, byName: 0 }
  const isComment = commentTest(page.names.length, units)
  const post = postOf(page, linked.post, { lengths: looked.marks.lengths, isComment })
  const { declared, messages } = findingsOf({ page, lengths: looked.marks.lengths, units, comments, byName, stated: linked.declared })
  return buildThread(comments, {
    id: threadIdOf(post.title ?? title, source.name),
    reader: 'html',
    post: { ...post, title: post.title ?? title },
    declaredCount: declared,
    source: source.name,
    sha256: source.sha256,
    messages,
  })
}

interface Seen {
  readonly looked: Looked
  readonly units: readonly number[]
  readonly engine: Engine | null
}

/** The elements that are comments: those of a described engine, else those of the group with most evidence. */
function lookAt(page: Page, engines: readonly Engine[]): Seen {
  const looked = look(page)
  const described = engineOf(page, engines)
  if (described !== null) return { looked, ...described }
  const groups = groupsOf(page, looked.tokens, looked.marks)
  const chosen = chooseUnits(page, groups, looked.marks).units
  const { page: whole, units } = withWords(page, chosen.length > 0 ? chosen : unmarkedUnits(page, { ...looked, groups }), looked.marks)
  return { looked: whole === page ? looked : look(whole), units: withPings(whole, units), engine: null }
}

/** What an embedded discussion shows where the page holds it whole, `null` for none. */
function lookInFrames(page: Page, engines: readonly Engine[]): Seen | null {
  let frames = 0
  for (let at = 0; at < page.names.length && frames < MOST_FRAMES; at++) {
    const within = page.names[at] === 'iframe' ? attributeOf(page, at, 'srcdoc') : null
    if (within === null) continue
    frames++
    const seen = lookAt(parsePage(within), engines)
    if (seen.units.length > 0) return seen
  }
  return null
}

const MOST_FRAMES = 10

const look = (page: Page): Looked => ({ page, tokens: tokensOf(page), marks: markElements(page) })

function commentTest(size: number, units: readonly number[]): (at: number) => boolean {
  const is = new Uint8Array(size)
  for (const at of units) is[at] = 1
  return at => is[at] === 1
}

/** Blog generators keep comments as HTML after a block of YAML between lines of dashes (Jekyll, Saaze). */
function withoutFrontMatter(text: string): { html: string; title: string | null } {
  const found = /^---\n([\s\S]{0,20000}?)\n---\n/.exec(text)
  if (found === null) return { html: text, title: null }
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(found[1] as string)
  return { html: text.slice(found[0].length), title: title === null ? null : htmlToText(title[1] as string) }
}
