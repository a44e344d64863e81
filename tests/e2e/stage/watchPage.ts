import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** Something that went wrong in a page without anybody looking: a visitor's console would show it. */
export type Complaint = string;

const loud = ['error', 'warning', 'assert'];
/** A request that the page itself gave up, because the visitor went on. */
const givenUp = 'net::ERR_ABORTED';

/** Collects what the pages of a context complain about: console, uncaught errors, failed and refused requests. */
export function watchPages(context: BrowserContext): Complaint[] {
  const complaints: Complaint[] = [];
  context.on('console', (message) => {
    if (loud.includes(message.type())) complaints.push(`console ${message.type()}: ${textOf(message)}`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText ?? 'failed';
    if (failure !== givenUp) complaints.push(`request: ${failure} ${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`response: ${response.status()} ${response.url()}`);
  });
  return complaints;
}

const textOf = (message: ConsoleMessage) => `${message.text()} (${message.location().url})`;
