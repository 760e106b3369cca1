// Dates of a source as other formats want them: never more precise than the source, never in the time zone of this machine.

/** An ISO 8601 date, and as far as it is precise its time and zone. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/** A moment, and how much of it the source says. */
export interface Moment {
  /** Seconds since 1970 in UTC; what the source leaves out is taken as zero, a missing zone as UTC. */
  readonly seconds: number
  readonly hasTime: boolean
  readonly hasZone: boolean
}

/** `null` for what is not a date of the calendar. */
export function momentOf(date: string | null): Moment | null {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(date ?? '') ?? []
  if (year === undefined) return null
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0))
  if (new Date(utc).getUTCDate() !== Number(day)) return null
  return { seconds: utc / 1000 - zoneSeconds(zone), hasTime: hour !== undefined, hasZone: zone !== undefined }
}

/** `2021-08-10T09:15:00Z`; `null` where the source does not say the time or the zone. */
export function utcDateTime(date: string | null): string | null {
  const moment = momentOf(date)
  return moment?.hasTime && moment.hasZone ? new Date(moment.seconds * 1000).toISOString().replace('.000Z', 'Z') : null
}

function zoneSeconds(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? []
  return sign === undefined ? 0 : (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1)
}
