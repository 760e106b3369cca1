// REFI-QDA project (https://www.qdasoftware.org, project 1.0): a zip of `project.qde` and one plain text a thread, coded by comment and by span.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import { createDistinct } from '../../model/distinct.js'
import { fileStem } from '../../model/file-stem.js'
import { codebook, codeOfSpan, codesOf } from '../codes.js'
import { zipOf } from '../folder.js'
import { generatorOf, notesOn, sourceFacts } from '../notes.js'
import { uuidOf } from '../uuid.js'
import type { ExportFormat, OutputFile } from '../writer.js'
import { XML_FORBIDDEN, xmlAttribute, xmlCharacters, xmlText } from '../xml.js'
import { codeGuid, codesElement } from './codebook.js'
import { commentTexts, forCoding, sourceText, type TextPart } from './source-text.js'

const USER = uuidOf('user', 'understory')

/** What importers differ in. */
export interface QdpxOptions {
  /** `lf` (the default) is what QualCoder needs; programs of Windows may count two characters a line end. */
  readonly eol?: 'lf' | 'crlf'
  /** One text a `thread` (the default), or one a comment: where a program shifts codings, the shift ends with the comment. */
  readonly layout?: 'thread' | 'comments'
}

/** Read by QualCoder, and by the other programs of the REFI-QDA family as far as each supports projects. */
export function createQdpxFormat(options: QdpxOptions = {}): ExportFormat {
  return { ...DESCRIBED, write: threads => [zipOf(projectFiles([...threads], options))] }
}

const DESCRIBED = {
  name: 'qdpx',
  mediaType: 'application/zip',
  extension: 'qdpx',
  opens: 'QualCoder, NVivo, MAXQDA, ATLAS.ti: texts, codes and codings; every author is a case',
  loses:
    'Scores and confidences stand in the memos of codings; likes, dates and replies in the header line of each comment; line ends are all alike; the same name in two threads is one case.',
  replaces: XML_FORBIDDEN,
} as const

/** A text with the thread it is from. */
interface Source {
  readonly annotated: AnnotatedThread
  /** Of the thread: what makes the GUIDs of its comments, in one text or in many. */
  readonly thread: string
  readonly guid: string
  readonly name: string
  readonly text: string
  readonly parts: readonly TextPart[]
}

function projectFiles(threads: readonly AnnotatedThread[], { eol = 'lf', layout = 'thread' }: QdpxOptions): OutputFile[] {
  const names = createSourceNames()
  const lineEnd = eol === 'crlf' ? '\r\n' : '\n'
  const sources = threads.flatMap((annotated): Source[] => {
    const { id, sha256, post } = annotated.thread
    const thread = uuidOf('source', sha256 ?? '', id)
    const title = post.title ?? id
    if (layout === 'thread') return [{ annotated, thread, guid: thread, name: names(title), ...sourceText(annotated, lineEnd) }]
    return commentTexts(annotated, lineEnd).map(text => {
      const comment = text.parts[0]?.comment.id ?? ''
      return {
        annotated,
        thread,
        guid: uuidOf(thread, comment, 'source'),
        name: names(`${title.slice(0, SHORT_TITLE)} ${comment}`),
        ...text,
      }
    })
  })
  return [
    { name: 'project.qde', pieces: [project(threads, sources)] },
    ...sources.map(({ guid, text }) => ({ name: `sources/${guid}.txt`, pieces: [text] })),
  ]
}

/** Leaves room for the comment's id in a name. */
const SHORT_TITLE = 50

/** A source's name becomes a file name in the program that imports it. */
function createSourceNames(): (title: string) => string {
  const distinct = createDistinct(name => name.toLowerCase(), ' ')
  return title =>
    distinct(
      xmlCharacters(title)
        .replaceAll(/[\p{Cc}/\\:*?"<>|\ufffd]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, 80) || fileStem(title),
    )
}

function project(threads: readonly AnnotatedThread[], sources: readonly Source[]): string {
  const facts = threads.map(annotated => sourceFacts(annotated, DESCRIBED))
  const speakers = speakersOf(sources)
  const name = threads.length === 1 ? (threads[0]?.thread.post.title ?? sources[0]?.name) : `${threads.length} discussions`
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlAttribute(name ?? '')}" origin="${xmlAttribute(generatorOf(facts[0]?.made))}" creatingUserGUID="${USER}">\n`,
    `<Users><User guid="${USER}" name="understory"/></Users>\n`,
    `<CodeBook>\n${codesElement(codebook(threads), speakerCodes(speakers))}</CodeBook>\n`,
    element(
      'Cases',
      speakers.map(({ guid, author }) => `<Case guid="${guid}" name="${xmlAttribute(author)}"/>\n`),
    ),
    element(
      'Sources',
      sources.map(source => sourceElement(source, speakers)),
    ),
    element('Links', sources.flatMap(linkElements)),
    `<Description>${xmlText(notesOn(DESCRIBED, facts).join('\n'))}</Description>\n</Project>\n`,
  ].join('')
}

/** Nothing where there is nothing: the schema refuses empty lists. */
const element = (name: string, members: readonly string[]): string =>
  members.length === 0 ? '' : `<${name}>\n${members.join('')}</${name}>\n`

/** An author as a case; the code of the same GUID is what makes QualCoder join texts to the case. */
interface Speaker {
  readonly author: string
  readonly guid: string
}

function speakersOf(sources: readonly Source[]): Speaker[] {
  const authors = new Set(sources.flatMap(({ parts }) => parts.map(({ comment }) => comment.author)))
  return [...authors].filter(author => author !== null).map(author => ({ author, guid: uuidOf('speaker', author) }))
}

function speakerCodes(speakers: readonly Speaker[]): string {
  if (speakers.length === 0) return ''
  const codes = speakers.map(
    ({ guid, author }) => `  <Code guid="${guid}" name="${xmlAttribute(`speaker:${author}`)}" isCodable="true"/>\n`,
  )
  return ` <Code guid="${codeGuid('Speaker')}" name="Speaker" isCodable="false">\n${codes.join('')} </Code>\n`
}

function sourceElement({ annotated, thread, guid, name, parts }: Source, speakers: readonly Speaker[]): string {
  const { url } = annotated.thread.post
  const guidOf = new Map(speakers.map(speaker => [speaker.author, speaker.guid]))
  const about = url === null ? '' : `<Description>${xmlText(url)}</Description>\n`
  const selections = parts.map(part =>
    selectionsOf(part, thread, part.comment.author === null ? null : (guidOf.get(part.comment.author) ?? null)),
  )
  return `<TextSource guid="${guid}" name="${xmlAttribute(name)}" plainTextPath="internal://${guid}.txt" creatingUser="${USER}">\n${about}${selections.join('')}</TextSource>\n`
}

/** The comment with its codes, then each coded span. A code is given to the same words once only: importers refuse it twice. */
function selectionsOf(part: TextPart, thread: string, speaker: string | null): string {
  const { comment, span } = part
  const whole = codesOf(comment)
  const codes = [...whole.map(({ code }) => codeGuid(code.name)), ...(speaker === null ? [] : [speaker])]
  const memo = whole.map(({ code, note }) => `${code.name} ${note}`).join('; ')
  const given = new Set<string>()
  const spans = part.spans.map((coded, at) => {
    const code = codeOfSpan(coded)
    const key = `${code?.name} ${coded.start} ${coded.end}`
    if (code === null || given.has(key)) return ''
    given.add(key)
    const note = [coded.value === null ? null : `${coded.layer} ${coded.value}`, coded.of === null ? null : `refers to ${coded.of}`]
    return selection(
      { guid: uuidOf(thread, comment.id, `${at}`), name: `${comment.id} ${coded.layer}`, ...coded },
      note.filter(Boolean).join('; '),
      [codeGuid(code.name)],
    )
  })
  return selection({ guid: commentGuid(thread, comment.id), name: comment.id, ...span }, memo, codes) + spans.join('')
}

const commentGuid = (thread: string, id: string): string => uuidOf(thread, id)

interface Place {
  readonly guid: string
  readonly name: string
  readonly start: number
  readonly end: number
}

function selection({ guid, name, start, end }: Place, memo: string, codes: readonly string[]): string {
  const about = memo === '' ? '' : `<Description>${xmlText(forCoding(memo))}</Description>`
  const codings = codes.map(code => `<Coding guid="${uuidOf(guid, code)}" creatingUser="${USER}"><CodeRef targetGUID="${code}"/></Coding>`)
  return ` <PlainTextSelection guid="${guid}" name="${xmlAttribute(name)}" startPosition="${start}" endPosition="${end}" creatingUser="${USER}">${about}${codings.join('')}</PlainTextSelection>\n`
}

/** From each reply to what it answers as displayed. */
function linkElements({ thread, parts }: Source): string[] {
  return parts.flatMap(({ comment: { id, parentId } }) =>
    parentId === null
      ? []
      : [
          ` <Link guid="${uuidOf(thread, id, 'link')}" name="replies to" direction="OneWay" originGUID="${commentGuid(thread, id)}" targetGUID="${commentGuid(thread, parentId)}"/>\n`,
        ],
  )
}
