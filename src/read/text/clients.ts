// With what comments were written ("Chrome 110.0 Android 12"), as Waline, Twikoo, Artalk and plugins of WordPress print it beside names and words: nobody's words.
import { findDate } from './date-span.js'
import { BLANK, type Line } from './lines.js'

const BROWSER =
  '(?:(?:Google|Mozilla|Microsoft|Apple|Mobile|Samsung|Huawei|UC|QQ|360|MIUI|Yandex|Sogou|Opera)\\s?)?(?:Chrome|Chromium|Firefox|Safari|Edge|Opera|Vivaldi|Brave|Internet Explorer|IE|MSIE|Browser|WebView|WeChat|MicroMessenger|QQ|Quark|Maxthon|Konqueror)(?:\\s(?:Mobile|iOS|Browser|Internet|WebView|Dev))?\\s?\\d{1,4}(?:\\.\\d{1,6}){0,4}'
const SYSTEM =
  '(?:Windows|Mac\\s?OS(?:\\sX)?|OS\\sX|iOS|iPadOS|Android|HarmonyOS|GNU/Linux|Linux|Ubuntu|Debian|Fedora|Arch Linux|Chrome\\s?OS|FreeBSD)(?:\\s(?:NT\\s)?(?:\\d{1,3}(?:[._]\\d{1,6}){0,4}|XP|Vista|x64|x86_64))?(?:\\s(?:x64|x86_64|Edition))?'
const JOINT = '\\s{0,3}(?:on|[·|/,]|\\(|)\\s{0,3}'
/** A browser, a system, or both in either order. */
const CLIENT = `(?:${BROWSER}(?:${JOINT}${SYSTEM})?|${SYSTEM}(?:${JOINT}${BROWSER})?)`
/** Where somebody is, right before it. */
const PLACE = '\\p{L}{0,12}?\\s?'

const ALONE = new RegExp(`^(?:\\[[^\\]]{0,60}\\]\\s?|\\W{0,2})?${PLACE}${CLIENT}\\)?$`, 'u')
const BEHIND_DATE = new RegExp(
  `^[\\s·|,]{0,4}${PLACE}(?:${BROWSER}${JOINT}${SYSTEM}|${SYSTEM}${JOINT}${BROWSER})(?:\\s*(\\S.{0,40}))?$`,
  'u',
)
/** Fewer of them are somebody's words, and so are those of a few of the comments: people are asked what they use. */
const LEAST = 3
const LEAST_SHARE = 0.5
const LONGEST = 140

/** The lines without those of clients, and without what stands of them behind dates; whom a comment answers stands behind that. Linear. */
export function withoutClients(lines: readonly Line[]): readonly Line[] {
  const found = lines.map(clientless)
  const clients = found.filter(line => line !== null).length
  return clients < LEAST || clients < LEAST_SHARE * datesIn(lines) ? lines : lines.map((line, at) => found[at] ?? line)
}

const datesIn = (lines: readonly Line[]): number =>
  lines.filter(({ content }) => content.length <= LONGEST && findDate(content) !== null).length

/** The line without its client; `null` for one that has none. */
function clientless(line: Line): Line | null {
  const { content, marker } = line
  if (content === '' || content.length > LONGEST || !/[A-Z]/.test(content)) return null
  if (marker === null && ALONE.test(content)) return BLANK
  const date = findDate(content)
  const behind = date === null || date.start === 0 ? null : BEHIND_DATE.exec(content.slice(date.end))
  if (date === null || behind === null) return null
  const answered = behind[1] === undefined ? '' : ` → ${behind[1]}`
  const words = `${content.slice(0, date.start).trim()}${answered} • ${content.slice(date.start, date.end)}`
  return { ...line, content: words, text: `${line.text.slice(0, line.text.length - content.length)}${words}`, isDrawnUp: true }
}
