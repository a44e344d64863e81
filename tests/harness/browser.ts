import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/test/findChromium.ts';
import { thisMachine } from '../../scripts/emulators/machine.ts';

/** @throws when there is no Chromium; `npm test` installs one where it can */
export const openBrowser = (): Promise<Browser> => chromium.launch(options());

/** A browser that several processes may use. @throws as `openBrowser` does */
export const serveChromium = (): Promise<BrowserServer> => chromium.launchServer({ ...options(), host: '127.0.0.1' });

function options() {
  const executablePath = findChromium(thisMachine(), chromium.executablePath());
  if (executablePath === undefined) throw new Error('No Chromium was found: run `npm test -- browser`, which gets one.');
  return { executablePath, args: ['--no-sandbox', '--disable-gpu'] };
}
