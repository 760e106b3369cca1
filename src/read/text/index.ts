// Flat text copied or rendered from a page (text browsers, a browser's copy, Markdown): comments found by what repeats around them.
import { buildThread } from '../../model/build-thread.js'
import type { Thread } from '../../model/thread.js'
import type { Reader } from '../reader.js'
import type { Source } from '../source.js'
import { threadIdOf } from '../thread-id.js'
import { bareNamesOf } from './bare-names.js'
import { withoutButtons } from './buttons.js'
import { chooseClusters } from './choose.js'
import { withoutClients } from './clients.js'
import { clustersOf } from './clusters.js'
import { type Comments, commentsOf } from './comments.js'
import { withDotsDrawnUp } from './dots.js'
import { type Dump, withoutLinkNumbers } from './dump.js'
import { withEditorsDrawnUp } from './edited-by.js'
import { withAgesDrawnUp } from './feet.js'
import { findingsOf } from './findings.js'
import { withFlatFeetDrawnUp } from './flat-feet.js'
import { withGone } from './gone.js'
import { withHandlesDrawnUp } from './handles.js'
import { isMarked } from './header.js'
import { type Heading, headingsOf } from './headings.js'
import { withItemFeetDrawnUp } from './item-feet.js'
import { withBlanks } from './joined.js'
import { type Line, linesOf } from './lines.js'
import type { Looked } from './looked.js'
import { isMarkdown, isTaggedMarkdown, withLinksRead } from './markdown.js'
import { outlineOf } from './outline.js'
import { withPicturesWhole } from './picture.js'
import { postOf } from './post.js'
import { withProfilesDrawnUp } from './profiles.js'
import { withQuotesIndented } from './quotes.js'
import { withSignedAnswersDrawnUp } from './signed-answers.js'
import { isSounder, soundnessOf } from './sound.js'
import { withoutStatus } from './status.js'
import { withColumnsApart, withoutGrid } from './tables.js'
import { templateOf } from './template.js'
import { templateUnits } from './template-units.js'
import { withTrailersApart } from './trailers.js'
import { type Unit, unitsOf } from './units.js'
import { withVerbsDrawnUp } from './verbs.js'
import { type Width, widthOf } from './width.js'

/** Any text is read, but every other reader that knows a source comes first. */
const LAST_RESORT = 0.1

/** Above the certainty of a piece of HTML: converters leave tags in Markdown. */
const MARKDOWN = 0.78

/** Text of any kind; a text without comments yields a thread without comments and the reason. */
export const textReader: Reader = {
  name: 'text',
  detect: ({ head }) => (DATA.test(head) ? 0 : isMarkdown(head) ? MARKDOWN : LAST_RESORT),
  read: source => ({ threads: [readText(source)], messages: [] }),
}

/** The beginning of JSON or XML: where no other reader knows it, its words are not a page's. */
const DATA = /^\s*(?:\{\s*["}]|\[\s*[{"]|<\?xml[^>]*>\s*<)/

function readText(source: Source): Thread {
  const dump = withoutLinkNumbers(source.text())
  const { text, sources } = dump
  const isWritten = isTaggedMarkdown(text)
  const looked = isWritten ? lookAtWritten(text) : lookAtPrinted(dump)
  const width = widthOf(looked.lines)
  const { units, heading, read } = soundest(looked, width)
  const { comments, tree, hidden } = read
  const from = units[0]?.start ?? 0
  const { declared, messages } = findingsOf({
    looked,
    comments,
    units,
    tree,
    hidden,
    heading,
    from,
    to: units.at(-1)?.end ?? looked.lines.length,
  })
  const post = postOf(looked.lines, { heading, end: units.length === 0 ? null : Math.min(heading?.line ?? from, from), width })
  return buildThread(isWritten ? comments.map(comment => ({ ...comment, text: withQuotesIndented(comment.text) })) : comments, {
    id: threadIdOf(post.title, source.name),
    reader: 'text',
    post,
    declaredCount: declared,
    source: source.name,
    sha256: source.sha256,
    messages: messages.map(message => ({ ...message, line: isNumbered(looked.lines, text) ? lineIn(sources, message.line) : null })),
  })
}

/** True where the lines are those of the source, so that one can be named. */
function isNumbered(lines: readonly Line[], text: string): boolean {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count === lines.length
}

/** The line of the source, where lines were filled again. */
const lineIn = (sources: readonly number[] | null, line: number | null): number | null =>
  line === null || sources === null ? line : (sources[line - 1] as number) + 1

function lookAtWritten(markdown: string): Looked {
  const { text, links } = withLinksRead(markdown)
  return look(text, { links, broken: new Set() })
}

/** What was set apart has other lines than the dump. */
function lookAtPrinted(dump: Dump): Looked {
  const plain = withoutGrid(withBlanks(withoutButtons(dump.text)))
  const apart = withColumnsApart(plain)
  return look(apart, apart === plain ? dump : undefined)
}

/** What each page does with its lines is undone, one habit after the other. */
const HABITS: readonly ((lines: readonly Line[]) => readonly Line[])[] = [
  withPicturesWhole,
  withProfilesDrawnUp,
  withoutClients,
  withEditorsDrawnUp,
  withoutStatus,
  withVerbsDrawnUp,
  withHandlesDrawnUp,
  withSignedAnswersDrawnUp,
  withDotsDrawnUp,
  withItemFeetDrawnUp,
  withAgesDrawnUp,
  withFlatFeetDrawnUp,
  withTrailersApart,
]

function look(text: string, dump?: Pick<Dump, 'broken' | 'links'>): Looked {
  const lines = HABITS.reduce<readonly Line[]>((read, undo) => undo(read), linesOf(text, dump))
  const clusters = clustersOf(lines)
  return {
    lines,
    headings: headingsOf(lines),
    clusters,
    dates: clusters.filter(({ name, date }) => name === null && date !== null),
    marked: new Set(clusters.filter(cluster => isMarked(lines, cluster))),
  }
}

interface Found {
  readonly units: readonly Unit[]
  readonly heading: Heading | null
}

/** By attributions, an outline or names alone; by the lines around all comments where those lead to nothing that holds together. */
function soundest(looked: Looked, width: Width): Found & { readonly read: Comments } {
  const { lines } = looked
  const { units, heading } = findUnits(looked)
  const found = { units: withGone(lines, units), heading }
  const read = commentsOf(lines, found.units, width)
  const template = templateOf(looked)
  const framed = template === null ? null : templateUnits(looked, template)
  if (template === null || framed === null) return { ...found, read }
  const whole = { ...framed, units: withGone(lines, framed.units) }
  const other = commentsOf(lines, whole.units, width)
  const isBetter = isSounder(soundnessOf(other.comments, lines, template), soundnessOf(read.comments, lines, template), framed.isSure)
  return isBetter ? { ...whole, read: other } : { ...found, read }
}

function findUnits(looked: Looked): Found {
  const chosen = chooseClusters(looked)
  if (chosen !== null) return { units: unitsOf(looked.lines, chosen), heading: chosen.heading }
  const outline = outlineOf(looked)
  if (outline !== null) return outline
  const names = bareNamesOf(looked)
  return names === null ? { units: [], heading: null } : { units: unitsOf(looked.lines, names), heading: names.heading }
}
