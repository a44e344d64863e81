import { portsFor } from '../../scripts/emulators/ports.ts';

/** Ports of the emulators that tests run against: those of `npm start`, ten thousand up. */
export const ports = portsFor('test');

/** Origin of the dashboard and the public pages on those emulators. */
export const origin = `http://127.0.0.1:${ports.hosting}`;
