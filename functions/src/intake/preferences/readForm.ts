/** Bytes; the page's own form and a mail program's POST are a fraction of it. */
const longestBody = 10_000;
const limits = { fields: 10, fieldSize: 200, files: 0 };

/**
 * The fields of a form in either of the encodings that RFC 8058 allows. Anything else has none: nothing in it says
 * anything.
 */
export async function readForm({ contentType, body }: { contentType: string; body: Buffer }): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType);
  if (!isForm || body.byteLength > longestBody) return fields;
  const { default: busboy } = await import('busboy');
  return new Promise((resolve) => {
    try {
      const reader = busboy({ headers: { 'content-type': contentType }, limits });
      reader.on('field', (name, value) => fields.set(name, value));
      reader.on('close', () => resolve(fields));
      reader.on('error', () => resolve(new Map()));
      reader.end(body);
    } catch {
      // A multipart form without a boundary.
      resolve(fields);
    }
  });
}
