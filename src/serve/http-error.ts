// An answer other than what was asked for: a status, a code for programs, a sentence for people.
import type { Response } from 'express'

/** Thrown by the routes, turned into `{"error":{"code","text"}}` at the end of the app. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  constructor(
    readonly status: number,
    readonly code: string,
    text: string,
  ) {
    super(text)
  }
}

/** Sends it as JSON. */
export function sendError(response: Response, { status, code, message }: HttpError): void {
  response.status(status).json({ error: { code, text: message } })
}
