import { expect, test } from 'vitest';
import { slugOf } from './slugOf.ts';

test.for([
  ['Before the first frost: what to look at', 'before-the-first-frost-what-to-look-at'],
  ['¿Cuándo limpiar la calefacción?', 'cuando-limpiar-la-calefaccion'],
  ['Größere Räume heizen', 'groessere-raeume-heizen'],
  ['Don’t wait & see', 'dont-wait-and-see'],
] as const)('“%s” stands at /%s', async ([title, slug]) => {
  expect(await slugOf(title, 'winter')).toBe(slug);
});

test('an address ends with a whole word and is never empty', async () => {
  const long = await slugOf('furnace filter '.repeat(20), 'winter');
  expect(long.length).toBeLessThanOrEqual(100);
  expect(long).toMatch(/^(furnace-filter-)*furnace(-filter)?$/);
  expect(await slugOf('x'.repeat(150), 'winter')).toHaveLength(100);
  expect(await slugOf('！！', 'winter-check')).toBe('winter-check');
});
