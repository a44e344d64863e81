import { expect, it } from 'vitest';
import { emulatorConfig } from './firebaseConfig.ts';
import { portsWithOffset } from './ports.ts';

const deployed = JSON.stringify({
  hosting: { headers: [{ key: 'Content-Security-Policy', value: "default-src 'self'; connect-src 'self' https://*.googleapis.com" }] },
  emulators: { firestore: { port: 8080 }, ui: { enabled: true } },
});

it('moves every emulator to the ports of its set', () => {
  const config: unknown = JSON.parse(emulatorConfig(deployed, portsWithOffset(10_000)));
  expect(config).toMatchObject({
    emulators: {
      ui: { enabled: false },
      firestore: { host: '127.0.0.1', port: 18_080, websocketPort: 19_150 },
      hosting: { port: 15_000 },
    },
  });
});

it('lets the pages talk to those emulators, and to nothing else that the deployed pages may not', () => {
  const text = emulatorConfig(deployed, portsWithOffset(0));
  expect(text).toContain("connect-src 'self' http://127.0.0.1:9099 http://localhost:9099 http://127.0.0.1:5001");
  expect(text).toContain("https://*.googleapis.com");
});
