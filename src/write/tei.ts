// TEI P5 for computer-mediated communication (https://tei-c.org/release/doc/tei-p5-doc/en/html/CMC.html): posts in reading order, spans and scores in standOff.
import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { CommentRecord } from '../model/record.js'
import { ATTRIBUTES, type Placed, placedComments } from './attributes.js'
import { type CodedSpan, codedSpans, codePointSlicer } from './coded-spans.js'
import { type Code, codebook, codeOfSpan, codesOf } from './codes.js'
import { generatorOf, notesOn, sourceFacts } from './notes.js'
import type { ExportFormat } from './writer.js'
import { createNames, XML_FORBIDDEN, xmlAttribute, xmlText } from './xml.js'

/** What an element or attribute of `<post>` says already. */
const OWN = new Set(['author', 'text', 'depth', 'thread'])
const FEATURES = ATTRIBUTES.filter(({ name }) => !OWN.has(name))

/** One `div` a thread, one `post` a comment; spans stand off, in `standOff`. */
export const teiFormat: ExportFormat = {
  name: 'tei',
  mediaType: 'application/tei+xml',
  extension: 'xml',
  opens: 'corpus tools and editors for TEI (oXygen, TXM, TEITOK): posts, persons, categories',
  loses:
    'Scores and everything without an element of its own stand in feature structures (standOff/fs); topic terms stand in the descriptions of categories; figures of the thread are left out.',
  replaces: XML_FORBIDDEN,
  *write(threads) {
    const all = [...threads]
    const book = createBook(all)
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n${header(all, book)}`
    yield* standOff(all, book)
    yield '<text>\n<body>\n'
    for (const [at, annotated] of all.entries()) yield* division(annotated, book, at)
    if (all.length === 0) yield '<div type="thread"><p/></div>\n'
    yield '</body>\n</text>\n</TEI>\n'
  },
}

/** Ids of everything in the document that is pointed to. */
interface Book {
  readonly codes: ReadonlyMap<string, { readonly code: Code; readonly id: string }>
  readonly persons: ReadonlyMap<string, string>
  /** One list a thread, in the order of its comments. */
  readonly posts: readonly (readonly string[])[]
}

function createBook(threads: readonly AnnotatedThread[]): Book {
  const name = createNames()
  const codes = new Map(codebook(threads).map(code => [code.name, { code, id: name(code.name) }]))
  const authors = new Set(threads.flatMap(({ thread }) => thread.comments.flatMap(({ author }) => author ?? [])))
  const persons = new Map(Array.from(authors, (author, at) => [author, name(`person-${at + 1}`)]))
  const posts = threads.map(({ thread }, at) => thread.comments.map(({ id }) => name(threads.length > 1 ? `t${at + 1}-${id}` : id)))
  return { codes, persons, posts }
}

function header(threads: readonly AnnotatedThread[], { codes, persons }: Book): string {
  const sources = threads.map(annotated => sourceFacts(annotated, teiFormat))
  const title = sources.length === 1 ? (sources[0]?.title ?? sources[0]?.thread) : `${sources.length} discussions`
  const bibl = sources.map(
    ({ title: name, thread, url }) =>
      `<bibl><title>${xmlText(name ?? thread)}</title>${url ? `<ptr target="${xmlAttribute(iri(url))}"/>` : ''}</bibl>`,
  )
  const groups = new Set(Array.from(codes.values(), ({ code }) => code.group))
  const taxonomies = Array.from(groups, group => {
    const members = Array.from(codes.values()).filter(({ code }) => code.group === group)
    const categories = members.map(
      ({ code, id }) =>
        `<category xml:id="${id}"><catDesc><term>${xmlText(code.name)}</term> ${xmlText(code.about)}</catDesc></category>\n`,
    )
    return `<taxonomy n="${xmlAttribute(group)}">\n${categories.join('')}</taxonomy>\n`
  })
  const people = Array.from(persons, ([author, id]) => `<person xml:id="${id}"><persName>${xmlText(author)}</persName></person>\n`)
  return [
    `<teiHeader>\n<fileDesc>\n<titleStmt><title>${xmlText(title ?? '')}: comments</title></titleStmt>\n`,
    `<publicationStmt><p>Exported by ${xmlText(generatorOf(sources[0]?.made))}</p></publicationStmt>\n`,
    `<notesStmt>${notesOn(teiFormat, sources)
      .map(note => `<note>${xmlText(note)}</note>`)
      .join('')}</notesStmt>\n`,
    `<sourceDesc>${bibl.length > 0 ? bibl.join('') : '<p>none</p>'}</sourceDesc>\n</fileDesc>\n`,
    `<encodingDesc>\n<classDecl>\n${taxonomies.join('')}</classDecl>\n</encodingDesc>\n`,
    people.length === 0
      ? ''
      : `<profileDesc>\n<particDesc>\n<listPerson>\n${people.join('')}</listPerson>\n</particDesc>\n</profileDesc>\n`,
    '</teiHeader>\n',
  ].join('')
}

/** Spans by their anchors, and a feature structure a comment. */
function* standOff(threads: readonly AnnotatedThread[], book: Book): Generator<string> {
  if (threads.every(({ thread }) => thread.comments.length === 0)) return
  yield '<standOff>\n'
  for (const [at, annotated] of threads.entries())
    for (const placed of placedComments(annotated)) {
      const id = book.posts[at]?.[placed.ordinal - 1] as string
      yield featureStructure(placed, id)
      const spans = codedSpans(annotated, placed.ordinal - 1)
      if (spans.length > 0) yield `<spanGrp>\n${spans.map(span => spanElement(span, id, book)).join('')}</spanGrp>\n`
    }
  yield '</standOff>\n'
}

function featureStructure(placed: Placed, id: string): string {
  const features = FEATURES.flatMap(({ name, of, type }) => {
    const value = of(placed)
    if (value === null) return []
    const element = type === 'string' ? `<string>${xmlText(`${value}`)}</string>` : `<numeric value="${value}"/>`
    return [`<f name="${name}">${element}</f>`]
  })
  return `<fs type="comment" corresp="#${id}">${features.join('')}</fs>\n`
}

/** `n` is the span in code points of the text; the words stand in the element. */
function spanElement(span: CodedSpan, id: string, { codes }: Book): string {
  const code = codes.get(codeOfSpan(span)?.name ?? '')
  const ana = code === undefined ? '' : ` ana="#${code.id}"`
  return `<span type="${span.layer}" n="${span.start}-${span.end}" from="#${anchorId(id, span.start)}" to="#${anchorId(id, span.end)}"${ana}>${xmlText(span.text)}</span>\n`
}

/** The middle dot cannot stand in the name of a post. */
const anchorId = (post: string, offset: number): string => `${post}·${offset}`

function* division(annotated: AnnotatedThread, book: Book, at: number): Generator<string> {
  const { thread } = annotated
  yield `<div type="thread" n="${xmlAttribute(thread.id)}">\n<head>${xmlText(thread.post.title ?? thread.id)}</head>\n`
  for (const placed of placedComments(annotated)) yield postElement(placed, annotated, { book, ids: book.posts[at] ?? [] })
  yield '</div>\n'
}

function postElement(
  { comment, ordinal }: Placed,
  annotated: AnnotatedThread,
  { book, ids }: { readonly book: Book; readonly ids: readonly string[] },
): string {
  const id = ids[ordinal - 1] as string
  const parent = annotated.thread.comments[ordinal - 1]?.parent ?? -1
  const who = book.persons.get(comment.author ?? '')
  const ana = codesOf(comment).flatMap(({ code }) => book.codes.get(code.name)?.id ?? [])
  const attributes = [
    `xml:id="${id}" n="${xmlAttribute(comment.id)}" modality="written" indentLevel="${comment.depth}"`,
    comment.kind === 'comment' ? null : `type="${comment.kind}"`,
    comment.status === 'present' ? null : `subtype="${comment.status}"`,
    who === undefined ? null : `who="#${who}"`,
    isW3cDate(comment) ? `when="${comment.createdAt}"` : null,
    parent < 0 ? null : `replyTo="#${ids[parent]}"`,
    ana.length === 0 ? null : `ana="${ana.map(code => `#${code}`).join(' ')}"`,
  ]
  const offsets = codedSpans(annotated, ordinal - 1).flatMap(({ start, end }) => [start, end])
  return `<post ${attributes.filter(part => part !== null).join(' ')}><p xml:space="preserve">${withAnchors(comment.text, offsets, id)}</p></post>\n`
}

/** A line end is `<lb/>`, an end of a span `<anchor/>`: spans overlap, so that elements around them could not nest. */
function withAnchors(text: string, offsets: readonly number[], id: string): string {
  const slice = codePointSlicer(text)
  const cuts = [...new Set(offsets)].sort((a, b) => a - b)
  let from = 0
  const pieces = cuts.map(cut => {
    const piece = slice(from, cut)
    from = cut
    return `${lines(piece)}<anchor xml:id="${anchorId(id, cut)}"/>`
  })
  return pieces.join('') + lines(slice(from, text.length))
}

const lines = (text: string): string => xmlText(text).replaceAll('\n', '<lb/>')

/** `@when` takes a date, or a date with time. */
const isW3cDate = ({ createdAt }: CommentRecord): boolean =>
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.test(createdAt ?? '')

/** Without what no pointer may hold. */
const iri = (url: string): string => url.replaceAll(/[\s<>"{}|\\^`]/g, encodeURIComponent)
