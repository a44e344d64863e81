import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { addressPart } from './addressPart.ts';
import { callSite, type SiteAccess, type SiteOptions, userAgent } from './callSite.ts';
import { failureOf, type SiteFailure } from './siteAnswer.ts';
import type { OutboundPost } from '../../connections/publisher.ts';
import { realNow } from '../../platform/clock.ts';
import { html } from '../../platform/html.ts';
import { guardedFetch } from '../transport/guardedFetch.ts';
import { jsonOf, NoAnswer } from '../transport/sendRequest.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';
import { timeoutOf } from '../transport/vendorOptions.ts';

/** What WordPress shows everywhere; an SVG could hold scripts. */
const pictures = [
  { type: 'image/jpeg', ending: 'jpg', begins: 'ffd8ff' },
  { type: 'image/png', ending: 'png', begins: '89504e470d0a1a0a' },
  { type: 'image/gif', ending: 'gif', begins: '474946383' },
  { type: 'image/webp', ending: 'webp', begins: '52494646' },
] as const;
/** Larger ones are beyond what many sites take, and nobody waits for them. */
const maxBytes = 5_000_000;

const stored = z.object({ id: z.int() });

/**
 * The picture of a post among the site's media: the one that an earlier try has left there, or a new one.
 * @returns its id there, or what went wrong; nothing has been published by then
 * @throws NoAnswer where the site itself does not answer
 */
export async function uploadPicture(
  access: SiteAccess,
  { imageUrl, mark, title }: Pick<OutboundPost, 'imageUrl' | 'mark' | 'title'>,
  options: SiteOptions,
): Promise<{ id: number } | SiteFailure | undefined> {
  if (imageUrl === undefined) return undefined;
  // By its address as well: a piece may have been given another picture between two tries.
  const slug = addressPart(`picture-${mark}-${createHash('sha256').update(imageUrl).digest('hex').slice(0, 8)}`);
  const earlier = await callSite(access, { method: 'GET', path: 'wp/v2/media', query: { slug, _fields: 'id' } }, options);
  const [known] = z.array(stored).safeParse(jsonOf(earlier)).data ?? [];
  if (known) return { id: known.id };
  const fetched = await fetchPicture(imageUrl, options);
  if ('result' in fetched) return fetched;
  const file = { bytes: fetched.bytes, type: fetched.type, name: `${slug}.${fetched.ending}` };
  const answer = await callSite(access, { method: 'POST', path: 'wp/v2/media', query: { slug, title: html`${title}`.markup, alt_text: title, _fields: 'id' }, file }, options);
  const made = answer.status === 201 ? stored.safeParse(jsonOf(answer)) : undefined;
  return made?.success ? { id: made.data.id } : failureOf(answer, 'the picture', realNow());
}

async function fetchPicture(
  imageUrl: string,
  options: SiteOptions,
): Promise<{ bytes: Buffer; type: string; ending: string } | SiteFailure> {
  const refused = (why: string): SiteFailure => ({ result: 'refused', error: `The picture ${why}. Choose another one, or none.` });
  const url = URL.parse(imageUrl);
  if (!url) return refused('has no address that can be read');
  try {
    const { status, body } = await guardedFetch(
      { method: 'GET', url, headers: { 'user-agent': userAgent, accept: pictures.map(({ type }) => type).join(', ') } },
      { timeoutMs: timeoutOf(options), signal: options.signal, maxBytes, testHosts: options.testHosts },
    );
    if (status !== 200) {
      const passes = ['busy', 'unclear'].includes(statusOutcome(status));
      return passes ? { result: 'busy', retryAfterMs: undefined } : refused(`is not to be had where its address says (${status})`);
    }
    // What it is, is told by its beginning: what a server says of it may be anything.
    const start = body.subarray(0, 8).toString('hex');
    const kind = pictures.find(({ begins }) => start.startsWith(begins));
    return kind ? { bytes: body, type: kind.type, ending: kind.ending } : refused('is none that sites show: it has to be a JPEG, PNG, GIF or WebP');
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.reason === 'tooLarge') return refused('is larger than 5 MB');
    if (error.reason === 'forbidden') return refused('lies where we may not go: its address has to be on the internet, with https');
    return { result: 'busy', retryAfterMs: undefined };
  }
}
