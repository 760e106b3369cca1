// What a page calls somebody in a discussion, beside or behind the name: its author, its moderators, its staff.
import { isRole } from './words.js'

/** What stands alone beside a name and is nobody's, as alternatives of a regular expression with the flags `iu`. */
export const ROLES =
  'op|owner|original poster|mod|author|creator|autor(?:in|a)?|auteur(?:e|rice)?|autore|post author|top fan|rising fan|top contributor|all-star contributor|rising contributor|group expert|verified(?: account| user)?|verifiziert|verificado|vérifié|(?:new )?contributor|collaborator|maintainer|first[- ]time (?:poster|contributor)|subscriber|suscriptor(?:a)?|abonné(?:e)?|abonnent(?:in)?|bot|(?:global )?staff|offline|online|hors ligne|en ligne'

/** Alone these may be somebody's name. */
const MORE =
  'writer|reporter|host|team|admin|top commenter|(?:theme|plugin|post|thread) (?:author|starter|support|contributor)|participant|keymaster|verfasser(?:in)?|beitragsautor|redactie|автор(?: поста)?|модератор|администратор|редактор'

const WRITER_ROLE = new RegExp(`^(?:${ROLES}|${MORE})$`, 'iu')

/** True for what stands behind or below a name that is known to be one: also what may be a name elsewhere ("Guest", "Admin", "Host"). */
export const isWriterRole = (text: string): boolean => WRITER_ROLE.test(text) || isRole(text)
