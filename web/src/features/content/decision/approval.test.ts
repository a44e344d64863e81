import { describe, expect, it } from 'vitest';
import type { Publication } from '@model/content.ts';
import type { Piece } from '../pieces/piece.ts';
import { approvalOf, canBeApprovedUnopened, goesToContacts, mustConfirm, stillToGo, waitingDestinations } from './approval.ts';

const now = new Date('2026-11-24T15:00:00Z');
const tomorrow = new Date('2026-11-25T15:00:00Z');

const publication = (state: Publication['state']): Publication => ({ state, url: null, externalId: null, at: null, error: null, attempts: 0 });
const piece = (publications: Record<string, Publication>, publishAt: Date | null = tomorrow): Piece => ({
  id: 'frost',
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
    expect(mustConfirm(approvalOf(piece(blog), now))).toBe(false);
    expect(approvalOf(piece(blog), now).publishAt).toEqual(tomorrow);
  });

  it('is confirmed where it publishes at once: without a plan, and with one that has passed', () => {
    expect(mustConfirm(approvalOf(piece(blog, null), now))).toBe(true);
    expect(mustConfirm(approvalOf(piece(blog), tomorrow))).toBe(true);
    expect(approvalOf(piece(blog), tomorrow).publishAt).toBeNull();
  });

  it('is confirmed with a number where it goes to contacts, also beside what goes there by itself', () => {
    expect(mustConfirm(approvalOf(piece({ newsletter: publication('awaitingApproval') }), now))).toBe(true);
    expect(goesToContacts(piece({ ...blog, newsletter: publication('scheduled') }))).toBe(true);
    expect(goesToContacts(piece({ ...blog, newsletter: publication('stopped') }))).toBe(false);
    expect(goesToContacts(piece({ ...blog, newsletter: publication('published') }))).toBe(false);
  });

  it('names the destinations that wait for it', () => {
    expect(waitingDestinations(piece({ ...blog, wordpress: publication('published') }))).toEqual(['local']);
  });

  it('is about the text that the person has seen', async () => {
    expect(await approvalOf({ ...piece(blog), revision: 4 }, now).revision()).toBe(4);
  });

  it('does not go again where a piece has been published, also where that is unclear', () => {
    const publications = { local: publication('published'), wordpress: publication('unknown'), 'buffer-a': publication('failed') };
    expect(stillToGo(piece(publications), ['local', 'wordpress', 'buffer-a', 'newsletter'])).toEqual(['buffer-a', 'newsletter']);
  });

  it('is not given unopened to what the checks found something in, nor to what goes nowhere', () => {
    expect(canBeApprovedUnopened(piece(blog))).toBe(true);
    expect(canBeApprovedUnopened({ ...piece(blog), checks: [{ kind: 'claim', quote: 'in an hour', sentence: 'Your facts do not say so.' }] })).toBe(false);
    expect(canBeApprovedUnopened(piece({}))).toBe(false);
  });
});
