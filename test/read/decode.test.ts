import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const ascii = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it('drops a byte order mark and makes line ends plain', () => {
    expect(decode(ascii('\ufeffa\r\nb\rc')).text).toBe('a\nb\nc')
  })

  it('reads UTF-16 by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00, 0xdf, 0x00)).text).toBe('Aß')
  })

  it('believes the bytes over the declaration when they are valid UTF-8', () => {
    expect(decode(ascii('<meta charset="windows-1251">č')).text).toContain('č')
  })

  it('believes the declaration when the bytes are not UTF-8', () => {
    const { text, encoding } = decode(Uint8Array.from([...ascii('<?xml version="1.0" encoding="koi8-r"?>'), 0xd0, 0xd2]))
    expect(encoding).toBe('koi8-r')
    expect(text.endsWith('пр')).toBe(true)
  })

  it.each([
    ['gb2312', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', [0xc4, 0xe3, 0xba, 0xc3], 'gbk', '你好'],
    ['koi8-r', "<meta charset='koi8-r'>", [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4], 'koi8-r', 'Привет'],
    ['windows-1251', '<?xml version="1.0" encoding="windows-1251"?>', [0xcf, 0xf0, 0xe8], 'windows-1251', 'При'],
    ['shift_jis', '<meta charset="shift_jis">', [0x82, 0xb1, 0x82, 0xf1], 'shift_jis', 'こん'],
    ['iso-8859-1, which the web reads as windows-1252', '<meta charset="iso-8859-1">', [0x93, 0xe9, 0x94], 'windows-1252', '“é”'],
  ])('reads pages in %s', (_, declaration, words, name, text) => {
    const decoded = decode(Uint8Array.from([...ascii(declaration), ...words]))
    expect([decoded.encoding, decoded.text.slice(declaration.length), decoded.broken]).toEqual([name, text, false])
  })

  it('says which bytes a wrong declaration leaves unread', () => {
    const { encoding, broken } = decode(Uint8Array.from([...ascii('<meta charset="gb2312">'), 0xe9, 0x20, 0xff]))
    expect([encoding, broken]).toEqual(['gbk', true])
  })

  it('falls back to windows-1252, also when the declared encoding does not exist', () => {
    expect(decode(bytes(0x93, 0x68, 0x69, 0x94)).text).toBe('“hi”')
    expect(decode(Uint8Array.from([...ascii('<meta charset=nonsense>'), 0xe9])).text.endsWith('é')).toBe(true)
  })

  it('takes UTF-8 with a few broken characters for UTF-8', () => {
    const { text, encoding, broken } = decode(Uint8Array.from([...ascii('für „dich“ schön grün '), 0xfd, 0xbf, 0xbf]))
    expect([text.startsWith('für „dich“'), encoding, broken]).toEqual([true, 'utf-8', true])
  })

  it('takes a text that is cut inside a character', () => {
    expect(decode(bytes(0x61, 0xf0, 0x9f), true).encoding).toBe('utf-8')
    expect(decode(Uint8Array.from([...ascii('č and then'), 0xf0, 0x9f])).encoding).toBe('utf-8')
  })
})
