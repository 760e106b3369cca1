import { describe, expect, it } from 'vitest'
import { withoutButtons } from '../../../src/read/text/buttons.js'

const comment = (name: string, votes: number) =>
  `   (BUTTON) ${name}\n   May ${votes}, 2023\n   Words of ${name}.\n   (BUTTON) Recommend ${votes} (BUTTON) Reply (BUTTON)\n`

describe('buttons of lynx', () => {
  it('lose their sign, and what stands on one by every date; names and known labels stay', () => {
    const text = ['Ada', 'Ada', 'Ada', 'Bo', 'Cy'].map(comment).join('')
    expect(withoutButtons(`   (BUTTON) Menu\n${text}`)).toBe(
      `   Menu\n${['Ada', 'Ada', 'Ada', 'Bo', 'Cy'].map((name, at) => `   ${name}\n   May ${at}, 2023\n   Words of ${name}.\n   Reply \n`).join('')}`,
    )
  })

  it('are nothing to a text without any', () => {
    expect(withoutButtons('I pressed the (button).')).toBe('I pressed the (button).')
  })
})
