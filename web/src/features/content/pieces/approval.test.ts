import { describe, expect, it } from 'vitest';
import type { Content, Publication } from '@model/content.ts';
import { goesToContacts, mustConfirm, planOf, waitingDestinations } from './approval.ts';

const now = new Date('2026-11-24T15:00:00Z');
const tomorrow = new Date('2026-11-25T15:00:00Z');

const publication = (state: Publication['state']): Publication => ({ state, url: null, externalId: null, at: null, error: null, attempts: 0 });
const piece = (publications: Record<string, Publication>, publishAt: Date | null = tomorrow): Content => ({
  kind: 'blog',
  origin: 'weekly',
  state: 'awaitingApproval',
  createdAt: now,
  publications,
  publishAt,
});
const blog = { local: publication('awaitingApproval') };

describe('the OK', () => {
  it('needs no second look for what is planned and can be taken back until then', () => {
    expect(mustConfirm(piece(blog), now)).toBe(false);
    expect(planOf(piece(blog), now)).toEqual(tomorrow);
  });

  it('is confirmed where it publishes at once: without a plan, and with one that has passed', () => {
    expect(mustConfirm(piece(blog, null), now)).toBe(true);
    expect(mustConfirm(piece(blog), tomorrow)).toBe(true);
    expect(planOf(piece(blog), tomorrow)).toBeNull();
  });

  it('is confirmed with a number where it goes to contacts, also beside what goes there by itself', () => {
    expect(mustConfirm(piece({ newsletter: publication('awaitingApproval') }), now)).toBe(true);
    expect(goesToContacts(piece({ ...blog, newsletter: publication('scheduled') }))).toBe(true);
    expect(goesToContacts(piece({ ...blog, newsletter: publication('stopped') }))).toBe(false);
    expect(goesToContacts(piece({ ...blog, newsletter: publication('published') }))).toBe(false);
  });

  it('names the destinations that wait for it', () => {
    expect(waitingDestinations(piece({ ...blog, wordpress: publication('published') }))).toEqual(['local']);
  });
});
