import { describe, expect, test } from 'vitest';
import { planPublications } from './planPublications.ts';
import type { Publication } from '../../model/content.ts';
import type { ContentWorkflow } from '../../model/contentWorkflow.ts';

const workflow: Pick<ContentWorkflow, 'enabled' | 'destinations'> = {
  enabled: true,
  destinations: [
    { destination: 'local', kinds: ['blog', 'social'], publish: 'automatic' },
    { destination: 'wordpress', kinds: ['blog'], publish: 'approval' },
    { destination: 'newsletter', kinds: ['email'], publish: 'automatic' },
  ],
};
type Piece = Parameters<typeof planPublications>[0];
const publication = (state: Publication['state']): Publication => ({ state, url: null, externalId: null, at: null, error: null, attempts: 1 });

function plan(piece: Partial<Piece>, { enabled = true, isWrittenAgain = false } = {}) {
  const whole: Piece = { kind: 'blog', origin: 'weekly', ...piece };
  const { destinations, publications } = planPublications(whole, { ...workflow, enabled }, isWrittenAgain);
  expect(Object.keys(publications).sort()).toEqual([...destinations].sort());
  return Object.fromEntries(destinations.map((destination) => [destination, publications[destination]?.state]));
}

const everywhere = { local: 'awaitingApproval', wordpress: 'awaitingApproval' };

describe('a piece that has been written', () => {
  test('goes where its kind goes, by itself only where that is set', () => {
    expect(plan({ kind: 'blog' })).toEqual({ local: 'scheduled', wordpress: 'awaitingApproval' });
    expect(plan({ kind: 'social' })).toEqual({ local: 'scheduled' });
    expect(plan({ kind: 'email' })).toEqual({ newsletter: 'scheduled' });
  });

  test.for(['claim', 'similar', 'tooLong', 'forbidden', 'late'] as const)('waits for an OK everywhere with a check of kind %s', (kind) => {
    expect(plan({ checks: [{ kind, quote: '', sentence: 'Look at this.' }] })).toEqual(everywhere);
  });

  test('waits for an OK everywhere while the workflow is off', () => {
    expect(plan({ origin: 'manual' }, { enabled: false })).toEqual(everywhere);
  });

  test('goes nowhere where no place takes its kind', () => {
    const piece: Piece = { kind: 'email', origin: 'weekly' };
    expect(planPublications(piece, { enabled: true, destinations: [] }, false)).toEqual({ destinations: [], publications: {} });
  });

  test('has not been tried anywhere', () => {
    const tried = { url: null, externalId: null, at: null, error: null, attempts: 0 };
    expect(planPublications({ kind: 'social', origin: 'weekly' }, workflow, false).publications).toEqual({ local: { state: 'scheduled', ...tried } });
  });
});

describe('a piece that is written again', () => {
  const again = { isWrittenAgain: true };

  test('waits for an OK everywhere, since a person was not content with it', () => {
    expect(plan({}, again)).toEqual(everywhere);
  });

  test('goes where a person has sent it', () => {
    expect(plan({ destinations: ['wordpress'] }, again)).toEqual({ wordpress: 'awaitingApproval' });
  });

  test.for(['published', 'publishing', 'unknown'] as const)('is left alone where it is %s', (state) => {
    expect(plan({ publications: { wordpress: publication(state) } }, again)).toEqual({ ...everywhere, wordpress: state });
  });

  test.for(['awaitingApproval', 'scheduled', 'failed', 'stopped'] as const)('begins anew where it is %s', (state) => {
    const piece: Piece = { kind: 'blog', origin: 'weekly', destinations: ['wordpress'], publications: { wordpress: publication(state) } };
    expect(planPublications(piece, workflow, true).publications['wordpress']).toMatchObject({ state: 'awaitingApproval', attempts: 0 });
  });

  test('keeps what has left even where a person has taken the place away', () => {
    const left = plan({ destinations: ['wordpress'], publications: { local: publication('published') } }, again);
    expect(left).toEqual({ local: 'published', wordpress: 'awaitingApproval' });
  });
});
