import { type RequestOptions as HttpOptions, request as httpRequest } from 'node:http';
import { createServer, request as httpsRequest, type Server } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standInCertificate, standInKey } from './standInCertificate.ts';
import { standInServer } from './standInServer.ts';
import { watchedAgents } from './watchedAgents.ts';

let secure: Server;
beforeAll(async () => {
  secure = createServer({ key: standInKey, cert: standInCertificate }, (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => secure.close(resolve)));

const securePort = () => {
  const address = secure.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
};

/** Sends one request, and answers whether it went well. */
const goesWell = (send: typeof httpRequest | typeof httpsRequest, options: HttpOptions & { ca?: string }): Promise<boolean> =>
  new Promise((resolve) => {
    const request = send({ method: 'POST', host: '127.0.0.1', ...options }, (response) => response.resume().once('end', () => resolve(true)));
    request.once('error', () => resolve(false));
    request.end('text');
  });

describe('whether a request may have left', () => {
  it('is known of a plain connection', async () => {
    const server = await standInServer((_, response) => response.destroy());
    const { httpAgent, mayHaveLeft } = watchedAgents();
    expect(mayHaveLeft()).toBe(false);
    const port = Number(new URL(server.baseUrl).port);
    expect(await goesWell(httpRequest, { port, agent: httpAgent })).toBe(false);
    expect(mayHaveLeft()).toBe(true);
    await server.close();
    const later = watchedAgents();
    expect(await goesWell(httpRequest, { port, agent: later.httpAgent })).toBe(false);
    expect(later.mayHaveLeft()).toBe(false);
  });

  it('is known of a secured one: it leaves only after the other side has proven who it is', async () => {
    const { httpsAgent, mayHaveLeft } = watchedAgents();
    expect(await goesWell(httpsRequest, { port: securePort(), agent: httpsAgent })).toBe(false);
    expect(mayHaveLeft()).toBe(false);
    expect(await goesWell(httpsRequest, { port: securePort(), agent: httpsAgent, ca: standInCertificate })).toBe(true);
    expect(mayHaveLeft()).toBe(true);
  });

  it('is known where what answers does not speak TLS, or there is no such host', async () => {
    const plain = await standInServer((_, response) => response.end());
    const { httpsAgent, mayHaveLeft } = watchedAgents();
    expect(await goesWell(httpsRequest, { port: new URL(plain.baseUrl).port, agent: httpsAgent })).toBe(false);
    expect(await goesWell(httpsRequest, { host: 'no-such-host.invalid', agent: httpsAgent })).toBe(false);
    expect(mayHaveLeft()).toBe(false);
    await plain.close();
  });
});
