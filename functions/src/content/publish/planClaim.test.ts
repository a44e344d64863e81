import { describe, expect, test } from 'vitest';
import { planClaim } from './planClaim.ts';
import type { Business } from '../../model/business.ts';
import type { Content, Publication } from '../../model/content.ts';
import type { ContentWorkflow } from '../../model/contentWorkflow.ts';
import { makeBusiness, makeContent, makeContentWorkflow, makePublication } from '../../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const realNow = new Date('2026-11-20T00:00:00Z');
const day = 24 * 60 * 60_000;
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const actor = { kind: 'member', id: 'olivia' } as const;
const localUrl = 'https://followthrough.example.com/b/demo/piece/before-the-first-frost';

interface Situation {
  business?: Partial<Business>;
  workflow?: Partial<ContentWorkflow>;
}
const claim = (piece: Content, destination: string, { business, workflow }: Situation = {}) =>
  planClaim(piece, destination, { business: makeBusiness(business), workflow: makeContentWorkflow(workflow), now, realNow, localUrl });

/** A blog post that somebody has approved a minute ago, for now. */
const approved = (destination: string, publication: Partial<Publication> = {}, changes: Partial<Content> = {}) =>
  makeContent({
    state: 'approved',
    approvedBy: actor,
    approvedAt: before(60_000),
    publications: { [destination]: makePublication({ state: 'scheduled', ...publication }) },
    ...changes,
  });
const automatic = { destinations: [{ destination: 'local', kinds: ['blog'], publish: 'automatic' }] } satisfies Partial<ContentWorkflow>;
const byItself = (changes: Partial<Content> = {}) => {
  const { approvedBy: _by, approvedAt: _at, ...piece } = approved('local', {}, { publishAt: before(60_000), ...changes });
  return piece;
};

describe('what is due', () => {
  test('is published on the own page with its claim', () => {
    const edit = claim(approved('local'), 'local');
    expect(edit?.after).toMatchObject({ state: 'published', publishedAt: now, calendarAt: now, measureAt: new Date('2026-11-24T16:00:00Z') });
    expect(edit?.after.publications?.['local']).toEqual({ state: 'published', url: localUrl, externalId: null, at: now, error: null, attempts: 0 });
    expect(edit?.after).not.toHaveProperty('nextAt');
    expect(edit?.activities).toMatchObject([{ kind: 'piecePublished', after: { destination: 'local', url: localUrl } }]);
  });

  test('is claimed for a place outside, by real time, with when it may have arrived by product time', () => {
    const { after } = claim(approved('wordpress', { attempts: 2, notBefore: before(1) }), 'wordpress') ?? {};
    expect(after?.state).toBe('publishing');
    expect(after?.publications?.['wordpress']).toMatchObject({ state: 'publishing', attempts: 3, claimedAt: now, leaseUntil: new Date('2026-11-20T00:02:00Z') });
    expect(after?.nextAt).toEqual(new Date('2026-11-24T15:02:00Z'));
  });

  test('begins to be sent as a newsletter, to as many as were confirmed', () => {
    const newsletter = { confirmed: 12, cursor: null, made: 0, complete: false };
    const after = claim(approved('newsletter', {}, { kind: 'email', newsletter }), 'newsletter')?.after;
    expect(after).toMatchObject({ state: 'publishing', newsletter, nextAt: now });
    expect(claim(approved('newsletter', {}, { kind: 'email' }), 'newsletter')?.after.newsletter?.confirmed).toBeNull();
  });

  test('is not claimed twice, nor early, nor where it has no OK', () => {
    expect(claim(approved('wordpress', { state: 'publishing' }), 'wordpress')).toBeUndefined();
    expect(claim(approved('local', { notBefore: new Date(now.getTime() + 1) }), 'local')).toBeUndefined();
    expect(claim(approved('local', {}, { publishAt: new Date(now.getTime() + 1) }), 'local')).toBeUndefined();
    expect(claim(approved('local', { state: 'awaitingApproval' }), 'local')).toBeUndefined();
    expect(claim(approved('local'), 'wordpress')).toBeUndefined();
  });
});

describe('a pause', () => {
  test('keeps everything, and says so once', () => {
    const edit = claim(approved('local'), 'local', { business: { pausedAt: before(day) } });
    expect(edit?.after.publications?.['local']).toMatchObject({ state: 'scheduled', error: 'Everything is paused. It is published when you resume.' });
    expect(edit && claim(edit.after, 'local', { business: { pausedAt: before(day) } })).toBeUndefined();
    expect(edit && claim(edit.after, 'local')?.after.state).toBe('published');
  });
});

describe('what nobody has looked at', () => {
  test('goes by itself where the owner wants that', () => {
    expect(claim(byItself(), 'local', { workflow: automatic })?.after.state).toBe('published');
  });

  test.for<[string, Partial<Content>, Partial<ContentWorkflow>]>([
    ['the workflow is off', {}, { ...automatic, enabled: false }],
    ['the owner wants to see it there by now', {}, { destinations: [{ destination: 'local', kinds: ['blog'], publish: 'approval' }] }],
    ['a check has found something', { checks: [{ kind: 'claim', quote: 'free', sentence: 'Not in your facts.' }] }, automatic],
  ])('waits for an OK where %s', ([, changes, workflow]) => {
    expect(claim(byItself(changes), 'local', { workflow })?.after).toMatchObject({ state: 'awaitingApproval' });
  });
});

describe('what is late', () => {
  test('waits for somebody to look at it again, with an OK or without', () => {
    const publishAt = before(3 * day + 1);
    const piece = approved('wordpress', { attempts: 4 }, { publishAt, approvedAt: before(5 * day) });
    for (const late of [piece, byItself({ publishAt })]) {
      const after = claim(late, Object.keys(late.publications ?? {})[0] ?? '', { workflow: automatic })?.after;
      expect(after).toMatchObject({ state: 'awaitingApproval', checks: [{ kind: 'late', sentence: expect.stringContaining('November 21') }] });
      expect(after).not.toHaveProperty('approvedBy');
    }
  });

  test('is not late where somebody has just approved it', () => {
    expect(claim(approved('local', {}, { publishAt: before(9 * day), approvedAt: before(1000) }), 'local')?.after.state).toBe('published');
  });

  test('goes on the third day', () => {
    expect(claim(byItself({ publishAt: before(3 * day) }), 'local', { workflow: automatic })?.after.state).toBe('published');
  });
});
