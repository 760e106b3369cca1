// One request to the server of this page: JSON, or an error with a sentence for people.
import { signal } from '@preact/signals'

/** False after the server did not answer, true again as soon as it does. */
export const serverAnswers = signal(true)

/** An answer that is not what was asked for. `code` is the server's, or `unreachable`. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  constructor(
    readonly code: string,
    text: string,
  ) {
    super(text)
  }
}

/** The answer to a request of `/api`; throws `ApiError`. Paths are relative, so that the page works behind any path. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await reach(`api${path}`, init)
  if (!response.ok) throw await errorOf(response)
  return response
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, init)
    serverAnswers.value = true
    return response
  } catch {
    serverAnswers.value = false
    throw new ApiError('unreachable', 'The server does not answer.')
  }
}

async function errorOf(response: Response): Promise<ApiError> {
  try {
    const { error } = (await response.json()) as { error: { code: string; text: string } }
    return new ApiError(error.code, error.text)
  } catch {
    return new ApiError('unknown', `The server answered ${response.status}.`)
  }
}
