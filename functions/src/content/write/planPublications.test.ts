import { describe, expect, test } from 'vitest';
import { planPublications } from './planPublications.ts';
import type { Content, Publication } from '../../model/content.ts';
import type { ContentWorkflow } from '../../model/contentWorkflow.ts';

const workflow: Pick<ContentWorkflow, 'enabled' | 'destinations'> = {
  enabled: true,
  destinations: [
    { destination: 'local', kinds: ['blog', 'social'], publish: 'automatic' },
    { destination: 'wordpress', kinds: ['blog'], publish: 'approval' },
    { destination: 'newsletter', kinds: ['email'], publish: 'automatic' },
  ],
};
type Piece = Pick<Content, 'kind' | 'destinations' | 'publications'>;
const publication = (state: Publication['state']): Publication => ({ state, url: null, externalId: null, at: null, error: null, attempts: 1 });

function plan(piece: Piece, { enabled = true, needsLook = false } = {}) {
  const { destinations, publications } = planPublications(piece, { ...workflow, enabled }, needsLook);
  expect(Object.keys(publications).sort()).toEqual([...destinations].sort());
  return Object.fromEntries(destinations.map((destination) => [destination, publications[destination]?.state]));
}

describe('a piece that has been written', () => {
  test('goes where its kind goes, by itself only where that is set', () => {
    expect(plan({ kind: 'blog' })).toEqual({ local: 'scheduled', wordpress: 'awaitingApproval' });
    expect(plan({ kind: 'social' })).toEqual({ local: 'scheduled' });
    expect(plan({ kind: 'email' })).toEqual({ newsletter: 'scheduled' });
  });

  test('waits for an OK everywhere if something in it needs a look, or while the workflow is off', () => {
    const waits = { local: 'awaitingApproval', wordpress: 'awaitingApproval' };
    expect(plan({ kind: 'blog' }, { needsLook: true })).toEqual(waits);
    expect(plan({ kind: 'blog' }, { enabled: false })).toEqual(waits);
  });

  test('goes nowhere where no place takes its kind', () => {
    expect(planPublications({ kind: 'email' }, { enabled: true, destinations: [] }, false)).toEqual({ destinations: [], publications: {} });
  });

  test('has not been tried anywhere', () => {
    expect(planPublications({ kind: 'social' }, workflow, false).publications['local']).toEqual({
      state: 'scheduled',
      url: null,
      externalId: null,
      at: null,
      error: null,
      attempts: 0,
    });
  });
});

describe('a piece that is written again', () => {
  test('goes where a person has sent it', () => {
    expect(plan({ kind: 'blog', destinations: ['wordpress'] })).toEqual({ wordpress: 'awaitingApproval' });
    expect(plan({ kind: 'blog', destinations: ['local'] })).toEqual({ local: 'scheduled' });
  });

  test.for(['published', 'publishing', 'unknown'] as const)('is left alone where it is %s', (state) => {
    const known = publication(state);
    const { publications } = planPublications({ kind: 'blog', publications: { wordpress: known } }, workflow, true);
    expect(publications['wordpress']).toBe(known);
    expect(publications['local']?.state).toBe('awaitingApproval');
  });

  test.for(['awaitingApproval', 'scheduled', 'failed', 'stopped'] as const)('begins anew where it is %s', (state) => {
    const again = planPublications({ kind: 'blog', destinations: ['wordpress'], publications: { wordpress: publication(state) } }, workflow, false);
    expect(again.publications['wordpress']).toMatchObject({ state: 'awaitingApproval', attempts: 0 });
  });

  test('keeps what has left even where a person has taken the place away', () => {
    expect(plan({ kind: 'blog', destinations: ['wordpress'], publications: { local: publication('published') } })).toEqual({
      local: 'published',
      wordpress: 'awaitingApproval',
    });
  });
});
