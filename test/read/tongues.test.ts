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
  { tongue: 'ar', says: 'يقول:', date: '5 مارس 2021', reply: 'رد', heading: '3 تعليقات', age: 'منذ 3 أيام' },
  { tongue: 'da', says: 'siger:', date: '5. marts 2021', reply: 'Svar', heading: '3 kommentarer', age: '3 dage siden' },
  { tongue: 'et', says: 'ütles:', date: '5. märts 2021', reply: 'Vasta', heading: '3 kommentaari', age: '3 päeva tagasi' },
  { tongue: 'eu', says: 'dio:', date: '2021-03-05', reply: 'Erantzun', heading: '3 iruzkin', age: 'duela 3 egun' },
  { tongue: 'fa', says: 'گفت:', date: '2021-03-05', reply: 'پاسخ', heading: '3 دیدگاه', age: '3 روز پیش' },
  { tongue: 'hi', says: 'कहते हैं:', date: '2021-03-05', reply: 'जवाब दें', heading: '3 टिप्पणियाँ', age: '3 दिन पहले' },
  { tongue: 'hr', says: 'kaže:', date: '5. ožujka 2021.', reply: 'Odgovori', heading: '3 komentara', age: 'prije 3 dana' },
  { tongue: 'is', says: 'segir:', date: '5. mars 2021', reply: 'Svara', heading: '3 athugasemdir', age: 'fyrir 3 dögum' },
  { tongue: 'ja', says: 'より:', date: '2021年3月5日', reply: '返信', heading: '3件のコメント', age: '3日前' },
  { tongue: 'ko', says: '님의 댓글:', date: '2021년 3월 5일', reply: '답글', heading: '댓글 3', age: '3일 전' },
  { tongue: 'lv', says: 'saka:', date: '5. marts, 2021', reply: 'Atbildēt', heading: '3 komentāri', age: 'pirms 3 dienām' },
  { tongue: 'nb', says: 'sier:', date: '5. mars 2021', reply: 'Svar', heading: '3 kommentarer', age: 'for 3 dager siden' },
  { tongue: 'ro', says: 'spune:', date: '5 martie 2021', reply: 'Răspunde', heading: '3 comentarii', age: 'acum 3 zile' },
  { tongue: 'ru', says: 'говорит:', date: '5 марта 2021', reply: 'Ответить', heading: '3 комментария', age: '3 дня назад' },
  { tongue: 'sk', says: 'píše:', date: '5. marca 2021', reply: 'Odpovedať', heading: '3 komentáre', age: 'pred 3 dňami' },
  { tongue: 'sl', says: 'pravi:', date: '5. marca 2021', reply: 'Odgovori', heading: '3 komentarji', age: 'pred 3 dnevi' },
  { tongue: 'sr', says: 'каже:', date: '5. март 2021.', reply: 'Одговори', heading: '3 коментара', age: 'пре 3 дана' },
  { tongue: 'sv', says: 'säger:', date: '5 mars 2021', reply: 'Svara', heading: '3 kommentarer', age: '3 dagar sedan' },
  { tongue: 'th', says: 'พูดว่า:', date: '2021-03-05', reply: 'ตอบกลับ', heading: '3 ความเห็น', age: '3 วันที่แล้ว' },
  { tongue: 'vi', says: 'viết:', date: '2021-03-05', reply: 'Trả lời', heading: '3 bình luận', age: '3 ngày trước' },
  { tongue: 'zh', says: '说道：', date: '2021年3月5日', reply: '回复', heading: '3条评论', age: '3天前' },
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
