import { expect, test } from 'vitest';
import { connectVendors, twilioCall, type VendorCall } from './vendorCalls.ts';
import { connect } from '../../../scripts/connect.ts';
import { makeBusiness, makeMessage } from '../../../functions/src/testing/builders.ts';
import { ports } from '../../harness/ports.ts';

/** Hosting's rewrite, the function as it is bundled, and the bytes of the body as they were sent. */
test('a vendor reaches its door through Hosting, and is believed by its signature only', async () => {
  const connection = await connect(ports);
  try {
    const { paths } = connection;
    const origin = `http://127.0.0.1:${ports.hosting}`;
    await paths.business('harbor-hooks').set(makeBusiness());
    await connectVendors(paths, 'harbor-hooks', new Date());
    await paths.messages('harbor-hooks').doc('manual-1').set(makeMessage({ purpose: 'manual' }));
    const send = async ({ url, headers, rawBody }: VendorCall, signature?: string) => {
      const known = new Headers(headers);
      known.delete('host');
      if (signature !== undefined) known.set('x-twilio-signature', signature);
      const answer = await fetch(`${origin}${url}`, { method: 'POST', headers: known, body: new Uint8Array(rawBody) });
      return [answer.status, await answer.text()];
    };
    const call = twilioCall(origin, '/hooks/twilio/harbor-hooks/status?messageId=manual-1', { MessageSid: 'SM1', MessageStatus: 'delivered' });
    expect(await send(call, 'AAAA')).toEqual([403, '']);
    expect((await paths.messages('harbor-hooks').doc('manual-1').get()).data()).toMatchObject({ state: 'sent' });
    expect(await send(call)).toEqual([204, '']);
    expect((await paths.messages('harbor-hooks').doc('manual-1').get()).data()).toMatchObject({ state: 'delivered' });
  } finally {
    await connection.close();
  }
});
