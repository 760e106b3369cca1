// Which column of a table, or field of an object, holds what: recognized by the names that programs and people give them.

/** What a field can hold. */
export type Role =
  | 'id'
  | 'parent'
  | 'text'
  | 'author'
  | 'date'
  | 'likes'
  | 'thread'
  | 'depth'
  | 'kind'
  | 'status'
  | 'outline'
  | 'title'
  | 'url'

/** Usual names, without case, blanks and signs, most telling first; `postid` is an id only where nothing else is, and names the thread otherwise. */
const NAMES: Readonly<Record<Role, string>> = {
  parent:
    'inreplytostatusidstr parentid parentcommentid commentparent parentcomment parent inreplyto inreplytoid inreplytostatusid replytoid replyto replytocommentid parentuuid parentmessageid parentguid parentpostid parentkey replytomessageid replytomsgid topid isreplyto respondsto responseto answers answerto respondea enrespuestaa antwortauf antwortetauf enreponsea inrispostaa emrespostaa refid replycomment pid elternid elternkommentar padre reponsea rid rootid',
  text: 'text body commenttext commentbody commentcontent commentmessage content message comment bodytext textoriginal plaintext rawtext rawmessage rawbody rawcontent fulltext cleantext textcontent bodyplain raw markdown html bodyhtml contenthtml texthtml messagehtml cooked rendered tweet reply utterance note review kommentar inhalt nachricht texto comentario mensaje texte commentaire testo commento tekst',
  id: 'idstr commentid messageid replyid utteranceid statusid tweetid noteid reviewid id shortid objectid rpid eventid uuid guid cid mid key identifier commentnumber postid number no nr n numero nummer pid',
  author:
    'author authorname commentauthor username userdisplayname screenname displayname authordisplayname commenter user userprofile createdby postedby account name speaker poster commentby nickname nick handle login from by creator sender owner member userid authorid autor autorname verfasser benutzer benutzername usuario auteur autore',
  date: 'createdat created createdutc creationdate createdtime datecreated date datetime timestamp time published publishedat publishdate postedat posted postdate commentdategmt commentdate commentpublished dateadded addedat submitted submittedat when writtenat datum zeit fecha data datepublished createdate isodatetime ctime ts',
  likes:
    'likes likecount likescount score upvotes ups votes points favouritescount favoritecount favorites hearts thumbsup reactions reactioncount pluscount recommendations numrecommends numlikes recommendcount favoritescount starcount megusta gefalltmir',
  thread:
    'thread threadid conversationid discussionid topicid postid storyid articleid submissionid linkid videoid issueid pageid entryid questionid',
  depth: 'depth level indent nestinglevel nesting ebene',
  kind: 'kind commenttype type',
  status: 'status commentapproved approved state deleted isdeleted removed',
  outline: 'position outline numbering',
  title: 'title posttitle headline subject storytitle articletitle titel',
  url: 'url link permalink posturl articleurl pageurl',
}

/** What programs call a field beyond the usual names, where nothing else is taken for it: `parentHex`, `commenterId`, `postedOn`. */
const PATTERNS: readonly (readonly [Role, RegExp])[] = [
  [
    'parent',
    /^(?:parent|inreplyto|inresponseto|replyto|repliesto|repliedto|answerto)(?:comment|message|post|reply|status)?(?:id|cid|hex|uuid|guid|key|uri|number|nr)?$/,
  ],
  ['id', /^(?:comment|message|reply|post|status|note|review|answer)(?:id|hex|uuid|guid|key|number|nr)$/],
  [
    'author',
    /^(?:comment(?:er|or)|author|user|poster|sender|creator|from)(?:hex|id|name|nick|handle|login)$|^(?:commenting|posting|submitting)(?:user|author|member)$|^(?:profile|by)(?:nick)?name$/,
  ],
  [
    'date',
    /^(?=comment|message|reply|post|publ|creat|writ|sent)(?:comment|message|reply|post)?(?:posted|published|created?|creation|written|sent)?(?:date|time|datetime|timestamp|at|on|ts)(?:utc|gmt|iso)?$|^(?:time|date)(?:published|created|posted|written|sent)$/,
  ],
]

/** Every role, as `--columns` names it. */
export const ROLES = Object.keys(NAMES) as readonly Role[]

const ALIASES = Object.entries(NAMES).map(([role, names]) => [role as Role, names.split(' ')] as const)

/** Role → position in `names`; `pid` and `rid` name the comment answered where the comment has an id of its own, and are its id where it has none. `chosen` (role → name) settles what the names do not tell; a name that is not there is left out. */
export function rolesOf(names: readonly string[], chosen: Readonly<Record<string, string>> = {}): ReadonlyMap<Role, number> {
  const positions = new Map<string, number>()
  names.forEach((name, at) => {
    if (!positions.has(folded(name))) positions.set(folded(name), at)
  })
  const roles = new Map<Role, number>()
  const taken = new Set<number>()
  const take = (role: Role, at: number | undefined) => {
    if (at === undefined || at < 0 || taken.has(at) || roles.has(role)) return
    roles.set(role, at)
    taken.add(at)
  }
  for (const [role, name] of Object.entries(chosen))
    take(role as Role, names.includes(name) ? names.indexOf(name) : positions.get(folded(name)))
  for (const [role, aliases] of ALIASES) for (const alias of aliases) take(role, positions.get(alias))
  for (const [role, pattern] of PATTERNS) for (const [name, at] of positions) if (pattern.test(name)) take(role, at)
  if (roles.has('id') || chosen.parent !== undefined) return roles
  for (const name of PARENT_BESIDE_ID) {
    const at = positions.get(name)
    if (at === undefined || roles.get('parent') !== at) continue
    roles.delete('parent')
    if (name !== 'rootid') roles.set('id', at)
  }
  return roles
}

const PARENT_BESIDE_ID = ['pid', 'rid', 'rootid']

/** `Comment_ID` → `commentid`. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
