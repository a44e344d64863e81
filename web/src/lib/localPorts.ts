/**
 * The emulators beside a page. On the machine's own address the dashboard talks to the Firebase emulators, whose
 * ports stand in a fixed distance from the page's own, so that a second set (the tests') can run beside the first.
 */
export interface LocalPorts {
  auth: number;
  functions: number;
  firestore: number;
  clock: number;
}

const hostingPort = 5000;
const ports: LocalPorts = { auth: 9099, functions: 5001, firestore: 8080, clock: 5002 };
/** Vite's development server belongs to the standard set of ports. */
const developmentPort = 5173;

/** Undefined in production. */
export function localPorts(hostname: string, port: string): LocalPorts | undefined {
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') return undefined;
  const offset = Number(port) === developmentPort ? 0 : Number(port) - hostingPort;
  return {
    auth: ports.auth + offset,
    functions: ports.functions + offset,
    firestore: ports.firestore + offset,
    clock: ports.clock + offset,
  };
}
