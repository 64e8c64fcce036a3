// Answers a request for a file with what it holds, and with its type, which is known by its ending.

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'schema.json': 'application/schema+json; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

export function toResponse(ending: keyof typeof TYPES, body: BodyInit): Response {
  return new Response(body, { headers: { 'Content-Type': TYPES[ending] } });
}

/** Written so that people can read it too. */
export function toJsonResponse(content: unknown, ending: 'json' | 'schema.json' | 'webmanifest' = 'json'): Response {
  return toResponse(ending, `${JSON.stringify(content, null, 2)}\n`);
}

export function toSchemaResponse(schema: object): Response {
  return toJsonResponse(schema, 'schema.json');
}
