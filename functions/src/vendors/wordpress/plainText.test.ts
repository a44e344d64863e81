import { expect, test } from 'vitest';
import { failureOf } from './siteAnswer.ts';
import { plainText } from './plainText.ts';

test('a name is text: without tags, and with the letters that WordPress writes as entities', () => {
  expect(plainText(' Harbor <em>Heating</em> &amp; Air &#8211; we&#8217;re here ')).toBe('Harbor Heating & Air – we’re here');
  expect(plainText('5 < 6 &unknown;')).toBe('5 < 6 &unknown;');
});

test('a site cannot keep us busy with what it calls itself, or says is wrong', { timeout: 2000 }, () => {
  const endless = '<'.repeat(2_000_000);
  expect(plainText(endless).length).toBeLessThanOrEqual(2000);
  const body = Buffer.from(JSON.stringify({ code: 'rest_invalid_param', message: endless }));
  const refusal = failureOf({ status: 400, headers: {}, body, url: new URL('https://example.com/') }, 'this post', new Date());
  expect(refusal).toMatchObject({ result: 'refused' });
  expect('error' in refusal && refusal.error.length).toBeLessThan(400);
});
