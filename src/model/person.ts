// Whether an author's name stands for one person, or for whoever is gone or did not say: those must not be taken for one.
import type { Comment } from './thread.js'

/** Names that platforms print for anybody, in the languages of the web, with or without brackets and a number. */
const ANYBODY =
  /^[\s[(<*]*(?:(?:comment |user |account )?(?:deleted|removed|suspended)(?: (?:user|account|author|comment))?|anonym(?:ous|e|o|us|ní)?(?: user)?|an[oó]nimo|anoniem|anonyme?r?|анонимно?|guest|gast|invité|invitado|ospite|gel[oö]scht(?:er (?:nutzer|benutzer|user))?|entfernt|supprimé|eliminado|unknown|unbekannt|inconnu)[\s\d\])>*]*$/iu

/** The name under which a comment's author is one person of the thread; `null` where it is not known, stands for anybody, or is another site's title. */
export function personOf({ author, kind = 'comment' }: Pick<Comment, 'author'> & Partial<Pick<Comment, 'kind'>>): string | null {
  return author === null || kind !== 'comment' || ANYBODY.test(author) ? null : author
}
