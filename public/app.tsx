// The page: one screen by the address, and what stands on every screen.
import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { CompareScreen } from './compare/screen.js'
import { DropZone } from './library/drop.js'
import { ImportList } from './library/import-list.js'
import { LibraryScreen } from './library/screen.js'
import { Announcer } from './shell/announcer.js'
import { Header } from './shell/header.js'
import { Help } from './shell/help.js'
import { ServerNotice } from './shell/server-notice.js'
import { route } from './state/route.js'
import { headingOf } from './thread/naming.js'
import { ThreadScreen } from './thread/screen.js'
import { discussion } from './thread/state.js'

/** Everything in the document's body. */
export function App() {
  useEffect(() => effect(nameDocument), [])
  return (
    <>
      <Header />
      <ServerNotice />
      <ImportList />
      <Screen />
      <Announcer />
      <Help />
      <DropZone />
    </>
  )
}

function Screen() {
  const { screen } = route.value
  if (screen === 'library') return <LibraryScreen />
  return screen === 'thread' ? <ThreadScreen /> : <CompareScreen />
}

function nameDocument(): void {
  const { screen } = route.value
  const thread = screen !== 'library' ? discussion.value?.thread : undefined
  document.title = thread ? `${screen === 'compare' ? 'Commenters · ' : ''}${headingOf(thread)} · Understory` : 'Understory'
}
