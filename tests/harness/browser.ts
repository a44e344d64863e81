import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/test/findChromium.ts';
import { thisMachine } from '../../scripts/emulators/machine.ts';

/** @throws when there is no Chromium; `npm test` installs one where it can */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(thisMachine(), chromium.executablePath());
  if (executablePath === undefined) throw new Error('No Chromium was found: run `npm test -- browser`, which gets one.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
