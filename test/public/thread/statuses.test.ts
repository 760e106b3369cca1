// What the page did not show as the other comments is counted by what became of it.
import { expect, it } from 'vitest'
import { hiddenCounts } from '../../../public/thread/ledger/statuses.js'
import { discussion } from '../notation.js'

it('counts spam, what is pending and what was deleted, and names only what occurs', () => {
  const statuses = { b: 'pending', c: 'spam', d: 'pending', e: 'missing' } as const
  const thread = discussion('a(b c d e)', id => ({ status: statuses[id as keyof typeof statuses] ?? 'present' }))
  expect(hiddenCounts(thread.comments)).toEqual([
    ['spam', 1],
    ['pending', 2],
  ])
})
