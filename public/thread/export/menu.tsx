// The export menu: the thread in another format, as a file.
import { exportAddress } from '../../api/threads.js'
import { Disclosure } from '../../shell/disclosure.js'
import { formatGroups } from './formats.js'

/** True links: they can be copied, and saved under another name. */
export function ExportMenu({ id }: { readonly id: string }) {
  return (
    <Disclosure class="export to-right" label="Export">
      {formatGroups.map(({ title, formats }) => (
        <section key={title}>
          <p class="menu-title" aria-hidden="true">
            {title}
          </p>
          <ul class="menu" aria-label={title}>
            {formats.map(([name, called, use]) => (
              <li key={name}>
                <a href={exportAddress(id, name)} download="">
                  {called} <span class="note">{use}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  )
}
