import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ports } from './ports.ts';

/**
 * firebase.json as it is deployed, changed for one set of emulators: their ports, and a Content-Security-Policy
 * that also lets the pages talk to them.
 *
 * @param deployed text of firebase.json
 */
export function emulatorConfig(deployed: string, ports: Ports): string {
  const origins = [ports.auth, ports.functions, ports.firestore, ports.clock]
    .flatMap((port) => [`http://127.0.0.1:${port}`, `http://localhost:${port}`])
    .join(' ');
  const config: unknown = JSON.parse(deployed.replaceAll("connect-src 'self'", `connect-src 'self' ${origins}`));
  if (typeof config !== 'object' || config === null) throw new Error('firebase.json is not an object');
  const at = (port: number) => ({ host: '127.0.0.1', port });
  return JSON.stringify(
    {
      ...config,
      emulators: {
        singleProjectMode: true,
        ui: { enabled: false },
        hub: at(ports.hub),
        logging: at(ports.logging),
        auth: at(ports.auth),
        functions: at(ports.functions),
        firestore: { ...at(ports.firestore), websocketPort: ports.firestoreWebsocket },
        tasks: at(ports.tasks),
        eventarc: at(ports.eventarc),
        hosting: at(ports.hosting),
      },
    },
    null,
    2,
  );
}

/**
 * Writes it beside firebase.json, because firebase-tools takes the folder of its configuration for the
 * project; .gitignore knows the name.
 *
 * @returns its path
 */
export function writeEmulatorConfig(root: string, set: string, ports: Ports): string {
  const path = join(root, `.firebase.${set}.json`);
  writeFileSync(path, emulatorConfig(readFileSync(join(root, 'firebase.json'), 'utf8'), ports));
  return path;
}
