// Pages and copies in more of the web's languages: who wrote, when, and what is a link to answer by.
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/read/dates.js'
import { cleanName } from '../../src/read/html/author.js'
import { htmlReader } from '../../src/read/html/index.js'
import { isDateLike } from '../../src/read/html/labels.js'
import { sourceOfText } from '../../src/read/source.js'
import { findDate } from '../../src/read/text/date-span.js'
import { textReader } from '../../src/read/text/index.js'
import { speakerOf } from '../../src/read/text/words.js'

const SAMPLES = [
  { tongue: 'el', says: 'λέει:', date: '5 Μαρτίου 2021', reply: 'Απάντηση', heading: '3 σχόλια', age: 'πριν από 3 ημέρες' },
  { tongue: 'bg', says: 'каза:', date: '5 март 2021', reply: 'Отговор', heading: '3 коментара', age: 'преди 3 дни' },
  { tongue: 'hu', says: 'szerint:', date: '2021. március 5.', reply: 'Válasz', heading: '3 hozzászólás', age: '3 napja' },
  { tongue: 'cs', says: 'napsal:', date: '5. března 2021', reply: 'Odpovědět', heading: '3 komentáře', age: 'před 3 dny' },
  { tongue: 'tr', says: 'dedi ki:', date: '5 Mart 2021', reply: 'Yanıtla', heading: '3 yorum', age: '3 gün önce' },
  { tongue: 'fi', says: 'sanoo:', date: '5. maaliskuuta 2021', reply: 'Vastaa', heading: '3 kommenttia', age: '3 päivää sitten' },
  { tongue: 'uk', says: 'коментує:', date: '5 березня 2021', reply: 'Відповісти', heading: '3 коментарі', age: '3 дні тому' },
  { tongue: 'lt', says: 'rašė:', date: '2021 kovo 5', reply: 'Atsakyti', heading: '3 komentarai', age: 'prieš 3 dienas' },
  { tongue: 'ca', says: 'ha dit:', date: '5 de març de 2021', reply: 'Respon', heading: '3 comentaris', age: 'fa 3 dies' },
  { tongue: 'he', says: 'אומר:', date: '5 במרץ 2021', reply: 'הגב', heading: '3 תגובות', age: 'לפני 3 ימים' },
  { tongue: 'id', says: 'berkata:', date: '5 Maret 2021', reply: 'Balas', heading: '3 komentar', age: '3 hari yang lalu' },
  { tongue: 'pl', says: 'pisze:', date: '5 marca 2021', reply: 'Odpowiedz', heading: '3 komentarze', age: '3 dni temu' },
]
const NAMES = ['Ada Quill', 'Bruno', 'Chidi']
const WORDS = ['The ferry is late again.', 'It rang twice when the tide was low.', 'Somebody took the bench away.']

describe.each(SAMPLES)('in $tongue', ({ says, date, reply, heading, age }) => {
  it('a date and an age are known', () => {
    expect(parseDate(date)).toBe('2021-03-05')
    for (const words of [date, age]) expect([isDateLike(words), findDate(words) !== null]).toEqual([true, true])
    expect(parseDate(age)).toBeNull()
  })

  it('a page whose classes say nothing is read', () => {
    const item = (name: string, at: number) =>
      `<div class="q"><div class="r">${name} ${says}</div><div class="s">${date}</div><div class="t">${WORDS[at]}</div><a class="u" href="#">${reply}</a></div>`
    const html = `<h1>The bell</h1><h2>${heading}</h2>${NAMES.map(item).join('')}`
    const [thread] = htmlReader.read(sourceOfText(html, 'page.html')).threads
    expect(thread?.comments.map(({ author, createdAt, text }) => [author, createdAt, text])).toEqual(
      NAMES.map((name, at) => [name, '2021-03-05', WORDS[at]]),
    )
    expect(thread?.declaredCount).toBe(3)
  })

  it('a copy is read', () => {
    const text = `The bell\n\n${NAMES.map((name, at) => `${name} ${says}\n${date}\n\n${WORDS[at]}\n\n${reply}\n`).join('\n')}`
    const [thread] = textReader.read(sourceOfText(text, 'copy.txt')).threads
    expect(thread?.comments.map(comment => [comment.author, comment.createdAt, comment.text])).toEqual(
      NAMES.map((name, at) => [name, '2021-03-05', WORDS[at]]),
    )
  })
})

it('ages are written with their units where there are no blanks', () => {
  for (const age of ['3天前', '3 小时前', '3日前', '3일 전', '3 วันที่แล้ว']) expect([age, isDateLike(`x ${age}`)]).toEqual([age, true])
})

it('a name that is a verb elsewhere stays one', () => {
  expect([cleanName('Ronnie James Dio'), cleanName('Ada dio:'), speakerOf('Ronnie James Dio')]).toEqual(['Ronnie James Dio', 'Ada', null])
})

it('a sentence is no heading and no date', () => {
  for (const words of ['3 of her friends', 'I sold 5 boats in 2021', 'before 12 noon'])
    expect([words, isDateLike(words)]).toEqual([words, false])
})
