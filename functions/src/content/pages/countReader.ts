import { createHash } from 'node:crypto';
import { addTally } from '../addTally.ts';
import type { ContentReference } from '../contentReference.ts';
import type { ContentTally } from '../../model/content.ts';
import { addressKey } from '../../platform/config.ts';
import type { PageRequest } from '../../platform/pageRequest.ts';
import { isVisit } from '../../platform/visits/isVisit.ts';
import { hourMs } from '../../platform/visits/takeTurn.ts';
import { addressNetwork } from '../../platform/visits/visitorAddress.ts';
import { visitorKey } from '../../platform/visits/visitorKey.ts';
import type { Services } from '../../services.ts';

export interface Reading {
  reference: ContentReference;
  /** A view is reported by the page itself, with a POST; a click is the GET of a link. */
  what: 'view' | 'click';
  change: ContentTally;
  /** Asked once everything else speaks for counting. */
  isThere?: () => Promise<boolean>;
}

/** For longer than any day lasts. */
const rememberedMs = 48 * hourMs;
/** Browsers that are told apart behind one address: many for an office, few for a program that makes names up. */
const browsersOfANetwork = 64;
const alreadyExists = 6;

/**
 * Counts a reader: once for an address, a browser, a day (UTC) and a piece. The mark that says so and the tally are one
 * commit, which fails where the mark is there already: 2 writes and no read, nothing for a second time, nothing for a
 * program.
 * @returns whether it was counted
 */
export async function countReader(services: Services, request: PageRequest, { reference, what, change, isThere }: Reading): Promise<boolean> {
  const { isbot } = await import('isbot');
  if (!isVisit(request, what === 'view' ? 'POST' : 'GET', isbot(request.userAgent))) return false;
  if (isThere && !(await isThere())) return false;
  const { db, paths, realNow } = services;
  const day = (await services.now()).toISOString().slice(0, 10);
  const visitor = [addressNetwork(request.address), browserNumber(request.userAgent), day];
  const key = visitorKey('visit', [what, reference.businessId, reference.contentId, ...visitor], addressKey());
  const batch = db.batch();
  batch.create(paths.rateLimit(key), { count: 1, expiresAt: new Date(realNow().getTime() + rememberedMs) });
  addTally(batch, services, reference, change);
  try {
    await batch.commit();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === alreadyExists) return false;
    throw error;
  }
}

const browserNumber = (userAgent: string): string => String(createHash('sha256').update(userAgent).digest().readUInt16BE() % browsersOfANetwork);
