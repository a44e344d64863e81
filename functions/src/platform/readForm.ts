/** In bytes. */
export interface FormLimits {
  body: number;
  /** What a field has beyond it is cut off. */
  field: number;
}

/** Ticks and buttons, or a mail program's POST, are a fraction of it. */
export const choicesOnly: FormLimits = { body: 10_000, field: 200 };
const mostFields = 10;

/**
 * The fields of a form in either of the encodings that RFC 8058 allows. Anything else has none: nothing in it says
 * anything.
 */
export async function readForm(
  { contentType, body }: { contentType: string; body: Buffer },
  most: FormLimits = choicesOnly,
): Promise<ReadonlyMap<string, string>> {
  const fields = new Map<string, string>();
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(contentType);
  if (!isForm || body.byteLength > most.body) return fields;
  const { default: busboy } = await import('busboy');
  return new Promise((resolve) => {
    try {
      const limits = { fields: mostFields, fieldSize: most.field, files: 0 };
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
