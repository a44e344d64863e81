import { expect, it } from 'vitest';
import { describeEmulator, explainMissingEmulator, findFirestoreEmulators } from './findFirestoreEmulator.ts';
import type { Machine } from './machine.ts';

const download = { file: 'cloud-firestore-emulator-v1.jar' };
const jar = '/opt/sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';
const oldJava = { '/usr/bin/java': '', '/usr/release': 'JAVA_VERSION="17.0.15"' };
const newJava = { '/usr/lib/jvm/temurin-25/bin/java': '', '/usr/lib/jvm/temurin-25/release': 'JAVA_VERSION="25.0.1"\n' };

/** A machine that holds just these files, and these links. */
function machineWith(files: Record<string, string>, links: Record<string, string> = {}, env: Record<string, string> = {}): Machine {
  return {
    env: { PATH: '/usr/bin:/usr/local/bin', ...env },
    home: '/home/nora',
    isFile: (path) => path in files,
    list: (folder) => [
      ...new Set(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    read: (path) => files[path],
    realPath: (path) => links[path] ?? path,
    output: () => undefined,
  };
}

const found = (machine: Machine) => findFirestoreEmulators(machine, download).find(({ there }) => there)?.emulator;
const withGcloud = { '/usr/bin/gcloud': '', [jar]: '' };
const gcloudLink = { '/usr/bin/gcloud': '/opt/sdk/bin/gcloud' };

it("uses the Google Cloud CLI's component, found through the link on PATH, with a JDK that is not on PATH", () => {
  const machine = machineWith({ ...withGcloud, ...oldJava, ...newJava }, gcloudLink);
  expect(found(machine)).toEqual({ kind: 'gcloud', jar, java: { path: '/usr/lib/jvm/temurin-25/bin/java', version: 25 } });
});

it('prefers the Java of JAVA_HOME', () => {
  const files = { ...withGcloud, ...newJava, '/jdk/bin/java': '', '/jdk/release': 'JAVA_VERSION="21.0.2"' };
  expect(found(machineWith(files, gcloudLink, { JAVA_HOME: '/jdk' }))).toMatchObject({ java: { path: '/jdk/bin/java', version: 21 } });
});

it('does not start the component with a Java that is too old', () => {
  expect(found(machineWith({ ...withGcloud, ...oldJava }, gcloudLink))).toBeUndefined();
});

it("uses the emulator that firebase-tools has fetched before, if there is no component", () => {
  const machine = machineWith({ ...newJava, '/home/nora/.cache/firebase/emulators/cloud-firestore-emulator-v1.jar': '' });
  expect(found(machine)).toMatchObject({ kind: 'firebase' });
});

it('uses hidane where there is no Java, on PATH first, then from the cache', () => {
  const cached = '/home/nora/.cache/followthrough/hidane-0.6.0/bin/hidane';
  expect(found(machineWith({ [cached]: '' }))).toEqual({ kind: 'hidane', command: cached });
  expect(found(machineWith({ [cached]: '', '/usr/local/bin/hidane': '' }))).toEqual({ kind: 'hidane', command: '/usr/local/bin/hidane' });
});

it("offers firebase-tools' download before hidane when nothing is there yet", () => {
  const kinds = findFirestoreEmulators(machineWith(newJava), download).map(({ there, emulator }) => [emulator.kind, there]);
  expect(kinds).toEqual([
    ['firebase', false],
    ['hidane', false],
  ]);
});

it('names the three ways when there is none, and what was tried', () => {
  const message = explainMissingEmulator(machineWith({}), ['hidane: offline']);
  expect(message).toContain('tried: hidane: offline');
  expect(message).toContain('(none found)');
  expect(message.match(/^ {2}\d\./gm)).toHaveLength(3);
});

it('says which one is used', () => {
  expect(describeEmulator({ kind: 'firebase', java: { path: '/j', version: 21 } })).toBe("firebase-tools' own, with Java 21");
});

it('uses the one it is told to, and no other', () => {
  const machine = machineWith({ ...withGcloud, ...newJava }, gcloudLink, { FOLLOWTHROUGH_EMULATOR: 'hidane' });
  expect(findFirestoreEmulators(machine, download).map(({ emulator }) => emulator.kind)).toEqual(['hidane']);
});
