// The words before the name of whoever is answered: "In reply to Ada", in the languages of the web.

/** "In reply to" and the like, as the source of a regular expression; some of them also stand on the link by which a comment is answered. */
export const ANSWERING =
  'in reply to|replying to|(?:als |in )?antwort (?:auf|an)|en réponse à|en respuesta a|respondiendo a|in risposta a|em resposta a|(?:in|als) (?:antwoord|reactie) op|svar på|svar til|svar till|в ответ на|odpowiedź na'
