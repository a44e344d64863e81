import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { leadIntake } from '@model/lead.ts';
import { type Answers, noAnswers } from './answers.ts';
import { checkAnswers, longest } from './checkAnswers.ts';

const nora: Answers = { ...noAnswers, name: 'Nora Quist', email: 'nora@example.com' };
const problems = (changes: Partial<Answers>) =>
  checkAnswers({ ...nora, ...changes }).map(({ field, problem }) => `${field}: ${problem}`);

describe('what the form asks to be changed', () => {
  it('nothing in a name and an email', () => {
    expect(problems({})).toEqual([]);
  });

  it('a name that is missing or cannot be seen', () => {
    expect(problems({ name: '' })).toEqual(['name: nameMissing']);
    expect(problems({ name: ' \n' })).toEqual(['name: nameMissing']);
  });

  it('the lack of any address, at the first of the two fields', () => {
    expect(problems({ email: '', phone: ' ' })).toEqual(['email: noAddress']);
    expect(problems({ email: '', phone: '+1 415 555 0100' })).toEqual([]);
  });

  it.each(['nora', 'nora@', '@example.com', 'nora@example', 'nora quist@example.com', 'a@b.co, c@d.co'])(
    'an email such as %s',
    (email) => {
      expect(problems({ email })).toEqual(['email: emailImplausible']);
    },
  );

  it.each(['nora@example.com', ' nora@example.com ', 'nora+work@mail.example.co.uk', 'ñora@exämple.de'])(
    'not an email such as %s',
    (email) => {
      expect(problems({ email })).toEqual([]);
    },
  );

  it.each([
    ['555 010', false],
    ['555 0100', true],
    ['(415) 555-0100 ext. 12', true],
    ['+49 (0) 171 1234567', true],
    ['٠١٢٣٤٥٦٧٨', true],
    ['123456789012345', true],
    ['1234567890123456', false],
    ['call me', false],
  ])('a phone by its digits: %s', (phone, plausible) => {
    expect(problems({ phone })).toEqual(plausible ? [] : ['phone: phoneImplausible']);
  });

  it('what is one character too long, and nothing that just fits', () => {
    const phone = (length: number) => '5550100'.padEnd(length, '-');
    const email = (length: number) => 'nora@example.com'.padStart(length, 'n');
    expect(problems({ name: 'n'.repeat(120), email: email(254), phone: phone(32), message: 'm'.repeat(5000) })).toEqual([]);
    expect(problems({ name: 'n'.repeat(121), email: email(255), phone: phone(33), message: 'm'.repeat(5001) })).toEqual([
      'name: nameTooLong',
      'email: emailTooLong',
      'phone: phoneTooLong',
      'message: messageTooLong',
    ]);
  });

  it('an emoji is one character, as for the security rules', () => {
    expect(problems({ message: '😀'.repeat(5000) })).toEqual([]);
    expect(problems({ message: '😀'.repeat(5001) })).toEqual(['message: messageTooLong']);
  });

  it('everything at once, in the order of the form', () => {
    expect(problems({ name: '', email: 'nora', phone: '1' })).toEqual([
      'name: nameMissing',
      'email: emailImplausible',
      'phone: phoneImplausible',
    ]);
  });

  it('holds the lengths of the model', () => {
    const table = z.object({ properties: z.record(z.string(), z.object({ maxLength: z.optional(z.number()) })) });
    const { properties } = table.parse(z.toJSONSchema(leadIntake, { unrepresentable: 'any' }));
    for (const [field, length] of Object.entries(longest)) expect(properties[field]?.maxLength).toBe(length);
  });
});
