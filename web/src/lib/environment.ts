import { localPorts } from './localPorts.ts';

/** The project and the business of the local demo. */
export const demoProject = 'demo-followthrough';
export const demoBusinessId = 'demo';

/** Ports of the emulators beside this page; undefined in production. */
export const emulators = localPorts(window.location.hostname, window.location.port);
