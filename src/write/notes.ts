// The notes every export carries in the file or beside it: how it was made and from what, what it cannot say, what it had to replace.
import type { AnnotatedThread, Made } from '../model/annotated-thread.js'
import { commentCount } from '../model/walk.js'
import type { ExportFormat, SourceFacts } from './writer.js'

/** Half a surrogate pair: no encoding of Unicode can hold it. */
export const LONE_SURROGATES = /[\ud800-\udfff]/gu
/** For JSON, which holds every character, halves of surrogate pairs as escapes. */
export const REPLACES_NOTHING = /(?!)/g
/** Written in the place of a character that the format cannot hold. */
export const REPLACEMENT = '\ufffd'

/** What is said of a format in notes: enough of `ExportFormat` for a writer to pass itself. */
type Described = Pick<ExportFormat, 'loses' | 'replaces'>

/** What stays of a thread after it has been written. Linear in its text. */
export function sourceFacts({ thread, made }: AnnotatedThread, { replaces }: Pick<ExportFormat, 'replaces'>): SourceFacts {
  const { post } = thread
  let replaced = countIn(post.title, replaces) + countIn(post.author, replaces) + countIn(post.text, replaces)
  for (const { text, author } of thread.comments) replaced += countIn(text, replaces) + countIn(author, replaces)
  return {
    thread: thread.id,
    title: post.title,
    url: post.url,
    source: thread.source,
    sha256: thread.sha256,
    reader: thread.reader,
    comments: commentCount(thread),
    made,
    replaced,
  }
}

/** One sentence each: the program, the sources, what the format leaves out, what was replaced. */
export function notesOn(format: Described, sources: readonly SourceFacts[]): string[] {
  const replaced = replacementNote(sources)
  return [
    madeNote(sources[0]?.made),
    ...sources.map(sourceNote),
    ...(format.loses === '' ? [] : [format.loses]),
    ...(replaced === null ? [] : [replaced]),
  ]
}

/** `understory 0.1.0`, or without number where nothing was computed. */
export function generatorOf(made: Made | undefined): string {
  return made === undefined ? 'understory' : `understory ${made.version}`
}

/** `null` where every character could be written. */
export function replacementNote(sources: readonly SourceFacts[]): string | null {
  const count = sources.reduce((sum, { replaced }) => sum + replaced, 0)
  if (count === 0) return null
  return `${count} ${count === 1 ? 'character' : 'characters'} that the format cannot hold (control characters, halves of surrogate pairs) ${count === 1 ? 'is' : 'are'} written as U+FFFD.`
}

function madeNote(made: Made | undefined): string {
  const settings = Object.entries(made?.settings ?? {}).map(([name, value]) => `${name} ${settingOf(value)}`)
  return `Written by ${generatorOf(made)}${settings.length > 0 ? `; settings: ${settings.join(', ')}` : ''}.`
}

const settingOf = (value: Made['settings'][string]): string =>
  typeof value === 'object' ? (value.length === 0 ? 'none' : value.map(item => JSON.stringify(item)).join(' ')) : `${value}`

function sourceNote({ thread, source, sha256, reader, comments }: SourceFacts): string {
  const hash = sha256 === null ? '' : `, SHA-256 ${sha256}`
  return `Thread ${thread}: ${comments} ${comments === 1 ? 'comment' : 'comments'} from ${source ?? 'an unnamed source'}${hash}, read as ${reader}.`
}

function countIn(text: string | null, pattern: RegExp): number {
  if (text === null) return 0
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}
