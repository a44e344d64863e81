import { expect, it } from 'vitest';
import type { Machine } from '../emulators/machine.ts';
import { chromiumInstaller, findChromium } from './findChromium.ts';

const own = '/home/nora/.cache/ms-playwright/chromium/chrome';
const machineWith = (files: Record<string, string>, env: Record<string, string> = {}): Machine => ({
  env,
  home: '/home/nora',
  isFile: (path) => path in files,
  list: () => [],
  read: (path) => files[path],
  realPath: (path) => path,
  output: () => undefined,
});

it("prefers the one it is told, then the system's, then Playwright's own", () => {
  const files = { '/usr/bin/chromium': '', [own]: '', '/opt/chrome': '' };
  expect(findChromium(machineWith(files, { CHROMIUM_PATH: '/opt/chrome' }), own)).toBe('/opt/chrome');
  expect(findChromium(machineWith(files), own)).toBe('/usr/bin/chromium');
  expect(findChromium(machineWith({ [own]: '' }), own)).toBe(own);
  expect(findChromium(machineWith({}), own)).toBeUndefined();
});

it('does not fall back on another browser than the one it is told', () => {
  expect(findChromium(machineWith({ '/usr/bin/chromium': '' }, { CHROMIUM_PATH: '/gone' }), own)).toBeUndefined();
});

const debian = { '/usr/bin/apt-get': '', '/etc/os-release': 'NAME="Debian"\nID=debian\n' };
const ubuntu = { '/usr/bin/apt-get': '', '/etc/os-release': 'ID=ubuntu\nID_LIKE=debian\n' };

it("installs Debian's package as root, and Playwright's download otherwise: Ubuntu's package is only a stub", () => {
  expect(chromiumInstaller(machineWith(debian), true).at(-1)).toContain('chromium');
  expect(chromiumInstaller(machineWith(debian), true)[0]?.[0]).toBe('apt-get');
  expect(chromiumInstaller(machineWith(debian), false)).toEqual([['playwright-core', 'install', 'chromium']]);
  expect(chromiumInstaller(machineWith(ubuntu), true)).toEqual([['playwright-core', 'install', 'chromium']]);
});
