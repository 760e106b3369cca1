// W3C Web Annotation (https://www.w3.org/TR/annotation-model/): a comment is an annotation of the post or of a comment; codes and spans annotate comments.
import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { CommentRecord } from '../model/record.js'
import { dateSource, type Placed, placedComments } from './attributes.js'
import { type CodedSpan, codedSpans, codePointSlicer } from './coded-spans.js'
import { codeOfSpan, codesOf } from './codes.js'
import { utcDateTime } from './dates.js'
import { generatorOf, notesOn, REPLACES_NOTHING, sourceFacts } from './notes.js'
import { uuidOf } from './uuid.js'
import type { ExportFormat } from './writer.js'

/** Code points of context before and after a quote. */
const CONTEXT = 24

type Json = Readonly<Record<string, unknown>>

/** An annotation for each comment, each code of it as a whole and each of its spans; positions are code points. */
export const webAnnotationFormat: ExportFormat = {
  name: 'web-annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  opens: 'annotation servers and JSON-LD tools: comments, codes and quotes as one AnnotationCollection',
  loses:
    'Likes, kind, status, depth, scores and inferred parents stand in the descriptions of annotations; positions are code points of the plain text of each comment, not of the page. A date without time and zone is dcterms:date.',
  replaces: REPLACES_NOTHING,
  *write(threads) {
    const all = [...threads]
    const sources = all.map(annotated => sourceFacts(annotated, webAnnotationFormat))
    const collection = urn('collection', ...sources.map(({ thread, sha256 }) => `${sha256}/${thread}`))
    const generator = { id: urn('software'), type: 'Software', name: generatorOf(sources[0]?.made) }
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: collection,
      type: 'AnnotationCollection',
      label: sources.map(({ title, thread }) => title ?? thread).join(' · ') || 'Discussions',
      generator,
      'dcterms:description': notesOn(webAnnotationFormat, sources).join('\n'),
      total: countAll(all),
    }
    const page = { id: urn('page', collection), type: 'AnnotationPage', startIndex: 0 }
    yield `${JSON.stringify(head).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`
    let before = '\n'
    for (const annotated of all)
      for (const annotation of annotationsOf(annotated)) {
        yield before + JSON.stringify(annotation)
        before = ',\n'
      }
    yield '\n]}}\n'
  },
}

const urn = (...name: readonly string[]): string => `urn:uuid:${uuidOf('annotation', ...name)}`

function countAll(threads: readonly AnnotatedThread[]): number {
  let count = 0
  for (const annotated of threads) for (const _ of annotationsOf(annotated)) count++
  return count
}

/** Each comment, then the codes of it as a whole, then its spans. */
function* annotationsOf(annotated: AnnotatedThread): Generator<Json> {
  const { thread } = annotated
  const source = `${thread.sha256}/${thread.id}`
  const post = /^https?:\/\/\S+$/i.test(thread.post.url ?? '') ? encodeURI(decodable(thread.post.url as string)) : urn(source, 'post')
  const iri = (id: string | null) => (id === null ? post : urn(source, 'comment', id))
  for (const placed of placedComments(annotated)) {
    const { comment } = placed
    yield commentAnnotation(placed, iri)
    const codes = codesOf(comment)
    if (codes.length > 0) yield classification(codes, urn(source, 'codes', comment.id), iri(comment.id))
    yield* codedSpans(annotated, placed.ordinal - 1).map((span, at) =>
      spanAnnotation(span, comment.text, { id: urn(source, 'span', comment.id, `${at}`), of: iri(comment.id) }),
    )
  }
}

function commentAnnotation({ comment, ordinal }: Placed, iri: (id: string | null) => string): Json {
  const created = utcDateTime(comment.createdAt)
  return {
    id: iri(comment.id),
    type: 'Annotation',
    motivation: comment.parentId === null ? 'commenting' : 'replying',
    ...(comment.author !== null && { creator: { type: 'Person', name: comment.author } }),
    ...(created !== null ? { created } : comment.createdAt !== null && { 'dcterms:date': comment.createdAt }),
    'dcterms:identifier': comment.id,
    'dcterms:description': factsOf(comment, ordinal),
    body: {
      type: 'TextualBody',
      value: comment.text,
      format: 'text/plain',
      ...(comment.language && { language: comment.language }),
    },
    target: iri(comment.parentId),
  }
}

/** What the model has no property for, as words. */
function factsOf(comment: CommentRecord, ordinal: number): string {
  const { depth, likes, kind, status, addressee } = comment
  const facts = [`ordinal ${ordinal}`, `depth ${depth}`, `kind ${kind}`, `status ${status}`, `date from ${dateSource(comment)}`]
  if (likes !== null) facts.push(`likes ${likes}`)
  if (addressee) facts.push(`really answers ${addressee.id} (inferred: ${addressee.rule}, ${addressee.confidence})`)
  return facts.join('; ')
}

function classification(codes: ReturnType<typeof codesOf>, id: string, target: string): Json {
  return {
    id,
    type: 'Annotation',
    motivation: 'classifying',
    body: codes.map(({ code }) => ({ type: 'TextualBody', purpose: 'classifying', value: code.name })),
    'dcterms:description': codes.map(({ code, note }) => `${code.name}: ${note}`).join('; '),
    target,
  }
}

function spanAnnotation(span: CodedSpan, text: string, { id, of }: { readonly id: string; readonly of: string }): Json {
  const slice = codePointSlicer(text)
  const value = codeOfSpan(span)?.name ?? span.layer
  const facts = [span.value === null ? null : `${span.layer} ${span.value}`, span.of === null ? null : `refers to ${span.of}`]
  return {
    id,
    type: 'Annotation',
    motivation: 'tagging',
    body: { type: 'TextualBody', purpose: 'tagging', value },
    ...(facts.some(fact => fact !== null) && { 'dcterms:description': facts.filter(fact => fact !== null).join('; ') }),
    target: {
      type: 'SpecificResource',
      source: of,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: span.text,
          prefix: slice(Math.max(0, span.start - CONTEXT), span.start),
          suffix: slice(span.end, span.end + CONTEXT),
        },
        { type: 'TextPositionSelector', start: span.start, end: span.end },
      ],
    },
  }
}

/** An address may be encoded already: encoding it twice would lead elsewhere. */
function decodable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url.replaceAll('%', '%25')
  }
}
