/**
 * The only place that reads the environment. Secrets are attached to the functions that need them by name
 * (see `secrets` in each trigger) and arrive as environment variables.
 */
const environment = process.env;

/** True on the Firebase emulators, where the product's clock can be moved and demo keys are fine. */
export const onEmulator = environment['FUNCTIONS_EMULATOR'] === 'true' || Boolean(environment['FIRESTORE_EMULATOR_HOST']);

/**
 * What firebase-admin is told when it starts; in production nothing, it knows where it is. On the emulators a name for
 * the tasks' service account, or it would ask a metadata server that is not there, and wait for it.
 */
export const appOptions = onEmulator ? { serviceAccountId: 'emulator@example.com' } : undefined;

/** Names of the secrets, as kept in Secret Manager. */
export const secretNames = { addressKey: 'ADDRESS_KEY', credentialsKey: 'CREDENTIALS_KEY', openaiKey: 'OPENAI_API_KEY', googleSecret: 'GOOGLE_CLIENT_SECRET' } as const;

/**
 * Key of the HMAC that names address documents. It never changes: a new key would forget every no.
 * On the emulators a fixed one keeps exported data readable.
 */
export function addressKey(): string {
  const key = environment[secretNames.addressKey];
  if (key) return key;
  if (onEmulator) return 'emulator-address-key';
  throw new Error(`${secretNames.addressKey} is not set; see docs/deploy.md`);
}

/**
 * Keys of the credentials that businesses entrust to us, the current one first: `v2:BASE64,v1:BASE64`, each 32 bytes.
 * A new one is put in front, `npm run rotate-credentials` encrypts everything anew, and then the old one can go.
 */
export function credentialsKeys(): string {
  const keys = environment[secretNames.credentialsKey];
  if (keys) return keys;
  if (onEmulator) return `local:${Buffer.alloc(32, 'emulator').toString('base64')}`;
  throw new Error(`${secretNames.credentialsKey} is not set; see docs/deploy.md`);
}

/** Where vendors are reached instead of their own addresses; for tests against a stand-in, and for proxies. */
export function vendorAddresses(): { sendgrid: string | undefined; twilio: string | undefined; buffer: string | undefined; dns: string | undefined } {
  return {
    sendgrid: environment['SENDGRID_BASE_URL'] || undefined,
    twilio: environment['TWILIO_BASE_URL'] || undefined,
    buffer: environment['BUFFER_BASE_URL'] || undefined,
    /** A name server, as `address:port`. */
    dns: environment['DNS_SERVER'] || undefined,
  };
}

/**
 * `127.0.0.1:port` of sites that may be connected although they lie on this machine and have no TLS: stand-ins for
 * WordPress, or one of one's own to try things out with. Several are separated by commas.
 * @throws Error outside the emulators, where it would open what docs/adr/0019 keeps shut
 */
export function wordpressTestHosts(): readonly string[] {
  const hosts = (environment['WORDPRESS_TEST_HOST'] ?? '').split(',').filter((host) => host !== '');
  if (hosts.length === 0) return [];
  if (!onEmulator) throw new Error('WORDPRESS_TEST_HOST is for the emulators alone');
  const strange = hosts.find((host) => !/^127\.0\.0\.1:\d{1,5}$/.test(host));
  if (strange !== undefined) throw new Error(`WORDPRESS_TEST_HOST: ${strange} is not of the form 127.0.0.1:port`);
  return hosts;
}

export interface OpenAiConfig {
  apiKey: string;
  baseUrl: string | undefined;
  model: string;
  timeoutMs: number;
  /** A post is long, and nobody waits at the other end. */
  longTimeoutMs: number;
  embeddingModel: string;
}

/** The default answers a short enquiry well at a low price; it is configuration so that it can follow the vendor. */
const defaultModel = 'gpt-5-mini';
/** A first reply within seconds has no use for an answer that comes later than this. */
const defaultTimeoutMs = 8000;
const defaultLongTimeoutMs = 60_000;
/** It can be asked for vectors of 768 numbers, as many as the content memory holds. */
const defaultEmbeddingModel = 'text-embedding-3-small';

/** What the secret holds where there is no key: a function cannot be deployed with a secret that does not exist. */
const noKey = 'none';

/** Undefined where no key is set: then only the local assistant can be chosen. */
export function openAiConfig(): OpenAiConfig | undefined {
  const apiKey = environment[secretNames.openaiKey];
  if (!apiKey || apiKey === noKey) return undefined;
  return {
    apiKey,
    baseUrl: environment['OPENAI_BASE_URL'] || undefined,
    model: environment['OPENAI_MODEL'] || defaultModel,
    timeoutMs: Number(environment['OPENAI_TIMEOUT_MS']) || defaultTimeoutMs,
    longTimeoutMs: Number(environment['OPENAI_LONG_TIMEOUT_MS']) || defaultLongTimeoutMs,
    embeddingModel: environment['OPENAI_EMBEDDING_MODEL'] || defaultEmbeddingModel,
  };
}

export interface GoogleConfig {
  clientId: string;
  clientSecret: string;
  /** Origin instead of Google's own ones; for tests against a stand-in. */
  baseUrl: string | undefined;
}

/** Undefined where the project has no sign-in with Google: then nobody can connect their Google reviews. */
export function googleConfig(): GoogleConfig | undefined {
  const clientId = environment['GOOGLE_CLIENT_ID'];
  const clientSecret = environment[secretNames.googleSecret];
  if (!clientId || !clientSecret || clientSecret === noKey) return undefined;
  return { clientId, clientSecret, baseUrl: environment['GOOGLE_BASE_URL'] || undefined };
}

/** Origin of the dashboard, for links in alerts. */
export function dashboardUrl(): string {
  if (environment['DASHBOARD_URL']) return environment['DASHBOARD_URL'];
  if (onEmulator) return 'http://127.0.0.1:5000';
  return `https://${environment['GCLOUD_PROJECT'] ?? ''}.web.app`;
}
