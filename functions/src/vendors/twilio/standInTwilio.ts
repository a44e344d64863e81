import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { respond, type StandInReply, type StandInRequest, standInServer } from '../transport/standInServer.ts';

/**
 * Plays Twilio's API on 127.0.0.1 for tests and for people's hands, all its hosts in one: takes a request only if Twilio
 * would, and then answers what it is told to. Refusals have the status, the code and the shape of Twilio's.
 */
export interface StandInTwilio {
  baseUrl: string;
  /** The texts it took, the first one first. A test may add to them what another program has sent. */
  readonly texts: StandInText[];
  /** What comes next, to sending and to looking up alike. */
  next: StandInReply;
  accountStatus: 'active' | 'suspended' | 'closed';
  numbers: { phoneNumber: string; sms: boolean }[];
  services: { sid: string; numbers: string[]; campaigns: string[] }[];
  close(): Promise<void>;
}

export interface StandInText {
  sid: string;
  to: string;
  from: string;
  body: string;
  statusCallback: string | undefined;
  status: string;
  errorCode: number | null;
  createdAt: Date;
}

export const standInTwilioAccount = { accountSid: `AC${'5'.repeat(32)}`, authToken: 'token-for-tests' } as const;

/** What it refuses as Twilio does: a number that is none, a landline, and somebody who replied STOP. */
export const refusedByTwilio = { invalid: '+15005550001', landline: '+15005550009', optedOut: '+15005550004' } as const;
const refusals: Readonly<Record<string, number>> = {
  [refusedByTwilio.invalid]: 21211,
  [refusedByTwilio.landline]: 21614,
  [refusedByTwilio.optedOut]: 21610,
};

const e164 = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));
const newMessage = z
  .strictObject({
    To: e164,
    From: z.optional(e164),
    MessagingServiceSid: z.optional(z.string().check(z.regex(/^MG[0-9a-fA-F]{32}$/))),
    Body: z.string().check(z.minLength(1), z.maxLength(1600)),
    StatusCallback: z.optional(z.url()),
  })
  .check(z.refine(({ From, MessagingServiceSid }) => (From === undefined) !== (MessagingServiceSid === undefined)));

export async function standInTwilio(): Promise<StandInTwilio> {
  const texts: StandInText[] = [];
  const settings: Pick<StandInTwilio, 'next' | 'accountStatus' | 'numbers' | 'services'> = {
    next: 'ok',
    accountStatus: 'active',
    numbers: [],
    services: [],
  };
  const { accountSid, authToken } = standInTwilioAccount;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const account = `/2010-04-01/Accounts/${accountSid}`;
  const server = await standInServer((request, response) => {
    if (request.headers.authorization !== authorization) return refuse(response, 401, 20003);
    const { next } = settings;
    if (typeof next === 'function') return next(response);
    if (next !== 'ok') return respond(response, next.status, next.body ?? { code: next.status === 429 ? 20429 : 20500, message: 'as it was told', status: next.status }, next.headers);
    const { searchParams, pathname } = request.url;
    const route = `${request.method} ${pathname}`;
    if (route === `POST ${account}/Messages.json`) return takeText(request, response, texts);
    if (route === `GET ${account}/Messages.json`) {
      const found = texts.filter(({ to }) => to === searchParams.get('To')).reverse();
      return respond(response, 200, { messages: found.slice(0, Number(searchParams.get('PageSize') ?? 50)).map(asResource), page: 0 });
    }
    if (route === `GET ${account}.json`) return respond(response, 200, { sid: accountSid, status: settings.accountStatus });
    if (route === `GET ${account}/IncomingPhoneNumbers.json`) {
      const owned = settings.numbers.filter(({ phoneNumber }) => phoneNumber === searchParams.get('PhoneNumber'));
      return respond(response, 200, { incoming_phone_numbers: owned.map(({ phoneNumber, sms }) => ({ phone_number: phoneNumber, capabilities: { sms } })) });
    }
    return answerAboutServices(route, response, settings.services);
  });
  return Object.assign(settings, { ...server, texts });
}

function answerAboutServices(route: string, response: ServerResponse, services: StandInTwilio['services']): void {
  const [, sid, list] = /^GET \/v1\/Services(?:\/(MG\w+))?(?:\/(.+))?$/.exec(route) ?? [];
  if (route === 'GET /v1/Services') return respond(response, 200, page('services', services.map((service) => ({ sid: service.sid }))));
  const service = services.find((one) => one.sid === sid);
  if (service === undefined) return refuse(response, 404, 20404);
  switch (list) {
    case undefined:
      return respond(response, 200, { sid });
    case 'PhoneNumbers':
      return respond(response, 200, page('phone_numbers', service.numbers.map((phone_number) => ({ phone_number }))));
    case 'ShortCodes':
      return respond(response, 200, page('short_codes', []));
    case 'Compliance/Usa2p':
      return respond(response, 200, page('compliance', service.campaigns.map((campaign_status) => ({ campaign_status }))));
    default:
      return refuse(response, 404, 20404);
  }
}

function takeText(request: StandInRequest, response: ServerResponse, texts: StandInText[]): void {
  if (request.headers['content-type'] !== 'application/x-www-form-urlencoded') return refuse(response, 415, 20001);
  const parsed = newMessage.safeParse(Object.fromEntries(new URLSearchParams(request.body)));
  if (!parsed.success) return refuse(response, 400, parsed.error.issues[0]?.path[0] === 'To' ? 21211 : 20001);
  const { To, From, MessagingServiceSid, Body, StatusCallback } = parsed.data;
  const refused = refusals[To];
  if (refused !== undefined) return refuse(response, 400, refused);
  const text: StandInText = {
    sid: `SM${String(texts.length + 1).padStart(32, '0')}`,
    to: To,
    from: From ?? MessagingServiceSid ?? '',
    body: Body,
    statusCallback: StatusCallback,
    status: 'queued',
    errorCode: null,
    createdAt: request.receivedAt,
  };
  texts.push(text);
  respond(response, 201, asResource(text));
}

function asResource({ sid, to, from, body, status, errorCode, createdAt }: StandInText): object {
  const date = createdAt.toUTCString().replace('GMT', '+0000');
  return { sid, to, from, body, status, error_code: errorCode, direction: 'outbound-api', date_created: date, date_updated: date, date_sent: null };
}

function page(key: string, records: readonly object[]): object {
  return { [key]: records, meta: { key, page: 0, page_size: 50, next_page_url: null } };
}

function refuse(response: ServerResponse, status: number, code: number): void {
  respond(response, status, { code, message: 'refused', more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}
