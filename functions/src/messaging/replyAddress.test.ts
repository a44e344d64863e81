import { describe, expect, test } from 'vitest';
import { readReplyAddress, replyAddress } from './replyAddress.ts';

const secret = 'the-address-key';
const nora = { businessId: 'harbor', contactId: 'Xk39aLmQp0TzW7bNcR2e' };

describe('the address for answers', () => {
  test('leads back to the person', () => {
    const address = replyAddress(nora, 'Replies.harbor.example.com', secret);
    expect(address).toBe('reply-lbvtgolbjrwvc4bqkr5fon3cjzrvemtf64d7c4pwaiovlnvy@replies.harbor.example.com');
    expect(readReplyAddress(address ?? '', 'harbor', secret)).toBe(nora.contactId);
  });

  test('is read whatever a mail server has made of its case', () => {
    const address = replyAddress(nora, 'replies.example.com', secret) ?? '';
    expect(readReplyAddress(address.toUpperCase(), 'harbor', secret)).toBe(nora.contactId);
  });

  test('fits into what a mail server takes, or there is none', () => {
    const address = replyAddress({ ...nora, contactId: 'c'.repeat(26) }, 'example.com', secret) ?? '';
    expect(address.split('@')[0]).toHaveLength(64);
    expect(readReplyAddress(address, 'harbor', secret)).toBe('c'.repeat(26));
    expect(replyAddress({ ...nora, contactId: 'c'.repeat(27) }, 'example.com', secret)).toBeUndefined();
  });

  test('of another business says nothing to this one', () => {
    expect(readReplyAddress(replyAddress(nora, 'example.com', secret) ?? '', 'rival', secret)).toBeUndefined();
  });

  test.each([
    // The end of the signature, and a letter of the id, changed.
    'reply-lbvtgolbjrwvc4bqkr5fon3cjzrvemtf64d7c4pwaiovlnvz@example.com',
    'reply-lbvtgolbjrwvc4bqkr5foo3cjzrvemtf64d7c4pwaiovlnvy@example.com',
    'reply-aaaaaaaaaaaaaaaa@example.com',
    'reply-@example.com',
    'reply-lbvtgolbjrwvc4bqkr5foo3cjzrvemtf64d7c4pwaiovlnv1@example.com',
    'office@example.com',
    'reply-what-a-nice-day-for-a-walk@example.com',
    '',
  ])('that we did not make is nobody’s: %j', (address) => {
    expect(readReplyAddress(address, 'harbor', secret)).toBeUndefined();
  });

  test('made with another key is nobody’s', () => {
    expect(readReplyAddress(replyAddress(nora, 'example.com', 'other') ?? '', 'harbor', secret)).toBeUndefined();
  });
});
