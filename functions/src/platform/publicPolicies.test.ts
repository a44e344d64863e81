import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { policies as contentPolicies } from '../content/pages/policies.ts';
import { policies as reviewPolicies } from '../reviews-referrals/pages/policies.ts';

const file = z.object({ hosting: z.object({ headers: z.array(z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) })) }) });
const { hosting } = file.parse(JSON.parse(readFileSync(new URL('../../../firebase.json', import.meta.url), 'utf8')));

// Hosting lays its own header over a function's: what the function says would be worth nothing.
test.each([
  ['/v/**', reviewPolicies.review],
  ['/r/**', reviewPolicies.landing],
  ['/m/**', reviewPolicies.referrer],
  ['/w/**', reviewPolicies.widget],
  ['/b/**', contentPolicies.site],
  ['/l/**', contentPolicies.link],
])('Hosting and the function say the same about what a page under %s may load', (source, policy) => {
  const headers = hosting.headers.find((each) => each.source === source)?.headers ?? [];
  expect(headers.find(({ key }) => key === 'Content-Security-Policy')?.value).toBe(policy);
});

test('search engines may keep the business’s own page, and no other page of a customer’s', () => {
  const kept = hosting.headers.filter(({ headers }) => !headers.some(({ key }) => key === 'X-Robots-Tag')).map(({ source }) => source);
  expect(kept.filter((source) => /^\/[a-z]\//.test(source))).toEqual(['/f/**', '/b/**']);
});
