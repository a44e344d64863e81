import { describe, expect, it } from 'vitest';
import { embedText } from './embedText.ts';
import { exampleBusiness } from './eval/exampleBusinesses.ts';
import type { AnsweredPiece, Assistants, PieceRequest } from './port.ts';
import { writePiece } from './writePiece.ts';
import { AppError } from '../platform/errors.ts';
import { fakeAssistant } from '../vendors/openai/fakeAssistant.ts';

const request: PieceRequest = {
  business: exampleBusiness('hvac'),
  language: 'en',
  season: 'autumn',
  month: 11,
  wishes: [],
  avoid: [],
  kind: 'blog',
  topic: { key: 'frost', title: 'Before the first frost', angle: '' },
  brief: '',
  platforms: [],
  near: [],
};
const answer: AnsweredPiece = {
  language: 'en',
  title: 'Before the first frost',
  body: 'Look at the filter.',
  excerpt: 'What to look at.',
  metaDescription: 'What to look at before winter.',
  tags: ['winter', ' winter', '', 'filters'],
  subject: 'Frost is coming',
  preheader: 'Three minutes',
  variants: [
    { platform: 'facebook', text: 'Frost! #winter' },
    { platform: 'mastodon', text: 'Nobody asked for this.' },
  ],
};
const openAi = (changes: Partial<AnsweredPiece> = {}): Assistants => ({
  chosen: fakeAssistant({ piece: () => ({ ...answer, ...changes }) }),
  local: fakeAssistant({ name: 'local' }),
});
const silent: Assistants = {
  chosen: fakeAssistant({
    piece: () => {
      throw new AppError('unavailable', 'OpenAI does not answer.', { reason: 'timeout' });
    },
    embedding: () => {
      throw new AppError('unavailable', 'OpenAI does not answer.', { reason: 'timeout' });
    },
  }),
  local: fakeAssistant({ name: 'local', embedding: () => [1] }),
};

describe('a piece', () => {
  it('has the parts of its kind and no others', async () => {
    const { piece: blog } = await writePiece(openAi(), request);
    expect(blog).toMatchObject({ title: 'Before the first frost', excerpt: 'What to look at.', tags: ['winter', 'filters'], subject: '', variants: {} });
    const { piece: email } = await writePiece(openAi(), { ...request, kind: 'email' });
    expect(email).toMatchObject({ subject: 'Frost is coming', preheader: 'Three minutes', excerpt: '', metaDescription: '', tags: [], variants: {} });
  });

  it('has a text for each network that was asked for', async () => {
    const { piece } = await writePiece(openAi(), { ...request, kind: 'social', platforms: ['facebook', 'linkedin'] });
    expect(piece).toMatchObject({ excerpt: '', subject: '' });
    expect(piece.variants).toEqual({ facebook: 'Frost! #winter', linkedin: 'Look at the filter.' });
  });

  it('that is an email always has a subject', async () => {
    expect((await writePiece(openAi({ subject: ' ' }), { ...request, kind: 'email' })).piece.subject).toBe('Before the first frost');
  });

  it('is written by the built-in assistant where the chosen one does not answer, and says why', async () => {
    expect(await writePiece(silent, request)).toMatchObject({
      writtenBy: 'local',
      note: 'Written by the built-in assistant. OpenAI does not answer.',
    });
  });
});

describe('an embedding', () => {
  it('says whose it is, also where the built-in assistant stands in', async () => {
    expect(await embedText(openAi(), 'frost')).toMatchObject({ by: 'openai' });
    expect(await embedText(silent, 'frost')).toEqual({ by: 'local', vector: [1] });
  });

  it('is of the first 8,000 characters', async () => {
    const local = fakeAssistant({ name: 'local' });
    await embedText({ chosen: local, local }, 'a'.repeat(9000));
    expect(local.embedded[0]).toHaveLength(8000);
  });
});
