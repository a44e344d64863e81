import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FirestoreEmulator } from './findFirestoreEmulator.ts';

const mainClass = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';

/** How firebase-tools is to be started so that it starts this emulator. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Folder that must come first on PATH. */
  readonly pathFirst?: string;
}

/**
 * firebase-tools runs `java … -jar JAR …` with the `java` of PATH. A small `java` of our own, first on PATH,
 * picks a Java that is new enough, and for the Google Cloud CLI's component, whose jar names no main class,
 * turns `-jar PLACEHOLDER` into `-cp JAR MAIN start`.
 *
 * The placeholder stands in for the jar because firebase-tools changes the mode of that file, which a user
 * may not do to one that the system's administrator installed.
 *
 * @param folder where to write the shim; on a file system that programs may be run from
 */
export function prepareLaunch(emulator: FirestoreEmulator, firebase: string, folder: string): Launch {
  if (emulator.kind === 'hidane') return { command: emulator.command, args: ['exec', '--', firebase], env: {} };
  mkdirSync(folder, { recursive: true });
  const placeholder = join(folder, 'firestore-emulator.jar');
  const script =
    emulator.kind === 'firebase'
      ? plainShim(emulator.java.path)
      : componentShim({ java: emulator.java.path, jar: emulator.jar, placeholder });
  writeFileSync(join(folder, 'java'), script, { mode: 0o755 });
  if (emulator.kind === 'firebase') return { command: firebase, args: [], env: {}, pathFirst: folder };
  writeFileSync(placeholder, '');
  return { command: firebase, args: [], env: { FIRESTORE_EMULATOR_BINARY_PATH: placeholder }, pathFirst: folder };
}

function plainShim(java: string): string {
  return `#!/bin/sh\nexec ${quoted(java)} "$@"\n`;
}

export function componentShim({ java, jar, placeholder }: { java: string; jar: string; placeholder: string }): string {
  return `#!/bin/sh
left=$#
while [ "$left" -gt 0 ]; do
  argument=$1
  shift
  left=$((left - 1))
  if [ "$argument" = -jar ] && [ "$1" = ${quoted(placeholder)} ]; then
    shift
    left=$((left - 1))
    set -- "$@" -cp ${quoted(jar)} ${mainClass} start
  else
    set -- "$@" "$argument"
  fi
done
exec ${quoted(java)} "$@"
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
