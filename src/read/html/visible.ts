// What a reader of the page does not see: scripts, hidden elements, pictures without words.
import { holdsEmail } from '../../model/addresses.js'
import { attributeOf, type Page } from './page.js'

/** Elements whose content is not text of the page. */
const UNSEEN = new Set(
  'script style template noscript head title meta link svg math iframe object embed applet select option datalist textarea input button canvas audio video map'.split(
    ' ',
  ),
)

/** True for an element that is not shown, or whose content is not prose. */
export function isHidden(page: Page, at: number): boolean {
  const name = page.names[at] as string
  if (name === 'template') return attributeOf(page, at, 'shadowrootmode') === null
  if (UNSEEN.has(name)) return true
  for (const { name: key, value } of page.attributes[at] ?? []) {
    if (key === 'hidden') return value !== 'until-found'
    if (key === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) return true
    if (key === 'class' && /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden)(?:\s|$)/i.test(value)) return true
  }
  return false
}

/** True for an `alt` that says something: a smiley, or words that are neither a file name nor the label of a portrait. */
export function isMeaningfulAlt(page: Page, at: number): boolean {
  const alt = (attributeOf(page, at, 'alt') ?? '').trim()
  if (alt === '' || holdsEmail(alt) || /\.(?:jpe?g|png|gif|webp|svg|bmp)$/i.test(alt)) return false
  if (/avatar|gravatar|userpic|portrait|profile/i.test(`${attributeOf(page, at, 'class') ?? ''} ${attributeOf(page, at, 'src') ?? ''}`))
    return false
  return /[\p{L}\p{Extended_Pictographic}]|^[:;8=xX]/u.test(alt) && !/^(?:image|img|photo|bild|foto|avatar|user|icon|logo)$/i.test(alt)
}
