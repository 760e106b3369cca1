// ConvoKit corpus (https://convokit.cornell.edu/documentation/data_format.html): a folder of five files; the post is the root of its conversation.
import type { AnnotatedThread } from '../model/annotated-thread.js'
import { ATTRIBUTES, type Placed, placedComments } from './attributes.js'
import { codedSpans } from './coded-spans.js'
import { momentOf } from './dates.js'
import { folderFormat } from './folder.js'
import { generatorOf, notesOn, REPLACES_NOTHING, sourceFacts } from './notes.js'
import type { ExportFormat, OutputFile } from './writer.js'

/** Python's names for the types of attributes, as ConvoKit's index has them. */
const CLASSES = { string: "<class 'str'>", integer: "<class 'int'>", number: "<class 'float'>" } as const
/** What an utterance says in fields of its own. */
const OWN_FIELDS = new Set(['text', 'author'])
const META = ATTRIBUTES.filter(({ name }) => !OWN_FIELDS.has(name))

/** Every key of every `meta` stands in `index.json`: ConvoKit drops the others when it saves. */
const INDEX = {
  'utterances-index': {
    ...Object.fromEntries(META.map(({ name, type }) => [name, [CLASSES[type]]])),
    targets: ["<class 'list'>"],
    spans: ["<class 'list'>"],
    is_post: ["<class 'bool'>"],
  },
  'speakers-index': { name: [CLASSES.string] },
  'conversations-index': Object.fromEntries(['thread', 'title', 'url', 'source', 'sha256', 'reader'].map(name => [name, [CLASSES.string]])),
  'overall-index': { name: [CLASSES.string], generator: [CLASSES.string], notes: ["<class 'list'>"] },
  version: 1,
  vectors: [],
}

/** `utterances.jsonl`, `speakers.json`, `conversations.json`, `corpus.json`, `index.json`. */
export const convokitFormat: ExportFormat = folderFormat({
  name: 'convokit',
  opens: 'ConvoKit (Corpus(filename=…)): a folder, or a zip of it',
  loses:
    'A comment without a date has its place in reading order as timestamp (date_source says so); a comment without a name has a speaker of its own; the same name in two threads is one speaker; topic terms and figures of the thread are left out. The post is the root utterance (is_post).',
  replaces: REPLACES_NOTHING,
  files: corpusFiles,
})

function* corpusFiles(threads: readonly AnnotatedThread[]): Generator<OutputFile> {
  const sources = threads.map(annotated => sourceFacts(annotated, convokitFormat))
  const qualify = (annotated: AnnotatedThread, id: string) => (threads.length > 1 ? `${annotated.thread.id}/${id}` : id)
  yield { name: 'utterances.jsonl', pieces: utterances(threads, qualify) }
  yield { name: 'speakers.json', pieces: json(speakers(threads, qualify)) }
  yield { name: 'conversations.json', pieces: json(conversations(threads, qualify)) }
  const corpus = {
    name: sources[0]?.title ?? 'discussion',
    generator: generatorOf(sources[0]?.made),
    notes: notesOn(convokitFormat, sources),
  }
  yield { name: 'corpus.json', pieces: json(corpus) }
  yield { name: 'index.json', pieces: json(INDEX) }
}

type Qualify = (annotated: AnnotatedThread, id: string) => string

function* utterances(threads: readonly AnnotatedThread[], qualify: Qualify): Generator<string> {
  for (const annotated of threads) {
    const id = (own: string) => qualify(annotated, own)
    yield `${ascii(postUtterance(annotated, id))}\n`
    for (const placed of placedComments(annotated)) yield `${ascii(utterance(placed, annotated, id))}\n`
  }
}

function utterance(placed: Placed, annotated: AnnotatedThread, id: (own: string) => string) {
  const { comment, ordinal } = placed
  const meta = Object.fromEntries(META.map(({ name, of }) => [name, of(placed)]))
  const targets = (comment.targets ?? []).map(({ target, stance, score }) => ({ target, stance, score }))
  return {
    id: id(commentId(comment.id)),
    conversation_id: id(POST_ID),
    text: comment.text,
    speaker: speakerOf(comment.author, id(comment.id)),
    meta: { ...meta, targets, spans: codedSpans(annotated, ordinal - 1), is_post: false },
    'reply-to': id(comment.parentId === null ? POST_ID : commentId(comment.parentId)),
    timestamp: momentOf(comment.createdAt)?.seconds ?? ordinal,
    vectors: [],
  }
}

function postUtterance({ thread }: AnnotatedThread, id: (own: string) => string) {
  const { author, createdAt, text, title } = thread.post
  const known: Readonly<Record<string, string | null>> = {
    date: createdAt,
    date_source: createdAt === null ? 'ordinal' : 'page',
    kind: 'post',
    status: 'present',
    thread: thread.id,
  }
  return {
    id: id(POST_ID),
    conversation_id: id(POST_ID),
    text: text ?? title ?? '',
    speaker: speakerOf(author, id(POST_ID)),
    meta: { ...Object.fromEntries(META.map(({ name }) => [name, known[name] ?? null])), targets: [], spans: [], is_post: true },
    'reply-to': null,
    timestamp: momentOf(createdAt)?.seconds ?? 0,
    vectors: [],
  }
}

/** Of the root utterance; a comment that bears it has to give way. */
const POST_ID = 'post'
const commentId = (id: string): string => (id === POST_ID ? `comment-${id}` : id)

/** Two comments without a name are not one person. */
const speakerOf = (author: string | null, id: string): string => author ?? `unknown:${id}`

function speakers(threads: readonly AnnotatedThread[], qualify: Qualify): Record<string, unknown> {
  const found = new Map<string, unknown>()
  for (const annotated of threads) {
    const add = (author: string | null, id: string) =>
      found.set(speakerOf(author, qualify(annotated, id)), { meta: { name: author }, vectors: [] })
    add(annotated.thread.post.author, POST_ID)
    for (const { author, id } of annotated.thread.comments) add(author, id)
  }
  return Object.fromEntries(found)
}

function conversations(threads: readonly AnnotatedThread[], qualify: Qualify): Record<string, unknown> {
  return Object.fromEntries(
    threads.map(annotated => {
      const { thread, title, url, source, sha256, reader } = sourceFacts(annotated, convokitFormat)
      return [qualify(annotated, POST_ID), { meta: { thread, title, url, source, sha256, reader }, vectors: [] }]
    }),
  )
}

const json = (value: unknown): string[] => [`${ascii(value)}\n`]

/** JSON in ASCII: ConvoKit opens its files in the encoding of the machine it runs on. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
