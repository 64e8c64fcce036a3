// Answers a request for a JSON file, written so that people can read it too.

export function toJsonResponse(content: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}

export function toSchemaResponse(schema: object): Response {
  return toJsonResponse(schema, 'application/schema+json');
}
