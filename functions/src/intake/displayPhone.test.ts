import { expect, test } from 'vitest';
import { displayPhone } from './displayPhone.ts';

test.each([
  ['+12075550100', 'US', '(207) 555-0100'],
  ['+4930901820', 'DE', '030 901820'],
  ['+4930901820', 'US', '+49 30 901820'],
  ['2075550100', 'US', '(207) 555-0100'],
  ['ask at the desk', 'US', 'ask at the desk'],
  ['', 'US', ''],
])('the number %j is shown to readers in %s as %j', (phone, country, shown) => {
  expect(displayPhone(phone, country)).toBe(shown);
});
