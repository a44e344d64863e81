/** One version of the key that credentials are encrypted under. */
export interface CredentialKey {
  version: string;
  /** 32 bytes. */
  key: Buffer;
}

/** The current one first. */
export type CredentialKeys = readonly [CredentialKey, ...CredentialKey[]];

const keyBytes = 32;
const entryForm = /^([A-Za-z0-9_-]{1,20}):([A-Za-z0-9+/]+={0,2})$/;

/**
 * Reads the keys as the secret holds them: `v2:BASE64,v1:BASE64`.
 * @throws Error that says what is wrong and never holds a key: a wrong secret is for whoever deploys, not for an owner
 */
export function readCredentialKeys(text: string): CredentialKeys {
  const [first, ...others] = text.split(',').map((entry, index) => readKey(entry.trim(), index + 1));
  if (!first) throw new Error('CREDENTIALS_KEY holds no key');
  const versions = [first, ...others].map(({ version }) => version);
  const twice = versions.find((version, index) => versions.indexOf(version) !== index);
  if (twice !== undefined) throw new Error(`CREDENTIALS_KEY holds the version ${twice} twice`);
  return [first, ...others];
}

function readKey(entry: string, number: number): CredentialKey {
  const [, version, base64] = entryForm.exec(entry) ?? [];
  if (version === undefined || base64 === undefined) {
    throw new Error(`CREDENTIALS_KEY: entry ${number} is not of the form version:BASE64`);
  }
  const key = Buffer.from(base64, 'base64');
  if (key.length !== keyBytes) {
    throw new Error(`CREDENTIALS_KEY: the key of version ${version} has ${key.length} bytes and needs ${keyBytes}`);
  }
  return { version, key };
}
