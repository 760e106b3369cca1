// Names of files from ids.
import { expect, it } from 'vitest'
import { fileStem } from '../../src/model/file-stem.js'

it('keeps letters of every script and digits, and never makes a path or a hidden file', () => {
  expect(['a-thread', 'Größe 7', '../../etc/passwd', '.hidden', '', '///', '说明'].map(fileStem)).toEqual([
    'a-thread',
    'Größe-7',
    'etc-passwd',
    'hidden',
    'thread',
    'thread',
    '说明',
  ])
})

it('is never longer than a file system takes', () => {
  expect(fileStem('x'.repeat(5_000))).toHaveLength(80)
})
