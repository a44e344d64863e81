import type { Machine } from '../emulators/machine.ts';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium that tests drive: the one of CHROMIUM_PATH, the system's, or Playwright's own.
 *
 * @param ofPlaywright where Playwright would have put its own
 */
export function findChromium(machine: Machine, ofPlaywright: string): string | undefined {
  const chosen = machine.env.CHROMIUM_PATH;
  const candidates = chosen ? [chosen] : [...systemPaths, ofPlaywright];
  return candidates.find((path) => machine.isFile(path));
}

/** How to get one: Debian's package where we may install it, else Playwright's download. */
export function chromiumInstaller(machine: Machine, isRoot: boolean): string[][] {
  const hasApt = machine.isFile('/usr/bin/apt-get') && /^ID=debian$/m.test(machine.read('/etc/os-release') ?? '');
  return isRoot && hasApt
    ? [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      ]
    : [['playwright-core', 'install', 'chromium']];
}
