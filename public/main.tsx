// Starts the page: api/ asks the server, state/ is what all screens share, library/ and thread/ are the two screens, theme/ is how it looks.
import { render } from 'preact'
import { watchServer } from './api/heartbeat.js'
import { serverAnswers } from './api/request.js'
import { App } from './app.js'
import { compareAgain, followComparison } from './compare/state.js'
import { followWords } from './compare/words.js'
import { loadLibrary } from './library/state.js'
import { followArrivals } from './shell/arrival.js'
import { listenToPageKeys } from './shell/page-keys.js'
import { watchFonts } from './state/fonts.js'
import { followAddress } from './state/route.js'
import { applyTheme } from './state/theme.js'
import { followFilters } from './thread/filters.js'
import { listenToPrinting } from './thread/paper/paper.js'
import { followDetails } from './thread/reader/details.js'
import { followAddressWithSheet } from './thread/reader/state.js'
import { endReplayOnNewThread } from './thread/replay/state.js'
import { followRoute, judgeAgain, show, shown } from './thread/state.js'
import { followZoom } from './thread/strip/zoom.js'

applyTheme()
watchFonts()
followAddress()
followRoute()
followComparison()
followWords()
followDetails()
followAddressWithSheet()
followArrivals()
followZoom()
followFilters()
endReplayOnNewThread()
listenToPageKeys()
listenToPrinting()
watchServer(recover)
const page = document.getElementById('page')
if (page !== null) {
  page.replaceChildren()
  render(<App />, page)
}

/** What could not be shown while the server was away. */
function recover(): void {
  const now = shown.peek()
  if (now.state === 'failed' && now.code === 'unreachable' && serverAnswers.peek()) void show(now.id, true)
  judgeAgain()
  compareAgain()
  void loadLibrary()
}
