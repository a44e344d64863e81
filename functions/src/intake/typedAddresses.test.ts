import { expect, test } from 'vitest';
import { typedAddresses } from './typedAddresses.ts';

test('what was typed is made comparable', () => {
  expect(typedAddresses({ email: ' Nora@Example.COM ', phone: '(212) 555-0123' }, 'US')).toEqual({
    email: { given: true, to: 'nora@example.com', country: undefined },
    sms: { given: true, to: '+12125550123', country: 'US' },
  });
});

test('what is no address was given all the same, and what was left out was not', () => {
  expect(typedAddresses({ email: 'nora at example', phone: '12' }, 'US')).toMatchObject({
    email: { given: true, to: undefined },
    sms: { given: true, to: undefined },
  });
  expect(typedAddresses({ email: '' }, 'US')).toMatchObject({ email: { given: false }, sms: { given: false } });
});

test('a number with its own country keeps it', () => {
  expect(typedAddresses({ phone: '+44 7700 900123' }, 'US').sms).toMatchObject({ to: '+447700900123', country: 'GB' });
});
