// The export menu: the thread in another format, as a file.
import { exportAddress } from '../../api/threads.js'
import { Disclosure } from '../../shell/disclosure.js'

/** Formats by their name in the HTTP interface, in the words of those who use them. */
const FORMATS: readonly (readonly [name: string, title: string, use: string])[] = [
  ['csv', 'CSV', 'spreadsheets, R, pandas'],
  ['jsonl', 'JSON Lines', 'programs; reads back in unchanged'],
  ['markdown', 'Markdown', 'notes and documents'],
]

/** True links: they can be copied, and saved under another name. */
export function ExportMenu({ id }: { readonly id: string }) {
  return (
    <Disclosure class="export to-right" label="Export">
      <ul class="menu">
        {FORMATS.map(([name, title, use]) => (
          <li key={name}>
            <a href={exportAddress(id, name)} download="">
              {title} <span class="note">{use}</span>
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
