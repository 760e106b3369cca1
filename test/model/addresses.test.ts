import { describe, expect, it } from 'vitest'
import { holdsEmail, nameWithoutAddress, withoutEmails } from '../../src/model/addresses.js'

describe('addresses', () => {
  it('tells e-mail addresses from handles', () => {
    expect(['ana@host.example', 'Ana (ana.b+c@mail.host.example)'].map(holdsEmail)).toEqual([true, true])
    expect(['@ana@host.example', '@ana', 'meet @ 5.30', 'a@b'].map(holdsEmail)).toEqual([false, false, false, false])
  })

  it('keeps the words around an address', () => {
    expect(withoutEmails('write to ana@host.example, or to bo@host.example.', '[e-mail]')).toBe('write to [e-mail], or to [e-mail].')
    expect(nameWithoutAddress('"Ana Bo" <mailto:ana@host.example>')).toBe('Ana Bo')
    expect(nameWithoutAddress('(ana@host.example)')).toBeNull()
  })

  it('reads hostile names in linear time', () => {
    const long = 200_000
    expect(nameWithoutAddress('@'.repeat(long))).toHaveLength(long)
    expect(nameWithoutAddress('a.'.repeat(long / 2))).toHaveLength(long)
    expect(nameWithoutAddress(`a@${'b.'.repeat(long / 2)}`)).toHaveLength(long + 2)
  })
})
