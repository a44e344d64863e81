import { AppError } from '../../platform/errors.ts';

/** A mail that is larger than this is cut; what somebody wrote is at its beginning. Bytes. */
const maxField = 2 * 1024 * 1024;
const maxFields = 100;

/**
 * The fields of a multipart form as bytes, the first of each name. Files are passed over.
 * @throws AppError `invalid` where the body is no such form
 */
export async function readForm(body: Buffer, contentType: string): Promise<ReadonlyMap<string, Buffer>> {
  const { default: busboy } = await import('busboy');
  const fields = new Map<string, Buffer>();
  try {
    await new Promise<void>((resolve, reject) => {
      const form = busboy({
        headers: { 'content-type': contentType },
        // One character a byte, so that the bytes come back unharmed.
        defCharset: 'latin1',
        limits: { fieldSize: maxField, fields: maxFields },
      });
      form.on('field', (name, value) => {
        if (!fields.has(name)) fields.set(name, Buffer.from(value, 'latin1'));
      });
      form.on('file', (_name, stream) => stream.resume());
      form.once('close', resolve);
      form.once('error', reject);
      form.end(body);
    });
  } catch (error) {
    throw new AppError('invalid', 'The body is not a multipart form', { field: 'body', cause: error });
  }
  return fields;
}
