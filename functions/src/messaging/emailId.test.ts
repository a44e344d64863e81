import { describe, expect, test } from 'vitest';
import { emailId, readEmailId } from './emailId.ts';

const secret = 'the-address-key';
const reply = { businessId: 'harbor', messageId: 'lead-0000000000000001-reply' };

describe('the id of an email', () => {
  test('leads back to its message', () => {
    const id = emailId(reply, 'Harbor.example.com', secret);
    expect(id).toBe('harbor.lead-0000000000000001-reply.h9sCE1aO-UpJ@harbor.example.com');
    expect(readEmailId(id ?? '', 'harbor', secret)).toBe(reply.messageId);
  });

  test.each(['a.b', 'x@y', '~draft', 'plain', 'under_score'])('is safe in a header and can be read with the id %j', (messageId) => {
    const id = emailId({ ...reply, messageId }, 'example.com', secret) ?? '';
    expect(id).toMatch(/^[A-Za-z0-9_=-]+(\.[A-Za-z0-9_=-]+){2}@example\.com$/);
    expect(readEmailId(id, 'harbor', secret)).toBe(messageId);
  });

  test('is left to the provider where ours would be longer than mail servers like', () => {
    expect(emailId({ ...reply, messageId: 'm'.repeat(128) }, `${'d'.repeat(120)}.com`, secret)).toBeUndefined();
  });

  test('of another business says nothing to this one', () => {
    const id = emailId(reply, 'harbor.example.com', secret) ?? '';
    expect(readEmailId(id, 'rival', secret)).toBeUndefined();
    expect(readEmailId(id.replace('harbor.', 'rival.'), 'rival', secret)).toBeUndefined();
  });

  test.each([
    'harbor.lead-0000000000000002-reply.h9sCE1aO-UpJ@harbor.example.com',
    'harbor.lead-0000000000000001-reply.AAAAAAAAAAAA@harbor.example.com',
    'harbor.lead-0000000000000001-reply.@harbor.example.com',
    'harbor.lead-0000000000000001-reply@harbor.example.com',
    'HARBOR.LEAD-0000000000000001-REPLY.H9SCE1AO-UPJ@HARBOR.EXAMPLE.COM',
    'CAF+1234@mail.gmail.com',
    'harbor..h9sCE1aO-UpJ@x',
    '',
    'x'.repeat(5000),
  ])('that we did not make is nobody’s: %#', (id) => {
    expect(readEmailId(id, 'harbor', secret)).toBeUndefined();
  });

  test('made with another key is nobody’s', () => {
    expect(readEmailId(emailId(reply, 'example.com', 'other') ?? '', 'harbor', secret)).toBeUndefined();
  });
});
