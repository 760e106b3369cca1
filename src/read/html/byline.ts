// Who wrote the story of a page and when, where its head says nothing: the byline as themes and microformats mark it.
import { parseDate, statedDate } from '../dates.js'
import { cleanName } from './author.js'
import { dashed } from './class-words.js'
import { shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'

/** Who wrote the story, and when (ISO 8601), as the page prints it. */
export interface Byline {
  readonly author: string | null
  readonly createdAt: string | null
}

/** hAtom, h-entry, schema.org and the class names of themes, each on one element of the story. */
const DATE_SIGN = /(?:^|[\s-])(?:entry-date|dt-published|post-date|posted-on|article-date|published|pubdate|datepublished)(?:$|[\s-])/
const AUTHOR_SIGN = /(?:^|[\s-])(?:p-author|entry-author|post-author|article-author|author|byline)(?:$|[\s-])/
/** Parts of a page that tell of other stories. */
const ELSEWHERE = /widget|sidebar|related|recent|popular|latest|teaser|footer|author-?(?:bio|box)/i

/** The first author and the first date outside of comments and of what tells of other stories. Linear. */
export function bylineOf(page: Page, isComment: (at: number) => boolean): Byline {
  let author: string | null = null
  let createdAt: string | null = null
  for (let at = 0; at < page.names.length; at++) {
    if (page.names[at] === '' || page.names[at] === 'html' || page.names[at] === 'body') continue
    const signs = signsOn(page, at)
    if (isComment(at) || page.names[at] === 'aside' || page.names[at] === 'form' || (signs !== '' && ELSEWHERE.test(signs))) {
      at = (page.ends[at] as number) - 1
      continue
    }
    if (signs === '') continue
    if (createdAt === null && DATE_SIGN.test(signs)) createdAt = dateOn(page, at)
    if (author === null && AUTHOR_SIGN.test(signs)) author = nameOn(page, at)
  }
  return { author, createdAt }
}

function signsOn(page: Page, at: number): string {
  let signs = ''
  for (const { name, value } of page.attributes[at] as readonly Attribute[])
    if (name === 'class' || name === 'itemprop' || name === 'rel') signs += ` ${dashed(value)}`
    else if (name === 'pubdate') signs += ' pubdate'
  return signs
}

/** The link or the microformat's name within the byline; else all of it, where that is no more than a name. */
function nameOn(page: Page, at: number): string | null {
  for (let inner = at; inner < (page.ends[at] as number); inner++) {
    if (page.names[inner] === '') continue
    const isName = page.names[inner] === 'a' || /(?:^|[\s-])(?:fn|name)(?:$|\s)/.test(signsOn(page, inner))
    const name = isName ? cleanName(shortText(page, inner)) : null
    if (name !== null) return name
  }
  const whole = shortText(page, at)
  return whole.length > LONGEST_BYLINE || /\d/.test(whole) ? null : cleanName(whole)
}

/** "By" and two names. */
const LONGEST_BYLINE = 60

/** What the element or one within it states exactly, else what it prints. */
function dateOn(page: Page, at: number): string | null {
  let stated = attributeOf(page, at, 'content')
  for (let inner = at; stated === null && inner < (page.ends[at] as number); inner++) stated = attributeOf(page, inner, 'datetime')
  return stated === null ? parseDate(shortText(page, at)) : statedDate(stated)
}
