import { describe, expect, test } from 'vitest';
import { fillTemplate, unknownVariables } from './fillTemplate.ts';

const values = { firstName: 'Nora', businessName: 'Harbor', businessPhone: '+1 207 555 0100', website: 'https://harbor.example.com' };
const fill = (body: string, changes: Partial<typeof values> = {}) =>
  fillTemplate({ subject: '', body }, { ...values, ...changes }).body;

describe("an owner's text", () => {
  test('has its variables filled in, in subject and body', () => {
    expect(fillTemplate({ subject: 'Hello {{firstName}}', body: '{{ businessName }}, {{businessPhone}}' }, values)).toEqual({
      subject: 'Hello Nora',
      body: 'Harbor, +1 207 555 0100',
    });
  });

  test('reads well where we use no name', () => {
    expect(fill('Hi {{firstName}}, thank you.', { firstName: '' })).toBe('Hi, thank you.');
    expect(fill('{{firstName}}, thank you.', { firstName: '' })).toBe(', thank you.');
    expect(fill('Hi\n{{firstName}}', { firstName: '' })).toBe('Hi\n');
  });

  test('is filled in once: what stands in a value is text', () => {
    expect(fill('Hi {{firstName}}', { firstName: '{{website}} $1 $&' })).toBe('Hi {{website}} $1 $&');
  });

  test('keeps single braces', () => {
    expect(fill('{firstName} } {{')).toBe('{firstName} } {{');
  });
});

describe('a variable that nobody may use', () => {
  test.each([
    ['{{fisrtName}}', ['fisrtName']],
    ['{{first_name}} and {{ lead.email }}', ['first_name', 'lead.email']],
    ['{{}}', ['']],
    ['{{toString}}', ['toString']],
    ['{{name1}} {{name1}}', ['name1']],
    ['Hi {{firstName}} of {{ businessName }}', []],
    ['{not one}', []],
  ])('is found in %s', (text, expected) => {
    expect(unknownVariables(text)).toEqual(expected);
  });
});
