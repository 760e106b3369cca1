// The words around comments in the languages of the web: who speaks, what can be clicked, what opens and what closes a discussion.
import { remember } from '../remember.js'
import { REPLIES, SPEAKING } from '../tongues.js'

/** Letters and figures alone, in lower case: by these a name or a title is known again. */
export const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

const anyOf = (words: string): string => words.split(' ').map(escaped).join('|')
/** `_` stands for a blank within a phrase. */
const escaped = (word: string): string => word.replaceAll('.', '\\.').replaceAll('_', '\\s')

/** Verbs and phrases that stand between a name and what it says. */
const SAID =
  'says said say wrote writes commented replied responded answered posted sagt sagte meint meinte schreibt schrieb kommentierte kommentiert antwortete antwortet dijo dice escribió comentó respondió a_dit dit a_écrit écrit a_commenté a_répondu skrev säger sa sier sade disse diz escreveu comentou respondeu ha_detto ha_scritto scrive scrisse dice napisał napisał(a) napisała pisze powiedział mówi zegt zei schreef reageerde kirjoitti sanoo dedi yazdı napsal napsala říká írta mondta a_spus spune говорит сказал сказала написал написала пишет каже написав'
const SAYS = new RegExp(`^(.{1,70}?)\\s+(?:${anyOf(SAID.replaceAll('(', '\\(').replaceAll(')', '\\)'))})\\s*(?:[:：,.…]|\\.{3})?$`, 'iu')
/** Verbs that are names elsewhere: the colon tells. */
const SAYING = new RegExp(`^(.{1,70}?)${SPEAKING}$`, 'iu')
/** A name and its verb whose blank a renderer lost. */
const GLUED =
  /^(.{2,70}?)(?:says|said|wrote|sagt|schreibt|meint|dijo|dice|escribió|skrev|säger|disse|scrive|pisze|zegt|schreef)\s?:$|^(.{2,70}?[\p{Ll}\p{N}])S(?:ays|aid|chreibt)\s?:$/u
const ANSWERS =
  /^(.{1,60}?)\s+(?:(?:replied|replying|responded|responding|in reply|in response|reply|antwortete?|respondió|en respuesta|a répondu|en réponse|rispose|in risposta|respondeu|em resposta|svarade|odpowiedział|als antwort)\s+(?:to|auf|an|a|à|al|till|na)|(?:→|▶|►|▸|»|➜|➔|⟶|↪|⤷|回复|回覆|回應)\s?)\s*@?(.{1,60}?)(?:\s+(?:says|said|wrote|sagt|schreibt|dijo|a dit))?\s*[:：]?$/iu

/** Who speaks, whom they answer, and whether a verb of speech says so beside the answering. */
export interface Speaker {
  readonly name: string
  readonly answers: string | null
  readonly hasVerb: boolean
}

/** Splits "Anna says" and "Anna said in reply to Bea"; `null` where nobody is said to speak. */
export function speakerOf(words: string): Speaker | null {
  const answer = ANSWERS.exec(words)
  if (answer !== null) {
    const name = withoutVerb(answer[1] as string)
    return { name, answers: (answer[2] as string).replace(/^\s*:?\s*|\s*(?:\.{2,3}|…)$/gu, ''), hasVerb: name !== answer[1] }
  }
  const found = SAYING.exec(words) ?? SAYS.exec(words) ?? GLUED.exec(words)
  return found === null ? null : { name: (found[1] ?? found[2]) as string, answers: null, hasVerb: true }
}

/** "Anna said" → "Anna" */
const withoutVerb = (name: string): string =>
  name.replace(/\s+(?:said|says|wrote|replied|commented|sagte|schrieb|meinte|dijo|a dit|disse|ha detto)$/iu, '')

/** "Comment by", "Posted by", "geschrieben von": `firm` where the words speak of a comment, so that an article's byline is not meant. */
export function withoutByline(words: string): { readonly rest: string; readonly firm: boolean } | null {
  const found = BYLINE.exec(words)
  return found === null ? null : { rest: words.slice(found[0].length), firm: FIRM_BYLINE.test(found[0]) }
}

const BYLINE =
  /^(?:permalink\s)?(?:(?:(?:comment(?:aire|ed)?|kommentar|comentario|comentário|commento|reactie|komentarz|posted|submitted|written|added|left|reply|antwort|geschrieben|verfasst|eingetragen|gepostet|publié|posté|écrit|enviado|escrito|publicado|scritto|inviato|inserito|postado|skrivet|skrevet|geplaatst|dodane?)\s+)(?:by|from|von|par|por|da|de|di|av|af|door|przez|от)\b|post(?:ed)?by\b|post\s+by\b|(?:by|von|par|por|author|autor|auteur|autore|name|from|van|de)\s*:|(?:by|par|von|por)(?=\s+\p{Lu}))\s*:?\s*/iu
const FIRM_BYLINE =
  /^(?:permalink\s)?(?:name\s*:|comment|kommentar|coment|reactie|komentarz|reply|antwort|geschrieben|submitted|gepostet)/iu

/** Labels of what can be done with a comment, letters only. */
const LABELS =
  'logged gespeichert 답글접기 댓글접기 replytothiscomment replytothis respectreply respectedreply replytocomment replywithquote reply respond quote likeloading likethis like likes unlike dislike liked loading report reportcomment reportabuse reportthiscomment flag flagasinappropriate share permalink embed backtotop nachoben permanentlink link linktothiscomment linktothis copylink edit delete remove hide upvote downvote voteup votedown vote helpful parent root next prev context fullcomments logintoreply logintocomment logintovote signintoreply button submit save give award follow ignore up down showreplies hidereplies viewreplies viewreply replies showmore readmore seemore showless readless seeless seetranslation showtranslation seeoriginal translatetoenglish vertraducción voirlatraduction übersetzunganzeigen übersetzen collapse expand thumbsup thumbsdown daumenhoch daumenrunter hilfreich nichthilfreich translate showall original star more aufdiesenkommentarantworten aufkommentarantworten antworten antwort zitieren zitat melden kommentarmelden beitragmelden bearbeiten löschen teilen gefälltmir gefälltmirwirdgeladen bewerten empfehlen zumantwortenanmelden anmeldenumzuantworten antwortenanzeigen mehranzeigen responder contestar citar denunciar reportar compartir recomendar recommander megusta nomegusta enlacepermanente enlace eliminar editar borrar excluir apagar elimina cancella verwijderen tabort slett slet odstranit smazat удалить видалити poista törlés iniciasesiónpararesponder accedepararesponder répondre répondreàcemessage répondreàcecommentaire citer signaler signalerunabus supprimer modifier partager jaime jenaimepas lienpermanent permalien connectezvouspourrépondre zgłoś cytuj lubięto usuń nahlásit nahlásiť citovat citovať odkaz trvalýodkaz besvara anmäl gilla svarpå lainaa rispondi segnala mipiace condividi cita responda responde curtir citação partilhar compartilhar beantwoorden reageer reageren antwoord antwoorden vindikleuk meld rapporteer delen beğen beğenme yanıtıgizle yanıtlarıgöster alıntı şikayetet цитировать пожаловаться нравится поделиться ссылка раскрытьветку свернутьветку 引用 举报 赞 赞同 点赞 折叠 待审 删除 编辑 展开 收起 分享 收藏 查看更多 加载更多 신고 삭제 수정 공감 비공감 แสดงความคิดเห็น'
/** As `isLabelText` sees them: letters with the marks upon them. */
const REPLY_LETTERS = REPLIES.map(words => words.replaceAll(/[^\p{L}\p{M}]+/gu, '')).join('|')
const LABEL_RUN = new RegExp(`^(?:${REPLY_LETTERS}|${anyOf(LABELS)}){1,8}$`, 'u')
const REPLY_PHRASE =
  /^(?:reply to|répondre à|responder a|rispondi a|svara|svar til|odpowiedz|antworten auf|antwort auf|respond to|ответить)\s(?!.{0,60}[:;!?…])\S.{0,60}(?<!\p{L}{2}\.)$|^auf\s.{1,60}\santworten$/iu
const REPLY_WORD = new RegExp(
  `${REPLY_LETTERS}|reply|respond|antwort|contestar|répond|odpowie|odpov|rispond|beantwoord|reageer|reageren|zitier`,
  'iu',
)

/** Longer lines are somebody's words. */
const LONGEST_LABEL = 80

/** True for a line of nothing but labels: "Reply", "/ Responder", "AntwortenLöschen", "[Reply] [Report]". */
export const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && isLabelText(text)

const isLabelText = remember(text => {
  const letters = text.toLowerCase().replaceAll(/[^\p{L}\p{M}]+|[\ufe0e\ufe0f]/gu, '')
  return letters === '' ? false : LABEL_RUN.test(letters) || (letters.length < LONGEST_LABEL && REPLY_PHRASE.test(text.trim()))
})

/** True for a label that answers a comment, so that a comment stands beside it. */
export const isReplyLabel = (text: string): boolean => isLabel(text) && REPLY_WORD.test(text)

/** True for the label by which a comment is passed on; it stands below it, beside "Reply". */
export const isShareLabel = (text: string): boolean => isLabel(text) && /share|teilen|compart|partag|condivi|delen|dela/iu.test(text)

/** True for the label by which a comment is reported to those who moderate it; stories have none. */
export const isReportLabel = (text: string): boolean =>
  isLabel(text) && /report|melden|flag|denunci|signal|zgłoś|anmäl|segnala|신고|举报/iu.test(text)

const VOTE_WORD = /thumbs?\s?up|vote\s?up|upvote|daumen\s?hoch/iu

/** True for labels by which a comment is voted on; where they repeat, comments stand beside them. */
export const isVoteLabel = (text: string): boolean => isLabel(text) && VOTE_WORD.test(text)

const LIKED =
  /^\W*(?:like|gefällt mir|me gusta|j['’]aime|mi piace)\s?x(\d{1,7})$|^\W*(?:liked by|gefällt|les gusta a|aimé par|piace a)\s+(?:you and\s+)?(\d{1,7})\b.{0,30}$|^\W*(?:likes?|gefällt mir|me gusta|j['’]aime|mi piace|score|votes?|curtidas?|valoraci[oó]n|rating|bewertung|hilfreich\?|helpful\?|👍|❤️?|♥|▲)\s*[:(]?\s*([+-]?\d{1,7})\)?(?:\W*|menosmas)$|^\W*?([+-]?\d{1,7})\s*(?:likes?|points?|votes?|upvotes?|gefällt mir|gefallen|me gusta|j['’]aime|mi piace|recommend(?:ed|s|ations?)?|favou?rites?|empfehlungen|recomendaciones|recommandations|people like this|personen gefällt das|curtidas?|👍|❤️?|♥)(?:\s(?!(?:is|are|was|were|will|would|for|to|and|or|in|at|on|of|ist|sind|war|für|und|pour|sont|por|para)\s).{0,20})?$/iu

/** Who reacted to a post and how, as XenForo prints it below: "Reactions: Anna, Bea and 2 others", "Haha x2". */
export const isReactions = (text: string): boolean => text.length < LONGEST_CLOSING && REACTIONS.test(text)
const REACTIONS =
  /^\W{0,3}(?:reactions|reaktionen|réactions|reacciones|reazioni|reacties|reakcje|reações)\s?:\s\S|^(?:\W{0,3}\p{L}{3,12}\s?)?x\d{1,5}$/iu

/** The number in "Liked by 2 people", "3 likes", "Gefällt mir: 4"; `null` for any other line. */
export function likesIn(text: string): number | null {
  if (text.length > LONGEST_LABEL || !/\d/.test(text)) return null
  const found = LIKED.exec(text)
  const digits = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4]
  return digits === undefined ? null : Number(digits)
}

/** The number in "level 2", as Reddit prints it above a comment for those who do not see its lines; `null` for any other line. */
export function levelIn(text: string): number | null {
  const found = /^level\s(\d{1,3})$/i.exec(text)
  return found === null ? null : Number(found[1])
}

const FACT =
  /^\W{0,3}(?:posts|messages|joined|join date|registered|member since|location|reputation|likes received|reaction score|karma|rank|threads|topics|beiträge|mitglied seit|registriert(?: seit)?|dabei seit|ort|wohnort|punkte|reaktionen|mensajes|registrado|ubicación|desde|messages? postés|inscrit(?: le| en)?|localisation|inscription|berichten|lid sinds|messaggi|iscritto(?: il| dal)?|località|inlägg|reg\.datum|wiadomości|dołączył|сообщений|сообщения|регистрация|откуда)\s?(?::.{0,40}|\d[\d.,]{0,9})?$/iu

/** "Re: The flood" */
export const isAnsweredSubject = (text: string): boolean => /^(?:re|aw|antw|sv|odp)\s?[:：]\s?\S/i.test(text)

/** What forums call writers by how much they wrote, or by what they may do. */
const RANK =
  /^\W{0,3}(?:(?:junior|senior|full|hero|sr\.?|jr\.?|new|active|super|global|advanced|regular|elite|veteran|premium|vip|neues|aktives|erfahrenes) (?:members?|moderator|mitglied)|newbie|members?|mitglied|membre|miembro|lid|moderator(?:in)?|modérateur|moderador|administrator|administrateur|banned|gesperrt|lv\.?\s?\d{1,3}|level \d{1,3})$/iu

/** True for what is no name though it stands under one: "Junior Member". */
export const isRank = (text: string): boolean => text.length < LONGEST_LABEL && RANK.test(text)

/** True for what a page calls a writer above the name, whoever it is: "Guest", "Member". What it says beside the name is `withoutStatus`'s. */
export const isRole = (text: string): boolean => isRank(text) || (text.length < LONGEST_LABEL && GUEST.test(text))
const GUEST =
  /^(?:guest|visitor|admin|editor|gast|besucher(?:in)?|redaktion|invité(?:e)?|visiteur|invitad[oa]|visitante|ospite|convidad[oa]|bezoeker|gäst|gjest|gość|host|гость)$/iu

/** True for a fact about the writer as forums print it beside each post: "Posts: 120", "Joined", "Ort: Graz", "Junior Member". */
export const isFact = (text: string): boolean => (text.length < LONGEST_LABEL && FACT.test(text)) || isRank(text)

/** What closes a discussion: a form for the next comment, or the word that none is taken. */
const CLOSING =
  /^\W*(?:(?:leave|post|add|write|submit|make)\s+(?:a|your|an?other|new)\s+(?:reply|comment|response|thought)|leave a reply|join the (?:discussion|conversation)|(?:the )?comments?(?: (?:to|on|for) this (?:entry|post|article|story|topic))? (?:are|is|have been) (?:now )?(?:closed|off|disabled)|comment form|cancel reply|you must (?:be )?(?:log|sign)|(?:please )?(?:log|sign) ?in (?:to (?:leave|post|comment|reply|join)|or register)|your e-?mail address will not|fill in your details|name \*|rss feed for comments|(?:post )?comments \(atom\)|please enable javascript to view the|use of this (?:web)?site constitutes|(?:blog )?comments powered by|subscribe to:|trackback uri|what do you think|(?:schreibe?|verfasse?|hinterlasse?|hinterlassen sie|schreiben sie)\s+(?:einen?|dein(?:en)?|eine)\s+(?:kommentar|antwort|meinung)|kommentar (?:schreiben|verfassen|hinterlassen|hinzufügen|abgeben|absenden|senden)|(?:dein(?:e|en)?|ihre?n?) (?:kommentar|ergänzung|meinung|e-mail|name)(?=\W*$|\s?[*(:]|-)|neuer kommentar|antwort (?:abbrechen|hinterlassen|schreiben)|ergänzung (?:abbrechen|schreiben)|kommentare? (?:sind |ist |wurden? )?(?:geschlossen|deaktiviert)|(?:die )?kommentarfunktion|sie müssen (?:sich )?(?:an|ein)|(?:du musst|bitte) .{0,12}(?:angemeldet|anmelden|einloggen)|abonnieren kommentare|deja (?:un|tu|una) (?:comentario|respuesta)|dejar un comentario|añadir comentario|comentar\W*$|escribe (?:un|tu) comentario|haz un comentario|nombre:?\W*$|correo \(|se han publicado|los comentarios están|laisser? un commentaire|ajouter un commentaire|poster un (?:commentaire|message)|écrire un commentaire|votre (?:nom|message|commentaire|adresse)(?=\W*$|\s?[*(:]|\s(?:e-?mail|de)\b)|qui êtes-vous|les commentaires sont (?:fermés|clos)|(?:veuillez|vous devez) .{0,20}connect|lascia un commento|scrivi un commento|aggiungi un commento|deixe (?:um|seu) (?:comentário|resposta)|deixar comentário|plaats een reactie|geef een reactie|schrijf een reactie|reageer op|laat een (?:reactie|antwoord)|skriv en (?:kommentar|kommentar)|lämna ett? (?:svar|kommentar)|legg igjen|dodaj komentarz|zostaw komentarz|napisz komentarz|přidat komentář|оставить комментарий|добавить комментарий|yorum (?:yap|yaz|bırak)|コメントを|发表评论|댓글)/iu

/** True for a line that opens a comment form or says that comments are closed. */
export const isClosing = (text: string): boolean => text.length < LONGEST_CLOSING && CLOSING.test(text)
const LONGEST_CLOSING = 240

/** True for a field of a form as text browsers draw it: a run of underscores, or a bracket with a wide gap. */
export const isField = (text: string): boolean => /_{8}|\[\s{6,}[^\]]{0,200}\]|\[[\w ]{0,30}\s{4,}\]/.test(text.slice(0, LONGEST_CLOSING))

const PAGING =
  /^\W*(?:(?:←\s*)?older comments|(?:newer|more|previous|next|earlier) comments|(?:load|show|view|see) (?:more|all|previous|older|\d{1,6} more) (?:comments|replies)|comment navigation|ältere kommentare|neuere kommentare|weitere kommentare|mehr kommentare(?: laden| anzeigen)?|comentarios (?:más )?(?:antiguos|anteriores|recientes)|más comentarios|(?:ver|cargar) más comentarios|commentaires (?:plus )?(?:anciens|précédents|suivants)|plus de commentaires|commenti (?:precedenti|successivi)|starsze komentarze|nowsze komentarze|eldre kommentarer|äldre kommentarer|oudere reacties|предыдущие комментарии|page \d{1,5} of \d{1,5}|seite \d{1,5} von \d{1,5}|página \d{1,5} de \d{1,5}|page \d{1,5} sur \d{1,5}|(?:查看|加载|显示|載入)更多(?:评论|回复|留言)?|더\s?보기|もっと(?:見る|読む)|(?:showing )?\d{1,6} (?:of|von|de|sur) \d{1,6} (?:comments|kommentaren?|comentarios|commentaires))(?!\p{L})/iu

/** True for the words that lead to another page of the same discussion. */
export const isPaging = (text: string): boolean => text.length < LONGEST_LABEL && PAGING.test(text)

const NOTICE = /^\W*(?:pingback|trackback)s?\s*:\s*\S/iu
/** `pingback` or `trackback` for the line that announces one. */
export function noticeIn(text: string): 'pingback' | 'trackback' | null {
  const found = NOTICE.exec(text.slice(0, LONGEST_CLOSING))
  return found === null ? null : /pingback/i.test(found[0]) ? 'pingback' : 'trackback'
}

const PENDING =
  /^\W*(?:your comment is awaiting moderation|dein kommentar wartet|ihr kommentar wartet|tu comentario está pendiente|votre commentaire est en attente|your comment will be visible).{0,80}$/iu
/** True for the note that a comment waits for moderation. */
export const isPendingNote = (text: string): boolean => text.length < LONGEST_CLOSING && PENDING.test(text)
