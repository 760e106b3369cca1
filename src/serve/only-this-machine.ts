// Refuses requests that a foreign web page could make: other host names (DNS rebinding) and other origins (cross-site posts).
import type { RequestHandler } from 'express'
import { HttpError } from './http-error.js'

const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i

/** Lets through what was addressed to this machine by this machine; 403 for the rest. */
export const onlyThisMachine: RequestHandler = (request, _response, next) => {
  const { host, origin } = request.headers
  if (host === undefined || !OWN_HOST.test(host))
    throw new HttpError(403, 'foreign-host', 'this server answers only under 127.0.0.1 or localhost')
  if (origin !== undefined && origin !== `http://${host}`)
    throw new HttpError(403, 'foreign-origin', 'this server answers only its own page')
  next()
}
