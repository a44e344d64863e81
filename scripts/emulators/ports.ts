import { createServer } from 'node:net';

/** Everything local runs under this project: firebase-tools sends nothing to Google for a name with `demo-`. */
export const project = 'demo-followthrough';

/** Ports of one set of emulators. The dashboard finds all of them from its own (hosting) by the offset. */
const base = {
  hosting: 5000,
  functions: 5001,
  clock: 5002,
  firestore: 8080,
  firestoreWebsocket: 9150,
  auth: 9099,
  eventarc: 9299,
  tasks: 9499,
  hub: 4400,
  logging: 4500,
};
export type PortName = keyof typeof base;
export type Ports = Readonly<Record<PortName, number>>;

/** `npm test` keeps this far away from a running `npm start`. */
const testOffset = 10_000;

/** With it no port is one that another set has without it, so that two can run side by side. */
export const offsetToTry = 50;

/** Moves every port, for a machine on which one of them is taken: `FOLLOWTHROUGH_PORT_OFFSET=50 npm start`. */
export const offsetVariable = 'FOLLOWTHROUGH_PORT_OFFSET';

export function portsWithOffset(offset: number): Ports {
  return {
    hosting: base.hosting + offset,
    functions: base.functions + offset,
    clock: base.clock + offset,
    firestore: base.firestore + offset,
    firestoreWebsocket: base.firestoreWebsocket + offset,
    auth: base.auth + offset,
    eventarc: base.eventarc + offset,
    tasks: base.tasks + offset,
    hub: base.hub + offset,
    logging: base.logging + offset,
  };
}

/** @throws when the variable is set and is not a whole number that keeps every port valid */
export function portsFor(set: 'local' | 'test', env: NodeJS.ProcessEnv = process.env): Ports {
  const asked = env[offsetVariable] ?? '0';
  const offset = Number(asked) + (set === 'test' ? testOffset : 0);
  const highest = Math.max(...Object.values(base)) + offset;
  if (!/^\d+$/.test(asked) || highest > 65_535) {
    throw new Error(`${offsetVariable} must be a whole number from 0 to 40000, not "${asked}"`);
  }
  return portsWithOffset(offset);
}

/**
 * Where the functions of the tests' emulators look for the vendors: a test that is about one plays it there, and with
 * none nobody answers. Beside the dashboard's port, so that an offset moves them too.
 */
export function standInPorts({ hosting }: Ports) {
  return {
    sendgrid: hosting + 10,
    twilio: hosting + 11,
    dns: hosting + 12,
    google: hosting + 13,
    wordpress: hosting + 14,
    buffer: hosting + 15,
  };
}

const uses: Partial<Record<PortName, string>> = {
  hosting: 'the dashboard',
  functions: 'Cloud Functions',
  clock: 'the local clock',
  firestore: 'Firestore',
  auth: 'sign-in',
  tasks: 'Cloud Tasks',
};

/** One message for everything that is in the way, or undefined when every port is free. */
export function describeTakenPorts(taken: readonly PortName[], ports: Ports, command: string): string | undefined {
  const [first] = taken;
  if (!first) return undefined;
  const list = taken.map((name) => `  ${ports[name]}  ${uses[name] ?? 'the emulators'}`).join('\n');
  return [
    taken.length === 1 ? 'A port is already in use:' : 'These ports are already in use:',
    list,
    '',
    `If \`${command}\` is running in another terminal, stop it there with Ctrl-C.`,
    `If it is another program, stop that one (\`lsof -i :${ports[first]}\` shows it), or move every port:`,
    `  ${offsetVariable}=${offsetToTry} ${command}`,
  ].join('\n');
}

/** Those of a set's ports that another process listens on, in the set's own order. */
export async function findTakenPorts(ports: Ports): Promise<PortName[]> {
  const checks = await Promise.all(portNames.map(async (name) => ({ name, free: await isFree(ports[name]) })));
  return checks.filter(({ free }) => !free).map(({ name }) => name);
}

const portNames: readonly PortName[] = [
  'hosting',
  'functions',
  'clock',
  'firestore',
  'firestoreWebsocket',
  'auth',
  'eventarc',
  'tasks',
  'hub',
  'logging',
];

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
