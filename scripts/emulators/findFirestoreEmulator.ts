import { findJava, type Java, oldestJava } from './findJava.ts';
import { cacheFolder, findOnPath, type Machine } from './machine.ts';

/** A Firestore emulator that is on this machine, or could be got. */
export type FirestoreEmulator =
  | { readonly kind: 'gcloud'; readonly jar: string; readonly java: Java }
  | { readonly kind: 'firebase'; readonly java: Java }
  | { readonly kind: 'hidane'; readonly command: string };

export interface Candidate {
  /** Whether it can be started as it is. */
  readonly there: boolean;
  readonly emulator: FirestoreEmulator;
}

/** The version that was tried with this project; pinned, because rules and triggers depend on it. */
export const hidaneVersion = '0.6.0';

/**
 * What firebase-tools would use by itself.
 * @param file name under which this version of firebase-tools keeps the emulator it downloads
 */
export interface FirebaseDownload {
  readonly file: string;
}

/** Set to a kind, as in `FOLLOWTHROUGH_EMULATOR=hidane npm start`, to use that one and no other. */
export const choiceVariable = 'FOLLOWTHROUGH_EMULATOR';

/**
 * The ways to a Firestore emulator, best first. Those that are `there` need nothing more; the others have to
 * be fetched, and may turn out not to be reachable.
 */
export function findFirestoreEmulators(
  machine: Machine,
  download: FirebaseDownload,
): Candidate[] {
  const java = findJava(machine);
  const jar = findGcloudJar(machine);
  const hidane = findHidane(machine);
  const firebaseFolder = machine.env.FIREBASE_EMULATORS_PATH ?? `${machine.home}/.cache/firebase/emulators`;
  const candidates: Candidate[] = [
    ...(java && jar ? [{ there: true, emulator: { kind: 'gcloud', jar, java } as const }] : []),
    ...(java ? [{ there: machine.isFile(`${firebaseFolder}/${download.file}`), emulator: { kind: 'firebase', java } as const }] : []),
    { there: hidane !== undefined, emulator: { kind: 'hidane', command: hidane ?? hidaneInCache(machine) } },
  ];
  const chosen = machine.env[choiceVariable];
  return candidates.filter(({ emulator }) => chosen === undefined || chosen === '' || emulator.kind === chosen);
}

/** The component lies beside `gcloud`, which is often a link into the place where the SDK really is. */
function findGcloudJar(machine: Machine): string | undefined {
  return findOnPath(machine, 'gcloud')
    .map((path) => machine.realPath(path).replace(/\/bin\/gcloud$/, ''))
    .concat(['/usr/lib/google-cloud-sdk', `${machine.home}/google-cloud-sdk`])
    .map((sdk) => `${sdk}/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar`)
    .find((jar) => machine.isFile(jar));
}

/** Where our own copy of hidane is installed: `npm install --prefix` or `cargo install --root`. */
export function hidaneFolder(machine: Machine): string {
  return `${cacheFolder(machine)}/hidane-${hidaneVersion}`;
}

export function hidaneInCache(machine: Machine): string {
  return `${hidaneFolder(machine)}/bin/hidane`;
}

function findHidane(machine: Machine): string | undefined {
  return [...findOnPath(machine, 'hidane'), hidaneInCache(machine)].find((path) => machine.isFile(path));
}

export function describeEmulator(emulator: FirestoreEmulator): string {
  switch (emulator.kind) {
    case 'gcloud':
      return `the Google Cloud CLI's component, with Java ${emulator.java.version}`;
    case 'firebase':
      return `firebase-tools' own, with Java ${emulator.java.version}`;
    case 'hidane':
      return `hidane (${emulator.command})`;
  }
}

/** Shown when every way has failed. */
export function explainMissingEmulator(machine: Machine, attempts: readonly string[]): string {
  const java = findJava(machine);
  return [
    'No Firestore emulator could be found or fetched.',
    ...attempts.map((attempt) => `  tried: ${attempt}`),
    '',
    'Any one of these will do:',
    `  1. Java ${oldestJava} or newer${java ? ` (found: ${java.version})` : ' (none found)'} and an internet connection: firebase-tools fetches the emulator itself.`,
    `  2. Java ${oldestJava} or newer and the Google Cloud CLI: gcloud components install cloud-firestore-emulator`,
    `  3. hidane, which needs no Java: npm install --global hidane@${hidaneVersion}`,
  ].join('\n');
}
