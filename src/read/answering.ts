// The words before the name of whoever is answered: "In reply to Ada", in the languages of the web.

/** "In reply to" and the like, as the source of a regular expression; some of them also stand on the link by which a comment is answered. */
export const ANSWERING =
  'in (?:reply|response) to|replying to|(?:als |in )?antwort (?:auf|an)|en réponse à|en respuesta a|respondiendo a|in risposta a|em resposta a|(?:in|als) (?:antwoord|reactie) op|svar på|svar til|svar till|в ответ на|odpowiedź na'

/** What a link may say as well. */
const LINKING =
  'reply to|répondre à|responder a|rispondi a|antworten auf|beantwoord|reageer op|svara|odpowiedz|odpověď na|responder para|ответить|відповісти'

/** A line, or a part of one, that says who is answered and nothing else; "Reply to Ada" may also be what a link says. */
const ANSWERED = new RegExp(`^\\W{0,3}(?:${ANSWERING}|${LINKING})\\s?:?\\s+@?(\\S.{0,60})$`, 'iu')

/** Who is answered by such words, `null` for any others. */
export const answeredIn = (words: string): string | null => ANSWERED.exec(words)?.[1] ?? null
