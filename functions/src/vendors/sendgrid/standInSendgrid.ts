import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { respond, type StandInReply, type StandInRequest, standInServer } from '../transport/standInServer.ts';
import { reservedHeaders } from './sendgridMail.ts';

/**
 * Plays SendGrid's API on 127.0.0.1 for tests and for people's hands: takes a request only if SendGrid would, and then
 * answers what it is told to. Refusals have the status and the shape of SendGrid's.
 */
export interface StandInSendgrid {
  baseUrl: string;
  /** The mails it took, the first one first. */
  readonly mails: SendgridMail[];
  /** What comes next, to sending and to looking up alike. */
  next: StandInReply;
  /** What the key may do. */
  scopes: string[];
  senders: { from_email: string; verified: boolean }[];
  domains: { domain: string; valid: boolean }[];
  /** Whether the key may look at senders and domains. */
  mayLook: boolean;
  close(): Promise<void>;
}

export const standInSendgridKey = 'SG.key-for-tests';

const email = z.email();
const person = z.strictObject({ email, name: z.optional(z.string()) });
const headerName = z.string().check(z.regex(/^[\x21-\x39\x3b-\x7e]+$/));
const setting = z.strictObject({ enable: z.boolean() });
const sendgridMail = z.strictObject({
  personalizations: z
    .array(
      z.strictObject({
        to: z.array(person).check(z.minLength(1)),
        headers: z.optional(z.record(headerName, z.string())),
        custom_args: z.optional(z.record(z.string(), z.string())),
      }),
    )
    .check(z.minLength(1), z.maxLength(1000)),
  from: person,
  reply_to: z.optional(person),
  subject: z.string().check(z.minLength(1)),
  content: z.array(z.strictObject({ type: z.string().check(z.minLength(1)), value: z.string().check(z.minLength(1)) })).check(z.minLength(1)),
  tracking_settings: z.optional(
    z.strictObject({
      click_tracking: z.optional(z.strictObject({ enable: z.boolean(), enable_text: z.optional(z.boolean()) })),
      open_tracking: z.optional(setting),
      subscription_tracking: z.optional(setting),
    }),
  ),
});
export type SendgridMail = z.infer<typeof sendgridMail>;

/** An address that it refuses, as SendGrid refuses what is no address. */
export const refusedBySendgrid = 'no-address';

export async function standInSendgrid(): Promise<StandInSendgrid> {
  const mails: SendgridMail[] = [];
  const settings: Pick<StandInSendgrid, 'next' | 'scopes' | 'senders' | 'domains' | 'mayLook'> = {
    next: 'ok',
    scopes: ['mail.send'],
    senders: [],
    domains: [],
    mayLook: true,
  };
  const server = await standInServer((request, response) => {
    if (request.headers.authorization !== `Bearer ${standInSendgridKey}`) {
      return refuse(response, 401, 'The provided authorization grant is invalid, expired, or revoked', null);
    }
    const { next } = settings;
    if (typeof next === 'function') return next(response);
    if (next !== 'ok') return respond(response, next.status, next.body ?? { errors: [{ message: 'as it was told', field: null }] }, next.headers);
    switch (`${request.method} ${request.url.pathname}`) {
      case 'POST /v3/mail/send':
        return takeMail(request, response, mails);
      case 'GET /v3/scopes':
        return respond(response, 200, { scopes: settings.scopes });
      case 'GET /v3/verified_senders':
        return settings.mayLook ? respond(response, 200, { results: settings.senders }) : refuse(response, 403, 'access forbidden', null);
      case 'GET /v3/whitelabel/domains':
        return settings.mayLook ? respond(response, 200, settings.domains) : refuse(response, 403, 'access forbidden', null);
      default:
        return refuse(response, 404, 'not found', null);
    }
  });
  return Object.assign(settings, { ...server, mails });
}

function takeMail(request: StandInRequest, response: ServerResponse, mails: SendgridMail[]): void {
  if (request.headers['content-type'] !== 'application/json') return refuse(response, 415, 'Content-Type should be application/json.', null);
  const parsed = sendgridMail.safeParse(JSON.parse(request.body));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(response, 400, issue?.message ?? '', issue?.path.join('.') ?? '');
  }
  const names = parsed.data.personalizations.flatMap(({ headers }) => Object.keys(headers ?? {}));
  const reserved = names.find((name) => reservedHeaders.has(name.toLowerCase()));
  if (reserved !== undefined) return refuse(response, 400, 'Header can not be one of the reserved keys.', `personalizations.0.headers.${reserved}`);
  mails.push(parsed.data);
  response.writeHead(202, { 'x-message-id': `stand-in-${mails.length}` }).end();
}

function refuse(response: ServerResponse, status: number, message: string, field: string | null): void {
  respond(response, status, { errors: [{ message, field, help: null }] });
}
