// Messages of a Slack channel as an export or the conversations API lists them (api.slack.com/events/message): answers name the message at the top of theirs.
import type { RawComment } from '../../model/build-thread.js'
import type { Message } from '../../model/thread.js'
import { epochDate } from '../iso-date.js'
import { type Fields, fieldsOf, listOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** One thread: every message that somebody wrote. */
export const slackReader = jsonReader({
  name: 'slack',
  detect: head => (/"ts"\s*:\s*"\d{9,10}\.\d{6}"/.test(head) && /"type"\s*:\s*"message"/.test(head) ? 0.95 : 0),
  discussions(value) {
    const messages = (Array.isArray(value) ? value : listOf(fieldsOf(value).messages)).map(fieldsOf)
    const written = messages.filter(({ subtype }) => typeof subtype !== 'string' || WRITTEN.has(subtype))
    const names = new Map(written.flatMap(message => (nameIn(message) === null ? [] : [[textOf(message.user), nameIn(message)] as const])))
    const comments = written.map((message): RawComment => {
      const id = textOf(message.ts)
      const top = textOf(message.thread_ts)
      return {
        id,
        parent: top === id ? null : top,
        author: names.get(textOf(message.user)) ?? nameIn(message) ?? textOf(message.user) ?? textOf(message.username),
        createdAt: epochDate(Math.floor(Number(id))),
        text: plain(textOf(message.text) ?? '', names),
      }
    })
    return comments.length === 0 ? [] : [{ id: null, comments, messages: passedOver(messages.length - written.length) }]
  },
})

/** Kinds of messages that somebody wrote; the others are joins, topics and the like. */
const WRITTEN = new Set(['bot_message', 'me_message', 'thread_broadcast', 'file_share', 'file_comment'])

function nameIn(message: Fields): string | null {
  const profile = fieldsOf(message.user_profile)
  return textOf(profile.display_name) ?? textOf(profile.real_name) ?? textOf(profile.name)
}

/** Slack's own marks (api.slack.com/reference/surfaces/formatting) as a reader sees them: `<@U1>`, `<#C1|garden>`, `<https://a.example|here>`, `&lt;`. */
function plain(text: string, names: ReadonlyMap<string | null, string | null>): string {
  const shown = text.replaceAll(/<([@#!]?)([^<>|]{1,2000})(?:\|([^<>]{0,2000}))?>/g, (_, sign: string, target: string, label?: string) => {
    if (sign === '@') return `@${names.get(target) ?? label ?? target}`
    if (sign === '') return label === undefined || label === '' || isAddress(label, target) ? target : `${label} (${target})`
    return `${sign === '#' ? '#' : '@'}${label ?? target}`
  })
  return shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
}

const isAddress = (label: string, target: string): boolean =>
  label === target || label === target.replace(/^\w+:(?:\/\/)?/, '').replace(/\/$/, '')

function passedOver(count: number): Message[] {
  return count === 0
    ? []
    : [{ code: 'ignored-content', text: `passed over: ${count} of the channel's own notices (joined, topic set)`, line: null }]
}
