import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** What the search for an emulator may ask about this machine; faked in tests. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isFile(path: string): boolean;
  /** Names in a folder; none if there is no such folder. */
  list(folder: string): string[];
  read(path: string): string | undefined;
  /** Follows links; the path itself if there is nothing. */
  realPath(path: string): string;
  /** What a command prints, or undefined if it cannot be run. */
  output(command: string, args: readonly string[]): string | undefined;
}

export function thisMachine(): Machine {
  return {
    env: process.env,
    home: homedir(),
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    list: (folder) => (statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []),
    read: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined),
    realPath: (path) => (statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path),
    output: (command, args) => {
      const run = spawnSync(command, [...args], { encoding: 'utf8' });
      return run.error ? undefined : run.stdout + run.stderr;
    },
  };
}

/** Every file of that name on PATH, first to last. */
export function findOnPath(machine: Machine, name: string): string[] {
  return (machine.env.PATH ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder) => `${folder}/${name}`)
    .filter((path) => machine.isFile(path));
}

/** The user's cache folder for things that are not of one checkout, so that a fresh clone starts fast. */
export function cacheFolder(machine: Machine): string {
  return `${machine.env.XDG_CACHE_HOME ?? `${machine.home}/.cache`}/followthrough`;
}
