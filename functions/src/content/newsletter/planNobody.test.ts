import { expect, test } from 'vitest';
import { planNobody } from './planNobody.ts';
import { type Content, noMetrics, type Publication } from '../../model/content.ts';
import { makeContent } from '../../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const earlier = new Date('2026-11-23T15:00:00Z');
const published: Publication = { state: 'published', url: null, externalId: null, at: now, error: null, attempts: 1, metrics: { ...noMetrics, clicks: 0, asOf: now } };
const newsletter = (changes: Partial<Content>) =>
  makeContent({
    kind: 'email',
    state: 'published',
    newsletter: { confirmed: 1, cursor: 'contact-1', made: 1, complete: true },
    publishedAt: now,
    measureAt: now,
    metrics: { ...noMetrics, clicks: 0, asOf: now },
    ...changes,
  });

test('a newsletter that nobody got is not published, says why, and has no figures', () => {
  const after = planNobody(newsletter({ publications: { newsletter: published } }), 'It went to nobody.', now);
  expect(after).toMatchObject({ state: 'failed', publications: { newsletter: { state: 'failed', at: null, error: 'It went to nobody.' } } });
  for (const field of ['publishedAt', 'measureAt', 'metrics', 'newsletter', 'nextAt']) expect(after).not.toHaveProperty(field);
  expect(after.publications?.['newsletter']).not.toHaveProperty('metrics');
});

test('where it stands elsewhere it is published since then', () => {
  const local: Publication = { ...published, at: earlier };
  const after = planNobody(newsletter({ publications: { local, newsletter: published } }), 'It went to nobody.', now);
  expect(after).toMatchObject({ state: 'published', publishedAt: earlier, measureAt: now, metrics: { clicks: 0 } });
});
