import * as z from 'zod/mini';
import { count, text } from './primitives.ts';
import { connectionProviders, socialPlatforms } from './words.ts';

const address = text(254, 3);
const host = text(253, 1);
const port = z.int().check(z.minimum(1), z.maximum(65535));
/** `tls` from the first byte, or `starttls` on a plain connection that must then be secured. */
const security = z.enum(['tls', 'starttls']);

/** What everybody who manages connections may see, by provider. Never a secret. */
export const sendgridAccount = z.object({
  provider: z.literal('sendgrid'),
  fromEmail: address,
  fromName: text(120),
  /** Domain whose mail SendGrid Inbound Parse hands to us; empty where replies go to `fromEmail` itself. */
  inboundDomain: text(253),
});
export const smtpAccount = z.object({
  provider: z.literal('smtp'),
  preset: z.enum(['gmail', 'other']),
  fromEmail: address,
  fromName: text(120),
  username: text(254, 1),
  smtp: z.object({ host, port, security }),
  /** Where replies are read; null where nobody reads them for us. */
  imap: z.nullable(z.object({ host, port, security })),
});
export const twilioAccount = z.object({
  provider: z.literal('twilio'),
  accountSid: z.string().check(z.regex(/^AC[0-9a-fA-F]{32}$/, 'An account SID is AC and 32 digits or letters a to f')),
  /** A number in E.164, or the SID of a messaging service. */
  from: z.string().check(z.regex(/^(\+[1-9]\d{6,14}|MG[0-9a-fA-F]{32})$/, 'Write a number such as +12075550100, or a messaging service SID')),
});
export const account = z.discriminatedUnion('provider', [sendgridAccount, smtpAccount, twilioAccount]);
export type SendgridAccount = z.infer<typeof sendgridAccount>;
export type SmtpAccount = z.infer<typeof smtpAccount>;
export type TwilioAccount = z.infer<typeof twilioAccount>;
export type ConnectionAccount = z.infer<typeof account>;

/** What is kept encrypted, by provider. */
export const sendgridCredentials = z.object({
  provider: z.literal('sendgrid'),
  apiKey: text(200, 1),
  /** Verification key of the signed Event Webhook, base64 DER; empty until the owner has set it up. */
  eventKey: text(400),
});
export const smtpCredentials = z.object({ provider: z.literal('smtp'), password: text(500, 1) });
export const twilioCredentials = z.object({ provider: z.literal('twilio'), authToken: text(100, 1) });
/** What Google gave when the owner agreed; with it reviews are read and answered until they take it back. */
export const googleCredentials = z.object({ provider: z.literal('google'), refreshToken: text(2000, 1) });
/** An application password of WordPress: it can be taken back there without a change of the account's own. */
export const wordpressCredentials = z.object({ provider: z.literal('wordpress'), password: text(200, 1) });
export const bufferCredentials = z.object({ provider: z.literal('buffer'), apiKey: text(400, 1) });
export const credentials = z.discriminatedUnion('provider', [
  sendgridCredentials,
  smtpCredentials,
  twilioCredentials,
  googleCredentials,
  wordpressCredentials,
  bufferCredentials,
]);
export type SendgridCredentials = z.infer<typeof sendgridCredentials>;
export type SmtpCredentials = z.infer<typeof smtpCredentials>;
export type TwilioCredentials = z.infer<typeof twilioCredentials>;
export type Credentials = z.infer<typeof credentials>;

/** Credentials as they are typed: an empty one keeps what is stored. */
export const typedCredentials = z.discriminatedUnion('provider', [
  z.object({ provider: z.literal('sendgrid'), apiKey: text(200), eventKey: text(400) }),
  z.object({ provider: z.literal('smtp'), password: text(500) }),
  z.object({ provider: z.literal('twilio'), authToken: text(100) }),
]);
export type TypedCredentials = z.infer<typeof typedCredentials>;

/** One line of advice about a sending domain or number. */
export const finding = z.object({
  /** `spf`, `dkim`, `dmarc`, `tenDlc`. */
  check: z.enum(['spf', 'dkim', 'dmarc', 'tenDlc']),
  state: z.enum(['good', 'missing', 'wrong', 'notChecked']),
  /** What was found and what to do, in plain words. */
  sentence: text(600),
  /** A record to copy into the domain's DNS, where one would help. */
  record: z.optional(z.object({ name: text(253), type: z.enum(['TXT', 'CNAME']), value: text(1000) })),
});
export type Finding = z.infer<typeof finding>;

export const connection = z.object({
  provider: z.enum(connectionProviders),
  state: z.enum(['connected', 'broken']),
  account,
  connectedAt: z.date(),
  lastCheckedAt: z.nullable(z.date()),
  /** Product time of the last message it took; written at most about once a minute. */
  lastSuccessAt: z.nullable(z.date()),
  /** Plain words for the owner; null while all is well. */
  lastError: z.nullable(z.object({ at: z.date(), message: text(500) })),
  /** How the domain or number looks from outside, as of `findingsAt`. */
  findings: z.optional(z.array(finding)),
  findingsAt: z.optional(z.date()),
  /** How far replies have been read in the mailbox. */
  mailbox: z.optional(z.object({ uidValidity: z.string(), lastUid: count, readAt: z.date() })),
  /** How often in a row the mails after that place could not all be taken in. */
  mailboxFailures: z.optional(count),
  /** Real time until which whoever is reading the mailbox may still be at it. */
  mailboxLeaseUntil: z.optional(z.date()),
});
export type Connection = z.infer<typeof connection>;

/** Encrypted credentials: AES-256-GCM under a versioned key, bound to the business and provider they belong to. */
export const storedSecret = z.object({
  /** Version of the key. */
  version: z.string(),
  /** Base64. */
  iv: z.string(),
  tag: z.string(),
  data: z.string(),
  updatedAt: z.date(),
});
export type StoredSecret = z.infer<typeof storedSecret>;

/** A place on Google's map that belongs to the account. */
export const googleLocation = z.object({
  /** `accounts/1/locations/2`. */
  name: z.string().check(z.regex(/^accounts\/[^/\s]{1,60}\/locations\/[^/\s]{1,60}$/)),
  title: text(200),
  address: text(300),
});
export type GoogleLocation = z.infer<typeof googleLocation>;

/** `connections/google`: where reviews are read. Beside the connections that carry messages, and of another form. */
export const googleConnection = z.object({
  provider: z.literal('google'),
  /** `choosing` until somebody has said which place it is about. */
  state: z.enum(['choosing', 'connected', 'broken']),
  location: z.nullable(googleLocation),
  connectedAt: z.date(),
  /** Product time of the last reading that came through. */
  lastCheckedAt: z.nullable(z.date()),
  lastError: z.nullable(z.object({ at: z.date(), message: text(500) })),
  /** Google's time of the newest change that has been taken in. */
  readUntil: z.nullable(z.date()),
});
export type GoogleConnection = z.infer<typeof googleConnection>;

const publisherHealth = {
  state: z.enum(['connected', 'broken']),
  connectedAt: z.date(),
  /** Product time at which it last let us in. */
  lastCheckedAt: z.nullable(z.date()),
  /** Plain words for the owner; null while all is well. */
  lastError: z.nullable(z.object({ at: z.date(), message: text(500) })),
};

/** `connections/wordpress`: the business's own site, where blog posts are published. */
export const wordpressConnection = z.object({
  provider: z.literal('wordpress'),
  account: z.object({
    /** Where the site is, with https and without a slash at its end. */
    siteUrl: text(300, 1),
    username: text(120, 1),
  }),
  /** As the site calls itself. */
  siteName: text(200),
  /** Where its REST API begins, found when it was connected. */
  apiUrl: text(500, 1),
  ...publisherHealth,
});
export type WordpressConnection = z.infer<typeof wordpressConnection>;

/** An account at a network that Buffer publishes to. */
export const bufferChannel = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9]{1,60}$/)),
  /** The network's own name at Buffer, such as `twitter`. */
  service: text(40, 1),
  platform: z.nullable(z.enum(socialPlatforms)),
  name: text(200),
  /** Why nothing can be posted there now: Buffer has lost the network's permission, or its plan has no place for it. */
  trouble: z.optional(z.enum(['disconnected', 'locked'])),
});
export type BufferChannel = z.infer<typeof bufferChannel>;

/** `connections/buffer`: through it social posts reach the networks. */
export const bufferConnection = z.object({
  provider: z.literal('buffer'),
  account: z.object({ organizationId: text(80, 1), organizationName: text(200) }),
  channels: z.array(bufferChannel).check(z.maxLength(50)),
  ...publisherHealth,
});
export type BufferConnection = z.infer<typeof bufferConnection>;

/** `connections/wordpress` and `connections/buffer`, where it does not matter which. */
export const publisherConnection = z.discriminatedUnion('provider', [wordpressConnection, bufferConnection]);
