import { documentId } from '../model/primitives.ts';

/** A call from outside, as it came. */
export interface HookRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: unknown;
  rawBody: Buffer;
}

export interface HookAnswer {
  status: 200 | 204 | 400 | 403 | 404 | 405 | 413 | 500;
  /** An XML body; everything else is answered without one. */
  xml?: string;
}

export type Door = 'sendgridEvents' | 'sendgridMail' | 'twilioStatus' | 'twilioText';

export interface Route {
  door: Door;
  businessId: string;
  /** The secret part of the address, where the door has one. */
  token: string;
}

const megabyte = 1024 * 1024;

/**
 * The most that a door takes, in bytes. A mail comes with its attachments, which are passed over, and text beyond a
 * bound is cut: a long mail is an answer, too. The platform itself ends at 32 MB.
 */
export const longestBody: Readonly<Record<Door, number>> = {
  sendgridEvents: 5 * megabyte,
  sendgridMail: 32 * megabyte,
  twilioStatus: megabyte / 4,
  twilioText: megabyte / 4,
};

const doors: readonly (readonly [pattern: RegExp, door: Door])[] = [
  [/^\/hooks\/sendgrid\/([^/]+)\/events$/, 'sendgridEvents'],
  [/^\/hooks\/sendgrid\/([^/]+)\/inbound\/([^/]+)$/, 'sendgridMail'],
  [/^\/hooks\/twilio\/([^/]+)\/status$/, 'twilioStatus'],
  [/^\/hooks\/twilio\/([^/]+)\/inbound$/, 'twilioText'],
];

/** Which door a call is for; undefined where there is none. */
export function routeHook(url: string): Route | undefined {
  const [path = ''] = url.split('?');
  for (const [pattern, door] of doors) {
    const [, businessId, token = ''] = pattern.exec(path) ?? [];
    if (businessId !== undefined && documentId.safeParse(businessId).success) return { door, businessId, token };
  }
  return undefined;
}
