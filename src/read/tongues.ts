// The words around comments in more of the web's languages, a row each: what readers of pages and of copies look for beside the larger ones that they name themselves.

/** Alternatives apart by bars, in lower case. */
interface Tongue {
  /** On the link that answers a comment. */
  readonly reply: string
  /** Between a name and what it says. */
  readonly says: string
  /** What a list of comments is called; a part of a regular expression. */
  readonly comments: string
  /** Before an age ("3 weeks ago"), and behind one; parts of regular expressions. */
  readonly before?: string
  readonly after?: string
  /** Before an age with the words behind it ("for 3 timer siden"), and another word elsewhere. */
  readonly around?: string
}

/** By BCP 47. Most words are those in which WordPress and its themes speak there. */
const TONGUES: Readonly<Record<string, Tongue>> = {
  ar: { reply: 'رد|ردّ', says: 'يقول|قال', comments: 'تعليق\\p{L}*|ردود', before: 'منذ|قبل' },
  bg: { reply: 'отговор|отговори', says: 'каза|казва|написа', comments: 'коментар\\p{L}*|отговора', before: 'преди' },
  ca: { reply: 'respon|respondre', says: 'ha dit|diu', comments: 'comentaris?|respostes|pensaments', before: 'fa' },
  cs: { reply: 'odpovědět|reagovat', says: 'napsal|napsala|píše|říká', comments: 'komentář\\p{L}*|reakcí', before: 'před' },
  da: { reply: 'svar|besvar', says: 'siger|skriver|skrev', comments: 'kommentar(?:er)?', after: 'siden', around: 'for' },
  el: { reply: 'απάντηση|απαντήστε', says: 'λέει|έγραψε', comments: 'σχόλι\\p{L}*|απαντήσεις', before: 'πριν(?: από)?', after: 'πριν' },
  et: { reply: 'vasta', says: 'ütles|kirjutas', comments: 'kommentaari?d?|vastust', after: 'tagasi' },
  eu: { reply: 'erantzun', says: 'dio|idatzi du', comments: 'iruzkin\\p{L}*', before: 'duela' },
  fa: { reply: 'پاسخ|پاسخ دادن', says: 'گفت|می‌گوید|نوشت', comments: 'دیدگاه\\p{L}*|نظرات?', after: 'پیش|قبل' },
  fi: { reply: 'vastaa', says: 'sanoo|kirjoitti', comments: 'kommentt\\p{L}*|vastausta', after: 'sitten' },
  he: { reply: 'הגב|להגיב|תגובה', says: 'אומר|אומרת|הגיב|הגיבה|כתב|כתבה', comments: 'תגוב(?:ה|ות)', before: 'לפני' },
  hi: { reply: 'जवाब दें|उत्तर', says: 'कहते हैं|ने कहा', comments: 'टिप्पणी|टिप्पणियाँ|टिप्पणियां|विचार', after: 'पहले' },
  hr: { reply: 'odgovori', says: 'kaže|napisao|napisala', comments: 'komentar[ai]?|odgovora', before: 'prije|pre' },
  hu: { reply: 'válasz', says: 'szerint|írta|mondta', comments: 'hozzászólás\\p{L}*|kommente?k?', after: 'ezelőtt' },
  id: { reply: 'balas', says: 'berkata|mengatakan|menulis', comments: 'komentar|tanggapan|balasan', after: '(?:yang )?lalu' },
  is: { reply: 'svara', says: 'segir|skrifaði', comments: 'athugasemd\\p{L}*|ummæli', before: 'fyrir' },
  ja: { reply: '返信|返信する', says: 'より', comments: '(?:件の)?コメント' },
  ko: { reply: '답글|답장|응답|댓글 달기', says: '님의 댓글|댓글|말하길', comments: '(?:개의 )?(?:댓글|의견)' },
  lt: { reply: 'atsakyti', says: 'rašė|sako', comments: 'komentar\\p{L}*|mintys', before: 'prieš' },
  lv: { reply: 'atbildēt', says: 'saka|rakstīja', comments: 'komentār\\p{L}*|atbildes', before: 'pirms' },
  nb: { reply: 'svar', says: 'sier|skriver|skrev', comments: 'kommentar(?:er)?', after: 'siden', around: 'for' },
  pl: { reply: 'odpowiedz', says: 'pisze|mówi', comments: 'komentarz\\p{L}*|odpowiedzi', after: 'temu' },
  ro: { reply: 'răspunde|răspundeți', says: 'spune|a spus|a scris', comments: 'comentari(?:i|u)|răspunsuri|gânduri', before: 'acum' },
  ru: { reply: 'ответить', says: 'говорит|пишет|сказал|сказала', comments: 'комментари\\p{L}*|ответ(?:а|ов)?', after: 'назад' },
  sk: { reply: 'odpovedať|reagovať', says: 'píše|hovorí|napísal|napísala', comments: 'komentár\\p{L}*', before: 'pred' },
  sl: { reply: 'odgovori', says: 'pravi|je napisal|je napisala', comments: 'komentar\\p{L}*|odziv\\p{L}*', before: 'pred' },
  sr: { reply: 'одговори|odgovori', says: 'каже|kaže|написао|написала', comments: 'коментар\\p{L}*|komentar\\p{L}*', before: 'пре|pre' },
  sv: { reply: 'svara', says: 'säger|skriver|skrev', comments: 'kommentar(?:er)?', after: 'sedan', around: 'för' },
  th: { reply: 'ตอบกลับ', says: 'พูดว่า', comments: 'ความเห็น|ความคิดเห็น' },
  tr: { reply: 'yanıtla|cevapla', says: 'diyor ki|dedi ki|dedi|yazdı', comments: 'yorum(?:lar)?', after: 'önce' },
  uk: { reply: 'відповісти', says: 'каже|коментує|сказав|сказала', comments: 'коментар\\p{L}*|відповід(?:і|ей)', after: 'тому' },
  vi: { reply: 'trả lời|phản hồi', says: 'viết|nói|đã bình luận', comments: 'bình luận', after: 'trước' },
  zh: {
    reply: '回复|回覆|回應|回答',
    says: '说|说道|說|說道|表示',
    comments: '(?:条|條|則|个|個)?(?:评论|評論|留言)|(?:条|條|則|个|個)(?:回复|回覆|回應)',
  },
}

const wordsOf = (pick: (tongue: Tongue) => string | undefined): string[] =>
  Object.values(TONGUES).flatMap(tongue => pick(tongue)?.split('|') ?? [])

const anyOf = (pick: (tongue: Tongue) => string | undefined): string =>
  Object.values(TONGUES)
    .flatMap(tongue => pick(tongue) ?? [])
    .join('|')

/** Words on links that answer a comment. */
export const REPLIES: readonly string[] = wordsOf(({ reply }) => reply)

/** Scripts that set a verb right behind a name. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}\p{sc=Thai}]/u
const verbs = wordsOf(({ says }) => says)

/** What stands between a name and what it says, the verb with its colon (without that some are names: Dio), as the source of a regular expression. */
export const SPEAKING = `\\s?(?:(?<=\\s)(?:${verbs.filter(verb => !UNSPACED.test(verb)).join('|')})|${verbs.filter(verb => UNSPACED.test(verb)).join('|')})\\s?[:：]`

/** What comments are called, as alternatives of a regular expression. */
export const COMMENTS: string = anyOf(({ comments }) => comments)

const UNIT = String.raw`\p{L}[\p{L}\p{M}]{0,14}\.?`

/** Where units are written with their number: 3天前, 3일 전, 3 วันที่แล้ว, "3 napja". */
const JOINED = String.raw`\d{1,4}\s?(?:秒|分钟|分鐘|分|(?:个|個)?小[时時]|時間|天|日|週間|周|週|[个個かヶカ]?月|年)之?前|\d{1,4}\s?(?:초|분|시간|일|주|개월|달|년)\s?전|\d{1,4}\s?(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)(?:ที่แล้ว|ก่อน|ที่ผ่านมา)|\d{1,4}\s(?:perce|órája|napja|hete|hónapja|éve)(?!\p{L})`

/** An age ("3 weeks ago"), as alternatives of a regular expression with the flags `iu`; every quantifier is bounded. */
export const AGES: string = [
  ...Object.values(TONGUES).flatMap(({ around, after }) =>
    around === undefined ? [] : [`(?<!\\p{L})(?:${around})\\s\\d{1,4}\\s?${UNIT}\\s(?:${after})(?!\\p{L})`],
  ),
  `(?:(?<![\\p{L}\\d])\\d{1,4}|(?<=\\p{Ll}|[)_])\\d{1,2})\\s?${UNIT}\\s(?:${anyOf(({ after }) => after)})(?!\\p{L})`,
  `(?<!\\p{L})(?:${anyOf(({ before }) => before)})\\s\\d{1,4}\\s?${UNIT}`,
  JOINED,
].join('|')
