// Notices that the server has gone, and that it is back.
import { serverAnswers } from './request.js'

/** Between two looks, in milliseconds: seldom while all is well, often while something is missing. */
const CALM = 15_000
const MISSING = 1_500

/** Looks after the server from now on, and calls `back` each time it answers again. A hidden page does not look. */
export function watchServer(back: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let answered = true
  const look = async () => {
    if (!document.hidden) serverAnswers.value = await answers()
    wait()
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(look, serverAnswers.peek() ? CALM : MISSING)
  }
  serverAnswers.subscribe(fine => {
    if (fine && !answered) back()
    answered = fine
    wait()
  })
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch('api/health', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}
