import { describe, expect, it } from 'vitest'
import { holdsEmail, linkWithoutEmails, nameWithoutAddress, networkAddressesIn, withoutEmails } from '../../src/model/addresses.js'

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

  it('leaves e-mail addresses out of links, escaped or not, and all else in them as it is', () => {
    expect(linkWithoutEmails('https://host.example/post?m=ana%40mail.example&x=%20')).toBe('https://host.example/post?m=e-mail&x=%20')
    expect(linkWithoutEmails('https://host.example/@ana/1?a=%40b')).toBe('https://host.example/@ana/1?a=%40b')
  })

  it('finds network addresses in words', () => {
    const found = (text: string) => networkAddressesIn(text).map(({ start, end }) => text.slice(start, end))
    const addresses = ['203.0.113.7', '2001:db8::8a2e:7334', '2001:0db8:85a3:0000:0000:8a2e:0370:7334', 'fe80::1']
    expect(found(`From ${addresses.join(', ')}.`)).toEqual(addresses)
    expect(found('at 10:30:15, std::vector, 256.1.1.1, 1.2.3, 1.2.3.4.5, a::b, face::cafe')).toEqual([])
  })

  it('reads hostile names in linear time', () => {
    const long = 200_000
    expect(networkAddressesIn(`${'1.'.repeat(long)} ${'a:'.repeat(long)} ${'1::'.repeat(long)}`)).toEqual([])
    expect(nameWithoutAddress('@'.repeat(long))).toHaveLength(long)
    expect(nameWithoutAddress('a.'.repeat(long / 2))).toHaveLength(long)
    expect(nameWithoutAddress(`a@${'b.'.repeat(long / 2)}`)).toHaveLength(long + 2)
  })
})
