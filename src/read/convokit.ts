// ConvoKit corpora (convokit.cornell.edu/documentation/data_format.html): `utterances.jsonl`, with `conversations.json` beside it in a folder.
import { buildThread, type RawComment } from '../model/build-thread.js'
import { type Message, type Post, type Thread, UNKNOWN_POST } from '../model/thread.js'
import { decodeStream } from './decode-stream.js'
import { epochDate, isoDate } from './iso-date.js'
import { type Fields, fieldsOf, numberOf, textOf } from './objects/fields.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { isGone, kindNamed, statusNamed } from './standing.js'
import { threadIdOf } from './thread-id.js'

const UTTERANCES = 'utterances.jsonl'
const CONVERSATIONS = 'conversations.json'
/** Smaller timestamps count something else than seconds since 1970: turns, or seconds since the beginning. */
const LEAST_TIMESTAMP = 1e8

/** One conversation, one thread; its first utterance is a comment like others, unless an export of Understory marks it as the post. */
export const convokitReader: Reader = {
  name: 'convokit',
  detect({ head, files }) {
    if (files.length > 0) return files.some(({ name }) => name === UTTERANCES) ? 1 : 0
    const line = head.trimStart().slice(0, head.trimStart().indexOf('\n') + 1 || undefined)
    const has = (name: RegExp) => name.test(line)
    return has(/^\{/) &&
      has(/"text"\s*:/) &&
      has(/"reply[-_]to"\s*:/) &&
      has(/"(?:speaker|user)"\s*:/) &&
      has(/"(?:conversation_id|root)"\s*:/)
      ? 0.97
      : 0
  },
  read(source) {
    const messages: Message[] = []
    return { threads: readThreads(source, messages), messages }
  },
}

function* readThreads(source: Source, messages: Message[]): Generator<Thread> {
  const conversations = conversationsOf(source, messages)
  const groups = new Map<string, Utterance[]>()
  for (const fields of utterancesOf(source, messages)) {
    const id = textOf(fields.conversation_id) ?? textOf(fields.root) ?? ''
    const utterance = utteranceOf(fields)
    const group = groups.get(id)
    if (group) group.push(utterance)
    else groups.set(id, [utterance])
  }
  for (const [id, utterances] of groups) yield build(id, utterances, { source, meta: fieldsOf(fieldsOf(conversations[id]).meta) })
  if (groups.size === 0) yield build('', [], { source, meta: {} })
}

function* utterancesOf(source: Source, messages: Message[]): Generator<Fields> {
  const file = source.files.find(({ name }) => name === UTTERANCES) ?? source
  let line = 0
  let broken = 0
  let firstBroken = 0
  for (const json of linesOf(file)) {
    line++
    if (json.trim() === '') continue
    const fields = parse(json)
    if (typeof fields.text === 'string') yield fields
    else if (broken++ === 0) firstBroken = line
  }
  if (broken > 0)
    messages.push({
      code: 'recovered-input',
      text: `${broken === 1 ? 'a line that is' : `${broken} lines that are`} no utterance ${broken === 1 ? 'was' : 'were'} passed over`,
      line: firstBroken,
    })
}

function* linesOf(source: Source): Generator<string> {
  let rest = ''
  for (const piece of decodeStream(source.chunks())) {
    if (!piece.includes('\n')) {
      rest += piece
      continue
    }
    const lines = (rest + piece).split('\n')
    rest = lines.pop() as string
    yield* lines
  }
  if (rest !== '') yield rest
}

function parse(json: string): Fields {
  try {
    return fieldsOf(JSON.parse(json))
  } catch {
    return {}
  }
}

/** Titles and addresses; a corpus does well without them. */
function conversationsOf(source: Source, messages: Message[]): Fields {
  const file = source.files.find(({ name }) => name === CONVERSATIONS)
  if (file === undefined) return {}
  try {
    return fieldsOf(JSON.parse(file.text()))
  } catch {
    messages.push({ code: 'recovered-input', text: `${CONVERSATIONS} is not JSON; titles are unknown`, line: null })
    return {}
  }
}

interface Utterance {
  /** Of its thread, where an export of Understory says it. */
  readonly thread: string | null
  readonly comment: RawComment
  readonly isPost: boolean
}

/** Exports of Understory keep the ids of comments in `meta`, since ConvoKit wants ids that are unique in the whole corpus. */
function utteranceOf(fields: Fields): Utterance {
  const meta = fieldsOf(fields.meta)
  const speaker = textOf(fields.speaker) ?? textOf(fields.user) ?? textOf(fieldsOf(fields.speaker).id)
  const isOwn = typeof meta.is_post === 'boolean'
  return {
    thread: isOwn ? textOf(meta.thread) : null,
    isPost: meta.is_post === true,
    comment: {
      id: isOwn ? textOf(meta.comment_id) : textOf(fields.id),
      parent: isOwn ? textOf(meta.parent_id) : textOf(fields['reply-to'] ?? fields.reply_to),
      text: (fields.text as string).trim(),
      author: speaker?.startsWith('unknown:') ? null : speaker,
      createdAt: dateOf(fields, meta),
      likes: numberOf(meta.likes) ?? numberOf(meta.score),
      kind: kindNamed(textOf(meta.kind)),
      status: statusNamed(meta.status) ?? (isGone(fields.text as string) ? 'deleted' : 'present'),
    },
  }
}

/** Exports of Understory say where the timestamp is only the place in reading order. */
function dateOf(fields: Fields, meta: Fields): string | null {
  if (meta.date_source === 'ordinal') return null
  const timestamp = numberOf(fields.timestamp)
  return (
    isoDate(textOf(meta.date)) ??
    (timestamp !== null && timestamp >= LEAST_TIMESTAMP ? epochDate(timestamp) : isoDate(textOf(fields.timestamp)))
  )
}

function build(id: string, utterances: readonly Utterance[], { source, meta }: { source: Source; meta: Fields }): Thread {
  const post = utterances.find(({ isPost }) => isPost)?.comment
  const comments = utterances
    .filter(({ isPost }) => !isPost)
    .map(({ comment }) => ({ ...comment, parent: comment.parent === post?.id ? null : comment.parent }))
  const title = textOf(meta.title)
  return buildThread(comments, {
    id: utterances[0]?.thread ?? (id === '' ? threadIdOf(title, source.name) : id),
    reader: 'convokit',
    post: { ...UNKNOWN_POST, title, url: textOf(meta.url), ...(post && postOf(post, title)) },
    source: source.name,
    sha256: source.sha256,
    messages: comments.length > 0 ? [] : [{ code: 'no-comments', text: 'the corpus holds no utterance that answers another', line: null }],
  })
}

/** Where a post has no text its title stands in its place. */
const postOf = ({ author, createdAt, text }: RawComment, title: string | null): Partial<Post> => ({
  author: author ?? null,
  createdAt: createdAt ?? null,
  text: text === '' || text === title ? null : text,
})
