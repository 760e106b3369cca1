// The description of the HTTP interface (OpenAPI 3.1), served at /api/openapi.json. Record shapes: `model/record.ts`.

const error = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
})
const json = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } })
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const notFound = error('there is no such thread')
const thread = { $ref: '#/components/schemas/ThreadAnswer' }

/** Offsets in all records are Unicode code points, end exclusive; unknown is null. */
export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Understory',
    version: '1',
    description: 'The discussion beneath a story: threads, comments and what was judged of them. On this machine only.',
  },
  paths: {
    '/api/health': { get: { summary: 'Whether the server is up', responses: { 200: json('up', { type: 'object' }) } } },
    '/api/threads': {
      get: {
        summary: 'The library',
        responses: { 200: json('threads', { type: 'array', items: { $ref: '#/components/schemas/LibraryEntry' } }) },
      },
      post: {
        summary: 'Import a file or pasted text',
        parameters: [
          { name: 'name', in: 'query', schema: { type: 'string' }, description: 'file name, for showing' },
          {
            name: 'Prefer',
            in: 'header',
            schema: { type: 'string' },
            description: '`return=minimal` (RFC 7240) answers with the LibraryEntry in place of the whole thread',
          },
        ],
        requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
        responses: {
          201: json('the first thread of the file; the header Understory-Threads says how many were kept', thread),
          413: error('too large'),
          415: error('not text'),
          422: error('no comments were found, and why'),
          507: error('it cannot be kept on this machine, and why'),
        },
      },
    },
    '/api/threads/{id}': {
      get: {
        summary: 'A thread, its comments in reading order, its annotations',
        parameters: [id],
        responses: { 200: json('the thread', thread), 404: notFound },
      },
      delete: {
        summary: 'Remove an imported thread',
        parameters: [id],
        responses: { 204: { description: 'removed' }, 404: notFound, 507: error('it cannot be removed on this machine, and why') },
      },
    },
    '/api/threads/{id}/columns': {
      get: {
        summary: 'The same as columns and without spans, for showing all of a long thread at once',
        parameters: [
          id,
          {
            name: 'soon',
            in: 'query',
            schema: { type: 'boolean' },
            description: 'a long thread that was not analyzed yet comes as it was read, with `analyzed` false',
          },
        ],
        responses: { 200: json('the columns', { $ref: '#/components/schemas/ThreadColumns' }), 404: notFound },
      },
    },
    '/api/threads/{id}/comments': {
      get: {
        summary: 'Some comments of a thread in reading order, with their annotations',
        parameters: [
          id,
          { name: 'from', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 }, description: 'position of the first' },
          { name: 'to', in: 'query', schema: { type: 'integer', minimum: 0 }, description: 'one past the last; without it, all' },
        ],
        responses: { 200: json('comments', { type: 'array', items: { type: 'object' } }), 400: error('no such range'), 404: notFound },
      },
    },
    '/api/threads/{id}/mood': {
      get: {
        summary: 'How the thread sounds as a whole: its comments by the sentiment of their words',
        parameters: [id],
        responses: { 200: json('counts of comments', { $ref: '#/components/schemas/Mood' }), 404: notFound },
      },
    },
    '/api/threads/{id}/compare': {
      get: {
        summary: 'The commenters of a thread side by side: stances toward targets, camps, who agrees with whom',
        parameters: [
          id,
          {
            name: 'target',
            in: 'query',
            schema: { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 20 },
            description: 'a target to find stances toward, beside those the thread suggests (repeatable)',
          },
        ],
        responses: {
          200: json('as `understory compare --format json`', { $ref: '#/components/schemas/Comparison' }),
          400: error('too many or too long targets'),
          404: notFound,
        },
      },
    },
    '/api/threads/{id}/export': {
      get: {
        summary: 'The annotated thread as a file',
        parameters: [
          id,
          {
            name: 'to',
            in: 'query',
            required: true,
            schema: { type: 'string' },
            description: 'a format, as in `understory export --to help`',
          },
          {
            name: 'pseudonyms',
            in: 'query',
            schema: { type: 'boolean' },
            description: 'made-up names for authors, also where the texts name them; the name of the file says so',
          },
          {
            name: 'key',
            in: 'query',
            schema: { type: 'string', minLength: 8 },
            description: 'the same key gives the same pseudonyms again; without it they last as long as the server',
          },
        ],
        responses: { 200: { description: 'the file' }, 400: error('no such format, or a key that is too short'), 404: notFound },
      },
      post: {
        summary: 'The same, with the key in the body: addresses are kept in histories and logs',
        parameters: [id],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['to'],
                properties: { to: { type: 'string' }, pseudonyms: { type: 'boolean' }, key: { type: 'string', minLength: 8 } },
              },
            },
          },
        },
        responses: { 200: { description: 'the file' }, 400: error('no such format, or a key that is too short'), 404: notFound },
      },
    },
  },
  components: {
    schemas: {
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: { type: 'object', required: ['code', 'text'], properties: { code: { type: 'string' }, text: { type: 'string' } } },
        },
      },
      LibraryEntry: {
        type: 'object',
        required: ['id', 'commentCount', 'reader', 'sample', 'bytes', 'importedAt', 'span', 'mood', 'messages'],
        properties: {
          id: { type: 'string' },
          title: { type: ['string', 'null'] },
          commentCount: { type: 'integer' },
          declaredCount: { type: ['integer', 'null'] },
          sample: { type: 'boolean', description: 'part of the samples, not the user’s own' },
          bytes: { type: 'integer', description: 'size of the source' },
          importedAt: { type: ['string', 'null'], format: 'date-time', description: 'null for a sample' },
          span: {
            type: ['object', 'null'],
            description: 'first and last dated comment, as the source prints them; null where none is dated',
            required: ['first', 'last', 'dated'],
            properties: { first: { type: 'string' }, last: { type: 'string' }, dated: { type: 'integer' } },
          },
          mood: {
            oneOf: [{ $ref: '#/components/schemas/Mood' }, { type: 'null' }],
            description: 'null until it was asked for at …/mood or the thread was opened',
          },
        },
      },
      Mood: {
        type: 'object',
        required: ['negative', 'neutral', 'positive', 'unscored'],
        properties: {
          negative: { type: 'integer' },
          neutral: { type: 'integer' },
          positive: { type: 'integer' },
          unscored: { type: 'integer', description: 'comments without a scored word, which is not the same as neutral' },
        },
      },
      Comparison: {
        type: 'object',
        required: ['threads'],
        properties: {
          threads: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title', 'targets', 'commenters', 'pairs'],
              properties: {
                id: { type: 'string' },
                title: { type: ['string', 'null'] },
                targets: { type: 'array', items: { type: 'string' } },
                commenters: { type: 'array', items: { type: 'object' } },
                pairs: { type: 'array', items: { type: 'object' } },
              },
            },
          },
        },
      },
      ThreadColumns: {
        type: 'object',
        required: ['thread', 'messages', 'analyzed', 'id', 'parent', 'authors', 'author', 'text'],
        properties: {
          thread: { type: 'object' },
          messages: { type: 'array', items: { type: 'object' } },
          analyzed: { type: 'boolean' },
          id: { type: 'array', items: { type: 'string' } },
          parent: { type: 'array', items: { type: 'integer', minimum: -1 } },
          authors: { type: 'array', items: { type: 'string' } },
          author: { type: 'array', items: { type: 'integer', minimum: -1 } },
          text: { type: 'array', items: { type: 'string' } },
        },
      },
      ThreadAnswer: {
        type: 'object',
        required: ['thread', 'comments', 'messages'],
        properties: {
          thread: { type: 'object' },
          comments: { type: 'array', items: { type: 'object' } },
          messages: { type: 'array', items: { type: 'object' } },
        },
      },
    },
  },
} as const
