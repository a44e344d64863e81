import type { TestProject } from 'vitest/node';
import { serveChromium } from './browser.ts';

/** One browser for all files: to start it takes as long as a test. What each of them opens there is closed with the file. */
export default async function serveBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await serveChromium();
  provide('browser', server.wsEndpoint());
  return () => server.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of this run is. */
    browser: string;
  }
}
