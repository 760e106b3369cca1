// The export menu: the thread in another format, as a file.
import { useState } from 'preact/hooks'
import { exportAddress, exportUnderKey } from '../../api/threads.js'
import { Disclosure } from '../../shell/disclosure.js'
import { saveFile } from '../../take/save.js'
import { formatGroups } from './formats.js'
import { type Disguise, KEY_LENGTH, PseudonymFields } from './pseudonyms.js'

/** True links: they can be copied, and saved under another name. Only a key goes another way, as addresses are kept in histories. */
export function ExportMenu({ id }: { readonly id: string }) {
  const [disguise, setDisguise] = useState<Disguise>({ pseudonyms: false, key: '' })
  const [trouble, setTrouble] = useState('')
  const choose = (chosen: Disguise) => {
    setTrouble('')
    setDisguise(chosen)
  }
  const download = async (event: Event, format: string) => {
    const { pseudonyms, key } = disguise
    if (!pseudonyms || key === '') return
    event.preventDefault()
    setTrouble(key.length < KEY_LENGTH ? `A key has at least ${KEY_LENGTH} characters.` : await saveUnderKey(id, format, key))
  }
  return (
    <Disclosure class="export to-right" label="Export">
      <PseudonymFields chosen={disguise} choose={choose} />
      {trouble !== '' && <p role="alert">{trouble}</p>}
      {formatGroups.map(({ title, formats }) => (
        <section key={title}>
          <p class="menu-title" aria-hidden="true">
            {title}
          </p>
          <ul class="menu" aria-label={title}>
            {formats.map(([name, called, use]) => (
              <li key={name}>
                <a href={exportAddress(id, name, disguise.pseudonyms)} download="" onClick={event => void download(event, name)}>
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

/** What went wrong, "" if nothing did. */
async function saveUnderKey(id: string, format: string, key: string): Promise<string> {
  try {
    saveFile(await exportUnderKey(id, format, key))
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`
  }
}
