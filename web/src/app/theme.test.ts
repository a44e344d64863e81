import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The values that a sheet gives its roles, in the order in which they stand. */
function valuesOf(sheet: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [, role = '', value = ''] of sheet.matchAll(/^\s+--([a-z-]+): (#[0-9a-f]{6}|light-dark\([^)]+\));$/gm)) {
    values.set(role, [...(values.get(role) ?? []), ...(value.match(/#[0-9a-f]{6}/g) ?? [])]);
  }
  return values;
}

// They are plain files of their own, so that a customer's phone loads none of the dashboard.
test.each([
  ['the form', '../../embed/form.css'],
  ['the review, referral and preferences pages', '../../public/public.css'],
  ['the page with the posts', '../../public/site.css'],
  ['the reviews on the business’s own site', '../../public/widget.css'],
])('%s keeps the colours of the dashboard, in light and dark', (_page, path) => {
  const ours = valuesOf(read('theme.css'));
  const theirs = valuesOf(read(path));
  expect(theirs.size).toBeGreaterThan(3);
  expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries([...theirs.keys()].map((role) => [role, ours.get(role)])));
});
