import { findOnPath, type Machine } from './machine.ts';

export interface Java {
  /** Path of the `java` executable. */
  readonly path: string;
  readonly version: number;
}

/** The oldest Java that the Firestore emulator and firebase-tools run on. */
export const oldestJava = 21;

/** The first Java that is new enough: of JAVA_HOME, of PATH, of the folders where systems keep them. */
export function findJava(machine: Machine): Java | undefined {
  const candidates = [
    ...(machine.env.JAVA_HOME ? [`${machine.env.JAVA_HOME}/bin/java`] : []),
    ...findOnPath(machine, 'java'),
    ...machine.list('/usr/lib/jvm').map((name) => `/usr/lib/jvm/${name}/bin/java`),
    ...machine.list('/Library/Java/JavaVirtualMachines').map((name) => `/Library/Java/JavaVirtualMachines/${name}/Contents/Home/bin/java`),
    ...['/opt/homebrew/opt/openjdk/bin/java', '/usr/local/opt/openjdk/bin/java'],
    ...machine.list(`${machine.home}/.sdkman/candidates/java`).map((name) => `${machine.home}/.sdkman/candidates/java/${name}/bin/java`),
  ];
  for (const path of candidates) {
    const version = machine.isFile(path) ? versionOf(machine, path) : undefined;
    if (version !== undefined && version >= oldestJava) return { path, version };
  }
  return undefined;
}

/** A JDK says its version in a file, which is quicker to ask than the program. */
function versionOf(machine: Machine, java: string): number | undefined {
  const home = machine.realPath(java).replace(/\/bin\/java$/, '');
  const stated = machine.read(`${home}/release`)?.match(/^JAVA_VERSION="(\d+)/m);
  const printed = stated ?? machine.output(java, ['-version'])?.match(/version "(\d+)/);
  return printed?.[1] ? Number(printed[1]) : undefined;
}
