import { request } from 'node:http';
import type { LookupFunction } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardedAgents, guardedFetch } from './guardedFetch.ts';
import { respond, standInServer, type StandInRequest, type StandInServer } from './standInServer.ts';

let server: StandInServer;
let asked: StandInRequest[];
/** Where the server sends whoever asks for `/`. */
let leadsTo: string;
beforeEach(async () => {
  asked = [];
  leadsTo = '/site';
  server = await standInServer((incoming, response) => {
    asked.push(incoming);
    if (incoming.url.pathname === '/') return respond(response, 302, undefined, { location: leadsTo });
    if (incoming.url.pathname === '/long') return respond(response, 200, 'x'.repeat(5000));
    if (incoming.url.pathname === '/slow') return;
    if (incoming.url.pathname === '/round') return respond(response, 302, undefined, { location: '/round' });
    respond(response, 200, { name: 'a site' });
  });
});
afterEach(() => server.close());

const hostOf = () => new URL(server.baseUrl).host;
const options = () => ({ timeoutMs: 2000, maxBytes: 2000, testHosts: [hostOf()] });
const get = (address: string, more: { authorization?: string; method?: 'GET' | 'POST' } = {}) =>
  guardedFetch({ method: 'GET', url: new URL(address, server.baseUrl), headers: {}, ...more }, options());

describe('an address that somebody typed', () => {
  it.each([
    ['of this machine', 'https://127.0.0.1/'],
    ['of this machine as one number', 'https://2130706433/'],
    ['of this machine in hexadecimal', 'https://0x7f.0.0.1/'],
    ['of this machine in octal', 'https://0177.0.0.1/'],
    ['of this machine with parts left out', 'https://127.1/'],
    ['of this machine by name', 'https://localhost/'],
    ['of nowhere, which means this machine', 'https://0.0.0.0/'],
    ['of this machine in IPv6', 'https://[::1]/'],
    ['of this machine in IPv6 clothes', 'https://[::ffff:127.0.0.1]/'],
    ['of this machine in the oldest IPv6 clothes', 'https://[::127.0.0.1]/'],
    ['of the metadata server in the oldest IPv6 clothes', 'https://[::169.254.169.254]/'],
    ['of a site in IPv6', 'https://[fec0::1]/'],
    ['of nowhere in IPv6', 'https://[100::1]/'],
    ['behind a translation to IPv4', 'https://[64:ff9b::a9fe:a9fe]/'],
    ['behind a translation of a network’s own', 'https://[64:ff9b:1::a9fe:a9fe]/'],
    ['behind 6to4', 'https://[2002:7f00:1::]/'],
    ['of the metadata server', 'https://169.254.169.254/computeMetadata/v1/'],
    ['of a private network', 'https://10.0.0.1/'],
    ['of a home', 'https://192.168.1.1/'],
    ['of a provider’s inner network', 'https://100.64.0.1/'],
    ['of a private network in IPv6', 'https://[fd00:ec2::254]/'],
    ['of a link in IPv6', 'https://[fe80::1]/'],
    ['of everybody at once', 'https://224.0.0.1/'],
  ])('%s is none that we go to', async (_, address) => {
    await expect(get(address)).rejects.toMatchObject({ reason: 'forbidden', mayHaveLeft: false });
  });

  it.each([
    ['without TLS', 'http://example.com/'],
    ['with a port of something else', 'https://example.com:22/'],
    ['with a port where a database listens', 'https://example.com:5432/'],
    ['with a name and a password in it', 'https://olivia:secret@example.com/'],
    ['of another kind', 'file:///etc/passwd'],
  ])('%s is none that we go to either', async (_, address) => {
    await expect(get(address)).rejects.toMatchObject({ reason: 'forbidden', mayHaveLeft: false });
  });

  it('without TLS is reached only where a test says so, at that very port', async () => {
    expect((await get('/site')).status).toBe(200);
    const elsewhere = guardedFetch({ method: 'GET', url: new URL('/site', server.baseUrl), headers: {} }, { ...options(), testHosts: ['127.0.0.1:1'] });
    await expect(elsewhere).rejects.toMatchObject({ reason: 'forbidden' });
    const nowhere = guardedFetch({ method: 'GET', url: new URL('/site', server.baseUrl), headers: {} }, { timeoutMs: 2000, maxBytes: 2000 });
    await expect(nowhere).rejects.toMatchObject({ reason: 'forbidden' });
  });
});

/** A name server that says first this and then that: whoever looks up twice can be led astray between. */
function changing(...addresses: string[]): { lookup: LookupFunction; asked: () => number } {
  let count = 0;
  const lookup: LookupFunction = (_name, { all }, callback) => {
    const address = addresses[Math.min(count, addresses.length - 1)] ?? '';
    count += 1;
    if (all) callback(null, [{ address, family: 4 }]);
    else callback(null, address, 4);
  };
  return { lookup, asked: () => count };
}

describe('a name that changes its mind', () => {
  const port = () => Number(new URL(server.baseUrl).port);
  const connect = async (lookup: LookupFunction, allowed?: string): Promise<string> => {
    const { httpAgent } = await guardedAgents({ lookup, ...(allowed !== undefined && { allowed }) });
    return new Promise((resolve) => {
      const sent = request({ host: 'rebound.example.com', port: port(), path: '/site', agent: httpAgent, timeout: 500 }, (response) => {
        response.resume();
        resolve(`answered ${response.statusCode ?? 0}`);
      });
      sent.once('timeout', () => sent.destroy(new Error('went to the address outside')));
      sent.once('error', ({ message }) => resolve(message));
      sent.end();
    });
  };

  it('is held to the address that the connection is made to', async () => {
    expect(await connect(changing('127.0.0.1').lookup)).toMatch(/private IP address/);
    // The server is there and would have answered.
    expect(await connect(changing('127.0.0.1').lookup, '127.0.0.1')).toBe('answered 200');
    expect(asked).toHaveLength(1);
  });

  it('is looked up once for a connection, so that no second answer is gone by', async () => {
    const names = changing('192.0.2.1', '127.0.0.1');
    // Documentation addresses are inner ones to the guard: what counts is that the first answer decided.
    expect(await connect(names.lookup)).toMatch(/192\.0\.2\.1/);
    expect(names.asked()).toBe(1);
    expect(await connect(names.lookup)).toMatch(/127\.0\.0\.1/);
    expect(asked).toEqual([]);
  });

  it('is refused where one of its addresses is an inner one', async () => {
    const both: LookupFunction = (_name, { all }, callback) => {
      if (all) callback(null, [{ address: '93.184.215.14', family: 4 }, { address: '127.0.0.1', family: 4 }]);
      else callback(null, '127.0.0.1', 4);
    };
    expect(await connect(both)).toMatch(/private IP address/);
  });
});

describe('a redirect', () => {
  it('is followed by what only reads', async () => {
    const answer = await get('/');
    expect(answer).toMatchObject({ status: 200, url: new URL('/site', server.baseUrl) });
  });

  it.each([
    ['to the metadata server', 'https://169.254.169.254/computeMetadata/v1/'],
    ['to the metadata server without TLS', 'http://169.254.169.254/computeMetadata/v1/'],
    ['to this machine', 'https://[::1]/'],
    ['to this machine in the oldest IPv6 clothes', 'https://[::7f00:1]/'],
    ['to this machine at a usual port', 'https://[::1]:8443/'],
    ['to this machine as one number', 'https://2130706433/'],
    ['to another port of the same machine', 'http://127.0.0.1:1/'],
    ['to a file', 'file:///etc/passwd'],
    ['with a password', 'https://a:b@example.com/'],
    ['to nothing', 'https://'],
  ])('%s ends it', async (_, target) => {
    leadsTo = target;
    await expect(get('/')).rejects.toMatchObject({ reason: 'forbidden' });
  });

  it('is followed three times and no more', async () => {
    await expect(get('/round')).rejects.toMatchObject({ reason: 'forbidden' });
    expect(asked).toHaveLength(4);
  });

  it('is not followed by what writes', async () => {
    expect(await get('/', { method: 'POST' })).toMatchObject({ status: 302 });
    expect(asked).toHaveLength(1);
  });

  it('takes credentials along within the origin, and to no other', async () => {
    await get('/', { authorization: 'Basic secret' });
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Basic secret', 'Basic secret']);
    const other = await standInServer((incoming, response) => {
      asked.push(incoming);
      respond(response, 302, undefined, { location: `${server.baseUrl}/site` });
    });
    leadsTo = `${other.baseUrl}/there-and-back`;
    const request = { method: 'GET', url: new URL('/', server.baseUrl), headers: {}, authorization: 'Basic secret' } as const;
    await guardedFetch(request, { ...options(), testHosts: [hostOf(), new URL(other.baseUrl).host] });
    const sent = asked.slice(2).map(({ url, headers }) => [url.pathname, headers.authorization]);
    expect(sent).toEqual([['/', 'Basic secret'], ['/there-and-back', undefined], ['/site', 'Basic secret']]);
    await other.close();
  });
});

describe('an answer', () => {
  it('that is too long is not read to its end', async () => {
    await expect(get('/long')).rejects.toMatchObject({ reason: 'tooLarge' });
  });

  it('that does not come is given up in time', async () => {
    const slow = guardedFetch({ method: 'GET', url: new URL('/slow', server.baseUrl), headers: {} }, { ...options(), timeoutMs: 200 });
    await expect(slow).rejects.toMatchObject({ reason: 'timeout', mayHaveLeft: true });
  });
});
