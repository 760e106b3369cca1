// Ids of comments in links and attributes: `#comment-123`, `?showComment=…`, `/posts/123`, `item?id=123`.

/** A fragment or an id that names one comment: a word for comment or post, then its number. */
const COMMENT_ID =
  /^(?:.*[-_.])?(?:comment|comments|comm|commento|kommentar|kommentare|comentario|comentarios|commentaire|reply|response|respons|answer|post|posting|beitrag|postid|msg|message|forum|isso|wc-comm|cmt|thing_t1|t1|entry|remark42__comment)[-_.=]?((?:\d|t\d_|[a-z]*\d)[\w-]*)$/i

/** `p12`, `c_4f9a`, `t7`: a letter says too little within a longer name, and `fn1` is a footnote. */
const LETTERED_ID = /^(?:p|c|t|r|f|id)(?:[-_.=](?=[a-z]*\d)|(?=\d))([\w-]+)$/i

/** Old forums and weblogs name their anchors by the number alone; short numbers are footnotes. */
const BARE_NUMBER = /^\d{3,12}$/

/** The id in a fragment or an `id` attribute, or `null` where it does not name a comment. */
export function commentIdIn(name: string): string | null {
  if (name.length > LONGEST_ID || !/\d/.test(name)) return null
  return COMMENT_ID.exec(name)?.[1] ?? LETTERED_ID.exec(name)?.[1] ?? BARE_NUMBER.exec(name)?.[0] ?? null
}

const LONGEST_ID = 120

/** True where a link leads to one comment on a page. */
export function isCommentLink(href: string): boolean {
  return idInLink(href) !== null
}

/** The id of the comment a link leads to, or `null`. */
export function idInLink(href: string): string | null {
  if (href.length > LONGEST_LINK || !/\d/.test(href)) return null
  const hash = href.indexOf('#')
  if (hash >= 0) {
    const fragment = commentIdIn(href.slice(hash + 1))
    if (fragment !== null) return fragment
  }
  const query = /[?&](?:showComment|(?:\w*_)?comment_?id|commentID|thread|cid|post_id)=(\w+)/i.exec(href)
  if (query !== null) return query[1] as string
  const path =
    /\/(?:comments?|posts?|permalink|c)[/-](\w*\d\w*)\/?(?:$|[?#])/i.exec(href) ??
    /\bitem\?id=(\d+)/.exec(href) ??
    /\/post-(\d+)/.exec(href)
  return path?.[1] ?? null
}

/** What stands behind `#`, `''` for nothing. */
export function fragmentOf(href: string): string {
  const hash = href.length > LONGEST_LINK ? -1 : href.indexOf('#')
  return hash < 0 ? '' : href.slice(hash + 1)
}

const LONGEST_LINK = 2_000
